import type { Document } from '../../../document/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

/** Only people have an age behind their name: "Halfan Juma, 41, was", "Ayşe Kaya (7)". */
export const ages: RepairRule = {
  name: 'ages',
  reason: 'an age behind a name is surer than the look of the name',
  repair: (document, spans) =>
    spans.map((span) =>
      span.type !== 'person' && mayBePerson(span) && hasAge(document, span) ? retyped(span, 'person') : span,
    ),
};

/** One word that is a place may stand before a number for other reasons ("Paris, 14 July"). */
function mayBePerson(span: NameSpan): boolean {
  return span.type !== 'demonym' && (span.type !== 'place' || span.endToken - span.firstToken > 1);
}

function hasAge({ lower }: Document, { endToken }: NameSpan): boolean {
  const open = lower[endToken];
  if (open !== ',' && open !== '(') return false;
  const age = Number(lower[endToken + 1]);
  if (!Number.isInteger(age) || age < 1 || age > 110) return false;
  const close = lower[endToken + 2];
  return open === '(' ? close === ')' : close === ',' || close === '.';
}
