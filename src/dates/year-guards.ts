import { isCapitalised, isHyphen, type Lexemes, touches, wordAt } from './lexemes.js';
import { fullYearAt } from './year-reference.js';

const YEAR_CUES = new Set([
  'in',
  'since',
  'by',
  'from',
  'until',
  'till',
  'before',
  'after',
  'during',
  'through',
  'late',
  'early',
  'mid',
  'fiscal',
  'fy',
  'year',
  'of',
  'between',
  'around',
  'circa',
  'c.',
  'ca.',
  'for',
  'the',
  'and',
  'or',
  'its',
  'his',
  'her',
  'their',
  'this',
  'post',
  'pre',
  'as',
  'than',
  'ago',
  'that',
  'throughout',
  '(',
]);
const COUNTERS = new Set([
  'some',
  'about',
  'nearly',
  'almost',
  'over',
  'least',
  'most',
  'roughly',
  'approximately',
  'estimated',
  'only',
  'just',
  'exceeding',
  'above',
  'below',
]);
/** Nouns before a number that make it the number of a thing. */
const NUMBERED = new Set([
  'flight',
  'resolution',
  'section',
  'route',
  'article',
  'no',
  'no.',
  'number',
  'nos',
  'act',
  'page',
  'room',
  'highway',
  'chapter',
  'boeing',
  'airbus',
  'unit',
  'law',
  'bill',
  'order',
  'form',
  'channel',
  'interstate',
  'model',
  'block',
  'building',
  'suite',
  'index',
  'average',
  'proposition',
  'rule',
  'case',
  'carried',
  'killed',
  'area',
  'code',
  'size',
  'bus',
  'train',
  'windows',
  'office',
  'box',
  'calibre',
  'kilometre',
  'kilometer',
  'mile',
]);
/** Makes of cars, before which a year is that of the model: "a 1987 Chevrolet". */
const CAR_MAKES = new Set(
  'audi bmw buick cadillac chevrolet chevy chrysler datsun dodge fiat ford gmc honda hyundai jaguar jeep kia lexus mazda mercedes mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche renault rover subaru suzuki toyota volkswagen volvo'.split(
    ' ',
  ),
);
/** Plurals that belong to a year more often than they are counted by the thousand. */
const YEARLY_NOUNS = new Set([
  'sales',
  'earnings',
  'profits',
  'results',
  'revenues',
  'elections',
  'olympics',
  'games',
  'finances',
  'exports',
  'imports',
  'taxes',
  'attacks',
  'riots',
  'protests',
  'championships',
  'playoffs',
  'finals',
]);
/** Nouns that a number before them counts: no year. */
export const COUNTED_NOUNS =
  /^(?:people|men|women|children|hours|gmt|est|edt|utc|feet|metres|meters|kilometres|kilometers|miles|km|kg|tons|tonnes|degrees|euros|dollars|points|percent|per|cents|pounds|hrs|troops|soldiers|police|jobs|shares|homes|houses|passengers|votes|seats|units|copies|times|calories|mg|ml|mm|m|ft|am|pm|watts|rpm|hp|cc)$/;

/**
 * Whether a number from 1000 to 2100 is a year here: told by the word before it, by what follows, and by its size. `span`: it is the first
 * year of a span such as "1957-58".
 */
export function isYear(lexemes: Lexemes, head: number, value: number, span: boolean): boolean {
  const { document, tokens } = lexemes;
  const before = wordAt(lexemes, head - 1);
  const after = wordAt(lexemes, head + 1);
  // "a 1987 Toyota", but "In 1987 Toyota opened a plant"
  if (CAR_MAKES.has(after) && !/^(?:in|since|by|from|until|during|of|)$/.test(before)) return false;
  if (COUNTED_NOUNS.test(after) || NUMBERED.has(before) || COUNTERS.has(before)) return false;
  if (touches(lexemes, head) && before !== 'fy' && !/^[-–—‑'‘’“"`([,;]$/.test(before) && before !== '')
    return false;
  if (touches(lexemes, head) && isHyphen(lexemes, head - 1)) {
    // "post-1959" and "1990-1995" hold a year, "A-1990" and "555-1990" do not.
    const left = wordAt(lexemes, head - 2);
    // "555-2010-2015" is a telephone's.
    if (/^\d/.test(left)) return fullYearAt(lexemes, head - 2) !== null && !isHyphen(lexemes, head - 3);
    if (!/^(?:mid|late|early|post|pre)$/.test(left) && touches(lexemes, head - 1)) return false;
  }
  if (
    before === 'than' &&
    (wordAt(lexemes, head - 2) === 'more' ||
      wordAt(lexemes, head - 2) === 'less' ||
      wordAt(lexemes, head - 2) === 'fewer')
  )
    return false;
  if (
    (before === 'to' && wordAt(lexemes, head - 2) === 'up') ||
    (before === 'of' &&
      /^(?:total|number|cost|price|population|distance|rate)$/.test(wordAt(lexemes, head - 2)))
  )
    return false;
  // "at 2014" may be a price or a time; "at the 2014 games" and "at 2014 Oslo Forum" are neither.
  if (before === 'at')
    return value >= 1900 && isCapitalised(lexemes, head + 1) && document.pos[tokens[head + 1]] === 'PROPN';
  if (touches(lexemes, head + 1) && isHyphen(lexemes, head + 1) && !span) {
    return (
      value >= 1800 &&
      fullYearAt(lexemes, head + 2) === null &&
      !/^\d/.test(wordAt(lexemes, head + 2)) &&
      YEAR_CUES.has(before)
    );
  }
  const next = head + 1 < lexemes.count ? document.pos[tokens[head + 1]] : null;
  const affixed = isHyphen(lexemes, head - 1);
  // "2024 floods" may count floods; "2024 sales growth" and "2024 elections" do not.
  const plural =
    !affixed &&
    next === 'NOUN' &&
    after.endsWith('s') &&
    lexemes.words[head + 1] === null &&
    !(value >= 1900 && (YEARLY_NOUNS.has(after) || document.pos[tokens[head + 1] + 1] === 'NOUN'));
  if (YEAR_CUES.has(before)) {
    if (before === 'the' || before === 'its' || before === 'his' || before === 'her' || before === 'their')
      return value >= 1500 && !(plural && value < 1900);
    if (value < 1500 || value > 2050)
      return before === 'in' || before === 'since' || before === 'by' || before === 'until';
    return !plural || before === 'in' || before === 'since' || before === 'during' || before === '(';
  }
  if (plural || (next === 'NOUN' && value < 1900)) return false;
  if (value < 1800 || value > 2050) return before === ',' && value >= 1500 && value < 2050;
  if (
    isCapitalised(lexemes, head - 1) &&
    head > 0 &&
    document.pos[tokens[head - 1]] === 'PROPN' &&
    next === 'NUM'
  )
    return false;
  return true;
}
