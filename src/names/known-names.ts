import { type Block, type Document, read } from '../document/index.js';
import { isPlaceName } from '../gazetteer/index.js';
import type { AddedNames, KnownPerson, KnownPlace } from '../schema/names.js';
import { type NameSpan, retyped } from './name-span.js';

/** A step in the tree of added names, word by word. */
interface Branch {
  readonly next: Map<string, Branch>;
  type: 'person' | 'place' | null;
}

/** Names that the user has added, ready to be looked up. */
export interface KnownNames {
  readonly tree: Branch;
  /** Who or what bears each form of the names, in single blanks; strings alone have no entry. */
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly places: ReadonlyMap<string, KnownPlace>;
}

/** Puts the added names into a tree of words; null if there are none. */
export function compileNames({ people = [], places = [] }: AddedNames): KnownNames | null {
  if (people.length === 0 && places.length === 0) return null;
  const tree = newBranch();
  const persons = new Map<string, KnownPerson>();
  const sites = new Map<string, KnownPlace>();
  for (const entry of places) {
    // A name alone is looked up as any other; one that the gazetteer lacks stands as it is.
    const lookedUp = typeof entry === 'string' && isPlaceName(entry);
    const place = typeof entry === 'string' ? { name: entry } : entry;
    plant(tree, 'place', place, (form) => {
      if (!lookedUp) sites.set(form, place);
    });
  }
  for (const entry of people) {
    const person = typeof entry === 'string' ? { name: entry } : entry;
    plant(tree, 'person', person, (form) => persons.set(form, person));
  }
  return { tree, people: persons, places: sites };
}

function newBranch(): Branch {
  return { next: new Map(), type: null };
}

/** Enters all forms of a name, and each in capitals, since headlines are set so. */
function plant(
  tree: Branch,
  type: 'person' | 'place',
  { name, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] | undefined },
  note: (form: string) => void,
): void {
  for (const given of [name, ...aliases]) {
    for (const form of new Set([given, given.toUpperCase()])) {
      let branch = tree;
      for (const word of read(form).words) {
        let further = branch.next.get(word);
        if (!further) {
          further = newBranch();
          branch.next.set(word, further);
        }
        branch = further;
      }
      branch.type = type;
      note(singleSpaced(form));
    }
  }
}

/** A form as the maps of `KnownNames` hold it. */
export function singleSpaced(form: string): string {
  return form.replace(/\s+/g, ' ').trim();
}

/**
 * The names of an article with the added names among them. Where the two touch, an added name wins, save that it gives way to a longer
 * name of its own kind ("Vladimir Putin" for an added "Putin") and to the name of an organisation or building that it is a part of
 * ("Ford Motor"); a longer name that was taken for the wrong one of person and place becomes what the added one is.
 */
export function claimNames(document: Document, names: readonly NameSpan[], known: KnownNames): NameSpan[] {
  const added = findAdded(document, known);
  if (added.length === 0) return [...names];
  const kept: NameSpan[] = [];
  const yielding = new Set<NameSpan>();
  let from = 0;
  for (const name of names) {
    while (from < added.length && added[from].endToken <= name.firstToken) from++;
    let to = from;
    while (to < added.length && added[to].firstToken < name.endToken) to++;
    const touching = added.slice(from, to);
    if (touching.length === 0) kept.push(name);
    else if (touching.every((other) => isPartOf(other, name))) {
      for (const other of touching) yielding.add(other);
      const { type } = touching[touching.length - 1];
      kept.push(name.type === 'person' || name.type === 'place' ? retyped(name, type) : name);
    }
  }
  return [...kept, ...added.filter((name) => !yielding.has(name))].sort((a, b) => a.start - b.start);
}

/** Whether one name stands within a longer one. */
function isPartOf(part: NameSpan, whole: NameSpan): boolean {
  return (
    part.firstToken >= whole.firstToken &&
    part.endToken <= whole.endToken &&
    part.endToken - part.firstToken < whole.endToken - whole.firstToken
  );
}

/** An ending that the tokeniser may leave on a word ("Abbas's"). */
const POSSESSIVE = /(?<=.)['’]s$/;

/** The added names in the text, the longest at each place, from left to right. */
function findAdded(document: Document, { tree }: KnownNames): NameSpan[] {
  const found: NameSpan[] = [];
  for (const block of document.blocks) if (block.kind !== 'boilerplate') findIn(document, block, tree, found);
  return found;
}

function findIn(
  document: Document,
  { firstToken, endToken: limit }: Block,
  tree: Branch,
  found: NameSpan[],
): void {
  const { words, text, starts, ends, sentenceOf } = document;
  for (let first = firstToken; first < limit; first++) {
    let branch: Branch | undefined = tree;
    let type: Branch['type'] = null;
    let endToken = first;
    let end = 0;
    for (let at = first; at < limit && branch !== undefined; at++) {
      const word: string = words[at];
      const bare: string | null = word.length > 2 && POSSESSIVE.test(word) ? word.slice(0, -2) : null;
      const further: Branch | undefined =
        branch.next.get(word) ?? (bare === null ? undefined : branch.next.get(bare));
      if (further !== undefined && further.type !== null) {
        type = further.type;
        endToken = at + 1;
        end = ends[at] - (branch.next.has(word) ? 0 : 2);
      }
      branch = further;
    }
    if (type === null) continue;
    found.push({
      start: starts[first],
      end,
      text: text.slice(starts[first], end),
      type,
      firstToken: first,
      endToken,
      sentence: sentenceOf[first],
      inside: null,
      score: 1,
    });
    first = endToken - 1;
  }
}
