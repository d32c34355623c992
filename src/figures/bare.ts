import type { Document, Sentence } from '../document/index.js';
import { personGroups } from '../lexicon/person-nouns.js';
import type { Quantity } from '../quantities/index.js';
import { countsPeople, isSingular, isThing } from './counted-nouns.js';
import type { Counted } from './noun-phrase.js';

const OPENERS: ReadonlySet<string> = new Set(
  "the his her their its my our one's chief prominent senior local former veteran".split(' '),
);
const NO_NAME: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december police isis taliban army state islamic al it he she they who reuters ap afp we i the a an'.split(
    ' ',
  ),
);
const NO_PERSON_NAME: ReadonlySet<string> = new Set(
  'group forces force police army party department council city county state province district town village street avenue road hospital university school ministry agency observatory committee association union church mosque front brigade company news media government court office center centre bureau tv radio east west north south valley island river lake sea region republic station airport prison camp militia movement organization organisation coalition command unit battalion regiment division guard nations council cross times post website facebook twitter photo video image'.split(
    ' ',
  ),
);
const PLURAL_PEOPLE =
  /^(?:people|police|troops|men|women|children|victims|others|dead|injured|wounded|members|personnel|staff|crew|bodies|military|army|militants|gunmen|suspects|fatalities|casualties)$/;

/**
 * People in the sentence whom no number counts: one named or definite person ("the village chief", "his wife", "Amina Yusuf").
 * They are no figures; a toll counts one for each that an event word licenses. `taken` are the tokens of counted phrases.
 */
export function findBareVictims(
  document: Document,
  sentence: Sentence,
  taken: (token: number) => boolean,
): Counted[] {
  const { lower, pos, words } = document;
  const found: Counted[] = [];
  let token = sentence.firstToken;
  while (token < sentence.endToken) {
    const starts =
      !taken(token) &&
      (pos[token] === 'PROPN' || pos[token] === 'NOUN' || pos[token] === 'ADJ' || OPENERS.has(lower[token]));
    if (!starts || (NO_NAME.has(lower[token]) && lower[token] !== 'the')) {
      token++;
      continue;
    }
    const first = token;
    let head = -1;
    let name = -1;
    while (token < sentence.endToken && token < first + 16 && !taken(token)) {
      const word = lower[token];
      const tag = pos[token];
      if (token > first && NO_NAME.has(word)) break;
      const joins =
        word === '-' ||
        word === "'s" ||
        word === '’s' ||
        word === '"' ||
        word === '“' ||
        word === '”' ||
        (word === '.' && /^\p{Lu}$/u.test(words[token - 1]));
      if (
        !joins &&
        tag !== 'PROPN' &&
        tag !== 'NOUN' &&
        tag !== 'ADJ' &&
        !(tag === 'NUM' && lower[token + 1] === '-') &&
        !(token === first && OPENERS.has(word))
      )
        break;
      if (joins && token === first) break;
      if (word === "'s" || word === '’s') {
        head = -1;
        name = -1;
      } else if (tag !== 'ADJ' || countsPeople(word)) {
        if (countsPeople(word) && (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ')) head = token;
        else if (tag === 'PROPN' && /^\p{Lu}[\p{L}'’-]+$/u.test(words[token])) name = token;
        else if (tag === 'NOUN') head = name = -1;
      }
      token++;
    }
    if (token === first) token++;
    const last = Math.max(head, name);
    if (last < 0) continue;
    // A name alone must look like a person's: two words, or one at the head of its clause.
    if (
      isAcronym(document, first, last) ||
      NO_PERSON_NAME.has(lower[last]) ||
      isThing(lower[last]) ||
      (first === last && lower[last].endsWith('s'))
    )
      continue;
    if (head === last) {
      if (
        first === head &&
        sentence.firstToken !== first &&
        pos[first] !== 'PROPN' &&
        !OPENERS.has(lower[first])
      )
        continue;
      if (!isSingular(lower[head]) || PLURAL_PEOPLE.test(lower[head]) || isThing(lower[head])) continue;
      if (personGroups(lower[head]).includes('nationality') && first === head) continue;
    }
    found.push({
      quantity: single(first),
      first,
      end: last + 1,
      head: last,
      unit: 'person',
      partitive: false,
      bare: true,
    });
  }
  return found;
}

/** "the union (AMCU)", "RSF": letters that stand for a group. */
function isAcronym({ words }: Document, first: number, last: number): boolean {
  return first === last && /^\p{Lu}{2,}$/u.test(words[last]);
}

function single(token: number): Quantity {
  return {
    firstToken: token,
    endToken: token,
    numberFirst: token,
    numberEnd: token + 1,
    value: 1,
    min: 1,
    max: 1,
    qualifier: 'exact',
    form: 'article',
    increment: false,
    share: null,
  };
}
