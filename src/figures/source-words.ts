import { type Document, type Sentence, wordFact } from '../document/index.js';

const SAID: ReadonlySet<string> = new Set(
  'said says say told warned warns reported reports report confirmed confirms announced claimed claims estimated estimates stated added adds according quoted confirm believe fear put puts'.split(
    ' ',
  ),
);

const reports = wordFact((_, lower) => SAID.has(lower));

/** The words that name a source, and the token of the verb (or "according") that makes them one; token indexes. */
export interface SourceWords {
  readonly first: number;
  readonly end: number;
  readonly cue: number;
}

/** Every source that a sentence names: the subject of a reporting verb, or what follows "according to"; in the order of the cues. */
export function findSourceWords(document: Document, sentence: Sentence): SourceWords[] {
  const { lower, forms, pos } = document;
  const found: SourceWords[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!reports(forms[token])) continue;
    const word = lower[token];
    let words: Words | null = null;
    if (word === 'according') {
      if (lower[token + 1] === 'to') words = phraseAfter(document, sentence, token + 2);
    } else if (word === 'put' || word === 'puts') {
      if (statesTotal(document, token)) words = phraseBefore(document, sentence, token);
    } else if (lower[token + 1] === 'by') {
      words = phraseAfter(document, sentence, token + 2);
    } else if (word === 'claimed' && claimsLives(document, token)) {
      continue;
    } else if (pos[token] === 'VERB' || pos[token] === 'AUX' || pos[token] === 'NOUN') {
      words = isPassive(document, token) ? null : phraseBefore(document, sentence, token);
      if (!words && (word === 'said' || word === 'says')) words = phraseAfter(document, sentence, token + 1);
    }
    if (words) found.push({ first: words.first, end: words.end, cue: token });
  }
  return found;
}

/** "Deaths have been confirmed": nobody says by whom. */
function isPassive({ lower, pos }: Document, verb: number): boolean {
  let token = verb - 1;
  while (token >= 0 && pos[token] === 'ADV') token--;
  return /^(?:been|be|was|were|is|are|being)$/.test(lower[token] ?? '');
}

/** "The fire claimed 30 lives", "claimed responsibility". */
function claimsLives({ lower }: Document, verb: number): boolean {
  for (let token = verb + 1; token < verb + 6; token++)
    if (/^(?:lives|life|responsibility|victims|victory)$/.test(lower[token] ?? '')) return true;
  return false;
}

interface Words {
  readonly first: number;
  readonly end: number;
}

/** "put the number of dead at 28": the one kind of putting that is a report. */
function statesTotal({ lower }: Document, verb: number): boolean {
  const noun = lower[verb + 1] === 'the' || lower[verb + 1] === 'its' ? verb + 2 : verb + 1;
  return /^(?:number|toll|total|figure|death|dead|count)$/.test(lower[noun] ?? '');
}

function isNominal(document: Document, token: number): boolean {
  const tag = document.pos[token];
  const word = document.lower[token];
  // "Red Cross": a verb in capitals behind a capital is part of a name.
  if (tag === 'VERB') return isCapital(document.words[token]) && isCapital(document.words[token - 1] ?? '');
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'ADJ' ||
    tag === 'DET' ||
    tag === 'PRON' ||
    word === "'s" ||
    word === '’s' ||
    word === '-' ||
    word === 'of' ||
    word === 'for' ||
    word === '.'
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

function phraseBefore(document: Document, sentence: Sentence, verb: number): Words | null {
  const { lower, pos } = document;
  let end = verb;
  while (
    end > sentence.firstToken &&
    (pos[end - 1] === 'ADV' || pos[end - 1] === 'AUX' || /day$/.test(lower[end - 1]))
  )
    end--;
  if (lower[end - 1] !== ',') return nominalBefore(document, sentence, end);
  return beforeAside(document, sentence, end - 1);
}

/** The longest an aside between a subject and its verb may be, in tokens. */
const ASIDE = 20;

/**
 * "Joyce Kessy, the director of the hospital, said": the subject stands before the aside. "the commissioner, Yakubu Danladi, said":
 * the aside is the name.
 */
function beforeAside(document: Document, sentence: Sentence, comma: number): Words | null {
  const { lower, pos } = document;
  for (let open = comma - 1; open > sentence.firstToken && open > comma - ASIDE; open--) {
    if (lower[open] !== ',') continue;
    let names = 0;
    for (let token = open + 1; token < comma; token++)
      if (pos[token] === 'PROPN' || lower[token] === '-' || lower[token] === '.') names++;
    if (names > 0 && names === comma - open - 1) return { first: open + 1, end: comma };
    const aside =
      /^(?:who|whose|which|the|a|an|its|his|her|their|north|south|east|west)$/.test(lower[open + 1]) ||
      pos[open + 1] === 'NUM' ||
      pos[open + 1] === 'NOUN';
    const subject = aside ? nominalBefore(document, sentence, open) : null;
    return subject && pos[subject.end - 1] === 'PROPN' ? subject : null;
  }
  return null;
}

function nominalBefore(document: Document, sentence: Sentence, end: number): Words | null {
  const { lower } = document;
  let first = end;
  while (first > sentence.firstToken && first > end - 14 && isNominal(document, first - 1)) first--;
  while (
    first < end &&
    (lower[first] === 'that' ||
      lower[first] === 'which' ||
      lower[first] === 'of' ||
      lower[first] === '-' ||
      lower[first] === '.')
  )
    first++;
  first = joined(document, sentence, first);
  return names(document, first, end) ? { first, end } : null;
}

/** ", medics and residents said": where the first of two sources begins; what stands before "and" must begin a clause. */
function joined(document: Document, sentence: Sentence, first: number): number {
  const { lower, pos } = document;
  if (lower[first - 1] !== 'and' || first - 2 < sentence.firstToken) return first;
  let other = first - 1;
  while (other > sentence.firstToken && other > first - 8 && isNominal(document, other - 1)) other--;
  if (other === first - 1) return first;
  const opens = other === sentence.firstToken || lower[other - 1] === ',' || pos[other - 1] === 'PUNCT';
  return opens ? other : first;
}

function phraseAfter(document: Document, sentence: Sentence, from: number): Words | null {
  if (/day$|^(?:in|on|that|late|early)$/.test(document.lower[from] ?? '')) return null;
  let end = from;
  while (
    end < sentence.endToken &&
    end < from + 14 &&
    isNominal(document, end) &&
    document.lower[end] !== '.'
  )
    end++;
  // "the refugee agency, UNHCR"
  if (document.lower[end] === ',' && /^\p{Lu}{3,}$/u.test(document.words[end + 1] ?? '')) end += 2;
  return names(document, from, end) ? { first: from, end } : null;
}

/** Whether the words hold a noun, a name or a pronoun: "an" of "an estimated 40" names nobody. */
function names({ pos, lower }: Document, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const tag = pos[token];
    if ((tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') && /\p{L}/u.test(lower[token])) return true;
  }
  return false;
}
