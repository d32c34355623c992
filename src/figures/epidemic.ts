import type { Document } from '../document/index.js';
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

/** Whether the article is about an outbreak of a disease, in which patients are ill, not hurt. */
export function isEpidemic(document: Document): boolean {
  return (
    document.lower.some((word) => EPIDEMIC.has(word)) && document.lower.some((word) => ILLNESS.has(word))
  );
}
