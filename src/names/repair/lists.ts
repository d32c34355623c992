import type { Document } from '../../document/index.js';
import type { NameSpan } from '../name-span.js';

const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** "A, B", "A and B", "A, and B": whether two names stand side by side in a list. */
export function areListed({ lower }: Document, before: NameSpan, behind: NameSpan): boolean {
  if (before.sentence !== behind.sentence) return false;
  const [joint, second] = [lower[before.endToken], lower[before.endToken + 1]];
  const gap = behind.firstToken - before.endToken;
  return gap === 1 ? JOINTS.has(joint) : gap === 2 && joint === ',' && second !== ',' && JOINTS.has(second);
}
