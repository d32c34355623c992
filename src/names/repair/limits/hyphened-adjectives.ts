import { type Document, wordFact, wordTest } from '../../../document/index.js';
import { placeRank } from '../../../gazetteer/index.js';
import type { NameSpan, NameType } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { CUE, PREFIX } from '../../word-cues.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';

/** Length of the prefix with its hyphen, 0 for other words. */
const prefixOf = wordFact((word) => PREFIX.exec(word)?.[0].length ?? 0);
/** Behind a place and a hyphen these say where somebody is or comes from: "New York|-based". */
const AT_HOME = new Set('based born bred headquartered raised registered'.split(' '));
const isAtHome = wordTest((_, lower) => AT_HOME.has(lower));
/** Towns that need not stand in the article by themselves. */
const TOWN = 2;
/** Most words of such a town. */
const LONGEST = 3;
/** Countries and first-level divisions; other names must stand in the article by themselves too. */
const COUNTRY = 5;

/** "Anti-|Okafor| protests", "pro-|Russia| rebels", "the |Okafor|-led government". */
export const hyphenedAdjectives: RepairRule = {
  name: 'hyphened-adjectives',
  reason: 'half of an adjective still names a country, or someone whom the article names',
  repair(document, spans, { cues, repairable, runStart }) {
    let called: ReadonlyMap<string, NameType> | null = null;
    const found: NameSpan[] = [];
    let next = 0;
    let from = 0;
    for (const cue of repairable) {
      const i = (cues[cue] & CUE.hyphen) !== 0 ? cue - 1 : cue;
      if (i < from || (cues[cue] & (CUE.hyphen | CUE.prefixed)) === 0) continue;
      from = i + 1;
      if (cue > i && cue + 1 < document.tokenCount && isAtHome(document.forms[cue + 1])) {
        const home = homeBefore(document, runStart[i], cue);
        while (next < spans.length && spans[next].endToken <= (home?.firstToken ?? i)) next++;
        if (home !== null && !(next < spans.length && spans[next].firstToken < cue)) found.push(home);
        if (home !== null) continue;
      }
      const prefix = prefixOf(document.forms[i]);
      if (prefix === 0 && !leadsAdjective(document, i)) continue;
      while (next < spans.length && spans[next].endToken <= i) next++;
      if (next < spans.length && spans[next].firstToken <= i && prefix === 0) continue;
      called ??= calledIn(spans);
      const name = document.words[i].slice(prefix);
      const tagged = next < spans.length && spans[next].firstToken === i ? spans[next].type : null;
      const type = called.get(name) ?? (placeRank(name) === COUNTRY ? 'place' : tagged);
      if (type === null) continue;
      const whole = spanOver(document, i, i + 1, type, 0.8);
      found.push({ ...whole, start: whole.start + prefix, text: name });
    }
    return overlay(spans, found);
  },
};

/** The town in the capitalised words from `first` to the hyphen at `hyphen`, with or without blanks around it. */
function homeBefore(document: Document, first: number, hyphen: number): NameSpan | null {
  for (let from = Math.max(first, hyphen - LONGEST); from < hyphen; from++) {
    const span = spanOver(document, from, hyphen, 'place', 0.8);
    // The gazetteer knows names with the article, too.
    if (isCapitalised(document.words[from]) && document.lower[from] !== 'the' && placeRank(span.text) >= TOWN)
      return span;
  }
  return null;
}

/** Whether a capitalised word is tied to a small one behind it: "Okafor|-led". */
function leadsAdjective({ words, starts, ends, tokenCount }: Document, token: number): boolean {
  return (
    token + 2 < tokenCount &&
    words[token + 1] === '-' &&
    ends[token] === starts[token + 1] &&
    ends[token + 1] === starts[token + 2] &&
    isCapitalised(words[token]) &&
    !isCapitalised(words[token + 2])
  );
}

/** Names of one word, and the surnames of full names. */
function calledIn(spans: readonly NameSpan[]): ReadonlyMap<string, NameType> {
  const called = new Map<string, NameType>();
  for (const { text, type, firstToken, endToken } of spans) {
    if (type !== 'person' && type !== 'place') continue;
    if (endToken - firstToken === 1 || type === 'person')
      called.set(text.slice(text.lastIndexOf(' ') + 1), type);
  }
  return called;
}
