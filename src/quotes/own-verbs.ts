/** Verbs with a weight of their own in the choice of a speaker; the rest share one. The order is that of the trained weights. */
const OWN_VERBS =
  'say tell write add call ask tweet continue state report explain reply declare conclude recall respond argue acknowledge accuse describe insist note warn announce read suggest admit promise find show put think feel know agree believe want go claim urge quote cite send release be have'.split(
    ' ',
  );
const VERB_INDEX: ReadonlyMap<string, number> = new Map(OWN_VERBS.map((verb, index) => [verb, index + 1]));

/** Numbers that `ownVerb` gives. */
export const OWN_VERB_COUNT = OWN_VERBS.length + 1;

/** The number of a verb by its lemma; 0 for one that has no weight of its own. */
export function ownVerb(lemma: string): number {
  return VERB_INDEX.get(lemma) ?? 0;
}
