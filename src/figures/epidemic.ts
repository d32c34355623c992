import type { Document } from '../document/index.js';
import type { License } from './clause.js';

const CARE = /^(?:treated|hospitalised|hospitalized|admitted|hospital|treatment)$/;

/** Whether the event is care for patients, which does not say whether they are hurt or ill. */
export function underCare({ kind, trigger }: License): boolean {
  return kind === 'injured' && trigger.word.words.some((word) => CARE.test(word));
}

const EPIDEMIC = /^(?:outbreak|epidemic|pandemic)$/;
const ILLNESS =
  /^(?:cholera|measles|ebola|malaria|dengue|virus|coronavirus|covid|flu|influenza|plague|polio|typhoid|disease)$/;

/** Whether the article is about an outbreak of a disease, in which patients are ill, not hurt. */
export function isEpidemic(document: Document): boolean {
  return (
    document.lower.some((word) => EPIDEMIC.test(word)) && document.lower.some((word) => ILLNESS.test(word))
  );
}
