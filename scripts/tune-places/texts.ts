import { readFileSync } from 'node:fs';

/** Reads the training files, one JSON object a line: whole articles (`text`), or sentences of tokens that share a `doc`. */
export function readTexts(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const texts: string[] = [];
    const paragraphs = new Map<string, string[]>();
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const row = JSON.parse(line) as { text?: string; doc?: string; tokens?: string[] };
      if (row.text !== undefined) texts.push(row.text);
      else if (row.doc !== undefined && row.tokens !== undefined) {
        const sentences = paragraphs.get(row.doc) ?? [];
        sentences.push(joinTokens(row.tokens));
        paragraphs.set(row.doc, sentences);
      }
    }
    return [...texts, ...[...paragraphs.values()].map((sentences) => sentences.join(' '))];
  });
}

/** Tokens -> running text, without blanks before marks and behind opening brackets. */
function joinTokens(tokens: readonly string[]): string {
  let text = '';
  let open = true;
  for (const token of tokens) {
    text += open || /^(?:[.,;:!?)\]%]|'s|n't)$/.test(token) ? token : ` ${token}`;
    open = token === '(' || token === '[' || token === '$';
  }
  return text;
}
