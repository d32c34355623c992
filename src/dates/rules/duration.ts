import { SMALL_NUMBERS } from '../../lexicon/number-words.js';
import type { DateModifier } from '../../schema/date.js';
import { anchorOf, shifted } from '../anchoring.js';
import { compoundAt } from '../compound-duration.js';
import { periodOf } from '../duration-value.js';
import type { DateRule, Finding } from '../finding.js';
import { digitsAt, isCapitalised, isHyphen, isShouted, type Lexemes, wordAt } from '../lexemes.js';
import { type Quantity, quantityBefore } from '../quantity.js';
import { oneWhole, readDuration, stretchOf } from '../stretch.js';
import type { DateWord, Unit } from '../vocabulary.js';

const AGE = new Set(['old', 'olds', 'older', 'younger']);

/** "three weeks", "18-month", "the past two weeks", "the first nine months", "several hours", "years". Ages are none. */
export const duration: DateRule = {
  name: 'duration',
  find(lexemes, head): Finding | readonly Finding[] | null {
    const word = lexemes.words[head];
    if (word?.kind === 'length')
      return finding(head, head + 1, periodOf(word.value, 1), word.value, 1, 0, 0.9);
    if (word?.kind !== 'unit' && !(word?.kind === 'quarter' && word.value === 'Q' && word.plural))
      return null;
    if (isAge(lexemes, head) || isFraction(lexemes, head) || isTitle(lexemes, head)) return null;
    const told = quantityBefore(lexemes, head);
    // "a months-long siege", "in a years' time": some
    const quantity = told && told.amount === 1 && word.plural && isArticle(lexemes, told, head) ? null : told;
    if (quantity && isOrdinal(lexemes, head, quantity)) return null;
    if (wordAt(lexemes, head - 1) === 'of' && wordAt(lexemes, head - 2) === 'matter') return null;
    const one = quantity ? null : oneWhole(lexemes, head, word);
    if (one) return finding(one.first, head + 1, periodOf(word.value, 1), word.value, 1, one.side, 0.85);
    // "their third day-long meeting"
    if (!quantity && !word.plural && isHyphen(lexemes, head + 1) && wordAt(lexemes, head + 2) === 'long')
      return finding(head, head + 3, periodOf(word.value, 1), word.value, 1, 0, 0.9);
    // "minutes apart": how far from each other, by nobody knows how much
    if (!quantity && wordAt(lexemes, head + 1) === 'apart') return null;
    const stretch = stretchOf(lexemes, head, quantity, word.plural);
    if (!stretch) return bareUnit(lexemes, head, word);
    const unit = word.value;
    const amount = quantity ? quantity.amount : null;
    let value = periodOf(unit, amount);
    let end = head + 1;
    const compound = amount === null ? null : compoundAt(lexemes, head, unit, amount);
    if (compound) ({ value, end } = compound);
    if (
      wordAt(lexemes, end) === 'and' &&
      wordAt(lexemes, end + 1) === 'a' &&
      wordAt(lexemes, end + 2) === 'half' &&
      amount !== null
    ) {
      value = periodOf(unit, amount + 0.5);
      end += 3;
    } else if (isHyphen(lexemes, end) && wordAt(lexemes, end + 1) === 'long') end += 2;
    const confidence = quantity ? 0.9 : 0.6;
    const low = quantity && amount !== null ? lowerBound(lexemes, quantity.first, amount) : null;
    if (!quantity || !low)
      return finding(stretch.first, end, value, unit, amount, stretch.side, confidence, quantity?.mod);
    const first =
      stretchOf(lexemes, head, { first: low.first, amount: low.amount }, true)?.first ?? low.first;
    return [
      finding(
        first,
        quantity.first - 1,
        periodOf(unit, low.amount),
        unit,
        low.amount,
        stretch.side,
        confidence,
      ),
      finding(quantity.first, end, value, unit, amount, stretch.side, confidence),
    ];
  },
};

function finding(
  first: number,
  end: number,
  value: string,
  unit: string,
  amount: number | null,
  side: -1 | 0 | 1,
  confidence: number,
  mod?: DateModifier,
): Finding {
  return {
    rule: 'duration',
    first,
    end,
    type: 'DURATION',
    precision: 'duration',
    confidence,
    read: (context) => readDuration(context, value, unit, amount, side),
    ...(mod ? { mod } : {}),
  };
}

function isArticle(lexemes: Lexemes, { first }: Quantity, head: number): boolean {
  return first === head - 1 && /^an?$/.test(wordAt(lexemes, first));
}

/** The lower number of "two to three weeks", "12-18 months", "between two and six days"; null where there is none. */
function lowerBound(lexemes: Lexemes, high: number, most: number): { first: number; amount: number } | null {
  const link = wordAt(lexemes, high - 1);
  if (link !== 'to' && link !== 'or' && link !== 'and' && !isHyphen(lexemes, high - 1)) return null;
  const last = high - 2;
  if (
    last < 0 ||
    (SMALL_NUMBERS.get(wordAt(lexemes, last)) === undefined && digitsAt(lexemes, last) === null)
  )
    return null;
  const low = quantityBefore(lexemes, high - 1);
  if (low?.amount == null || low.amount >= most || low.amount * 20 < most) return null;
  return link === 'and' && wordAt(lexemes, low.first - 1) !== 'between'
    ? null
    : { first: low.first, amount: low.amount };
}

/** "60 Minutes", "48 Hours": a capital behind digits inside a sentence makes a programme. */
function isTitle(lexemes: Lexemes, head: number): boolean {
  if (lexemes.lower[head] !== 'minutes' && lexemes.lower[head] !== 'hours') return false;
  if (!isCapitalised(lexemes, head) || isShouted(lexemes, head) || digitsAt(lexemes, head - 1) === null)
    return false;
  const { document, tokens } = lexemes;
  return document.blocks[document.sentences[document.sentenceOf[tokens[head]]].block].kind === 'body';
}

/** "22-year-old", "two years old", "5 years of age". */
function isAge(lexemes: Lexemes, head: number): boolean {
  const next = isHyphen(lexemes, head + 1) ? head + 2 : head + 1;
  if (AGE.has(wordAt(lexemes, next))) return true;
  return wordAt(lexemes, head + 1) === 'of' && wordAt(lexemes, head + 2) === 'age';
}

/** "three-quarters", "quarters" alone. */
function isFraction(lexemes: Lexemes, head: number): boolean {
  return (
    lexemes.words[head]?.kind === 'quarter' &&
    (isHyphen(lexemes, head - 1) ||
      (wordAt(lexemes, head + 1) === 'of' && !/^(?:first|last)$/.test(wordAt(lexemes, head - 2))) ||
      !/^(?:past|last|next|first|two|three|four|five|six|eight|recent|several|coming|consecutive|straight|few)$/.test(
        wordAt(lexemes, head - 1),
      ))
  );
}

/** "new year", "the last day of school", "1st working day", "Christmas day": a certain one, no length. */
const UNLIKE_LENGTH =
  /^(?:new|first|last|final|second|third|1st|2nd|3rd|st|nd|rd|th|working|school|christmas|next)$/;

/** "day", "week" alone: a length only in short posts. */
function bareUnit(lexemes: Lexemes, head: number, word: DateWord): Finding | null {
  if (
    word.plural ||
    !/^[YMWD]$/.test(word.value) ||
    lexemes.lower[head] === 'yr' ||
    UNLIKE_LENGTH.test(wordAt(lexemes, head - 1)) ||
    (word.value !== 'D' && digitsAt(lexemes, head + 1) !== null) ||
    isHyphen(lexemes, head + 1) ||
    isHyphen(lexemes, head - 1)
  )
    return null;
  if (wordAt(lexemes, head - 1) === 'the' && !/^(?:before|after|of)$/.test(wordAt(lexemes, head + 1)))
    return ownUnit(head, word.value as Unit);
  const value = periodOf(word.value, 1);
  return {
    rule: 'duration',
    first: head,
    end: head + 1,
    type: 'DURATION',
    precision: 'duration',
    confidence: 0.3,
    fragment: true,
    read: () => ({ value, anchor: null }),
  };
}

/** "to end off the week": in a post that of its day. */
function ownUnit(head: number, unit: Unit): Finding {
  return {
    rule: 'own-unit',
    first: head - 1,
    end: head + 1,
    type: 'DATE',
    precision: unit === 'D' ? 'day' : 'period',
    confidence: 0.3,
    fragment: true,
    read: (context) => {
      const anchor = anchorOf(context, false);
      return anchor && shifted(anchor, unit, 0);
    },
  };
}

/** "a second attack", "a second, smaller slide": the ordinal, not the unit. */
function isOrdinal(lexemes: Lexemes, head: number, quantity: Quantity): boolean {
  if (lexemes.lower[head] !== 'second') return false;
  // "the twenty second amendment"
  if (quantity.amount !== null && quantity.amount > 1) return !isHyphen(lexemes, head - 1);
  if (wordAt(lexemes, quantity.first) !== 'a') return false;
  const { pos } = lexemes.document;
  const token = lexemes.tokens[head];
  if (wordAt(lexemes, head + 1) === ',' && pos[token + 2] === 'ADJ') return true;
  return pos[token + 1] !== 'PUNCT' && pos[token + 1] !== 'ADP' && pos[token + 1] !== 'SCONJ';
}
