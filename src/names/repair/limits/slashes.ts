import type { NameSpan } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

/** "Anika Rao|/|AFP": a photographer and the agency, not one name. */
export const slashes: RepairRule = {
  name: 'slashes',
  reason: 'a slash joins two names of a credit',
  repair(document, spans) {
    if (!spans.some(hasSlash)) return spans;
    return spans.flatMap((span): NameSpan[] => {
      const { firstToken: first, endToken: end, type, score } = span;
      if (!hasSlash(span)) return [span];
      let slash = first + 1;
      while (slash < end - 1 && document.words[slash] !== '/') slash++;
      if (slash === end - 1) return [span];
      const behind = type === 'person' && end - slash === 2 ? 'organization' : type;
      return [
        spanOver(document, first, slash, type, score),
        spanOver(document, slash + 1, end, behind, score),
      ];
    });
  },
};

function hasSlash({ firstToken, endToken, text }: NameSpan): boolean {
  return endToken - firstToken > 2 && text.includes('/');
}
