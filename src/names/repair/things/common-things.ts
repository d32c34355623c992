import { type Document, wordTest } from '../../../document/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

/** Sports, as they stand before a headline ("CRICKET - "), and diseases that are written with a capital. */
const THINGS: ReadonlySet<string> = new Set(
  `cricket baseball basketball football soccer squash tennis golf boxing athletics cycling swimming volleyball handball badminton judo
  wrestling rowing snooker gymnastics netball kabaddi softball taekwondo archery weightlifting futsal triathlon
  covid covid-19 ebola zika mpox omicron`.split(/\s+/),
);
const isThing = wordTest(
  (word, lower) =>
    // Rugby is a town, too.
    word === 'RUGBY' || THINGS.has(lower.replace(/^(?:pre|post)[-–]/, '')),
);
/** "EASTERN DIVISION" over a table of results, "Rugby League". */
const isSecondWord = wordTest(
  (word, lower) => word === 'DIVISION' || lower === 'league' || lower === 'union' || lower === 'hockey',
);
const PHRASE =
  /^(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL) DIVISION|(?:RUGBY|Rugby) (?:LEAGUE|League|league|UNION|Union|union)|(?:FIELD|ICE|Field|Ice) (?:HOCKEY|Hockey|hockey))$/;

/** "CRICKET - ", "Covid-related" name nobody and no place. */
export const commonThings: RepairRule = {
  name: 'common-things',
  reason: 'the word over a report of a match, and a disease, are capitalised like names',
  repair: (document, spans) =>
    spans.map((span) =>
      (span.type === 'person' || span.type === 'place') && isCommon(document, span)
        ? retyped(span, 'other')
        : span,
    ),
};

function isCommon({ forms }: Document, { firstToken, endToken, text }: NameSpan): boolean {
  const words = endToken - firstToken;
  return words === 1
    ? isThing(forms[firstToken])
    : words === 2 && isSecondWord(forms[firstToken + 1]) && PHRASE.test(text);
}
