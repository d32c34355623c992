import { describe, expect, it } from 'vitest';
import { read, tokenText } from '../../src/document/index.js';
import { findQuantities } from '../../src/quantities/index.js';

function quantitiesOf(text: string): string[] {
  const document = read(text);
  return findQuantities(document).map(
    ({ firstToken, endToken, value, min, max, qualifier, increment }) =>
      `${tokenText(document, firstToken, endToken)} | ${value} ${min} ${max} ${qualifier}${increment ? ' +' : ''}`,
  );
}

/** Phrase -> its quantities: value, lower and upper bound, qualifier; "+" marks an addition. */
const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['54,000 people', '54,000 | 54000 54000 54000 exact'],
  ['1,00,000 people', '1,00,000 | 100000 100000 100000 exact'],
  ['122 387 people', '122 387 | 122387 122387 122387 exact'],
  ['2.5 million people', '2.5 million | 2500000 2500000 2500000 exact'],
  ['2.14 lakh people', '2.14 lakh | 214000 214000 214000 exact'],
  ['half a million people', 'half a million | 500000 500000 500000 exact'],
  ['two dozen people', 'two dozen | 24 24 24 exact'],
  ['a dozen people', 'a dozen | 12 12 12 exact'],
  ['a couple of hikers', 'a couple | 2 2 2 exact'],
  ['twenty-three people', 'twenty-three | 23 23 23 exact'],
  ['one hundred and twenty people', 'one hundred and twenty | 120 120 120 exact'],
  ['one and a half million people', 'one and a half million | 1500000 1500000 1500000 exact'],
  ['at least 20 people', 'at least 20 | 20 20 null at_least'],
  ['no fewer than 20 people', 'no fewer than 20 | 20 20 null at_least'],
  ['20 or more people', '20 or more | 20 20 null at_least'],
  ['more than 20 people', 'more than 20 | 20 20 null more_than'],
  ['500-plus people', '500-plus | 500 500 null more_than'],
  ['as many as 20 people', 'as many as 20 | 20 null 20 up_to'],
  ['fewer than 20 people', 'fewer than 20 | 20 null 20 less_than'],
  ['nearly 20 people', 'nearly 20 | 20 null 20 nearly'],
  ['some 20 people', 'some 20 | 20 null null about'],
  ['an estimated 20 people', 'an estimated 20 | 20 null null about'],
  ['20 or so people', '20 or so | 20 null null about'],
  ['at least some 40 people', 'at least some 40 | 40 40 null at_least'],
  ['between 20 and 30 people', 'between 20 and 30 | null 20 30 range'],
  ['20 to 30 people', '20 to 30 | null 20 30 range'],
  ['20-30 people', '20-30 | null 20 30 range'],
  ['two or three people', 'two or three | null 2 3 range'],
  ['two to three million people', 'two to three million | null 2000000 3000000 range'],
  ['another 10 people', 'another 10 | 10 10 10 exact +'],
  ['10 more people', '10 more | 10 10 10 exact +'],
  ['several people', 'several | null 3 null vague'],
  ['a few people', 'a few | null 2 null vague'],
  ['dozens of people', 'dozens | null 24 null vague'],
  ['scores of people', 'scores | null 40 null vague'],
  ['hundreds of people', 'hundreds | null 200 null vague'],
  ['several hundred people', 'several hundred | null 300 null vague'],
  ['tens of thousands of people', 'tens of thousands | null 20000 null vague'],
  ['no one', 'no one | 0 0 0 exact'],
  ['an unknown number of people', 'an unknown number | null null null unknown'],
  ['12,34,567 people', '12,34,567 | 1234567 1234567 1234567 exact'],
  ["1'200 people", "1'200 | 1200 1200 1200 exact"],
  ['1.200.000 people', '1.200.000 | 1200000 1200000 1200000 exact'],
  ['3,5 million people', '3,5 million | 3500000 3500000 3500000 exact'],
  ['300k people', '300k | 300000 300000 300000 exact'],
  ['a score of people', 'a score | 20 20 20 exact'],
  ['a hundred and twenty people', 'a hundred and twenty | 120 120 120 exact'],
  ['a couple of dozen people', 'a couple of dozen | 24 24 24 exact'],
  ['three or four dozen people', 'three or four dozen | null 36 48 range'],
  ['at least half a dozen people', 'at least half a dozen | 6 6 null at_least'],
  ['20-odd people', '20-odd | 20 null null about'],
  ['upwards of 40 people', 'upwards of 40 | 40 40 null more_than'],
  ['in excess of 300 people', 'in excess of 300 | 300 300 null more_than'],
  ['well over 300 people', 'well over 300 | 300 300 null more_than'],
  ['just under 100 people', 'just under 100 | 100 null 100 nearly'],
  ['no more than 12 people', 'no more than 12 | 12 null 12 up_to'],
  ['≥20 people', '≥20 | 20 20 null at_least'],
  ['> 50 people', '> 50 | 50 50 null more_than'],
  ['c. 50 people', 'c. 50 | 50 null null about'],
  ['as few as 10 people', 'as few as 10 | 10 10 10 exact'],
  ['another dozen people', 'another dozen | 12 12 12 exact +'],
  ['half of the 900 people', 'half | null 2 null vague', 'the 900 | 900 900 900 exact'],
  ['40% of the 250 people', '40% | null 2 null vague', 'the 250 | 250 250 250 exact'],
  ['one in five of the 500 people', 'one in five | null 2 null vague', 'the 500 | 500 500 500 exact'],
  ['neither driver', 'neither | 0 0 0 exact'],
  ['an as-yet unknown number of people', 'an as-yet unknown number | null null null unknown'],
  ['it is not known how many people', 'how many | null null null unknown'],
  ['how many people came'],
  ['the people of the town'],
  ['many as they are, few as they were', 'many | null 2 null vague', 'few | null 2 null vague'],
];

describe('quantities', () => {
  it.each(TABLE)('%s', (text, ...quantities) => {
    expect(quantitiesOf(text)).toEqual(quantities);
  });
});
