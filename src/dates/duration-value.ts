import type { Unit } from './vocabulary.js';

/** Units that TIMEX3 has no letter for, as a multiple of one that it has. */
const MULTIPLES: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['E', ['Y', 10]],
  ['C', ['Y', 100]],
  ['L', ['Y', 1000]],
  ['Q', ['M', 3]],
  ['W2', ['W', 2]],
]);

/** The TIMEX3 period of so many units: "P3W", "PT24H", "P10Y"; a vague amount is X ("PXY"). */
export function periodOf(unit: Unit | string, amount: number | null): string {
  const multiple = MULTIPLES.get(unit);
  if (multiple && amount !== null) return periodOf(multiple[0], amount * multiple[1]);
  const count = amount === null ? 'X' : String(amount);
  if (unit === 'W2') return 'PXW';
  if (unit.startsWith('T')) return `PT${count}${unit[1]}`;
  if (unit === 'L') return 'PXL';
  return `P${count}${unit}`;
}
