import type { Clause, License } from './clause.js';
import type { Counted } from './noun-phrase.js';

const DASH: ReadonlySet<string> = new Set(['–', '—', '-', '--', ':', '=', '\ufffd', '|']);
/** How far behind "the number of" the event word may stand. */
const REACH = 12;

/** "12,000 – the number of people who fled": a list of numbers, each with what it counts. */
export function definitionLicense(clause: Clause, counted: Counted): License | null {
  if (counted.head >= 0 || counted.quantity.form === 'article') return null;
  const { document, sentence, triggers } = clause;
  const { lower } = document;
  if (counted.first !== sentence.firstToken || !DASH.has(lower[counted.end])) return null;
  let token = counted.end + 1;
  if (lower[token] === 'the' || lower[token] === 'total') token++;
  if (lower[token] !== 'number' || lower[token + 1] !== 'of') return null;
  const end = Math.min(sentence.endToken, token + REACH);
  for (token += 2; token < end; token++) {
    const trigger =
      triggers.at(
        token,
        ['state', 'transitive', 'intransitive', 'ergative', 'people', 'instance'],
        'people',
      ) ?? triggers.at(token, ['state', 'transitive', 'ergative'], 'houses');
    if (trigger)
      return {
        kind: trigger.word.kind,
        trigger,
        rule: 'toll',
        modality: 'asserted',
        negated: false,
        part: false,
      };
  }
  return null;
}
