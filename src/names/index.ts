import type { Document } from '../document/index.js';
import { viewArticle } from './article-view.js';
import { decode, decodeAgain, scoreWindows } from './decode.js';
import { ScoreCache } from './model.js';
import type { NameSpan } from './name-span.js';
import { packagedModel } from './packed-model.js';
import { repairNames } from './repair/index.js';
import { spansOf } from './spans.js';

export { claimNames, compileNames, type KnownNames, singleSpaced } from './known-names.js';
export type { NameSpan, NameType } from './name-span.js';
export { recognisedNames } from './recognised.js';

let scoreCache: ScoreCache | null = null;

/**
 * Document -> the proper names in it, in the order of the text. A conditional random field labels every token twice; the
 * second time it also knows what the same words were called elsewhere in the article.
 */
export function tagNames(document: Document): NameSpan[] {
  const model = packagedModel();
  scoreCache ??= new ScoreCache(model);
  const view = viewArticle(document);
  const windows = scoreWindows(view, model, scoreCache);
  const labels = decodeAgain(view, model, windows, decode(view, model, windows));
  return repairNames(view, spansOf(view, labels));
}
