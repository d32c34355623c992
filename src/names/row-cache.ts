import { LABEL_COUNT } from './labels.js';

/** Numbers of a slot: the pair and the row, rounded up so that no slot straddles more of the processor's cache than it must. */
const SLOT = 32;

/**
 * Rows of LABEL_COUNT scores by two whole numbers, all in one stretch of memory, each behind its pair. Each pair has one slot, and a slot
 * keeps the pair that came last, so that the cache never grows.
 */
export class RowCache {
  readonly rows: Float32Array;
  /** The same memory, for the pairs; the first number stands there one higher, so that an empty slot is none. */
  private readonly pairs: Int32Array;
  private readonly mask: number;

  /** @param bits the cache has 2^bits slots */
  constructor(bits: number) {
    this.mask = (1 << bits) - 1;
    this.rows = new Float32Array(SLOT << bits);
    this.pairs = new Int32Array(this.rows.buffer);
  }

  /**
   * Where in `rows` the pair has its row; the complement (~) of that place if the row must be filled first.
   * @param a from 0 on
   */
  find(a: number, b: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    const slot = (hash & this.mask) * SLOT;
    const row = slot + 2;
    if (this.pairs[slot] === a + 1 && this.pairs[slot + 1] === b) return row;
    this.pairs[slot] = a + 1;
    this.pairs[slot + 1] = b;
    this.rows.fill(0, row, row + LABEL_COUNT);
    return ~row;
  }
}
