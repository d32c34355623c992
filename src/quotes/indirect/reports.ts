import { type Document, firstIndex } from '../../document/index.js';
import type { Candidate, Scene } from '../scene.js';
import { isAsserted, isParticiple, type Reporting, reportingAt } from './reporting-verb.js';

/** Words that report speech, with the phrase that names their source. */
export interface Report {
  /** The verb, or "according to". */
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly candidate: Candidate | null;
  /** Null for "according to". */
  readonly verb: Reporting | null;
  /** The source and the verb together: from the first token of the one to the last of the other. */
  readonly first: number;
  readonly end: number;
  readonly inverted: boolean;
  readonly sentence: number;
}

/** The reporting verbs and "according to" outside quotes, in the order of the text. */
export function findReports(scene: Scene): Report[] {
  const { document, covered } = scene;
  const sources = sourcesByCue(scene);
  const reports: Report[] = [];
  for (const { kind, firstToken, endToken } of document.blocks) {
    if (kind === 'boilerplate' || kind === 'byline') continue;
    for (let token = firstToken; token < endToken; token++) {
      if (covered[token]) continue;
      const tag = document.pos[token];
      if (tag === 'PUNCT' || tag === 'DET' || tag === 'ADP' || tag === 'PRON') {
        // "according" is tagged in several ways.
        if (tag !== 'ADP' || document.lower[token] !== 'according') continue;
      }
      const report =
        document.lower[token] === 'according'
          ? accordingTo(document, token, sources.get(token) ?? null)
          : reportAt(scene, token, sources);
      if (report) reports.push(report);
    }
  }
  return reports;
}

/** The source of each cue by its first token; the subject before a verb wins over the name behind it. */
function sourcesByCue({ candidates, document }: Scene): Map<number, Candidate> {
  const sources = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { link, firstToken } = candidate.cue;
    if (firstToken < 0 || candidate.phrase.possessor) continue;
    switch (link) {
      case 'subject':
      case 'subject-far':
      case 'subject-appositive':
        if (document.lower[firstToken] !== 'according') sources.set(firstToken, candidate);
        break;
      case 'according-to':
        sources.set(firstToken, candidate);
        break;
      case 'inverted':
        if (!sources.has(firstToken)) sources.set(firstToken, candidate);
        break;
    }
  }
  return sources;
}

function accordingTo(document: Document, token: number, candidate: Candidate | null): Report | null {
  if (document.lower[token + 1] !== 'to' || candidate === null) return null;
  const end = Math.max(candidate.phrase.endToken, candidate.apposed?.endToken ?? 0);
  const sentence = document.sentenceOf[token];
  return {
    cueFirst: token,
    cueEnd: token + 2,
    candidate,
    verb: null,
    first: token,
    end,
    inverted: true,
    sentence,
  };
}

type Sources = ReadonlyMap<number, Candidate>;

function reportAt(scene: Scene, token: number, sources: Sources): Report | null {
  const { document } = scene;
  const verb = reportingAt(document, token);
  if (verb === null || modifies(document, token)) return null;
  const sentence = document.sentenceOf[token];
  let candidate = sources.get(token) ?? null;
  if (candidate === null || isParticiple(document, token)) {
    const shared = sharesSubject(document, token) ? subjectBefore(scene, token, sources) : null;
    candidate = shared ?? (isParticiple(document, token) && !progressive(document, token) ? null : candidate);
    if (candidate === null) return null;
  }
  if (!isAsserted(document, token) && !quotedAsSaying(document, token)) return null;
  if (candidate.phrase.kind === 'relative' || (verb.finding && !hasWords(candidate))) return null;
  candidate = headOf(scene, candidate);
  const own = sources.get(token) !== undefined;
  const inverted = candidate.cue.link === 'inverted' && candidate.cue.firstToken === token;
  const { phrase, apposed } = candidate;
  const first = inverted || !own ? token : phrase.firstToken;
  const end = inverted ? Math.max(phrase.endToken, apposed?.endToken ?? 0) : token + 1;
  return { cueFirst: token, cueEnd: token + 1, candidate, verb, first, end, inverted, sentence };
}

/** "Reports from the country confirm that": the text or body in front of the preposition, not the noun behind it. */
function headOf({ candidates }: Scene, candidate: Candidate): Candidate {
  if (candidate.afterPreposition === 0 || candidate.cue.link === 'inverted') return candidate;
  for (let i = candidate.index - 1; i >= 0 && candidates[i].order >= candidate.order - 1; i--) {
    const { phrase, order } = candidates[i];
    if (order === candidate.order) continue;
    const joined = phrase.endToken === candidate.phrase.firstToken - 1 && !phrase.possessor;
    return joined && (phrase.kind === 'text' || phrase.kind === 'organ') ? candidates[i] : candidate;
  }
  return candidate;
}

/** "was quoted as saying": a passive that reports. */
function quotedAsSaying({ lower }: Document, token: number): boolean {
  return lower[token - 1] === 'as' && (lower[token - 2] === 'quoted' || lower[token - 2] === 'cited');
}

function progressive({ pos }: Document, token: number): boolean {
  return pos[token - 1] === 'AUX';
}

function hasWords({ phrase: { kind } }: Candidate): boolean {
  return kind !== 'other' && kind !== 'it';
}

/** "the analysis—announced in May—was flawed": a participle behind a dash or a bracket says nothing. */
function modifies({ words }: Document, verb: number): boolean {
  const before = words[verb - 1];
  return before === '—' || before === '–' || before === '--' || before === '(';
}

/** ", adding that", "and said that", "as saying that": the verb has no subject of its own. */
function sharesSubject({ lower, pos, words }: Document, verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && (pos[before] === 'ADV' || pos[before] === 'AUX')) before--;
  if (before < 0) return false;
  const word = lower[before];
  return (
    words[before] === ',' ||
    word === 'and' ||
    word === 'but' ||
    word === 'as' ||
    word === 'then' ||
    word === 'by'
  );
}

/** How far a shared subject may stand before its verb, in candidates. */
const SUBJECT_REACH = 30;

/** The subject of the sentence's last finite verb before `token`; the reporting one if there are several. */
function subjectBefore({ candidates, document }: Scene, token: number, sources: Sources): Candidate | null {
  const behind = firstIndex(candidates.length, (i) => candidates[i].phrase.firstToken >= token);
  const sentence = document.sentenceOf[token];
  let first: Candidate | null = null;
  for (let i = behind - 1; i >= 0 && behind - i < SUBJECT_REACH; i--) {
    const candidate = candidates[i];
    if (candidate.phrase.sentence !== sentence) break;
    const { link, firstToken, verbClass } = candidate.cue;
    if (firstToken < 0 || firstToken >= token || sources.get(firstToken) !== candidate) continue;
    if (link === 'according-to') continue;
    if (verbClass === 'say' || verbClass === 'tell' || verbClass === 'report' || verbClass === 'write')
      return candidate;
    if (link !== 'inverted') first = candidate;
  }
  return first;
}
