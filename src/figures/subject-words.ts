/** Auxiliaries and copulas: what follows is said of the subject. */
export const BE = new Set([
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
export const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
export const SUPPORT = new Set([
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
export const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'shall']);
/** Words between subject and event word that carry no event of their own. */
export const LINKS = new Set(
  "to reported reportedly believed feared thought said confirmed declared pronounced presumed found known considered forced managed compelled able ordered told asked urged listed still now also already again later then subsequently all both each either immediately instantly either at least since alone not n't never either so far officially initially allegedly apparently severely seriously critically slightly lightly badly fatally mortally internally currently temporarily yet reported likely expected estimated feared tried trying began begun begin started continued had have either variously understood assumed required evacuated recorded registered counted discovered actually directly newly safely brutally either even just only together nearly almost about newly previously either instantly quickly being made made rendered either advised instructed decided having chose living live lives lived staying stay stays sleeping sleep slept camping camped huddled crowded crammed packed".split(
    ' ',
  ),
);
export const RELATIVE = new Set(['who', 'that', 'which', 'whom']);
export const FEAR = new Set(['feared', 'fear', 'fearing']);
export const BELIEF = new Set([
  'believed',
  'thought',
  'presumed',
  'assumed',
  'understood',
  'considered',
  'likely',
]);
