import { type Document, read, tokenAtOrAfter } from '../../src/document/index.js';
import type { NameSpan, NameType } from '../../src/names/index.js';

/** Reads a text in which names stand in square brackets ("[Ann Lee] met [o Red Cross]"): a person, or o, l, d before an organisation, a place, a demonym. */
export function readMarked(marked: string): { document: Document; names: NameSpan[] } {
  const types: Record<string, NameType> = { o: 'organization', l: 'place', d: 'demonym' };
  const found: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  let rest = marked;
  for (let open = rest.indexOf('['); open >= 0; open = rest.indexOf('[')) {
    const close = rest.indexOf(']', open);
    const inner = rest.slice(open + 1, close);
    const type = inner[1] === ' ' ? types[inner[0]] : undefined;
    const name = type ? inner.slice(2) : inner;
    text += rest.slice(0, open);
    found.push({ start: text.length, end: text.length + name.length, type: type ?? 'person' });
    text += name;
    rest = rest.slice(close + 1);
  }
  text += rest;
  const document = read(text);
  const names = found.map(({ start, end, type }): NameSpan => {
    const firstToken = tokenAtOrAfter(document, start);
    let endToken = firstToken;
    while (endToken < document.tokenCount && document.starts[endToken] < end) endToken++;
    const sentence = document.sentenceOf[firstToken];
    return {
      start,
      end,
      text: text.slice(start, end),
      type,
      firstToken,
      endToken,
      sentence,
      inside: null,
      score: 0.9,
    };
  });
  return { document, names };
}
