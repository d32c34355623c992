import { z } from 'zod';
import { Mention } from './mention.js';
import { Confidence } from './span.js';

export const Organization = z
  .object({
    id: z.string().regex(/^o\d+$/),
    /** The fullest form of the name in the article. */
    name: z.string(),
    aliases: z.array(z.string()),
    mentions: z.array(Mention),
    confidence: Confidence,
  })
  .meta({ id: 'Organization' });
export type Organization = z.infer<typeof Organization>;
