import { ArticleRecord } from '../../src/index.js';

interface SpanLike {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything about a record that breaks a promise of docs/records.md, in words; empty for a sound record. */
export function recordProblems(record: ArticleRecord): string[] {
  return [
    ...schemaProblems(record),
    ...spanProblems(record, record.text, 'record'),
    ...idProblems(record),
    ...linkProblems(record),
    ...pointProblems(record),
    ...orderProblems(record),
    ...boundProblems(record),
    ...evidenceProblems(record),
  ];
}

/** The record is what the schema says, without further fields, and survives JSON. */
function schemaProblems(record: ArticleRecord): string[] {
  const parsed = ArticleRecord.safeParse(record);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `schema: ${path.join('.')} ${message}`);
  const given = JSON.stringify(record);
  const problems: string[] = [];
  if (given.length !== JSON.stringify(parsed.data).length)
    problems.push('schema: the record has fields that the schema does not know');
  if (JSON.stringify(JSON.parse(given)) !== given)
    problems.push('schema: JSON does not bring the record back');
  return problems;
}

/** Every object with start, end and text, at any depth, is a slice of the article; sentence ranges lie within it. */
function spanProblems(value: unknown, article: string, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const problems: string[] = [];
  if (isSpan(value)) {
    const { start, end, text } = value;
    if (article.slice(start, end) !== text)
      problems.push(`${path}: [${start}, ${end}) is not ${JSON.stringify(text)}`);
    if (start >= end) problems.push(`${path}: empty or reversed span [${start}, ${end})`);
    if ('sentence' in value && Array.isArray(value.sentence)) {
      const [from, to] = value.sentence;
      // A quote may run on over its first sentence.
      const last = 'parts' in value ? start : end;
      if (!(from <= start && last <= to && to <= article.length))
        problems.push(`${path}: [${start}, ${end}) lies outside its sentence [${from}, ${to})`);
    }
  }
  for (const [key, inner] of Object.entries(value))
    problems.push(...spanProblems(inner, article, `${path}.${key}`));
  return problems;
}

function isSpan(value: object): value is SpanLike {
  return (
    'start' in value &&
    'end' in value &&
    'text' in value &&
    typeof value.start === 'number' &&
    typeof value.text === 'string'
  );
}

/** Ids count up from 1 in each list. */
function idProblems({ people, organizations, places, dates, quotes, figures }: ArticleRecord): string[] {
  const lists = { p: people, o: organizations, l: places, d: dates, q: quotes, f: figures };
  return Object.entries(lists).flatMap(([prefix, list]) =>
    list.flatMap(({ id }, index) =>
      id === `${prefix}${index + 1}` ? [] : [`id ${id} at place ${index} of its list`],
    ),
  );
}

/** A point and what it rests on are known together or not at all. */
function pointProblems({ places }: ArticleRecord): string[] {
  return places
    .filter(({ latitude, longitude, precision, locatedBy, within }) => {
      const told = [latitude, longitude, precision, locatedBy].filter((field) => field !== null).length;
      return (told !== 0 && told !== 4) || (within !== null && (precision === null || precision === 'own'));
    })
    .map(({ id }) => `${id}: its point and what it rests on do not agree`);
}

/** Every id names something in the same record, and nothing names itself. */
function linkProblems(record: ArticleRecord): string[] {
  const { people, organizations, places, dates, quotes, figures, tolls, dateline } = record;
  const known = new Set([...people, ...organizations, ...places, ...dates, ...figures].map(({ id }) => id));
  const links: [string, string | null][] = [
    ['dateline', dateline?.placeId ?? null],
    ['dateline', dateline?.dateId ?? null],
  ];
  for (const date of dates) {
    links.push([date.id, date.joins]);
    if (date.anchor !== 'published' && date.anchor !== 'dateline') links.push([date.id, date.anchor]);
  }
  for (const { id, within } of places) links.push([id, within]);
  for (const { id, speaker } of quotes)
    links.push([id, speaker?.personId ?? null], [id, speaker?.organizationId ?? null]);
  for (const figure of figures) {
    const { id, source } = figure;
    for (const link of [figure.placeId, figure.dateId, figure.partOf, figure.sameAs, figure.supersedes])
      links.push([id, link]);
    links.push([id, source?.personId ?? null], [id, source?.organizationId ?? null]);
  }
  for (const { kind, figureIds } of tolls) for (const id of figureIds) links.push([`toll ${kind}`, id]);
  return links.flatMap(([from, to]) => {
    if (to === null) return [];
    if (to === from) return [`${from} names itself`];
    return known.has(to) ? [] : [`${from} names ${to}, which is not in the record`];
  });
}

/** Dates, quotes and figures stand in the order of the text, as do the mentions of one person or place; dates never overlap. */
function orderProblems({ people, organizations, places, dates, quotes, figures }: ArticleRecord): string[] {
  const problems: string[] = [];
  const inOrder = (what: string, spans: readonly SpanLike[]): void => {
    for (let i = 1; i < spans.length; i++)
      if (spans[i]!.start < spans[i - 1]!.start) problems.push(`${what}: ${i} stands before ${i - 1}`);
  };
  inOrder('dates', dates);
  inOrder('quotes', quotes);
  inOrder('figures', figures);
  for (const { id, mentions } of [...people, ...organizations, ...places]) {
    inOrder(id, mentions);
    if (mentions.length === 0) problems.push(`${id} is never mentioned`);
  }
  for (const { id, start, end, parts } of quotes) {
    inOrder(id, parts);
    for (const part of parts)
      if (part.start < start || part.end > end) problems.push(`${id}: a part lies outside the quote`);
  }
  for (let i = 1; i < dates.length; i++)
    if (dates[i]!.start < dates[i - 1]!.end) problems.push(`dates: ${i} overlaps ${i - 1}`);
  return problems;
}

/** Intervals and amounts are the right way round; one toll a kind. */
function boundProblems({ dates, figures, tolls }: ArticleRecord): string[] {
  const problems: string[] = [];
  for (const { id, earliest, latest } of dates)
    if (earliest !== null && latest !== null && earliest > latest)
      problems.push(`${id}: ${earliest} > ${latest}`);
  const amounts = [
    ...figures.map((f) => [f.id, f.quantity] as const),
    ...tolls.map((t) => [t.kind, t.quantity] as const),
  ];
  for (const [id, { value, min, max }] of amounts) {
    if (min !== null && max !== null && min > max) problems.push(`${id}: min ${min} > max ${max}`);
    if (value !== null && min !== null && value < min) problems.push(`${id}: value ${value} < min ${min}`);
    if (value !== null && max !== null && value > max) problems.push(`${id}: value ${value} > max ${max}`);
  }
  const kinds = tolls.map(({ kind }) => kind);
  if (new Set(kinds).size !== kinds.length) problems.push(`tolls: two of a kind in ${kinds.join(', ')}`);
  return problems;
}

/** A toll rests on words of the article, and on those of each of its figures. Whether they are slices, `spanProblems` asks. */
function evidenceProblems({ figures, tolls }: ArticleRecord): string[] {
  return tolls.flatMap(({ kind, figureIds, evidence }) => {
    const problems: string[] = [];
    if (evidence.length === 0) problems.push(`toll ${kind}: no evidence`);
    const has = ({ start, end }: SpanLike): boolean =>
      evidence.some((span) => span.start === start && span.end === end);
    for (const figure of figures)
      if (figureIds.includes(figure.id) && !has(figure))
        problems.push(`toll ${kind}: ${figure.id} is not in its evidence`);
    return problems;
  });
}
