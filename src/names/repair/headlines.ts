import { type Block, type Document, wordFact } from '../../document/index.js';
import type { NameSpan, NameType } from '../name-span.js';
import { foldWord } from '../shape.js';
import { lookOf } from '../word-look.js';
import { isFullName } from './people/full-names.js';
import { overlay, type RepairRule, spanOver } from './repair.js';

/** Most tokens of a name that is looked up in a headline. */
const LONGEST = 6;

/**
 * In a headline whose words all begin with capitals ("Qualifier Vadas Stuns Achebe") a name is what the story below calls one.
 * What the tagger found there besides is kept only where it holds no ordinary word.
 */
export const headlines: RepairRule = {
  name: 'headlines',
  reason: 'capitals say nothing where all words have them',
  repair(document, spans, view) {
    const isCased = ({ firstToken, endToken }: Block): boolean =>
      endToken > firstToken && view.blockCase[firstToken] !== 0;
    if (!document.blocks.some(isCased)) return spans;
    // A block is cased from its first token to its last.
    const shouted = ({ firstToken }: NameSpan): boolean => view.blockCase[firstToken] !== 0;
    const forms = formsOf(
      document,
      spans.filter((span) => !shouted(span)),
    );
    const firstWords = new Set<string>();
    for (const form of forms.keys()) firstWords.add(form.split(' ', 1)[0]);
    const found: NameSpan[] = [];
    for (const block of document.blocks) {
      if (isCased(block) && block.kind !== 'boilerplate')
        found.push(...lookUp(document, block.firstToken, block.endToken, forms, firstWords));
    }
    const kept = spans.filter(
      (span) => !shouted(span) || forms.size === 0 || !hasOrdinaryWord(document, span),
    );
    const surnames = new Set<string>();
    for (const span of spans)
      if (!shouted(span) && isFullName(span))
        surnames.add(folded(document, span.endToken - 1, span.endToken));
    const whole = kept.filter(
      (span) =>
        shouted(span) &&
        isFullName(span) &&
        (hasGivenName(document, span) || !surnames.has(folded(document, span.endToken - 1, span.endToken))),
    );
    return overlay(
      kept,
      found.filter((name) => name.type !== 'person' || !whole.some((other) => isPartOf(name, other))),
    );
  },
};

/** Whether a name begins with a given name or an initial; other words before the surname of somebody in the story say what he is. */
function hasGivenName({ forms, words }: Document, { firstToken }: NameSpan): boolean {
  return /[Gg]/.test(lookOf(forms[firstToken]).classes) || /^\p{Lu}\.?$/u.test(words[firstToken]);
}

/** Whether `name` is a part of the longer one: the surname of someone whom the tagger knew by the full name. */
function isPartOf(name: NameSpan, other: NameSpan): boolean {
  return (
    name.firstToken >= other.firstToken &&
    name.endToken <= other.endToken &&
    name.endToken - name.firstToken < other.endToken - other.firstToken
  );
}

/** Folded forms of the names of the story: whole names, and the last words of people's. */
function formsOf(document: Document, spans: readonly NameSpan[]): Map<string, NameType> {
  const forms = new Map<string, NameType>();
  for (const span of spans) {
    forms.set(folded(document, span.firstToken, span.endToken), span.type);
    if (span.type === 'person') forms.set(folded(document, span.endToken - 1, span.endToken), 'person');
  }
  return forms;
}

function lookUp(
  document: Document,
  first: number,
  end: number,
  forms: ReadonlyMap<string, NameType>,
  firstWords: ReadonlySet<string>,
): NameSpan[] {
  const found: NameSpan[] = [];
  let i = first;
  while (i < end) {
    let next = i + 1;
    if (!firstWords.has(foldedForm(document.forms[i]))) {
      i = next;
      continue;
    }
    for (let last = Math.min(i + LONGEST, end); last > i; last--) {
      const type =
        document.sentenceOf[i] === document.sentenceOf[last - 1]
          ? forms.get(folded(document, i, last))
          : undefined;
      if (!type) continue;
      found.push(spanOver(document, i, last, type, 0.85));
      next = last;
      break;
    }
    i = next;
  }
  return found;
}

function folded(document: Document, first: number, end: number): string {
  let words = foldedForm(document.forms[first]);
  for (let i = first + 1; i < end; i++) words += ` ${foldedForm(document.forms[i])}`;
  return words;
}

const foldedForm = wordFact((word) => foldWord(word));

/** A word that is in the dictionary and in no list of names. */
function hasOrdinaryWord(document: Document, span: NameSpan): boolean {
  for (let i = span.firstToken; i < span.endToken; i++) {
    const { classes } = lookOf(document.forms[i]);
    if (/[cavT]/.test(classes) && !/[GSgspd45]/.test(classes)) return true;
  }
  return false;
}
