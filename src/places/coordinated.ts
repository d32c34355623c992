import type { Document } from '../document/index.js';
import { isPlaceName } from '../gazetteer/index.js';
import { kindsOfWord } from './feature-words.js';
import { changed, type Toponym } from './toponym.js';

/** Words behind a name, or behind several, that belong to its full form: "Walker county", "Clay and Otter Tail counties". */
const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ['county', 'County'],
  ['counties', 'County'],
  ['parishes', 'Parish'],
  ['districts', 'District'],
  ['rivers', 'River'],
  ['islands', 'Island'],
  ['provinces', 'Province'],
  ['governorates', 'Governorate'],
  ['states', 'State'],
]);

const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);
const WIDEST_JOINT = 2;

/**
 * Carries the word of kind behind a list back over its members, and looks each of them up by its full form where the
 * gazetteer has it: in "Clay, Grant and Wilkin counties" all three are counties.
 */
export function shareKinds(document: Document, toponyms: Toponym[]): void {
  for (let last = 0; last < toponyms.length; last++) {
    const word = document.lower[toponyms[last].endToken];
    const form = FULL_FORMS.get(word);
    if (form === undefined || toponyms[last].role !== 'name') continue;
    const kinds = kindsOfWord(word) ?? kindsOfWord(form.toLowerCase());
    for (let i = last; i >= 0; i--) {
      const toponym = toponyms[i];
      if (toponym.role !== 'name') break;
      const full = `${toponym.lookup} ${form}`;
      toponyms[i] = changed(toponym, { kinds, lookup: isPlaceName(full) ? full : toponym.lookup });
      const before = toponyms[i - 1];
      if (before === undefined || word === 'county' || !areJoined(document, before, toponym)) break;
    }
  }
}

function areJoined(document: Document, before: Toponym, toponym: Toponym): boolean {
  const width = toponym.firstToken - before.endToken;
  if (width < 1 || width > WIDEST_JOINT) return false;
  for (let token = before.endToken; token < toponym.firstToken; token++) {
    if (!JOINTS.has(document.lower[token])) return false;
  }
  return true;
}
