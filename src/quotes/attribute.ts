import type { Document } from '../document/index.js';
import type { Organization } from '../schema/organization.js';
import type { Person } from '../schema/person.js';
import { boundSpeaker } from './bound-speaker.js';
import { type Cast, gatherCast } from './cast.js';
import { opensHeadline, type Speech } from './is-speech.js';
import type { QuotedSpan } from './layout.js';
import type { QuoteContext } from './quote-context.js';
import { choiceFor, RANKER_TEMPLATES, scoreOf } from './rank-speakers.js';
import { type Memory, type Referent, resolveSpeaker } from './resolve-speaker.js';
import { type Candidate, type Scene, setScene } from './scene.js';
import { signatory } from './signature.js';
import { firstNamed } from './speaker-extent.js';

import { SPEAKER_WEIGHTS } from './speaker-weights.js';
import { unpack, type Weights } from './weights.js';

let weights: Weights | null = null;

/** A quote with the phrase that names its speaker, and whom that stands for. */
export interface Attribution {
  readonly span: QuotedSpan;
  readonly context: QuoteContext;
  readonly candidate: Candidate | null;
  readonly referent: Referent | null;
  /** Share of the probability that the ranker gives to its choice. */
  readonly certainty: number;
  readonly speechOdds: number;
}

/** Chooses the speaker of each quote in the order of the text; each choice is evidence for the next. */
export function attribute(
  document: Document,
  speech: readonly Speech[],
  people: readonly Person[],
  organizations: readonly Organization[],
): { scene: Scene; cast: Cast; attributions: Attribution[] } {
  weights ??= unpack(SPEAKER_WEIGHTS, RANKER_TEMPLATES);
  const scene = setScene(
    document,
    speech.map(({ span }) => span),
  );
  const cast = gatherCast(
    document,
    scene.candidates.map(({ phrase }) => phrase),
    people,
    organizations,
  );
  const attributions: Attribution[] = [];
  const spoken = new Set<string>();
  let previous: Candidate | null = null;
  let previousSpan: QuotedSpan | null = null;
  let memory: Memory = { referent: null, span: null };
  for (const { span, odds } of speech) {
    const choice = choiceFor(scene, span, { previous, previousSpan, spoken });
    let best = -1;
    let bestScore = 0; // the score of "nobody in the text"
    const scores: number[] = [];
    for (let i = 0; i < choice.candidates.length; i++) {
      const score = scoreOf(choice, i, weights);
      scores.push(score);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    const signed = signatory(scene, span, choice.candidates);
    const ranked = boundSpeaker(scene, span, choice) ?? (best < 0 ? null : choice.candidates[best]);
    const loose = ranked?.cue.link === 'none' && opensHeadline(document, span);
    const chosen = signed ?? (loose ? null : ranked);
    const candidate = chosen && firstNamed(scene, chosen);
    const referent: Referent | null = candidate && refer(scene, cast, candidate, span, memory, previous);
    let total = Math.exp(-bestScore);
    for (const score of scores) total += Math.exp(score - bestScore);
    attributions.push({
      span,
      context: choice.context,
      candidate,
      referent,
      certainty: 1 / total,
      speechOdds: odds,
    });
    previous = candidate;
    previousSpan = span;
    if (candidate) spoken.add(candidate.head);
    memory = { referent, span };
  }
  return { scene, cast, attributions };
}

/** The same words as for the quote before stand for the same speaker. */
function refer(
  scene: Scene,
  cast: Cast,
  candidate: Candidate,
  span: QuotedSpan,
  memory: Memory,
  previous: Candidate | null,
): Referent {
  if (memory.referent && previous?.phrase === candidate.phrase) return memory.referent;
  return resolveSpeaker(scene, cast, candidate, span, memory);
}
