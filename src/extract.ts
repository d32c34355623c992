import { findDates } from './dates/index.js';
import { type Document, read } from './document/index.js';
import { addUpTolls, findFigures } from './figures/index.js';
import {
  claimNames,
  compileNames,
  type KnownNames,
  type NameSpan,
  recognisedNames,
  tagNames,
} from './names/index.js';
import { resolveOrganizations } from './organizations/index.js';
import { resolvePeople } from './people/index.js';
import { explainNames, type PlaceExplanation, resolvePlaces } from './places/index.js';
import { findQuotes } from './quotes/index.js';
import { linkDateline } from './record/dateline.js';
import { keepOnly } from './record/include.js';
import {
  type ArticleInput,
  type ExtractInput,
  type ExtractOptions,
  parseInput,
  parseOptions,
} from './schema/input.js';
import { parseNames } from './schema/parse-names.js';
import { type ArticleRecord, RecordType, SCHEMA_VERSION } from './schema/record.js';

/**
 * Reads one English news article and returns what it states: people, organisations, places, dates, quotes, figures, tolls.
 * Pure and synchronous: the same input gives the same record, the clock is never read. No text makes it throw.
 * @throws WirefactsError with code `INVALID_INPUT`, `INVALID_OPTIONS` or `INVALID_DATE` for wrong arguments, `INVALID_NAMES` for spans of
 * another recogniser that are no names of the text.
 */
export function extract(input: ExtractInput, options?: ExtractOptions): ArticleRecord {
  return createExtractor(options)(input);
}

/** Checks `options` once and returns a function that reads articles with them. */
export function createExtractor(options?: ExtractOptions): (input: ExtractInput) => ArticleRecord {
  const settings = parseOptions(options);
  const indirect = settings.include?.includes('indirect') ?? false;
  const types = settings.include?.filter((item) => item !== 'indirect') ?? RecordType.options;
  const wanted = new Set<RecordType>(indirect && types.length === 0 ? RecordType.options : types);
  if (wanted.has('tolls')) wanted.add('figures'); // a toll names its figures
  if (indirect) wanted.add('quotes');
  const known = compileNames(settings);
  return (input) => readArticle(input, settings, wanted, indirect, known);
}

function readArticle(
  input: ExtractInput,
  settings: ExtractOptions,
  wanted: ReadonlySet<RecordType>,
  indirect: boolean,
  known: KnownNames | null,
): ArticleRecord {
  const article = parseInput(input);
  const published = (article.published ?? settings.published)?.slice(0, 10) ?? null;
  const needs = (...types: RecordType[]): boolean => types.some((type) => wanted.has(type));

  const document = read(article.text);
  const names = namesOf(document, article, settings, known);
  const dates = needs('dates', 'figures') ? findDates(document, names, published) : [];
  const people = needs('people', 'quotes', 'figures') ? resolvePeople(document, names, known) : [];
  const organizations = needs('organizations', 'quotes', 'figures')
    ? resolveOrganizations(document, names)
    : [];
  const places = needs('places', 'figures') ? resolvePlaces(document, names, known) : [];
  const quotes = needs('quotes', 'figures') ? findQuotes(document, people, organizations, { indirect }) : [];
  const direct = quotes.filter(({ kind }) => kind !== 'indirect'); // figures are the same with and without paraphrases
  const context = { dates, places, people, organizations, quotes: direct };
  const figures = needs('figures', 'tolls') ? findFigures(document, context) : [];
  const tolls = needs('tolls') ? addUpTolls(document, figures, places, settings.convention) : [];

  const record: ArticleRecord = {
    schemaVersion: SCHEMA_VERSION,
    id: article.id ?? null,
    title: article.title ?? null,
    url: article.url ?? null,
    published,
    language: 'en',
    text: article.text,
    dateline: linkDateline(document, places, dates),
    people,
    organizations,
    places,
    dates,
    quotes,
    figures,
    tolls,
  };
  return keepOnly(record, wanted);
}

/** The names of an article by its own list, by the recogniser of the user or by the tagger, those that the user knows among them. */
function namesOf(
  document: Document,
  { text, names }: ArticleInput,
  settings: ExtractOptions,
  known: KnownNames | null,
): readonly NameSpan[] {
  const given = names ?? (settings.recogniser && parseNames(settings.recogniser(text)));
  const tagged = given ? recognisedNames(document, given) : tagNames(document);
  return known ? claimNames(document, tagged, known) : tagged;
}

/**
 * Why `extract` takes the place names of an article as it does: for each name all that it may mean, best first, with the named
 * parts of their scores. The ids are those of the places in the record that `extract` makes of the same article and options.
 * @throws WirefactsError as `extract` does.
 * @example explainPlaces('A fire in Paris, Texas, hurt two.')[0].readings[0].parts.container // 6
 */
export function explainPlaces(input: ExtractInput, options?: ExtractOptions): PlaceExplanation[] {
  const settings = parseOptions(options);
  const article = parseInput(input);
  const known = compileNames(settings);
  const document = read(article.text);
  const names = namesOf(document, article, settings, known);
  return explainNames(document, names, known, resolvePlaces(document, names, known));
}
