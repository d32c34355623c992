import { type DateWord, dateWordOf } from './vocabulary.js';

const TO_SPELT_2 = new Set(['nite', 'night', 'moro', 'morrow', 'mr', 'mrw', 'day', 'dae']);

/** The lexemes found so far, in columns. */
export class LexemeList {
  starts: Uint32Array;
  ends: Uint32Array;
  tokens: Uint32Array;
  readonly lower: string[] = [];
  readonly words: (DateWord | null)[] = [];
  readonly heads: number[] = [];

  constructor(size: number) {
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.tokens = new Uint32Array(size);
  }

  add(start: number, end: number, text: string, token: number, word: DateWord | null): void {
    const at = this.lower.length;
    const digits = isDigit(text.charCodeAt(0));
    if (at > 0 && this.ends[at - 1] === start && this.belongsToLast(text, digits)) {
      this.lengthenLast(text, end, digits);
      return;
    }
    if (at === this.starts.length) this.grow();
    if (digits || word?.head) this.heads.push(at);
    this.starts[at] = start;
    this.ends[at] = end;
    this.tokens[at] = token;
    this.lower.push(text);
    this.words.push(word);
  }

  /** The tokeniser cuts "7.30am" into "7.3" and "0am", and "2nite", "2moro" behind the number; "a 2day course" is one of two days. */
  private belongsToLast(text: string, digits: boolean): boolean {
    const last = this.lower[this.lower.length - 1];
    if (!isDigit(last.charCodeAt(0))) return false;
    if (digits) return true;
    return (
      last === '2' &&
      TO_SPELT_2.has(text) &&
      !/^(?:an?|the|our|this)$/.test(this.lower[this.lower.length - 2] ?? '')
    );
  }

  private lengthenLast(text: string, end: number, digits: boolean): void {
    const last = this.lower.length - 1;
    this.lower[last] += text;
    this.ends[last] = end;
    if (!digits) this.words[last] = dateWordOf(this.lower[last]);
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.tokens = doubled(this.tokens);
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2 + 16);
  larger.set(numbers);
  return larger;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
