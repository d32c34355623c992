import { type Finding, uniform } from './finding.js';
import { type Lexemes, sameBlock, touches, wordAt } from './lexemes.js';
import { NUMBER_RULES, RULES_BY_KIND } from './rules/index.js';

/** Everything that some rule takes for a date, in no order and with overlaps. */
export function findCandidates(lexemes: Lexemes): Finding[] {
  const findings: Finding[] = [];
  for (const head of lexemes.heads) {
    const word = lexemes.words[head];
    for (const rule of word ? RULES_BY_KIND[word.kind] : NUMBER_RULES) {
      const found = rule.find(lexemes, head);
      if (found === null) continue;
      if (isList(found)) for (const finding of found) keep(lexemes, finding, findings);
      else keep(lexemes, found, findings);
    }
  }
  return findings;
}

function isList(found: Finding | readonly Finding[]): found is readonly Finding[] {
  return Array.isArray(found);
}

function keep(lexemes: Lexemes, finding: Finding, findings: Finding[]): void {
  if (sameBlock(lexemes, finding.first, finding.end - 1) && !isTopic(lexemes, finding.first))
    findings.push(uniform(finding));
}

/** "#10yrs": a topic of a post tells no time. */
function isTopic(lexemes: Lexemes, first: number): boolean {
  return wordAt(lexemes, first - 1) === '#' && touches(lexemes, first);
}

/** The overlap rule: of two candidates that share a word the longer one stands; of equally long ones the earlier rule's. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.first - b.first || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept[kept.length - 1];
    if (!last || finding.first >= last.end) kept.push(finding);
    else if (finding.end - finding.first > last.end - last.first) kept[kept.length - 1] = finding;
  }
  return kept;
}
