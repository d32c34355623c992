import { wordFact } from '../document/index.js';
import type { ArticleView } from './article-view.js';

/** Words that begin sentences and are no name by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a about after all although an and another any are as at because before both but by did do does during each even every few for from had has have he her here his how however i if in into is it its many more most my no nor not of on one or our she since so some such that the their them then there these they this those though to two until upon was we were what when where whether which while who why with without would yet you your'.split(
    ' ',
  ),
);
const isFunctionWord = wordFact(
  (word, lower) => FUNCTION_WORDS.has(lower) && (word.length === 1 || word[1] === lower[1]),
);

/** Most lower-case tokens between two capitalised words of one name ("Bank of the Republic"). */
const WIDEST_GAP = 2;

/**
 * Stretches of tokens, inside sentences, that can hold a name; everything else is outside of names for sure. A name begins and ends with a
 * capitalised word, but for an Arabic article before a hyphen ("al-Amin"); a function word is capitalised for the sake of the sentence
 * unless another capital follows ("The Hague").
 */
export function nameWindows(view: ArticleView): [first: number, end: number][] {
  const { document, looks } = view;
  const windows: [number, number][] = [];
  for (const { firstToken, endToken, block } of document.sentences) {
    if (document.blocks[block].kind === 'boilerplate') continue;
    let open: [number, number] | null = null;
    for (let i = firstToken; i < endToken; i++) {
      if (!looks[i].capitalised) continue;
      if (isFunctionWord(document.forms[i]) && !(i + 1 < endToken && looks[i + 1].capitalised)) continue;
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
