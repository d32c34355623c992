import { type NameSpan, retyped } from '../name-span.js';
import type { RepairRule } from './repair.js';

/** "Ray Miller, D-Columbus": the district behind the letter of the party. */
const PARTY_MARK = /^[DRI]-\p{Lu}\p{Ll}/u;

/** What stands behind the letter of a party and a hyphen has elected somebody, whoever it is called after. */
export const partyMarks: RepairRule = {
  name: 'party-marks',
  reason: 'districts are called after people, and initials have no hyphen before a surname',
  repair: (_, spans) =>
    spans.some(isMarked) ? spans.map((span) => (isMarked(span) ? retyped(span, 'place') : span)) : spans,
};

function isMarked({ type, text }: NameSpan): boolean {
  return type === 'person' && text.charAt(1) === '-' && PARTY_MARK.test(text);
}
