import type { Clause, License } from './clause.js';
import { objectOf } from './clause.js';
import type { Counted } from './noun-phrase.js';

const LINK =
  /^(?:to|at|of|is|was|are|were|be|reach|reached|reaches|reaching|exceed|pass|top|hit|surpass|stands|stood|exceeds|exceeded|exceed|exceeding|passed|passes|passing|hit|topped|tops|surpassed|surpasses|from|in|than|as|total|totals|totalled|totaled|totalling|totaling|climbed|rose|risen|rises|jumped|:|-|–|numbered|numbers|by|put|crossed|crosses|beyond|past|nearing)$/;
const OTHER_SUBJECT = /^(?:magnitude|hectares|million|acres|cost|damage|price|temperature|year)$/;

/**
 * The total that a number states: "the death toll has risen to 91", "put the number of dead at 20", "IDPs total 122,387".
 * The number stands alone or counts people; the nearest toll noun to its left counts.
 */
export function tollLicense(clause: Clause, counted: Counted): License | null {
  const { document, sentence, triggers } = clause;
  const { lower } = document;
  if (counted.quantity.form === 'article' || counted.quantity.form === 'zero') return null;
  const of = objectOf(counted);
  const first = counted.first;
  const link = first > sentence.firstToken ? lower[first - 1] : '';
  const direct = LINK.test(link) || (link === 'the' && LINK.test(lower[first - 2] ?? ''));
  for (let token = first - 1; token >= sentence.firstToken && token >= first - 40; token--) {
    const trigger =
      triggers.endingAt(token + 1, ['toll'], of) ??
      (counted.head < 0 ? triggers.endingAt(token + 1, ['toll'], 'houses') : null);
    if (!trigger) continue;
    const adjacent = trigger.end === first;
    if (!direct && !adjacent) return null;
    const single = trigger.word.words.length === 1 && trigger.word.words[0] !== 'toll';
    const near = first - trigger.end <= 2;
    const wholeText = sentence.endToken - sentence.firstToken <= 12;
    if (adjacent && !(wholeText && single)) return null;
    if (single && !near && !/^(?:totals?|totall?ed|numbered)$/.test(link)) return null;
    if (
      single &&
      near &&
      !/^(?:at|:|is|are|was|were|total|totals|totalled|totaled|numbered|-|–)$/.test(link) &&
      !adjacent
    )
      return null;
    if (single && counted.head >= 0 && /^(?:is|are|was|were)$/.test(link)) return null;
    for (let between = trigger.end; between < first; between++)
      if (OTHER_SUBJECT.test(lower[between])) return null;
    if (link === 'by' && !/^(?:risen|rose|increased|grown|grew|jumped)$/.test(lower[first - 2] ?? ''))
      return null;
    return {
      kind: trigger.word.kind,
      trigger,
      rule: 'toll',
      modality: tollModality(clause, trigger.end, first),
      negated: false,
      part: false,
    };
  }
  return null;
}

function tollModality(clause: Clause, from: number, end: number): License['modality'] {
  const { lower } = clause.document;
  for (let token = from; token < end; token++) {
    const word = lower[token];
    if (/^(?:could|would|will)$/.test(word)) return 'projected';
    if (/^(?:may|might)$/.test(word)) return 'possible';
    if (/^(?:feared|believed|expected)$/.test(word))
      return word === 'expected' ? 'projected' : word === 'feared' ? 'feared' : 'believed';
  }
  return 'asserted';
}
