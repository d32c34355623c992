import type { DateExpression } from '../../schema/date.js';
import type { Amount, Figure, FigureKind, FigureUnit } from '../../schema/figure.js';
import type { Place } from '../../schema/place.js';
import type { ArticleRecord } from '../../schema/record.js';
import type { Toll } from '../../schema/toll.js';

/** One number of the table, with all that its columns ask for. */
export interface HxlRow {
  readonly record: ArticleRecord;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly quantity: Amount;
  readonly text: string;
  /** The figure itself; for a toll the first that it was made from, or null. */
  readonly figure: Figure | null;
  readonly toll: Toll | null;
  readonly place: Place | null;
  readonly date: DateExpression | null;
  /** Who gave the number: the name of the person or organization, or the words. */
  readonly source: string | null;
}

/** Every figure of an article; `toll` is the one that it went into. */
export function figureRows(record: ArticleRecord): HxlRow[] {
  return record.figures.map((figure) => ({
    ...factsOf(record, figure),
    kind: figure.kind,
    unit: figure.unit,
    quantity: figure.quantity,
    text: figure.text,
    toll: record.tolls.find(({ figureIds }) => figureIds.includes(figure.id)) ?? null,
  }));
}

/** Every toll of an article; when, where and who from are those of the first figure in it. */
export function tollRows(record: ArticleRecord): HxlRow[] {
  return record.tolls.map((toll) => ({
    ...factsOf(record, record.figures.find(({ id }) => id === toll.figureIds[0]) ?? null),
    kind: toll.kind,
    unit: toll.unit,
    quantity: toll.quantity,
    text: toll.evidence.map(({ text }) => text).join('; '),
    toll,
  }));
}

function factsOf(
  record: ArticleRecord,
  figure: Figure | null,
): Pick<HxlRow, 'record' | 'figure' | 'place' | 'date' | 'source'> {
  const { places, dates, people, organizations } = record;
  const source = figure?.source ?? null;
  return {
    record,
    figure,
    place: places.find(({ id }) => id === figure?.placeId) ?? null,
    date: dates.find(({ id }) => id === figure?.dateId) ?? null,
    source:
      source &&
      (people.find(({ id }) => id === source.personId)?.name ??
        organizations.find(({ id }) => id === source.organizationId)?.name ??
        source.text),
  };
}
