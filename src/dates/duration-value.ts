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
  // "half an hour" is written in minutes
  if (amount !== null && !Number.isInteger(amount) && (unit === 'TH' || unit === 'TM'))
    return clockPeriod(unit, amount);
  // so many decades are told in years, and so are some
  if (unit === 'E') return 'PXY';
  const count = amount === null ? 'X' : String(amount);
  if (unit === 'W2') return 'PXW';
  if (unit.startsWith('T')) return `PT${count}${unit[1]}`;
  if (unit === 'L') return 'PXL';
  return `P${count}${unit}`;
}

/** Hours or minutes with a fraction: "PT1H30M", "PT30S"; the fraction stands where it is no whole number of the smaller unit. */
function clockPeriod(unit: 'TH' | 'TM', amount: number): string {
  const whole = Math.floor(amount);
  const rest = Math.round((amount - whole) * 6000) / 100;
  if (!Number.isInteger(rest)) return `PT${amount}${unit[1]}`;
  return `PT${whole > 0 ? `${whole}${unit[1]}` : ''}${rest}${unit === 'TH' ? 'M' : 'S'}`;
}
