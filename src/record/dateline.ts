import type { Document, Stretch } from '../document/index.js';
import type { DateExpression } from '../schema/date.js';
import type { Place } from '../schema/place.js';
import type { DatelineRecord } from '../schema/record.js';

/** The dateline with links to the place and the date that stand in it. */
export function linkDateline(
  document: Document,
  places: readonly Place[],
  dates: readonly DateExpression[],
): DatelineRecord | null {
  const { dateline, text } = document;
  if (!dateline) return null;
  const { start, end, agency } = dateline;
  const place = dateline.place;
  const date = dateline.date;
  return {
    start,
    end,
    text: text.slice(start, end),
    placeId: (place && places.find((p) => p.mentions.some((m) => touches(m, place)))?.id) ?? null,
    dateId: (date && dates.find((d) => touches(d, date))?.id) ?? null,
    agency,
  };
}

function touches(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
