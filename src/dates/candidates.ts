import { type Finding, revised } from './finding.js';
import { type Lexemes, sameBlock, touches, wordAt } from './lexemes.js';
import { NUMBER_RULES, RULES_BY_KIND } from './rules/index.js';

const NO_CHANGE = {};

/** Everything that some rule takes for a date, in no order and with overlaps. */
export function findCandidates(lexemes: Lexemes): Finding[] {
  const findings: Finding[] = [];
  for (const head of lexemes.heads) {
    const word = lexemes.words[head];
    for (const rule of word ? RULES_BY_KIND[word.kind] : NUMBER_RULES) {
      const found = rule.find(lexemes, head);
      if (!found) continue;
      for (const finding of 'rule' in found ? [found] : found) {
        if (sameBlock(lexemes, finding.first, finding.end - 1) && !isTopic(lexemes, finding.first))
          findings.push(revised(finding, NO_CHANGE));
      }
    }
  }
  return findings;
}

/** "#10yrs": a topic of a post tells no time. */
function isTopic(lexemes: Lexemes, first: number): boolean {
  return wordAt(lexemes, first - 1) === '#' && touches(lexemes, first);
}

/** The overlap rule: of two candidates that share a word the longer one stands; of equally long ones the earlier rule's. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = findings
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => a.finding.first - b.finding.first || b.finding.end - a.finding.end || a.order - b.order);
  const kept: Finding[] = [];
  for (const { finding } of sorted) {
    const last = kept[kept.length - 1];
    if (!last || finding.first >= last.end) kept.push(finding);
    else if (finding.end - finding.first > last.end - last.first) kept[kept.length - 1] = finding;
  }
  return kept;
}
