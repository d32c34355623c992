import type { FigureKind, Modality } from '../schema/figure.js';
import type { Clause } from './clause.js';
import type { Counted } from './noun-phrase.js';

/** "denied that ten people had died", "fear ten people have died": how the verb before the clause takes it. */
export function reportedAs(clause: Clause, { first }: Counted): Modality {
  const { lower } = clause.document;
  const verb = lower[first - 1] === 'that' ? first - 2 : first - 1;
  if (verb < clause.sentence.firstToken) return 'asserted';
  const word = lower[verb];
  if (/^(?:denied|denies|deny|denying|rejected)$/.test(word)) return 'denied';
  if (/^(?:fear|fears|feared|fearing)$/.test(word)) return 'feared';
  return /^(?:believe|believes|believed)$/.test(word) ? 'believed' : 'asserted';
}

/** What people decide on: "will be evacuated" is a plan, "will die" a forecast. */
const ARRANGED: ReadonlySet<string> = new Set([
  'evacuated',
  'relocated',
  'returned',
  'released',
  'sheltered',
]);

/** Modality of an event behind a modal verb. */
export function modalOf(modal: string, otherwise: Modality, kind: FigureKind): Modality {
  if ((modal === 'will' || modal === 'would') && ARRANGED.has(kind)) return 'planned';
  if (modal === 'could' || modal === 'would' || modal === 'will') return 'projected';
  if (modal === 'may' || modal === 'might') return 'possible';
  return otherwise;
}
