import type { ArticleView } from './article-view.js';

/** Most lower-case tokens between two capitalised words of one name ("Bank of the Republic"). */
const WIDEST_GAP = 2;

/**
 * Stretches of tokens, inside sentences, that can hold a name; everything else is outside of names for sure. A name begins and ends with a
 * capitalised word, but for an Arabic article before a hyphen ("al-Amin").
 */
export function nameWindows(view: ArticleView): [first: number, end: number][] {
  const { document, looks } = view;
  const windows: [number, number][] = [];
  for (const { firstToken, endToken, block } of document.sentences) {
    if (document.blocks[block].kind === 'boilerplate') continue;
    let open: [number, number] | null = null;
    for (let i = firstToken; i < endToken; i++) {
      if (!looks[i].capitalised) continue;
      const from: number = i - 2 >= firstToken && document.words[i - 1] === '-' ? i - 2 : i;
      if (open && from - open[1] <= WIDEST_GAP) open[1] = i + 1;
      else {
        open = [from, i + 1];
        windows.push(open);
      }
    }
  }
  return windows;
}
