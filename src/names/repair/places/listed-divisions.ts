import { type Document, wordTest } from '../../../document/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { areListed } from '../lists.js';
import type { RepairRule } from '../repair.js';

/** Plurals that name the kind of all places in a list before them; not "states", which stands in lists with people ("Putin and Gulf states"). */
const KINDS: ReadonlySet<string> = new Set(
  'counties parishes districts provinces governorates municipalities oblasts townships'.split(' '),
);

/** "Harvey, Harper and Kingman counties": whatever the names in the list look like, all of them are places. */
export const listedDivisions: RepairRule = {
  name: 'listed-divisions',
  reason: 'districts are called after people, but the word behind the list says what they are',
  repair(document, spans) {
    let repaired: NameSpan[] | null = null;
    for (let last = spans.length - 1; last > 0; last--) {
      const { endToken } = spans[last];
      if (endToken >= document.tokenCount || !isKind(document.forms[endToken])) continue;
      let first = last;
      while (first > 0 && areTogether(document, spans[first - 1], spans[first])) first--;
      if (first === last) continue;
      repaired ??= [...spans];
      for (let i = first; i <= last; i++)
        if (repaired[i].type === 'person') repaired[i] = retyped(repaired[i], 'place');
      last = first;
    }
    return repaired ?? spans;
  },
};

const isKind = wordTest((_, lower) => KINDS.has(lower));

/** Side by side in a list, or as "from A to B". */
function areTogether(document: Document, before: NameSpan, behind: NameSpan): boolean {
  const isRange = behind.firstToken - before.endToken === 1 && document.lower[before.endToken] === 'to';
  return areListed(document, before, behind) || (isRange && before.sentence === behind.sentence);
}
