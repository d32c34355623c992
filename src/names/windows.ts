import type { ArticleView } from './article-view.js';

/** Tokens on each side of a capitalised word that may still belong to its name; two windows that touch are one ("Bank of the Republic"). */
const MARGIN = 1;

/** Stretches of tokens, inside sentences, that can hold a name; everything else is outside of names for sure. */
export function nameWindows(view: ArticleView): [first: number, end: number][] {
  const { document, looks } = view;
  const windows: [number, number][] = [];
  for (const { firstToken, endToken, block } of document.sentences) {
    if (document.blocks[block].kind === 'boilerplate') continue;
    let open: [number, number] | null = null;
    for (let i = firstToken; i < endToken; i++) {
      if (!looks[i].capitalised) continue;
      const hyphen = i > firstToken && document.words[i - 1] === '-' ? 1 : 0; // "al-Amin"
      const from: number = Math.max(firstToken, i - MARGIN - hyphen);
      const to = Math.min(endToken, i + 1 + MARGIN);
      if (open && from <= open[1]) open[1] = to;
      else {
        open = [from, to];
        windows.push(open);
      }
    }
  }
  return windows;
}
