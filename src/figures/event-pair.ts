import type { Clause, License } from './clause.js';
import type { Trigger } from './trigger-index.js';

/** "shot and killed", "killed or injured", "abducted and later beheaded": the pair of events as one. */
export function joinedKind(clause: Clause, trigger: Trigger): { kind: License['kind']; trigger: Trigger } {
  const { lower } = clause.document;
  const conjunction = lower[trigger.end];
  if (conjunction === 'and' || conjunction === ',' || conjunction === 'or') {
    for (let next = trigger.end + 1; next <= trigger.end + 3; next++) {
      const second = clause.triggers.at(next, ['transitive', 'intransitive', 'state'], trigger.word.of);
      if (second && second.word.form !== 'ing') {
        if (
          second.word.kind === 'killed' &&
          (trigger.word.weak || trigger.word.kind === 'kidnapped' || trigger.word.kind === 'missing') &&
          conjunction === 'and'
        ) {
          if (trigger.word.kind === 'missing') return { kind: trigger.word.kind, trigger };
          return { kind: 'killed', trigger: second };
        }
        return { kind: trigger.word.kind, trigger };
      }
      if (clause.countedAt.has(next)) break;
    }
  }
  return { kind: trigger.word.kind, trigger };
}
