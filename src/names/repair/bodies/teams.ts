import { type Document, wordTest } from '../../../document/index.js';
import { find } from '../../../gazetteer/index.js';
import { type NameSpan, type NameType, retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

const SPORT_NOUNS = new Set(
  `coach striker midfielder keeper goalkeeper defender winger forward squad batsman bowler pitcher quarterback outfielder shortstop playmaker
  skipper teammate`.split(/\s+/),
);
const SPORT_WORDS = new Set(
  `innings wicket wickets goals penalty halftime half-time goalless matches season league soccer football cricket baseball basketball rugby
  hockey standings scorers scored striker midfielder goalkeeper defender batsman pitcher homer inning semifinal semifinals semi-final
  quarterfinal quarterfinals quarter-final playoff playoffs championship tournament fixtures kickoff touchdown`.split(
    /\s+/,
  ),
);
const BEFORE_OPPONENT = new Set(
  'beat beats beating defeated defeat defeating downed edged thrashed routed hosted host hosts v vs vs. against over past versus dismiss dismissed bowling drubbed side rivals rival club champions lowly'.split(
    ' ',
  ),
);
/** What stands before a place where one is, goes or comes from. */
const BEFORE_PLACE = new Set(
  'in near from of into around outside throughout across leave left visit visited reached'.split(' '),
);
/** Nations that play under their own name though they are no states. */
const NATIONS = new Set([
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Hong Kong',
  'Puerto Rico',
  'Taiwan',
]);

const isSportNoun = wordTest((_, lower) => SPORT_NOUNS.has(lower));
const isSportWord = wordTest((_, lower) => SPORT_WORDS.has(lower));
const isBeforeOpponent = wordTest((_, lower) => BEFORE_OPPONENT.has(lower));
const isBeforePlace = wordTest((_, lower) => BEFORE_PLACE.has(lower));
const isCount = wordTest((word) => /^\d{1,3}(?:[-–]\d{1,3})?$/.test(word));
/** Words of sport that an article must have before its towns are read as teams ... */
const FEWEST_WORDS = 3;
/** ... and so many that a town is a team unless something beside it speaks of the place. */
const MANY_WORDS = 6;
const WHOLE_ARTICLE = 4000;

/**
 * "Crewe 0 Watford 2", "the match against Surrey", "Dortmund keeper": in a report of a match a town stands for its team. Once shown
 * to be one, it is one wherever the words around it do not speak of the place ("in Dortmund"). Countries stay places.
 */
export const teams: RepairRule = {
  name: 'teams',
  reason: 'the same name is the town and its team, and only the words beside it tell which',
  repair(document, spans) {
    const shown = new Set<string>();
    let words = -1;
    for (const span of spans) {
      if (!mayBeTeam(span) || shown.has(span.text)) continue;
      const likely = standsLikeTeam(document, span);
      if (!likely && (words < MANY_WORDS || !standsLikeSubject(document, span))) continue;
      if (words < 0) words = sportWordsIn(document);
      if (words < FEWEST_WORDS) return spans;
      if (!isNation(span.text)) shown.add(span.text);
    }
    if (shown.size === 0) return spans;
    return spans.map((span) =>
      mayBeTeam(span) && shown.has(span.text) && !standsLikePlace(document, span)
        ? retyped(span, 'organization')
        : span,
    );
  },
};

const TYPES: ReadonlySet<NameType> = new Set(['place', 'person', 'other']);

function mayBeTeam({ type, inside, firstToken, endToken }: NameSpan): boolean {
  return inside === null && TYPES.has(type) && (type === 'place' || endToken - firstToken === 1);
}

function standsLikeTeam(document: Document, span: NameSpan): boolean {
  const { forms } = document;
  const { firstToken: first, endToken: end } = span;
  if (standsLikePlace(document, span)) return false;
  if (end < document.tokenCount && isSportNoun(forms[end])) return true;
  if (first > 0 && span.type === 'place' && isBeforeOpponent(forms[first - 1])) return true;
  return span.type === 'place' && hasScore(document, end);
}

/** A number behind the name that counts nothing: another name, another number or the end of the line follows. */
function hasScore(document: Document, end: number): boolean {
  const { forms, sentences, sentenceOf, tokenCount, words } = document;
  if (end >= tokenCount || !isCount(forms[end])) return false;
  const limit = sentences[sentenceOf[end - 1]].endToken;
  if (end >= limit) return false;
  const next = end + 1;
  return next >= limit || /^(?:[\p{Lu}\d(.,;]|and$|for$)/u.test(words[next]);
}

function standsLikePlace({ forms, words }: Document, { firstToken, endToken }: NameSpan): boolean {
  if (firstToken > 0 && isBeforePlace(forms[firstToken - 1])) return true;
  const after = words[endToken] ?? '';
  return (
    after === ':' ||
    (after === ',' && /^\p{Lu}/u.test(words[endToken + 1] ?? '') && /^[,.]$/.test(words[endToken + 2] ?? ''))
  );
}

/** A town that does something, or to which something is done, as towns seldom are: no preposition before it, a verb behind it. */
function standsLikeSubject(
  { pos, words, lower }: Document,
  { firstToken, endToken, type }: NameSpan,
): boolean {
  if (type !== 'place' || pos[firstToken - 1] === 'ADP' || lower[firstToken - 1] === 'to') return false;
  const after = pos[endToken];
  return after === 'VERB' || after === 'AUX' || words[endToken] === "'s" || pos[firstToken - 1] === 'VERB';
}

/** Up to MANY_WORDS. */
function sportWordsIn({ forms, tokenCount }: Document): number {
  let words = 0;
  for (let i = 0; i < tokenCount && i < WHOLE_ARTICLE && words < MANY_WORDS; i++)
    if (isSportWord(forms[i])) words++;
  return words;
}

function isNation(text: string): boolean {
  return NATIONS.has(text) || find(text).some(({ kind }) => kind === 'country' || kind === 'continent');
}
