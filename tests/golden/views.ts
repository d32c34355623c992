import type { ArticleRecord, DateExpression, Figure, Mention, Quote, Span } from '../../src/index.js';

/** "12-20 Lopez": a span as it reads in a diff. */
export const at = ({ start, end, text }: Span): string => `${start}-${end} ${text.replace(/\s+/g, ' ')}`;

const TITLE = /^(?:(?:mr|mrs|ms|miss|dr|sir|gov|judge|justice|president)\.?\s)+/i;

export function personView(record: ArticleRecord, index: number) {
  const { name, aliases, titles, role, nationality, gender, mentions } = record.people[index]!;
  // "Mr Fall" and "Fall" are one alias here: the titles are compared by themselves.
  const bare = new Set(aliases.map((alias) => alias.replace(TITLE, '')).filter((alias) => alias !== name));
  return {
    name,
    aliases: [...bare].sort(),
    titles: [...titles].sort(),
    role,
    nationality,
    gender,
    mentions: names(mentions),
  };
}

/** Where the article speaks of a person without a name. */
export function referencesView(record: ArticleRecord, index: number) {
  const { name, mentions } = record.people[index]!;
  const unnamed = mentions.filter(({ kind }) => kind === 'nominal' || kind === 'pronoun');
  return { name, unnamed: unnamed.map((m) => `${at(m)} (${m.kind})`) };
}

export function organizationView(record: ArticleRecord, index: number) {
  const { name, aliases, mentions } = record.organizations[index]!;
  return { name, aliases: [...aliases].sort(), mentions: names(mentions) };
}

export function placeView(record: ArticleRecord, index: number) {
  const { name, kind, countryCode, latitude, longitude, precision, mentions } = record.places[index]!;
  const kept = mentions.filter((m) => m.kind === 'name' || m.kind === 'demonym');
  return {
    name,
    kind,
    countryCode,
    latitude,
    longitude,
    precision,
    mentions: kept.map((m) => `${at(m)} (${m.kind})`),
  };
}

const names = (mentions: readonly Mention[]): string[] => mentions.filter((m) => m.kind === 'name').map(at);

export function dateView(record: ArticleRecord, index: number) {
  const date = record.dates[index]!;
  const { type, value, mod, anchor } = date;
  return {
    span: at(date),
    type,
    value,
    mod,
    interval: calendarDays(date),
    anchor: dateText(record, anchor) ?? anchor,
    joins: dateText(record, date.joins),
  };
}

/** The days of the interval; null for what is not bound to the calendar and where the conventions leave the bounds open. */
function calendarDays({ type, value, earliest, latest }: DateExpression): string | null {
  const open = type === 'DURATION' || type === 'SET' || value.endsWith('_REF');
  if (open || /^\d{2}$|-(?:SP|SU|FA|WI)$/.test(value)) return null;
  return `${earliest?.slice(0, 10)} to ${latest?.slice(0, 10)}`;
}

const dateText = (record: ArticleRecord, id: string | null): string | null =>
  record.dates.find((date) => date.id === id)?.text.replace(/\s+/g, ' ') ?? null;

const personName = (record: ArticleRecord, id: string | null | undefined): string | null =>
  record.people.find((person) => person.id === id)?.name ?? null;

const organizationName = (record: ArticleRecord, id: string | null | undefined): string | null =>
  record.organizations.find((organization) => organization.id === id)?.name ?? null;

export function quoteView(record: ArticleRecord, index: number) {
  const { parts, kind, cue, addressee, speaker }: Quote = record.quotes[index]!;
  return {
    parts: parts.map(at),
    kind,
    cue: cue && at(cue),
    addressee: addressee && at(addressee),
    speaker: speaker && {
      span: at(speaker),
      name: speaker.name.replace(/\s+/g, ' '),
      person: personName(record, speaker.personId),
      organization: organizationName(record, speaker.organizationId),
      via: speaker.via,
    },
  };
}

/** What a figure says by itself and how it hangs together with the others. */
export function figureView(record: ArticleRecord, index: number) {
  const figure = record.figures[index]!;
  const { quantity, unit, victims, trigger, scope, negated, modality } = figure;
  const { value, min, max, qualifier, vague } = quantity;
  return {
    span: at(figure),
    kind: figure.kind,
    number: at({ ...quantity, text: record.text.slice(quantity.start, quantity.end) }),
    amount: { value, min, max, qualifier, vague },
    unit,
    victims: victims && at(victims),
    groups: victims ? [...victims.groups].sort() : [],
    trigger: at(trigger),
    scope,
    negated,
    modality,
    partOf: figureText(record, figure.partOf),
    sameAs: figure.sameAs && figureText(record, firstReport(record, figure)),
    supersedes: figureText(record, figure.supersedes),
    increment: figure.increment,
  };
}

const figureText = (record: ArticleRecord, id: string | null): string | null => {
  const figure = record.figures.find((f) => f.id === id);
  return figure ? at(figure) : null;
};

/** The figure at the head of a chain of repetitions: whether "28" repeats the second or the first "dozens" is all one. */
function firstReport(record: ArticleRecord, figure: Figure): string {
  let current = figure;
  for (let steps = 0; steps < record.figures.length && current.sameAs !== null; steps++) {
    const { sameAs } = current;
    current = record.figures.find((f) => f.id === sameAs) ?? current;
  }
  return current.id;
}

/** Who gives a figure, and where and when it holds. */
export function figureLinksView(record: ArticleRecord, index: number) {
  const figure = record.figures[index]!;
  const { source, placeId, dateId } = figure;
  return {
    span: at(figure),
    source: source && {
      span: at(source),
      person: personName(record, source.personId),
      organization: organizationName(record, source.organizationId),
    },
    place: record.places.find((place) => place.id === placeId)?.mentions[0]?.text ?? null,
    date: dateText(record, dateId),
  };
}

export function tollView(record: ArticleRecord, index: number) {
  const { kind, quantity, unit, attackers, figureIds } = record.tolls[index]!;
  const amounts = figureIds.map((id) => record.figures.find((f) => f.id === id)?.quantity);
  return {
    kind,
    quantity,
    unit,
    attackers,
    madeFrom: amounts.map((q) => q?.value ?? q?.min ?? q?.max ?? null).sort(),
  };
}
