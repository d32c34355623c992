import type { Attribution } from './attribute.js';
import { verbClassOf, verbLemma } from './cue-links.js';
import type { Scene } from './scene.js';

/** The tokens of a cue. */
export interface CueTokens {
  readonly firstToken: number;
  readonly endToken: number;
}

/** How far a governing verb of its own ("calling the report …") may stand before the quote, in tokens. */
const GOVERNOR_REACH = 7;

/** The reporting words of a quote: the verb that governs it, else the cue of its speaker if that stands beside it. */
export function cueSpan(scene: Scene, { span, candidate, context }: Attribution): CueTokens | null {
  const { document, covered } = scene;
  const speaker = candidate?.cue;
  const near =
    candidate && speaker && speaker.firstToken >= 0 && beside(scene, candidate.phrase.sentence, span)
      ? speaker
      : null;
  const strong =
    near !== null && near.verbClass !== 'other' && near.verbClass !== 'be' && near.verbClass !== 'none';
  const behind = near !== null && near.firstToken >= span.outerEndToken;
  if (!behind && context.lead !== 'block-start' && context.lead !== 'sentence-start') {
    for (
      let token = span.outerFirstToken - 1;
      token >= 0 && span.outerFirstToken - token <= GOVERNOR_REACH;
      token--
    ) {
      if (covered[token] || document.sentenceOf[token] !== document.sentenceOf[span.firstToken]) break;
      const lemma = verbLemma(document, token);
      if (lemma === null) continue;
      const kind = verbClassOf(lemma);
      if (kind !== 'be' && kind !== 'other' && !(strong && kind === 'weak'))
        return { firstToken: token, endToken: token + 1 };
    }
  }
  if (near === null) return null;
  if (near.link === 'inverted') return { firstToken: near.firstToken, endToken: near.firstToken + 1 };
  if (near.link === 'passive-agent') return { firstToken: near.firstToken, endToken: near.endToken - 1 };
  return { firstToken: near.firstToken, endToken: near.endToken };
}

/** Whether the speaker's sentence is the quote's, at either end. */
function beside(scene: Scene, sentence: number, span: Attribution['span']): boolean {
  const { sentenceOf } = scene.document;
  const first = sentenceOf[span.firstToken];
  const last = sentenceOf[span.outerEndToken - 1];
  return sentence >= first - 1 && sentence <= last + 1;
}
