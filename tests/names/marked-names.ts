import { expect } from 'vitest';
import { type Document, read } from '../../src/document/index.js';
import { viewArticle } from '../../src/names/article-view.js';
import type { NameSpan, NameType } from '../../src/names/name-span.js';
import { repairNames } from '../../src/names/repair/index.js';
import { spanOver } from '../../src/names/repair/repair.js';

const MARK = /\{(\w+)\|([^}]*)\}/g;

/** "{person|Ada} left" -> the text without marks and the spans that they stand for. */
function marked(source: string): { document: Document; spans: NameSpan[] } {
  const names: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(MARK)) {
    text += source.slice(from, match.index);
    names.push({ start: text.length, end: text.length + match[2].length, type: match[1] as NameType });
    text += match[2];
    from = match.index + match[0].length;
  }
  const document = read(text + source.slice(from));
  const spans = names.map(({ start, end, type }) => {
    const first = document.starts.indexOf(start);
    let last = first;
    while (last < document.tokenCount && document.starts[last] < end) last++;
    return spanOver(document, first, last, type, 0.9);
  });
  return { document, spans };
}

/** The text of `source` with the names that the rules make of its marks. */
export function repaired(source: string): string {
  const { document, spans } = marked(source);
  const names = repairNames(viewArticle(document), spans);
  let result = '';
  let from = 0;
  for (const { start, end, type, text } of names) {
    expect(document.text.slice(start, end)).toBe(text);
    result += `${document.text.slice(from, start)}{${type}|${text}}`;
    from = end;
  }
  return result + document.text.slice(from);
}
