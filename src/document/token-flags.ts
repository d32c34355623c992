import type { Document } from './document.js';
import { type WordForm, wordFact } from './word-form.js';

type Question = (word: string, lower: string) => boolean;

const questions: Question[] = [];
const MOST_QUESTIONS = 30;
let answersOf: ((form: WordForm) => number) | null = null;

/** The answers for each token of a document, a bit a question, and how many questions there were. */
interface Answered {
  readonly questions: number;
  readonly flags: Int32Array;
}

const answered = new WeakMap<Document, Answered>();

/**
 * Adds a question about the spelling of a word that is asked of every token of every article, and gives its bit in `tokenFlags`.
 * Rooms that look for a few words among all ask so: the words are gone through once for all of them.
 */
export function tokenFlag(question: Question): number {
  if (questions.length === MOST_QUESTIONS) throw new RangeError('No bit is left for a further question.');
  questions.push(question);
  answersOf = null;
  return 1 << (questions.length - 1);
}

/** For each token of the document the bits of the questions that its word answers with yes. */
export function tokenFlags(document: Document): Int32Array {
  const known = answered.get(document);
  if (known !== undefined && known.questions === questions.length) return known.flags;
  const flags = askAll(document);
  answered.set(document, { questions: questions.length, flags });
  return flags;
}

function askAll({ forms, tokenCount }: Document): Int32Array {
  answersOf ??= wordFact(answer);
  const answers = answersOf;
  const flags = new Int32Array(tokenCount);
  for (let token = 0; token < tokenCount; token++) flags[token] = answers(forms[token]);
  return flags;
}

function answer(word: string, lower: string): number {
  let bits = 0;
  for (let i = 0; i < questions.length; i++) if (questions[i](word, lower)) bits |= 1 << i;
  return bits;
}
