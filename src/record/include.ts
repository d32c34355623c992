import type { ArticleRecord, RecordType } from '../schema/record.js';

/**
 * Leaves out the record types that were not asked for, with every link to them, so that each id in a record
 * names something in the same record.
 */
export function keepOnly(record: ArticleRecord, wanted: ReadonlySet<RecordType>): ArticleRecord {
  const keep = (type: RecordType): boolean => wanted.has(type);
  const person = (id: string | null): string | null => (keep('people') ? id : null);
  const organization = (id: string | null): string | null => (keep('organizations') ? id : null);
  const place = (id: string | null): string | null => (keep('places') ? id : null);
  const date = (id: string | null): string | null => (keep('dates') ? id : null);
  const { dateline } = record;
  return {
    ...record,
    dateline: dateline && { ...dateline, placeId: place(dateline.placeId), dateId: date(dateline.dateId) },
    people: keep('people') ? record.people : [],
    organizations: keep('organizations') ? record.organizations : [],
    places: keep('places') ? record.places : [],
    dates: keep('dates') ? record.dates : [],
    quotes: !keep('quotes')
      ? []
      : record.quotes.map((quote) => ({
          ...quote,
          speaker: quote.speaker && {
            ...quote.speaker,
            personId: person(quote.speaker.personId),
            organizationId: organization(quote.speaker.organizationId),
          },
        })),
    figures: !keep('figures')
      ? []
      : record.figures.map((figure) => ({
          ...figure,
          placeId: place(figure.placeId),
          dateId: date(figure.dateId),
          evidence: {
            place: keep('places') ? figure.evidence.place : null,
            date: keep('dates') ? figure.evidence.date : null,
          },
          source: figure.source && {
            ...figure.source,
            personId: person(figure.source.personId),
            organizationId: organization(figure.source.organizationId),
          },
        })),
    tolls: keep('tolls') ? record.tolls : [],
  };
}
