import { describe, expect, test } from 'vitest';
import { read } from '../../src/document/index.js';
import { extract } from '../../src/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import type { Quote } from '../../src/schema/quote.js';
import { person } from './helpers.js';

const indirectIn = (text: string, people: Parameters<typeof findQuotes>[1] = []): Quote[] =>
  findQuotes(read(text), people, [], { indirect: true }).filter(({ kind }) => kind === 'indirect');

const said = (text: string): string[] =>
  indirectIn(text).map(
    ({ parts, speaker }) => `${speaker?.text}: ${parts.map((part) => part.text).join(' | ')}`,
  );

describe('indirect speech', () => {
  test.each([
    ['said that', 'Mayor Eva Lind said that the bridge was shut.', ['Mayor Eva Lind: the bridge was shut']],
    ['said', 'Eva Lind said the bridge was shut on Monday.', ['Eva Lind: the bridge was shut on Monday']],
    ['said behind', 'The bridge was shut, officials said.', ['officials: The bridge was shut']],
    [
      'said behind, inverted',
      'The bridge was shut, said Eva Lind, who runs the port.',
      ['Eva Lind: The bridge was shut'],
    ],
    [
      'said in between',
      'The bridge, officials said, was shut for a week.',
      ['officials: The bridge | was shut for a week'],
    ],
    [
      'according to, before',
      'According to police, 12 people were hurt in the crash.',
      ['police: 12 people were hurt in the crash'],
    ],
    [
      'according to, behind',
      'Twelve people were hurt, according to police.',
      ['police: Twelve people were hurt'],
    ],
    [
      'according to, without a comma',
      'Twelve people were hurt in the crash according to police.',
      ['police: Twelve people were hurt in the crash'],
    ],
    [
      'told somebody that',
      'Eva Lind told reporters on Monday that the bridge would reopen.',
      ['Eva Lind: the bridge would reopen'],
    ],
    [
      'told somebody',
      'Eva Lind told reporters the bridge would reopen.',
      ['Eva Lind: the bridge would reopen'],
    ],
    [
      'in a statement',
      'The ministry said in a statement on Tuesday that three soldiers had died.',
      ['The ministry: three soldiers had died'],
    ],
    ['a question', 'Eva Lind asked whether the bridge was safe.', ['Eva Lind: whether the bridge was safe']],
    ['a promise', 'The minister vowed to rebuild the school.', ['The minister: to rebuild the school']],
    ['a command', 'Police urged residents to leave the valley.', ['Police: to leave the valley']],
    [
      'a text',
      'The survey found that most farmers had lost cattle.',
      ['The survey: most farmers had lost cattle'],
    ],
    ['quoted as saying', 'He was quoted as saying that the war was over.', ['He: the war was over']],
    ['a headline', 'Ten killed in blast, police say', ['police: Ten killed in blast']],
    [
      'a second verb of the same subject',
      'Eva Lind visited the camp and said that no aid had come.',
      ['Eva Lind: no aid had come'],
    ],
    [
      'a participle',
      'Eva Lind said the bridge was shut, adding that it would reopen in May.',
      ['Eva Lind: the bridge was shut', 'Eva Lind: it would reopen in May'],
    ],
    [
      'two sources in a sentence',
      'Eva Lind said the bridge was shut, but police said it was open.',
      ['Eva Lind: the bridge was shut', 'police: it was open'],
    ],
    [
      'a frame is no part of it',
      'After the attack, officials said the road would stay shut.',
      ['officials: the road would stay shut'],
    ],
    [
      'quoted words inside',
      'Eva Lind said the dam was “quite safe” and would hold.',
      ['Eva Lind: the dam was “quite safe” and would hold'],
    ],
    [
      'a body in front of the preposition',
      'Reports from the country confirm that the pass is shut.',
      ['Reports: the pass is shut'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ['a denial of speech', 'Eva Lind did not say whether she would resign.'],
    ['a refusal', 'The court declined to say why it had ruled so.'],
    ['a wish', 'Eva Lind would say that the bridge was shut.'],
    ['thought', 'Officials believe that the fire was set on purpose.'],
    ['the hearer of a passive', 'Rebels were told that the road was mined.'],
    ['direct speech', '“We left at dawn,” Eva Lind said.'],
    ['an object that is no clause', 'The group claimed responsibility for the attack.'],
    ['evidence that is no source', 'The delay suggests that the road was shut.'],
    ['as expected', 'As expected, Eva Lind said nothing.'],
    ['a verb of another kind', 'The crowd ran, police fired.'],
  ])('not: %s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });

  test('carries the cue, the hearer, the sentence, and the speaker by full name', () => {
    const text = 'It rained. Minister Sara Haddad arrived late. She told farmers that help was near.';
    const [quote] = indirectIn(text, [person(text, 'p1', 'female', 'Minister', 'Sara Haddad')]);
    expect(quote).toMatchObject({
      text: 'help was near',
      kind: 'indirect',
      cue: { text: 'told' },
      addressee: { text: 'farmers' },
      speaker: { text: 'She', name: 'Sara Haddad', personId: 'p1', via: 'pronoun' },
    });
    expect(text.slice(...quote.sentence)).toBe('She told farmers that help was near.');
  });

  test('the direct quotes of an article are the same with it', () => {
    const text =
      '“We left at dawn,” Ewa Holm said. She said the road was bad. It was “a river”, she said, and the bus, the driver said, got stuck.';
    const direct = findQuotes(read(text), [], []);
    const both = findQuotes(read(text), [], [], { indirect: true });
    const bare = (quotes: readonly Quote[]) =>
      quotes.filter(({ kind }) => kind !== 'indirect').map(({ id: _, ...rest }) => rest);
    expect(bare(both)).toEqual(bare(direct));
    expect(both.length).toBeGreaterThan(direct.length);
    expect(both.map(({ id }) => id)).toEqual(both.map((_, index) => `q${index + 1}`));
  });
});

describe('include', () => {
  const text =
    'LUND, May 3 - Twelve people were hurt when a bus left the road, police said.\n\n“The brakes failed,” driver Ivo Marek said.';
  const kinds = (include?: Parameters<typeof extract>[1]): string[] =>
    extract(text, include).quotes.map(({ kind }) => kind);

  test('paraphrases are out unless asked for', () => {
    expect(kinds()).toEqual(['full']);
    expect(kinds({ include: ['quotes'] })).toEqual(['full']);
    expect(kinds({ include: ['indirect'] })).toEqual(['indirect', 'full']);
    expect(kinds({ include: ['people', 'indirect'] })).toEqual(['indirect', 'full']);
  });

  test('alone it adds them to the whole record, and changes nothing else', () => {
    const { quotes: _, ...whole } = extract(text);
    const { quotes, ...rest } = extract(text, { include: ['indirect'] });
    expect(rest).toEqual(whole);
    expect(quotes[0]?.text).toBe('Twelve people were hurt when a bus left the road');
    expect(extract(text, { include: ['quotes', 'indirect'] }).figures).toEqual([]);
  });
});
