import { wordTest } from '../../../document/index.js';
import { retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

const STORM = /^(?:storm|hurricane|typhoon|cyclone|depression)$/;
const isStorm = wordTest((_, lower) => STORM.test(lower));

/** "Tropical storm Bonnie", and "Bonnie" from then on. */
export const storms: RepairRule = {
  name: 'storms',
  reason: 'storms are given the names of people, and only their first mention says that they are storms',
  repair(document, spans) {
    const named = new Set<string>();
    for (const span of spans) {
      const { firstToken, endToken } = span;
      if (endToken - firstToken === 1 && firstToken > 0 && isStorm(document.forms[firstToken - 1]))
        named.add(span.text);
    }
    if (named.size === 0) return spans;
    return spans.map((span) =>
      (span.type === 'person' || span.type === 'place' || span.type === 'organization') &&
      named.has(span.text)
        ? retyped(span, 'other')
        : span,
    );
  },
};
