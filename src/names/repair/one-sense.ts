import { isPlaceName } from '../../gazetteer/index.js';
import { type NameSpan, type NameType, retyped } from '../name-span.js';
import { wordsOfFullNames } from './people/full-names.js';
import type { RepairRule } from './repair.js';

/**
 * One sense per article (Gale, Church and Yarowsky 1992): the same words name the same thing throughout. A name that the tagger
 * typed in two ways takes the type that it has more often, so that no record stands for half of its mentions; where the votes are
 * even, a name that the gazetteer knows is a place.
 */
export const oneSense: RepairRule = {
  name: 'one-sense',
  reason: 'one clear context in the article settles the unclear ones',
  repair(_, spans) {
    const disputed = namesOfTwoTypes(spans);
    if (disputed.size === 0) return spans;
    const votes = countTypes(spans.filter(({ text }) => disputed.has(text)));
    const partsOfPeople = wordsOfFullNames(spans);
    return spans.map((span) => {
      const type = winner(span.text, votes.get(span.text));
      return !type || type === span.type || span.type === 'demonym' || partsOfPeople.has(span.text)
        ? span
        : retyped(span, type);
    });
  },
};

function namesOfTwoTypes(spans: readonly NameSpan[]): ReadonlySet<string> {
  const types = new Map<string, NameType>();
  const disputed = new Set<string>();
  for (const { text, type } of spans) {
    const first = types.get(text);
    if (first === undefined) types.set(text, type);
    else if (first !== type) disputed.add(text);
  }
  return disputed;
}

type Votes = Map<NameType, number>;

function countTypes(spans: readonly NameSpan[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const { text, type } of spans) {
    const types = votes.get(text) ?? new Map<NameType, number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    votes.set(text, types);
  }
  return votes;
}

/** The type with more than half of the votes, or with half of them that of a known place; null if there is none. */
function winner(text: string, votes: Votes | undefined): NameType | null {
  const type = majority(votes);
  if (type !== null || votes === undefined) return type;
  let total = 0;
  for (const count of votes.values()) total += count;
  return (votes.get('place') ?? 0) * 2 === total && isPlaceName(text) ? 'place' : null;
}

/** The type with more than half of the votes; null if there is none. */
function majority(votes: Votes | undefined): NameType | null {
  let total = 0;
  let best: NameType | null = null;
  let most = 0;
  for (const [type, count] of votes ?? []) {
    total += count;
    if (count > most) {
      most = count;
      best = type;
    }
  }
  return most * 2 > total ? best : null;
}
