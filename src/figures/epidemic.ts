import { type Document, wordFact } from '../document/index.js';
import type { License } from './clause.js';

const CARE = /^(?:treated|hospitalised|hospitalized|admitted|hospital|treatment)$/;

/** Whether the event is care for patients, which does not say whether they are hurt or ill. */
export function underCare({ kind, trigger }: License): boolean {
  return kind === 'injured' && trigger.word.words.some((word) => CARE.test(word));
}

const EPIDEMIC: ReadonlySet<string> = new Set('outbreak epidemic pandemic'.split(' '));
const ILLNESS: ReadonlySet<string> = new Set(
  'cholera measles ebola malaria dengue virus coronavirus covid flu influenza plague polio typhoid disease'.split(
    ' ',
  ),
);

const namesEpidemic = wordFact((_, lower) => EPIDEMIC.has(lower));
const namesIllness = wordFact((_, lower) => ILLNESS.has(lower));

/** Whether the article is about an outbreak of a disease, in which patients are ill, not hurt. */
export function isEpidemic({ forms }: Document): boolean {
  return forms.some(namesEpidemic) && forms.some(namesIllness);
}
