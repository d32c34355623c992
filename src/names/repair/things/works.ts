import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { retypedMentions, textsOf } from '../mentions.js';
import type { RepairRule } from '../repair.js';

/** What people write, sing and perform. */
const WORK_NOUNS: ReadonlySet<string> = new Set(
  `film films movie movies filming novel novels play plays album albums song songs single track show sitcom series drama musical opera book
  memoir documentary thriller biopic comedy soundtrack sequel painting poem`.split(/\s+/),
);
const OPENING = /^(?:["“‘«']|``|'')$/;
const CLOSING = /^(?:["”’»']|'')$/;
/** Words between a title and the noun that says what it is the title of. */
const NEAR = 6;

/** "Her nickname: “Anouk”", "the role of “Anouk”". */
const NICKNAME = /^(?:nicknamed?|name|role|character|dubbed)$/;

/** What follows speaks of something else: "“Anouk” in his book". */
const LEADS_AWAY = /^(?:ADP|VERB|AUX|SCONJ)$/;

const isWorkNoun = wordTest((_, lower) => WORK_NOUNS.has(lower));
const opens = wordTest((word) => OPENING.test(word));
const closes = wordTest((word) => CLOSING.test(word));
const isStop = wordTest((word) => word === ',' || word === '.' || word === '?' || word === '!');

/** "The film “Anouk,” about", "“Anouk,” a play of his": titles in marks, and the same words wherever else they stand in marks. */
export const works: RepairRule = {
  name: 'works',
  reason: 'novels and films are called after people and places',
  repair(document, spans) {
    const titles = textsOf(spans, (span) => isMarked(document, span) && isTitle(document, span));
    return retypedMentions(spans, titles, 'other', (span) => isMarked(document, span));
  },
};

/** A whole person or place in quotation marks, a comma or stop before the closing one left aside. */
function isMarked(document: Document, span: NameSpan): boolean {
  const { type, firstToken, endToken, sentence } = span;
  const { forms, words, sentenceOf, tokenCount } = document;
  if ((type !== 'person' && type !== 'place') || firstToken === 0 || endToken >= tokenCount) return false;
  if (!opens(forms[firstToken - 1])) return false;
  const close = isStop(forms[endToken]) ? endToken + 1 : endToken;
  // Behind a nickname in marks the name goes on: "Ana “Lolo” Vera".
  const goesOn = sentenceOf[close + 1] === sentence && /^\p{Lu}/u.test(words[close + 1] ?? '');
  return close < tokenCount && closes(forms[close]) && !goesOn;
}

function isTitle(
  { forms, lower, pos, sentences }: Document,
  { sentence, firstToken, endToken }: NameSpan,
): boolean {
  for (let i = Math.max(0, firstToken - 3); i < firstToken - 1; i++)
    if (NICKNAME.test(lower[i])) return false;
  const { firstToken: floor, endToken: limit } = sentences[sentence];
  for (let i = firstToken - 2; i >= Math.max(floor, firstToken - 1 - NEAR); i--)
    if (isWorkNoun(forms[i]) && pos[i] === 'NOUN') return true;
  for (let i = endToken; i < Math.min(limit, endToken + 2 + NEAR); i++) {
    if (isWorkNoun(forms[i]) && pos[i] === 'NOUN') return true;
    if (LEADS_AWAY.test(pos[i]) && lower[i] !== 'of' && lower[i - 1] !== '-') return false;
  }
  return false;
}
