import { type Document, type Sentence, wordFact } from '../../document/index.js';
import { countsPeople } from '../counted-nouns.js';

const SAID: ReadonlySet<string> = new Set(
  'said says say told announced reported confirmed stated added tweeted posted reports warned estimated sentenced jailed charged arrested'.split(
    ' ',
  ),
);
/** Words that may stand between a verb of saying and the day on which it was said. */
const BETWEEN: ReadonlySet<string> = new Set(
  'on in at a an the by late early reporters journalists statement news conference briefing press telephone phone interview report his her their its to from local media state television radio update that agency for life again earlier told of'.split(
    ' ',
  ),
);
const REACH = 8;

/** Whether a date is the day of a statement, not of what it is about: "officials said on Friday", "the ministry on Tuesday said". */
export function isDayOfStatement(
  document: Document,
  sentence: Sentence,
  first: number,
  end: number,
): boolean {
  const { lower, pos } = document;
  if (lower[end] === "'s" || lower[end] === '’s') return false;
  if (SAID.has(lower[end]) && pos[end] === 'VERB') return true;
  for (let token = first - 1; token >= sentence.firstToken && token >= first - REACH; token--) {
    if (SAID.has(lower[token])) return true;
    if (!BETWEEN.has(lower[token]) && pos[token] !== 'PROPN') return false;
  }
  return false;
}

/** The words between a preposition and a place: "in the northern Iraqi city of Kirkuk". */
const INSIDE: ReadonlySet<string> = new Set(
  'the a an its their north south east west northern southern eastern western central northwest northeast southwest southeast northwestern northeastern southwestern southeastern upper lower rural remote neighbouring neighboring nearby downtown mainland coastal mountainous lakeside seaside capital city town village port district province state region area county island islands suburb suburbs outskirts coast shore edge border centre center heart part parts slums neighbourhood neighborhood republic north-west north-east south-west south-east territory municipality prefecture governorate department of - country nation resort occupied besieged war-torn both'.split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near off outside inside across around throughout on along over within into between above below beside under through'.split(
    ' ',
  ),
);
/** Where people on the move come from and go to. */
const MOVEMENT: ReadonlySet<string> = new Set(['to', 'from', 'into', 'towards', 'toward', 'for']);
const STRUCK: ReadonlySet<string> = new Set(
  'hit hits struck strikes rocked rocks shook shakes jolted battered batters devastated ravaged lashed pounded swept fled flee left entered stormed attacked bombed shelled raided crossed reached flooded destroyed razed visited hitting striking rocking shaking battering devastating pounding lashing attacking bombing shelling flooding killing'.split(
    ' ',
  ),
);
const BACK = 8;

/** How a place stands in its sentence: said to be where something is, gone to or come from, hit, or only named. */
export type Attachment = 'located' | 'moved' | 'struck' | 'named';

/** What a word before a place name says of the place; null for words that stand between, "other" for all else. */
const attaches = wordFact((_, lower): Attachment | 'other' | null => {
  if (PREPOSITIONS.has(lower)) return 'located';
  if (MOVEMENT.has(lower)) return 'moved';
  if (STRUCK.has(lower)) return 'struck';
  return lower === "'s" || lower === '’s' || INSIDE.has(lower) ? null : 'other';
});

/** Reads the words before a place name. */
export function attachmentOf(document: Document, sentence: Sentence, first: number, end: number): Attachment {
  const { forms, pos } = document;
  // "opened fire on Kenyan troops", "at a Lagos police post" is where, "with Lagos police" is whom.
  if (end < sentence.endToken && pos[end] === 'NOUN' && countsPeople(forms[end])) return 'named';
  for (let token = first - 1; token >= sentence.firstToken && token >= first - BACK; token--) {
    const attachment = attaches(forms[token]);
    if (attachment === null) continue;
    if (attachment !== 'other') return attachment;
    if (pos[token] !== 'PROPN' && pos[token] !== 'ADJ') return 'named';
  }
  return 'named';
}
