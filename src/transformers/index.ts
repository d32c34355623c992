/**
 * Names found by a token classifier of transformers.js (or by anything that answers in its shape), in the place of the built-in tagger.
 * The classifier is handed in, so that this module imports nothing of the optional peer `@huggingface/transformers`.
 * @module
 */
import { createExtractor } from '../extract.js';
import type { ExtractInput, ExtractOptions } from '../schema/input.js';
import type { NameKind, RecognisedName } from '../schema/names.js';
import type { ArticleRecord } from '../schema/record.js';
import { placePieces } from './align.js';
import type { TokenClassifier } from './classifier.js';
import { joinPieces, LABELS } from './entities.js';
import { splitPassages } from './passages.js';

export type { ClassifiedToken, TokenClassifier } from './classifier.js';

export interface ClassifierOptions {
  /** Labels of the model, without "B-" and "I-", and what they name; those of CoNLL-2003 and OntoNotes when left out. Others are passed over. */
  readonly labels?: Readonly<Record<string, NameKind>>;
  /** Most code units that are handed to the model at a time, 1,000 when left out: models read no more than 512 word pieces. */
  readonly passageLength?: number;
}

/** The names of a text as the classifier sees them, ready for the field `names` of an article. */
export function recogniseWith(
  classifier: TokenClassifier,
  { labels = LABELS, passageLength = 1000 }: ClassifierOptions = {},
): (text: string) => Promise<RecognisedName[]> {
  const kinds = new Map(Object.entries(labels));
  return async (text) => {
    const names: RecognisedName[] = [];
    for (const { start, end } of splitPassages(text, passageLength)) {
      const passage = text.slice(start, end);
      const pieces = placePieces(passage, await classifier(passage, { ignore_labels: [] }));
      for (const name of joinPieces(passage, pieces, kinds))
        names.push({ ...name, start: start + name.start, end: start + name.end });
    }
    return names;
  };
}

/** `createExtractor` with the classifier's names: everything else works as without it. */
export function createExtractorWith(
  classifier: TokenClassifier,
  { labels, passageLength, ...options }: ExtractOptions & ClassifierOptions = {},
): (input: ExtractInput) => Promise<ArticleRecord> {
  const extract = createExtractor(options);
  const recognise = recogniseWith(classifier, {
    ...(labels && { labels }),
    ...(passageLength !== undefined && { passageLength }),
  });
  return async (input) => {
    const article = typeof input === 'string' ? { text: input } : input;
    return extract({ ...article, names: await recognise(article.text) });
  };
}
