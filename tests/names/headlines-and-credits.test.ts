import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';
import { tagNames } from '../../src/names/index.js';

function names(text: string): string[] {
  return tagNames(read(text)).map((span) => `${span.type} ${span.text}`);
}

describe('names outside of plain sentences', () => {
  it('in a headline in capitals and a dateline', () => {
    const text = `MINISTER QUITS AFTER FLOODS IN TASHKENT

TASHKENT (Reuters) - Interior Minister Rustam Yusupov resigned on Monday after floods killed 12 people, Yusupov's office said.`;
    expect(names(text)).toEqual([
      'place TASHKENT',
      'place TASHKENT',
      'organization Reuters',
      'person Rustam Yusupov',
      'person Yusupov',
    ]);
  });

  it('in a headline in title case, a byline and a dateline with a date', () => {
    const text = `Okafor Says Kenya Will Not Sign Treaty With Uganda

By Maria Lindqvist

NAIROBI, March 3 (AP) — Foreign Minister Adaeze Okafor told reporters that Kenya will not sign. Uganda's government declined to comment.`;
    expect(names(text)).toEqual([
      'person Okafor',
      'place Kenya',
      'place Uganda',
      'person Maria Lindqvist',
      'place NAIROBI',
      'organization AP',
      'person Adaeze Okafor',
      'place Kenya',
      'place Uganda',
    ]);
  });

  it('in a headline that gives a full name whose surname the story bears', () => {
    const text = `Why Adaeze Okafor Is Leaving Kenya

Adaeze Okafor told reporters on Monday that she is leaving. Okafor has lived in Nairobi for years.`;
    expect(names(text).slice(0, 2)).toEqual(['person Adaeze Okafor', 'place Kenya']);
  });

  it('in a caption with a credit', () => {
    const text = `Villagers carry sandbags in Sylhet on Sunday. Photo: Anika Rahman/AFP

Rescue teams reached Sylhet. Heavy rain fell.`;
    expect(names(text)).toEqual(['place Sylhet', 'person Anika Rahman', 'organization AFP', 'place Sylhet']);
  });

  it('in a byline in capitals', () => {
    const text = `By JOHN MWANGI and FATIMA NOOR
MOMBASA, Kenya — Doctors went back to work.`;
    expect(names(text)).toEqual(['person JOHN MWANGI', 'person FATIMA NOOR', 'place MOMBASA', 'place Kenya']);
  });
});

describe('ordinary words and endings', () => {
  it('no name is made of the first word of a sentence', () => {
    const text =
      'Heavy rain fell. Hundreds fled. Officials said so. Authorities closed schools. Police closed the road. Farmers lost crops. Rescue teams came.';
    expect(names(text)).toEqual([]);
  });

  it.each([
    ["Kano's governor and Ibrahim Bello's ally left.", ['place Kano', 'person Ibrahim Bello']],
    ['Kano’s governor left.', ['place Kano']],
    ["The Abbas' house in Amman, burned.", ['place Amman']],
  ])('possessives and commas stay outside: %s', (text, expected) => {
    const found = names(text);
    for (const name of found) expect(name).not.toMatch(/['’,]s?$/);
    expect(found).toEqual(expect.arrayContaining(expected));
  });
});
