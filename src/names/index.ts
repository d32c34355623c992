import type { Document } from '../document/index.js';
import { viewArticle } from './article-view.js';
import { decode, decodeAgain, scoreWindows } from './decode.js';
import { WordScores } from './model.js';
import type { NameSpan } from './name-span.js';
import { packagedModel } from './packed-model.js';
import { spansOf } from './spans.js';

export type { NameSpan, NameType } from './name-span.js';

let wordScores: WordScores | null = null;

/**
 * Document -> the proper names in it, in the order of the text. A conditional random field labels every token twice; the
 * second time it also knows what the same words were called elsewhere in the article.
 */
export function tagNames(document: Document): NameSpan[] {
  const model = packagedModel();
  wordScores ??= new WordScores(model);
  const view = viewArticle(document);
  const windows = scoreWindows(view, model, wordScores);
  const labels = decodeAgain(view, model, windows, decode(view, model, windows));
  return spansOf(view, labels);
}
