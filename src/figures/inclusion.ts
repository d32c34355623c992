import { wordFact } from '../document/index.js';
import type { Clause, License } from './clause.js';
import type { Counted } from './noun-phrase.js';

/** A licensed phrase and where it stands, in the order of the text. */
export interface Licensed {
  readonly counted: Counted;
  readonly license: License;
  /** The phrase of which this one counts a part, or null. */
  readonly whole: Licensed | null;
}

const INCLUDING = /^(?:including|included|include|includes|comprising|among|mostly|mainly|namely)$/;
const IS = /^(?:is|are|was|were|be|been|also)$/;
/** Whether a word opens a list of parts. */
const opensParts = wordFact((_, lower) => INCLUDING.test(lower));
/** Where the search for such a word ends. */
const breaks = wordFact((_, lower) => /^(?:;|\.|who|which)$/.test(lower));

/**
 * Sub-counts that have no event of their own: "including 3 children", "most of them civilians", "the dead include 199 students",
 * "- two men and a woman -", "nine of whom were children". `earlier` are the figures of the same sentence to the left.
 */
export function inclusionLicense(
  clause: Clause,
  counted: Counted,
  earlier: readonly Licensed[],
): { license: License; whole: Licensed | null } | null {
  const { document, sentence } = clause;
  const { lower, forms } = document;
  const { first } = counted;
  if (first === sentence.firstToken && !counted.partitive) return null;

  let token = first - 1;
  let steps = 0;
  let cue: number | null = null;
  while (token >= sentence.firstToken && steps < 14) {
    if (opensParts(forms[token])) {
      cue = token;
      break;
    }
    if (breaks(forms[token]) || (document.pos[token] === 'VERB' && !lower[token].endsWith('ing'))) break;
    token--;
    steps++;
  }
  const last = earlier.at(-1) ?? null;
  // "were among five people killed": the whole of those before it.
  if (
    cue !== null &&
    lower[cue] === 'among' &&
    (cue === first - 1 || (cue === first - 2 && lower[first - 1] === 'the')) &&
    IS.test(lower[cue - 1] ?? '')
  )
    return null;
  if (cue !== null) {
    // "the dead included 199 students", "among those killed were two nurses"
    const people = nearestFate(clause, cue, lower[cue] === 'among' ? first : cue, lower[cue] === 'among');
    if (people && (lower[cue] === 'among' || /^includ(?:e|es|ed)$/.test(lower[cue])))
      return {
        license: {
          kind: people.word.kind,
          trigger: people,
          rule: 'inclusion',
          modality: 'asserted',
          negated: false,
          part: true,
        },
        whole: null,
      };
    const whole = lastBefore(earlier, cue);
    if (whole && lower[cue] !== 'include' && cue - whole.counted.end < 30) return partOf(whole, 'inclusion');
    return null;
  }
  if (last && counted.partitive && counted.first - last.counted.end < 30) {
    if (counted.quantity.share !== null || lower[counted.quantity.endToken] === 'of') {
      if (
        lower[counted.quantity.endToken + 1] === 'them' ||
        lower[counted.quantity.endToken + 1] === 'whom' ||
        lower[counted.quantity.endToken + 1] === 'which'
      )
        return partOf(last, 'of-them');
    }
  }
  // "killed five people: two women and three men", "- two men and a woman -"
  const opener = lower[first - 1];
  if (
    last &&
    counted.head >= 0 &&
    (opener === ':' ||
      opener === '-' ||
      opener === '–' ||
      opener === '—' ||
      opener === '(' ||
      opener === '--') &&
    first - last.counted.end <= 14
  )
    return partOf(last, 'apposition');
  if (
    last?.whole &&
    last.license.rule === 'apposition' &&
    (opener === 'and' || opener === ',') &&
    first - last.counted.end <= 3
  )
    return partOf(last.whole, 'apposition');
  return null;
}

function partOf(whole: Licensed, rule: string): { license: License; whole: Licensed } {
  return {
    license: { ...whole.license, rule, part: true },
    whole: whole.whole && whole.license.rule === 'inclusion' ? whole.whole : whole,
  };
}

function lastBefore(earlier: readonly Licensed[], token: number): Licensed | null {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 12); i--)
    if (earlier[i].counted.end <= token && !earlier[i].license.part) return earlier[i];
  return earlier.at(-1) ?? null;
}

function nearestFate(clause: Clause, cue: number, limit: number, forward: boolean) {
  const { triggers, document } = clause;
  if (forward) {
    for (let token = cue + 1; token < limit; token++) {
      const found = triggers.at(token, ['people', 'state', 'transitive', 'instance'], 'people');
      if (found) return found;
    }
    return null;
  }
  for (let token = cue; token > cue - 6 && token > clause.sentence.firstToken; token--) {
    const found = triggers.endingAt(token, ['people', 'state', 'instance', 'transitive'], 'people');
    if (found) {
      const before = document.lower[found.first - 1];
      if (found.word.role !== 'transitive' || before === 'those') return found;
    }
    if (document.lower[token - 1] === 'victims') return null;
  }
  return null;
}
