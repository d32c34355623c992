import { BLOCK, joinPlanes, numberAt, SHARED_MOST, SHARED_ZERO, unpackBytes } from './pack.js';

interface PackedNames {
  readonly nameCount: number;
  readonly furtherTotal: number;
  readonly names: string;
  readonly columns: {
    readonly blockLength: string;
    readonly primaryCount: string;
    readonly furtherCount: string;
    readonly further: string;
  };
}

/**
 * The folded names in alphabetical order, front-coded: a capital letter says how many letters a name shares with the one
 * before it, the rest follows. Places are numbered in the order of their own names, so those of one name are neighbours;
 * places that have the name as an alias are listed besides.
 */
export class NameTable {
  private readonly text: string;
  private readonly blockStarts: Uint32Array;
  private readonly firstPrimary: Uint32Array;
  private readonly firstFurther: Uint32Array;
  private readonly further: string;
  private readonly furtherTotal: number;
  readonly count: number;

  constructor(packed: PackedNames) {
    const { columns, nameCount } = packed;
    const blocks = Math.ceil(nameCount / BLOCK);
    this.text = packed.names;
    this.count = nameCount;
    this.blockStarts = runningSum(joinPlanes(columns.blockLength, blocks, 2), blocks);
    this.firstPrimary = runningSum(joinPlanes(columns.primaryCount, nameCount, 2), nameCount);
    this.firstFurther = runningSum(unpackBytes(columns.furtherCount), nameCount);
    this.further = columns.further;
    this.furtherTotal = packed.furtherTotal;
  }

  /** Rank of a folded name; -1 if it is in no list. */
  rank(name: string): number {
    return this.scan(this.blockBefore(name), name);
  }

  /** Whether some name begins with `prefix`, a folded beginning. */
  hasPrefix(prefix: string): boolean {
    const block = this.blockBefore(prefix);
    // The first name that is not before the prefix stands in this block or opens the next.
    const end = Math.min(this.count, (block + 1) * BLOCK + 1);
    for (let rank = block * BLOCK; rank < end; rank++) if (this.nameAt(rank).startsWith(prefix)) return true;
    return false;
  }

  /** The folded name of that rank. */
  nameAt(rank: number): string {
    const block = Math.floor(rank / BLOCK);
    const end = this.blockStarts[block + 1];
    let at = this.blockStarts[block];
    let name = '';
    for (let left = rank % BLOCK; left >= 0; left--) {
      const shared = this.text.charCodeAt(at) - SHARED_ZERO;
      const next = this.endOfName(at + 1, end);
      name = name.slice(0, shared) + this.text.slice(at + 1, next);
      at = next;
    }
    return name;
  }

  /** Calls `visit` with every place of that name, those that bear it as their own first. */
  forEachPlace(rank: number, visit: (place: number, own: boolean) => void): void {
    for (let place = this.firstPrimary[rank]; place < this.firstPrimary[rank + 1]; place++)
      visit(place, true);
    for (let i = this.firstFurther[rank]; i < this.firstFurther[rank + 1]; i++)
      visit(numberAt(this.further, i, this.furtherTotal, 3), false);
  }

  /** Rank of the own name of a place. */
  rankOf(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firstPrimary[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The last block whose first name does not come behind `name`. */
  private blockBefore(name: string): number {
    let low = 0;
    let high = this.blockStarts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.compareHead(middle, name) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Negative if the first name of the block comes before `name`. */
  private compareHead(block: number, name: string): number {
    const start = this.blockStarts[block] + 1;
    for (let i = 0; i < name.length; i++) {
      const code = this.text.charCodeAt(start + i);
      const difference = (isCapital(code) ? 0 : code) - name.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return isCapital(this.text.charCodeAt(start + name.length)) ? 0 : 1;
  }

  /** Walks one block, keeping count of how many letters of `name` the current entry matches. */
  private scan(block: number, name: string): number {
    const end = this.blockStarts[block + 1];
    let at = this.blockStarts[block];
    let matched = 0;
    for (let i = 0; i < BLOCK && at < end; i++) {
      const shared = this.text.charCodeAt(at) - SHARED_ZERO;
      const next = this.endOfName(at + 1, end);
      if (shared < matched) {
        if (shared < SHARED_MOST) return -1; // the list has gone past the name
        matched = shared;
      }
      if (shared === matched) {
        const length = next - at - 1;
        let k = 0;
        while (
          k < length &&
          matched < name.length &&
          this.text.charCodeAt(at + 1 + k) === name.charCodeAt(matched)
        ) {
          k++;
          matched++;
        }
        if (k === length && matched === name.length) return block * BLOCK + i;
      }
      at = next;
    }
    return -1;
  }

  private endOfName(from: number, end: number): number {
    let at = from;
    while (at < end && !isCapital(this.text.charCodeAt(at))) at++;
    return at;
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** [3, 1, 2] -> [0, 3, 4, 6]. */
function runningSum(lengths: ArrayLike<number>, count: number): Uint32Array {
  const sums = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i] + lengths[i];
  return sums;
}
