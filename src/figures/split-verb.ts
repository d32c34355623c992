import { wordFact } from '../document/index.js';
import type { FigureKind } from '../schema/figure.js';
import { bereavementLicense, LOSE } from './bereavement.js';
import { type Clause, type License, objectOf } from './clause.js';
import type { Counted } from './noun-phrase.js';
import { isBe, isHave, isLink } from './subject-words.js';
import type { TriggerWord } from './triggers.js';

/** A verb that is an event only with what follows its object: "pulled 27 people alive", "took 600 sailors hostage". */
interface SplitVerb {
  readonly kind: FigureKind;
  /** Past tense, participle and other forms. */
  readonly verb: RegExp;
  /** The words behind the object, joined by blanks. */
  readonly complement: RegExp;
  /** The people are its subject: "200 people spent the night in shelters". */
  readonly ofSubject?: true;
  /** The last word of the complement names the event: "hostage", "wounds". */
  readonly named?: true;
}

const SPLIT_VERBS: readonly SplitVerb[] = [
  {
    kind: 'rescued',
    verb: /^(?:pulled|pulls|pulling|pull|brought|dug|dragged|plucked|lifted|hauled)$/,
    complement: /^(?:out )?(?:alive|to safety)\b/,
  },
  {
    kind: 'evacuated',
    verb: /^(?:moved|moves|moving|move|taken|took|bused|ferried|transferred|shifted|airlifted)$/,
    complement:
      /^to (?:a |an |the |temporary |nearby |local |public )?(?:schools?|church(?:es)?|mosques?|shelters?|camps?|sports|stadium|gyms?|halls?|community|higher|safer|safe|safety|evacuation|emergency)\b/,
  },
  {
    kind: 'sheltered',
    verb: /^(?:spent|spend|spending|spends)$/,
    complement:
      /^(?:the|another|a|last) (?:\w+ )?(?:nights?|weekend) (?:in|at) (?:\w+ )?(?:shelters?|camps?|tents?|schools?|church(?:es)?|mosques?|gyms?|halls?|cent(?:er|re)s?|stadiums?|cars|the open)\b/,
    ofSubject: true,
  },
  {
    kind: 'kidnapped',
    verb: /^(?:took|taken|takes|taking|take|held|holds|holding|hold|seized|seizing)$/,
    complement: /^(?:hostage|captive)\b/,
    named: true,
  },
  {
    kind: 'injured',
    verb: /^(?:treated|treating|treats|treat)$/,
    complement: /^for (?:\w+ )?(?:wounds?|injuries|burns|fractures|smoke)\b/,
    named: true,
  },
];

const FORMS: ReadonlySet<string> = new Set([
  ...SPLIT_VERBS.flatMap(({ verb }) => verb.source.slice('^(?:'.length, -')$'.length).split('|')),
  ...LOSE,
]);

/** A word of lower case that every complement has one of. */
const TELLING =
  /^(?:alive|safe(?:ty|r)?|schools?|church(?:es)?|mosques?|shelters?|camps?|sports|stadium|gyms?|halls?|community|higher|evacuation|emergency|nights?|weekend|hostage|captive|wounds?|injuries|burns|fractures|smoke)\b/;

const isSplitVerb = wordFact((_, lower) => FORMS.has(lower));

/** Whether a word may be a verb that is an event with what follows its object. */
export function isSplitForm(word: string): boolean {
  return FORMS.has(word);
}

/** Whether a complement may have this word in it: "hostage", "safety". */
export function mayComplete(word: string): boolean {
  return TELLING.test(word);
}

/** The words of a complement that are looked at. */
const COMPLEMENT = 6;
/** How far behind its subject a passive verb is looked for. */
const REACH = 6;

/** The split verb whose object a counted phrase is, or whose passive subject: "1,300 villagers have been moved to a sports hall". */
export function splitVerbLicense(clause: Clause, counted: Counted): License | null {
  if (objectOf(counted) === 'houses') return null;
  const { document, sentence } = clause;
  const { forms, pos } = document;
  let verb = counted.first - 1;
  if (verb > sentence.firstToken && pos[verb] === 'ADV') verb--;
  if (verb >= sentence.firstToken) {
    const lost = bereavementLicense(clause, counted);
    if (lost) return lost;
    const active = matching(clause, verb, counted.end, false);
    if (active) return license(clause, active, verb, counted.end);
  }
  let passive = false;
  for (let token = counted.end; token < Math.min(counted.end + REACH, sentence.endToken); token++) {
    const form = forms[token];
    if (isBe(form)) passive = true;
    else if (isSplitVerb(form)) {
      const found = matching(clause, token, token + 1, !passive);
      if (found) return license(clause, found, token, token + 1);
    }
    if (!isBe(form) && !isHave(form) && !isLink(form) && pos[token] !== 'ADV') return null;
  }
  return null;
}

function matching(clause: Clause, verb: number, behind: number, ofSubject: boolean): SplitVerb | null {
  const { lower, forms } = clause.document;
  if (!isSplitVerb(forms[verb])) return null;
  for (const split of SPLIT_VERBS) {
    if ((split.ofSubject ?? false) !== ofSubject || !split.verb.test(lower[verb])) continue;
    const end = Math.min(behind + COMPLEMENT, clause.sentence.endToken);
    if (split.complement.test(lower.slice(behind, end).join(' '))) return split;
  }
  return null;
}

function license(
  clause: Clause,
  { kind, complement, named }: SplitVerb,
  verb: number,
  behind: number,
): License {
  const { lower } = clause.document;
  const words = named && complement.exec(lower.slice(behind, behind + COMPLEMENT).join(' '))?.[0].split(' ');
  const at = words ? behind + words.length - 1 : verb;
  const word: TriggerWord = { words: [], kind, role: 'transitive', form: 'ed', of: 'people', weak: false };
  return {
    kind,
    trigger: { first: at, end: at + 1, word },
    rule: 'split',
    modality: 'asserted',
    negated: false,
    part: false,
  };
}
