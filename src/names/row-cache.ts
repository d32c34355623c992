import { LABEL_COUNT } from './labels.js';

const EMPTY = -1;

/**
 * Rows of LABEL_COUNT scores by two whole numbers, all in one stretch of memory. Each pair has one slot, and a slot keeps the pair
 * that came last, so that the cache never grows.
 */
export class RowCache {
  readonly rows: Float32Array;
  private readonly keys: Int32Array;
  private readonly mask: number;

  /** @param bits the cache has 2^bits slots */
  constructor(bits: number) {
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(2 << bits).fill(EMPTY);
    this.rows = new Float32Array(LABEL_COUNT << bits);
  }

  /** Where in `rows` the pair has its row; the complement (~) of that place if the row must be filled first. */
  find(a: number, b: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    const slot = hash & this.mask;
    const row = slot * LABEL_COUNT;
    if (this.keys[2 * slot] === a && this.keys[2 * slot + 1] === b) return row;
    this.keys[2 * slot] = a;
    this.keys[2 * slot + 1] = b;
    this.rows.fill(0, row, row + LABEL_COUNT);
    return ~row;
  }
}
