import { tokenAtOrAfter } from '../../document/index.js';
import type { Attribution } from '../attribute.js';
import type { Cast } from '../cast.js';
import { type Memory, type Referent, resolveSpeaker } from '../resolve-speaker.js';
import type { Candidate, Scene } from '../scene.js';
import type { TokenRange } from './clause.js';
import { framedClause } from './framed-clause.js';
import { reportedClause } from './reported-clause.js';
import { findReports, type Report } from './reports.js';

/** A paraphrase: what was said, in the reporter's words, and who said it. */
export interface IndirectSpeech {
  /** One range, or two if the report interrupts what was said. */
  readonly parts: readonly TokenRange[];
  readonly report: Report;
  readonly candidate: Candidate | null;
  readonly referent: Referent | null;
}

/**
 * Scene with its direct quotes -> indirect speech in the order of the text. What a report says is looked for behind its verb first, then
 * before it; a clause that a direct quote fills is left to that quote.
 */
export function findIndirect(
  scene: Scene,
  cast: Cast,
  attributions: readonly Attribution[],
): IndirectSpeech[] {
  const { document } = scene;
  const reports = findReports(scene);
  const found: IndirectSpeech[] = [];
  const told = document.dateline ? tokenAtOrAfter(document, document.dateline.end) : 0;
  let sentence = -1;
  let from = 0;
  let next = 0;
  let memory: Memory = { referent: null, span: null };
  for (const [index, report] of reports.entries()) {
    if (report.sentence !== sentence) {
      sentence = report.sentence;
      from = Math.max(document.sentences[sentence].firstToken, told);
    }
    if (report.cueFirst < from) continue; // inside what somebody else is reported to have said
    const limit = Math.min(clauseLimit(scene, reports, index), subordinateLimit(scene, report));
    const behind = reportedClause(scene, report, limit);
    const parts = behind ? [behind] : framedClause(scene, report, from, limit);
    if (parts === null) continue;
    from = Math.max(report.end, parts[parts.length - 1].end);
    for (; next < attributions.length && attributions[next].span.firstToken < report.cueFirst; next++)
      memory = { referent: attributions[next].referent, span: attributions[next].span };
    const { candidate } = report;
    const place = {
      block: document.sentences[sentence].block,
      firstToken: report.cueFirst,
      endToken: report.cueEnd,
    };
    const referent = candidate && resolveSpeaker(scene, cast, candidate, place, memory);
    found.push({ parts, report, candidate, referent });
    memory = { referent, span: place };
  }
  return found;
}

/**
 * The end of the clause that report `index` stands in: the sentence, or the next report that is joined on (", but police said"),
 * or that frames all before it ("…, the agency reported.").
 */
function clauseLimit({ document, covered }: Scene, reports: readonly Report[], index: number): number {
  const { sentence, end } = reports[index];
  const { words, lower } = document;
  const last = document.sentences[sentence].endToken;
  for (let i = index + 1; i < reports.length && reports[i].sentence === sentence; i++) {
    const { first, verb, end: behind } = reports[i];
    if (first <= end || !verb?.behind) continue;
    const before = first - 1;
    if (covered[before]) return first;
    if (words[before] === ',' && (behind >= last - 1 || words[behind] === ',')) return before;
    if (JOINING.has(lower[before])) return words[before - 1] === ',' ? before - 1 : before;
  }
  return last;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while']);

const SUBORDINATING: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'as',
  'because',
  'since',
  'whereas',
]);

/** "While groups agree that it is worth a try, they …": a report in a clause that opens the sentence ends at the comma. */
function subordinateLimit({ document }: Scene, { first, end, sentence }: Report): number {
  const { words, lower } = document;
  const { firstToken, endToken } = document.sentences[sentence];
  let token = firstToken;
  if (JOINING.has(lower[token]) && !SUBORDINATING.has(lower[token])) token++;
  if (!SUBORDINATING.has(lower[token])) return endToken;
  for (; token < first; token++) if (words[token] === ',') return endToken;
  for (token = end; token < endToken; token++) if (words[token] === ',') return token;
  return endToken;
}
