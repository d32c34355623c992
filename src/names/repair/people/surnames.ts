import { placeRank } from '../../../gazetteer/index.js';
import { retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';
import { isFullName } from './full-names.js';

/** From this rank on (half a million inhabitants, or a country) a place is not taken for the person who bears its name. */
const WELL_KNOWN = 4;

/** "The Okafor government", in an article with an Adaeze Okafor, names her. */
export const surnames: RepairRule = {
  name: 'surnames',
  reason:
    'a surname follows its full name, and looks like a place or an organisation before "government" or "camp"',
  repair(_, spans) {
    const known = new Set<string>();
    for (const span of spans) {
      if (!isFullName(span)) continue;
      known.add(lastWord(span.text));
      // Many a town bears a given name, too: only one that no town bears.
      const given = firstWord(span.text);
      if (placeRank(given) === 0) known.add(given);
    }
    if (known.size === 0) return spans;
    return spans.map((span) =>
      (span.type === 'place' || span.type === 'organization' || span.type === 'other') &&
      known.has(span.text) &&
      placeRank(span.text) < WELL_KNOWN
        ? retyped(span, 'person')
        : span,
    );
  },
};

function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
