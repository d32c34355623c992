import { complementEnd } from './complement.js';
import type { NounPhrase, PhraseKind } from './noun-phrases.js';
import { type Candidate, type Scene, withCue } from './scene.js';

const NAMES: ReadonlySet<PhraseKind> = new Set(['full-name', 'single-name', 'titled-name']);

/** "Burton and Nick said": the first of two names that open the clause together, for the second, which alone touches the verb. */
export function firstNamed({ candidates, document, covered }: Scene, second: Candidate): Candidate {
  const { phrase, index, cue } = second;
  const joint = phrase.firstToken - 1;
  if (cue.link !== 'subject' || !NAMES.has(phrase.kind) || document.lower[joint] !== 'and') return second;
  for (let i = index - 1; i >= 0 && candidates[i].order >= second.order - 1; i--) {
    const first = candidates[i];
    if (first.order === second.order) continue;
    const opening = first.phrase.firstToken - 1;
    const opens =
      opening < 0 ||
      covered[opening] !== 0 ||
      document.words[opening] === ',' ||
      document.sentenceOf[opening] !== first.phrase.sentence;
    const together =
      NAMES.has(first.phrase.kind) && first.phrase.endToken === joint && !first.phrase.possessor;
    if (!(opens && together)) return second;
    return withCue(first, first.index, cue);
  }
  return second;
}

/** The words that name the speaker: the phrase, and what belongs to it ("a spokesman for X", "Burton and Nick"). */
export function speakerExtent(scene: Scene, phrase: NounPhrase): { first: number; end: number } {
  const { document, covered } = scene;
  const { lower, pos, words } = document;
  let end = complementEnd(document, covered, phrase);
  const inside = (token: number): boolean =>
    token < document.tokenCount && !covered[token] && document.sentenceOf[token] === phrase.sentence;
  if (
    NAMES.has(phrase.kind) &&
    inside(end) &&
    lower[end] === 'and' &&
    inside(end + 1) &&
    pos[end + 1] === 'PROPN'
  ) {
    let last = end + 1;
    while (inside(last) && (pos[last] === 'PROPN' || words[last] === '-')) last++;
    end = last;
  }
  return { first: phrase.firstToken, end };
}
