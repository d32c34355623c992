import { wordFact } from '../document/index.js';
import type { Modality } from '../schema/figure.js';

/** Auxiliaries and copulas: what follows is said of the subject. */
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "'s",
  'get',
  'gets',
  'got',
  'getting',
  'remain',
  'remains',
  'remained',
  'remaining',
  'lay',
  'lie',
  'left',
  'became',
  'become',
  'stayed',
  'seem',
  'appeared',
]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const SUPPORT = new Set([
  'suffered',
  'suffer',
  'suffering',
  'received',
  'receiving',
  'sustained',
  'sustaining',
  'had',
  'have',
  'has',
  'with',
  'incurred',
  'lost',
  'needed',
  'escaped',
]);
const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'shall']);
/** Words between subject and event word that carry no event of their own. */
const LINKS = new Set(
  "to reported reportedly believed feared thought said confirmed declared pronounced presumed found known considered forced managed compelled able ordered told asked urged listed still now also already again later then subsequently all both each either immediately instantly either at least since alone not n't never either so far officially initially allegedly apparently severely seriously critically slightly lightly badly fatally mortally internally currently temporarily yet reported likely expected estimated feared tried trying began begun begin started continued had have either variously understood assumed required evacuated recorded registered counted discovered actually directly newly safely brutally either even just only together nearly almost about newly previously either instantly quickly being made made rendered either advised instructed decided having chose living live lives lived staying stay stays sleeping sleep slept camping camped huddled crowded crammed packed".split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'that', 'which', 'whom']);
const FEAR = new Set(['feared', 'fear', 'fearing']);
const BELIEF = new Set(['believed', 'thought', 'presumed', 'assumed', 'understood', 'considered', 'likely']);

export const isBe = wordFact((_, lower) => BE.has(lower));
export const isHave = wordFact((_, lower) => HAVE.has(lower));
export const isSupport = wordFact((_, lower) => SUPPORT.has(lower));
export const isModal = wordFact((_, lower) => MODALS.has(lower));
export const isLink = wordFact((_, lower) => LINKS.has(lower));
export const isRelative = wordFact((_, lower) => RELATIVE.has(lower));
/** How the word doubts what it speaks of; null for the others. */
export const doubtOf = wordFact((_, lower): Modality | null => {
  if (FEAR.has(lower)) return 'feared';
  if (BELIEF.has(lower)) return 'believed';
  return lower === 'reported' || lower === 'reportedly' ? 'reported' : null;
});
