import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOfToken,
  type Document,
  read,
  sentenceAt,
  tokenAtOrAfter,
  tokenText,
} from '../../src/document/index.js';
import { anyText, anyUnicode, newsLike } from '../invariants/article-arbitraries.js';

/** What is wrong with how tokens, sentences and blocks lie over the text. */
function layoutProblems(text: string, document: Document): string[] {
  const { starts, ends, words, tokenCount, sentences, blocks, sentenceOf } = document;
  const problems: string[] = [];
  for (let i = 0; i < tokenCount; i++) {
    if (text.slice(starts[i], ends[i]) !== words[i]) problems.push(`token ${i} is not its slice`);
    if (starts[i]! >= ends[i]!) problems.push(`token ${i} is empty`);
    if (i > 0 && starts[i]! < ends[i - 1]!) problems.push(`token ${i} overlaps the one before`);
    const sentence = sentences[sentenceOf[i]!];
    if (!sentence || i < sentence.firstToken || i >= sentence.endToken)
      problems.push(`token ${i} is in no sentence`);
  }
  const lengths = [document.lower, document.lemmas, document.pos].map((list) => list.length);
  if (lengths.some((length) => length !== tokenCount)) problems.push('lists of different length');
  let token = 0;
  for (const { index, start, end, firstToken, endToken, block } of sentences) {
    if (firstToken !== token || endToken <= firstToken) problems.push(`sentence ${index} leaves tokens out`);
    if (start !== starts[firstToken] || end !== ends[endToken - 1])
      problems.push(`sentence ${index} is not its tokens`);
    const { firstSentence, endSentence } = blocks[block]!;
    if (index < firstSentence || index >= endSentence) problems.push(`sentence ${index} is in no block`);
    token = endToken;
  }
  if (token !== tokenCount) problems.push('tokens behind the last sentence');
  for (const { index, start, end } of blocks) {
    if (start >= end || end > text.length) problems.push(`block ${index} is empty or too long`);
    if (index > 0 && start < blocks[index - 1]!.end) problems.push(`block ${index} overlaps the one before`);
  }
  return problems;
}

describe('tokens, sentences and blocks', () => {
  it.each([
    ['pieces of news', newsLike],
    ['any UTF-16', anyText],
    ['any Unicode', anyUnicode],
  ])('lie over the text without a gap: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(layoutProblems(text, read(text))).toEqual([]);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('miss no word', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { starts, ends, tokenCount } = read(text);
        let rest = '';
        let from = 0;
        for (let i = 0; i < tokenCount; i++) {
          rest += text.slice(from, starts[i]);
          from = ends[i]!;
        }
        rest += text.slice(from);
        expect(rest.match(/[A-Za-z0-9]+/g) ?? []).toEqual([]);
      }),
      { numRuns: 150, seed: 12 },
    );
  });

  it.each([
    ['\ufeffFour died in Oslo.', ['Four', 'died', 'in', 'Oslo', '.']],
    ['Four\u3000died\u2028in Oslo.', ['Four', 'died', 'in', 'Oslo', '.']],
    ['Four\u00a0died\tin\r\nOslo.', ['Four', 'died', 'in', 'Oslo', '.']],
    ['Bashar al-Assad didn’t go.', ['Bashar', 'al', '-', 'Assad', 'did', 'n’t', 'go', '.']],
    ["Syria's army", ['Syria', "'s", 'army']],
    ["unlike Togo's, the coast", ['unlike', 'Togo', "'s", ',', 'the', 'coast']],
    ["Togo's coast", ['Togo', "'s", 'coast']],
    ["He said 'It's late'.", ['He', 'said', "'", 'It', "'s", 'late', "'", '.']],
    ["He said 'It is late'.", ['He', 'said', "'", 'It', 'is', 'late', "'", '.']],
    ['than the harvester’s. It', ['than', 'the', 'harvester', '’s', '.', 'It']],
    ["LOMBO'S (right)", ['LOMBO', "'S", '(', 'right', ')']],
    ['Israeli-U.S. talks', ['Israeli', '-', 'U.S.', 'talks']],
    ['450,000 people', ['450,000', 'people']],
    ['Jose\u0301 died', ['Jose\u0301', 'died']],
  ])('of %j', (text, words) => {
    expect(read(text).words).toEqual(words);
  });

  it('have typographic apostrophes made straight in lower case only', () => {
    const { words, lower } = read('Syria’s army didn’t go.');
    expect(words).toContain('’s');
    expect(lower).toEqual(['syria', "'s", 'army', 'did', "n't", 'go', '.']);
  });

  it.each([
    ["Togo's coast is long.", "unlike Togo's, the coast", "Togo's coast is long."],
    ["He said 'It is late'.", "She said 'It's late'.", "He said 'It is late'."],
    ["The army of Togo's south.", "TOGO'S ARMY WON.", "The army of Togo's south."],
  ])('of %j are the same before and after %j', (text, between, again) => {
    const shown = (input: string) => {
      const { words, lemmas, pos } = read(input);
      return words.map((word, i) => [word, lemmas[i], pos[i]]);
    };
    const before = shown(text);
    read(between);
    read(between);
    expect(shown(again)).toEqual(before);
  });

  it('are frozen', () => {
    const document = read('Four died.');
    expect(Object.isFrozen(document)).toBe(true);
    expect(Object.isFrozen(document.sentences[0])).toBe(true);
    expect(Object.isFrozen(document.blocks[0])).toBe(true);
  });
});

describe('looking things up', () => {
  const text = 'Four died\n\nA bus fell. It burned.';
  const document = read(text);

  it.each([
    [0, 'Four'],
    [4, 'died'],
    [text.indexOf('bus') + 1, 'bus'],
    [text.length - 1, '.'],
  ])('the token at or after %i is %s', (offset, word) => {
    expect(document.words[tokenAtOrAfter(document, offset)]).toBe(word);
  });

  it('the token behind the end is none', () => {
    expect(tokenAtOrAfter(document, text.length)).toBe(document.tokenCount);
  });

  it('sentence, block and words of a token', () => {
    const at = text.indexOf('burned');
    const token = tokenAtOrAfter(document, at);
    const sentence = sentenceAt(document, at);
    expect(sentence && text.slice(sentence.start, sentence.end)).toBe('It burned.');
    expect(blockOfToken(document, token).kind).toBe('body');
    expect(tokenText(document, token - 1, token + 1)).toBe('It burned');
    expect(sentenceAt(read(''), 0)).toBeNull();
  });
});
