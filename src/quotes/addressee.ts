import type { Span } from '../schema/span.js';
import type { CueTokens } from './cue-span.js';
import type { NounPhrase } from './noun-phrases.js';
import { phraseBeginningAt } from './phrase-at.js';
import type { Scene } from './scene.js';

/** Verbs whose object is the hearer. */
const TELLING = new Set('tell assure inform remind ask urge advise warn promise beg implore'.split(' '));
const SPEAKING = new Set('say speak explain write complain confide reply respond announce'.split(' '));
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it']);

/** Who was spoken to: the object of "told", or what follows "said to". */
export function findAddressee(scene: Scene, speaker: NounPhrase | null, cue: CueTokens | null): Span | null {
  if (cue === null) return null;
  const { document, covered } = scene;
  const verb = cue.endToken - 1;
  const lemma = document.lower[verb] === 'told' ? 'tell' : document.lemmas[verb];
  let token = cue.endToken;
  if (TELLING.has(lemma)) {
    // "said Smith": what stands behind the verb is the speaker.
    if (speaker && speaker.firstToken === token) return null;
  } else if (SPEAKING.has(lemma) && document.lower[token] === 'to') token++;
  else return null;
  if (token >= document.tokenCount || covered[token]) return null;
  if (document.sentenceOf[token] !== document.sentenceOf[verb]) return null;
  const phrase = phraseBeginningAt(scene, token); // "her husband" before "her"
  if (phrase !== null) return spanAt(scene, phrase.firstToken, phrase.endToken);
  return OBJECT_PRONOUNS.has(document.lower[token]) ? spanAt(scene, token, token + 1) : null;
}

function spanAt(scene: Scene, first: number, end: number): Span {
  const { text, starts, ends } = scene.document;
  return { start: starts[first], end: ends[end - 1], text: text.slice(starts[first], ends[end - 1]) };
}
