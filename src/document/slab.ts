/**
 * One stretch of memory for many columns of numbers. The engine keeps account of every buffer and frees each by itself, which for the
 * two dozen small columns of an article costs more than filling them.
 */
export class Slab {
  private readonly buffer: ArrayBuffer;
  private used = 0;

  /** @param bytes at least the sum of all columns, each rounded up to a multiple of four bytes */
  constructor(bytes: number) {
    this.buffer = new ArrayBuffer(bytes);
  }

  uint8(length: number): Uint8Array {
    return new Uint8Array(this.buffer, this.take(length), length);
  }

  uint16(length: number): Uint16Array {
    return new Uint16Array(this.buffer, this.take(2 * length), length);
  }

  uint32(length: number): Uint32Array {
    return new Uint32Array(this.buffer, this.take(4 * length), length);
  }

  int32(length: number): Int32Array {
    return new Int32Array(this.buffer, this.take(4 * length), length);
  }

  float32(length: number): Float32Array {
    return new Float32Array(this.buffer, this.take(4 * length), length);
  }

  private take(bytes: number): number {
    const start = this.used;
    this.used += (bytes + 3) & ~3;
    return start;
  }
}
