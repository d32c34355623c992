import type { Amount, FigureKind } from '../../schema/figure.js';
import type { Toll } from '../../schema/toll.js';
import type { ConventionRules, RecordedKind } from './convention.js';

/** Tolls by kind -> the tolls that the data set records, in its order. `countryOf` gives the country of a toll's figures. */
export function recordedTolls(
  tolls: readonly Toll[],
  { kinds, household }: ConventionRules,
  countryOf: (toll: Toll) => string | null,
): Toll[] {
  const converted = household
    ? tolls.map((toll) => (toll.unit === 'person' ? toll : asPeople(toll, household(countryOf(toll)))))
    : tolls;
  if (!kinds) return [...converted];
  const byKind = new Map(converted.map((toll) => [toll.kind, toll]));
  return kinds.flatMap((recorded) => madeOf(recorded, byKind) ?? []);
}

function madeOf({ kind, from }: RecordedKind, byKind: ReadonlyMap<FigureKind, Toll>): Toll | null {
  const parts = from.flatMap((kinds) => {
    const given = kinds.find((one) => byKind.has(one));
    return given === undefined ? [] : [byKind.get(given) as Toll];
  });
  if (parts.length === 0) return null;
  const [first, ...others] = parts;
  return {
    ...first,
    kind,
    quantity: others.reduce((sum, part) => added(sum, part.quantity), first.quantity),
    figureIds: parts.flatMap((part) => part.figureIds),
    evidence: parts.flatMap((part) => part.evidence),
  };
}

/** The sum of two amounts; a bound that one of them leaves open stays open. */
export function added(a: Amount, b: Amount): Amount {
  const plus = (x: number | null, y: number | null): number | null =>
    x === null || y === null ? null : x + y;
  return {
    value: plus(a.value, b.value),
    min: plus(a.min, b.min),
    max: plus(a.max, b.max),
    qualifier:
      a.qualifier === b.qualifier ? a.qualifier : a.min === a.max && b.min === b.max ? 'exact' : 'range',
  };
}

function asPeople(toll: Toll, size: Pick<Amount, 'value' | 'min' | 'max'>): Toll {
  const times = (x: number | null, y: number | null): number | null =>
    x === null || y === null ? null : x * y;
  const { value, min, max, qualifier } = toll.quantity;
  return {
    ...toll,
    unit: 'person',
    quantity: {
      value: times(value, size.value),
      min: times(min, size.min),
      max: times(max, size.max),
      qualifier: size.value === null ? 'range' : qualifier,
    },
  };
}
