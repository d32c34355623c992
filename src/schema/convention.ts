import { z } from 'zod';

/**
 * How tolls are made from figures. `lexical`: what the words say, no more. The others follow the coding rules of a data set
 * (ACLED, EM-DAT, MUC-4, UCDP GED), so that tolls can stand beside its numbers.
 */
export const Convention = z.enum(['lexical', 'acled', 'emdat', 'muc', 'ucdp']);
export type Convention = z.infer<typeof Convention>;
