/** The conventions by which tolls are made; one file each, with its rules and their source. */
import type { Convention } from '../../schema/convention.js';
import { ACLED } from './acled.js';
import type { ConventionRules } from './convention.js';
import { EMDAT } from './emdat.js';
import { LEXICAL } from './lexical.js';
import { MUC } from './muc.js';
import { UCDP } from './ucdp.js';

export type { CodingContext, ConventionRules } from './convention.js';

const BY_NAME: Readonly<Record<Convention, ConventionRules>> = {
  lexical: LEXICAL,
  acled: ACLED,
  emdat: EMDAT,
  muc: MUC,
  ucdp: UCDP,
};

export function rulesOf(convention: Convention): ConventionRules {
  return BY_NAME[convention];
}
