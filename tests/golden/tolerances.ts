import type { Sides } from './comparisons.js';
import type { figureLinksView, figureView, personView, placeView, quoteView } from './views.js';

type PersonView = ReturnType<typeof personView>;
type PlaceView = ReturnType<typeof placeView>;
type QuoteView = ReturnType<typeof quoteView>;
type FigureView = ReturnType<typeof figureView>;
type FigureLinksView = ReturnType<typeof figureLinksView>;

/** A role may be cut at the end: "director" for "director of Morogoro Regional Hospital". */
export function levelPeople(expected: PersonView[], actual: PersonView[]): Sides {
  return level(expected, actual, shareMention, (wanted, got) => ({
    ...got,
    role:
      wanted.role !== null && got.role !== null && startsWith(wanted.role, got.role) ? wanted.role : got.role,
  }));
}

const startsWith = (long: string, short: string): boolean =>
  short !== '' && `${long.toLowerCase()} `.startsWith(`${short.toLowerCase()} `);

/** How far a gazetteer's point may lie from ours, in kilometres. */
const REACH = 25;

/**
 * A point is compared where the expected record has one; a facility may have no more than a borrowed one. Names may differ in accents, or be any form that the
 * article uses. Unresolved small places and facilities may come with a country.
 */
export function levelPlaces(expected: PlaceView[], actual: PlaceView[]): Sides {
  return level(expected, actual, shareMention, (wanted, got) => {
    const forms = [wanted.name, ...wanted.mentions.map((m) => m.replace(/^\d+-\d+ | \(\w+\)$/g, ''))].map(
      fold,
    );
    const loose = wanted.countryCode === null && (wanted.kind === 'facility' || wanted.kind === 'other');
    const near =
      wanted.latitude === null
        ? wanted.kind !== 'facility' || got.precision !== 'own'
        : distance(wanted, got) <= REACH;
    const { latitude, longitude, precision } = wanted;
    return {
      ...got,
      name: forms.some((form) => form === fold(got.name)) ? wanted.name : got.name,
      countryCode: loose ? null : got.countryCode,
      ...(near ? { latitude, longitude, precision } : {}),
    };
  });
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ (?:state|province|sea|city)$/i, '')
    .replace(/^(?:the|el|al) /i, '')
    .toLowerCase();

/** Great-circle distance in kilometres (haversine, a sphere of 6,371 km); infinite if one of the points is unknown. */
function distance(a: PlaceView, b: PlaceView): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return Number.POSITIVE_INFINITY;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2 +
    Math.cos(a.latitude * rad) *
      Math.cos(b.latitude * rad) *
      Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/**
 * A named speaker may be given with or without titles and appositions, a cue with or without its auxiliaries ("has said"), an addressee
 * with or without its article; a quote that goes on from the one before need not repeat cue, hearer and the words for the speaker.
 */
export function levelQuotes(expected: QuoteView[], actual: QuoteView[]): Sides {
  return level(
    expected,
    actual,
    (wanted, got) => wanted.parts[0] === got.parts[0],
    (wanted, got) => {
      const continued = wanted.speaker?.via === 'continued';
      const speaker = got.speaker && wanted.speaker && levelSpeaker(wanted.speaker, got.speaker, continued);
      return {
        ...got,
        cue: continued || overlap(wanted.cue, got.cue) ? wanted.cue : got.cue,
        addressee: continued || overlap(wanted.addressee, got.addressee) ? wanted.addressee : got.addressee,
        speaker: speaker ?? got.speaker,
      };
    },
  );
}

type SpeakerView = NonNullable<QuoteView['speaker']>;

function levelSpeaker(wanted: SpeakerView, got: SpeakerView, continued: boolean): SpeakerView {
  const same = continued || (wanted.via === 'name' && overlap(wanted.span, got.span));
  return same ? { ...got, span: wanted.span } : got;
}

/**
 * A trigger may be longer or shorter ("escaped", "escaped unhurt"), victims with or without what stands before the noun; a bare noun that
 * names no group ("people", "homes") may be given as the victims or not.
 */
export function levelFigures(expected: FigureView[], actual: FigureView[]): Sides {
  return level(expected, actual, sameSpan, (wanted, got) => {
    const bare = wanted.victims === null && got.groups.length === 0;
    return {
      ...got,
      trigger: overlap(wanted.trigger, got.trigger) ? wanted.trigger : got.trigger,
      victims: bare || overlap(wanted.victims, got.victims) ? wanted.victims : got.victims,
    };
  });
}

/** A source may be named with more or fewer words, as long as it is the same one. */
export function levelFigureLinks(expected: FigureLinksView[], actual: FigureLinksView[]): Sides {
  return level(expected, actual, sameSpan, (wanted, got) => {
    const same = wanted.source && got.source && overlap(wanted.source.span, got.source.span);
    return same ? { ...got, source: { ...got.source!, span: wanted.source!.span } } : got;
  });
}

const sameSpan = (a: { span: string }, b: { span: string }): boolean => a.span === b.span;

/** Whether two spans in the form "12-20 Lopez" share a character. */
function overlap(a: string | null, b: string | null): boolean {
  const [from, to] = offsets(a);
  const [start, end] = offsets(b);
  return from < end && start < to;
}

const offsets = (span: string | null): [number, number] => {
  const match = /^(\d+)-(\d+) /.exec(span ?? '');
  return match ? [Number(match[1]), Number(match[2])] : [Number.NaN, Number.NaN];
};

const shareMention = (a: { mentions: string[] }, b: { mentions: string[] }): boolean =>
  a.mentions.some((mention) => b.mentions.includes(mention));

/** Pairs the two lists and levels out in each pair what the conventions leave open. */
function level<T>(
  expected: T[],
  actual: T[],
  pair: (wanted: T, got: T) => boolean,
  soften: (wanted: T, got: T) => T,
): Sides {
  const levelled = actual.map((got) => {
    const wanted = expected.find((candidate) => pair(candidate, got));
    return wanted ? soften(wanted, got) : got;
  });
  return { expected, actual: levelled };
}
