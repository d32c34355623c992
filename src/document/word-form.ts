/** One spelling of a word. All tokens that are spelt so share it, in every article, and so share what has been found out about it. */
export interface WordForm {
  /** As it stands in the text. */
  readonly word: string;
  /** In lower case, with typographic apostrophes made straight. */
  readonly lower: string;
  /** What wordFact keeps here, by its slot. */
  readonly facts: unknown[];
  /** What wordTest keeps here: two bits a test, whether it was asked, and what came out. */
  readonly tests: number[];
}

const FORMS_KEPT = 60_000;
const forms = new Map<string, WordForm>();

/** The form of a word; `lower` is asked for only where it is not simply the word in lower case. */
export function formOf(word: string, lower?: string): WordForm {
  const key = lower === undefined ? word : `${word}\0${lower}`;
  let form = forms.get(key);
  if (!form) {
    form = { word, lower: lower ?? word.toLowerCase(), facts: [undefined], tests: [0, 0, 0, 0, 0, 0, 0, 0] };
    if (forms.size >= FORMS_KEPT) forms.clear();
    forms.set(key, form);
  }
  return form;
}

/** Slot 0 stays empty: an array that begins with `undefined` is of one kind from the start, whatever comes to stand in it. */
let slots = 1;

/**
 * Makes a question about a word's spelling that is answered once a form: word lists are asked and patterns tried for every
 * different word, and not for every token. `answer` must depend on the spelling alone and may not be `undefined`.
 */
export function wordFact<T extends object | string | number | boolean | null>(
  answer: (word: string, lower: string) => T,
): (form: WordForm) => T {
  const slot = slots++;
  // Asked everywhere, and so kept small enough for the engine to lay it into its callers: the answering stands apart.
  return (form) => {
    // A slot is written by `settle` only, so what stands in it is a T.
    const fact = form.facts[slot] as T | undefined;
    return fact === undefined ? settle(form, slot, answer) : fact;
  };
}

function settle<T>(
  { word, lower, facts }: WordForm,
  slot: number,
  answer: (word: string, lower: string) => T,
): T {
  while (facts.length < slot) facts.push(undefined);
  const fact = answer(word, lower);
  facts[slot] = fact;
  return fact;
}

/** So many tests share a number. */
const TESTS_A_NUMBER = 15;
let testCount = 0;

/**
 * As wordFact, for a question that is answered by yes or no. The answers to many of them lie beside one another, so that a word that is
 * asked several things is looked up in memory once.
 */
export function wordTest(answer: (word: string, lower: string) => boolean): (form: WordForm) => boolean {
  const place = Math.floor(testCount / TESTS_A_NUMBER);
  const asked = 1 << (2 * (testCount % TESTS_A_NUMBER));
  const yes = asked << 1;
  testCount++;
  return (form) => {
    const known = form.tests[place];
    return (known & asked) === 0 ? tryTest(form, place, asked, yes, answer) : (known & yes) !== 0;
  };
}

function tryTest(
  { word, lower, tests }: WordForm,
  place: number,
  asked: number,
  yes: number,
  answer: (word: string, lower: string) => boolean,
): boolean {
  while (tests.length <= place) tests.push(0);
  const passed = answer(word, lower);
  tests[place] |= passed ? asked | yes : asked;
  return passed;
}
