import { type Document, wordTest } from '../../document/index.js';
import type { NameSpan } from '../name-span.js';
import { type RepairRule, spanOver } from './repair.js';

const isHyphen = wordTest((word) => word === '-' || word === '–');
const ARTICLE = /^(?:al|el|ul|an|as|ash|ad|ar|at|az)$/i;

/** An Arabic article that is tied to a name by a hyphen belongs to it: al-|Harazi -> al-Harazi. */
export const arabicArticle: RepairRule = {
  name: 'arabic-article',
  reason: 'a lower-case word before a capital is easily left out',
  repair: (document, spans) => spans.map((span) => withArticle(document, span)),
};

function withArticle(document: Document, span: NameSpan): NameSpan {
  const { firstToken, endToken } = span;
  const tied =
    firstToken >= 2 &&
    isHyphen(document.forms[firstToken - 1]) &&
    ARTICLE.test(document.words[firstToken - 2]) &&
    document.ends[firstToken - 2] === document.starts[firstToken - 1] &&
    document.ends[firstToken - 1] === document.starts[firstToken];
  return tied ? spanOver(document, firstToken - 2, endToken, span.type, span.score) : span;
}
