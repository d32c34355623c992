import { type Document, wordTest } from '../../../document/index.js';
import { find } from '../../../gazetteer/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { isGivenName } from '../../word-classes.js';
import { areListed } from '../lists.js';
import type { RepairRule } from '../repair.js';

const LEAST_MEMBERS = 3;

/** "Daniel, Paris, Odile and Kevin": a given name in a list of people is one of them, and no city; countries stand in such lists, too. */
export const peopleInLists: RepairRule = {
  name: 'people-in-lists',
  reason: 'what stands in one list is of one kind',
  repair(document, spans) {
    let repaired: NameSpan[] | null = null;
    for (let i = 0; i < spans.length; i++) {
      if (!mayBePerson(document, spans[i]) || !isAmongPeople(document, spans, i)) continue;
      repaired ??= [...spans];
      repaired[i] = retyped(spans[i], 'person');
    }
    return repaired ?? spans;
  },
};

const isGivenAlone = wordTest(
  (word) => isGivenName(word) && find(word).every((place) => place.kind !== 'country'),
);

function mayBePerson({ forms, lower }: Document, { type, firstToken, endToken }: NameSpan): boolean {
  return (
    type === 'place' &&
    endToken - firstToken === 1 &&
    isGivenAlone(forms[firstToken]) &&
    lower[endToken] !== "'s"
  );
}

/** Whether all other members of the list that a name stands in are people, and "and" closes it. */
function isAmongPeople(document: Document, spans: readonly NameSpan[], member: number): boolean {
  let first = member;
  while (first > 0 && areListed(document, spans[first - 1], spans[first])) first--;
  let last = member;
  while (last + 1 < spans.length && areListed(document, spans[last], spans[last + 1])) last++;
  if (last - first + 1 < LEAST_MEMBERS || !isAnd(document.lower[spans[last].firstToken - 1])) return false;
  for (let i = first; i <= last; i++) if (i !== member && spans[i].type !== 'person') return false;
  return true;
}

const isAnd = (word: string): boolean => word === 'and' || word === 'or';
