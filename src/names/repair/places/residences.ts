import type { Document } from '../../../document/index.js';
import { isPlaceName } from '../../../gazetteer/index.js';
import type { NameSpan } from '../../name-span.js';
import { isFullName } from '../people/full-names.js';
import type { RepairRule } from '../repair.js';
import { retypedTowns } from './retyped-towns.js';

/** "Ana Moreno of Jeannette", "Alan, 79, from Barton", "Miss Rao, of Hayes": where somebody lives. */
export const residences: RepairRule = {
  name: 'residences',
  reason: 'behind a person and "of" stands a town, though it be called after another person',
  repair: (document, spans) =>
    retypedTowns(
      document,
      spans,
      (span, before) => isResidence(document, span, before) && isPlaceName(span.text),
    ),
};

function isResidence(
  { lower }: Document,
  { firstToken, endToken }: NameSpan,
  before: NameSpan | undefined,
): boolean {
  if (firstToken < 2 || !/^(?:of|from)$/.test(lower[firstToken - 1]) || lower[endToken] === "'s")
    return false;
  const inhabitant = before?.type === 'person' ? before : undefined;
  if (lower[firstToken - 2] === ',')
    return inhabitant?.endToken === firstToken - 2 || /^\d\d?$/.test(lower[firstToken - 3] ?? '');
  return inhabitant !== undefined && inhabitant.endToken === firstToken - 1 && isFullName(inhabitant);
}
