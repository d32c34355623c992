import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type ArticleRecord, extract, FigureKind } from '../../src/index.js';
import { HXL_COLUMNS } from '../../src/output/hxl/columns.js';
import { KIND_TAGS } from '../../src/output/hxl/kind-tags.js';
import { type HxlOptions, hxlPrinter } from '../../src/output/index.js';
import { sampleRecord } from './sample-record.js';

function print(records: readonly ArticleRecord[], rows: HxlOptions['rows'] = 'figures'): string {
  const printer = hxlPrinter({ rows });
  return printer.open + records.map((record) => printer.print(record)).join(printer.between) + printer.close;
}

/** The rows as a tool for HXL sees them: keyed by hashtag, empty cells left out. */
function readBack(csv: string): Record<string, string>[] {
  const [, tags, ...rows] = parse(csv) as string[][];
  return rows.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, i) => (cell === '' ? [] : [[tags![i]!, cell]]))),
  );
}

const STORM =
  'At least 14 people drowned in Porto on Thursday, police said.\n\n' +
  'Between 30 and 40 people were injured. About 200 families were evacuated, and 61 houses were destroyed.\n\n' +
  'No one is missing.';
const storm = extract({
  id: 'storm',
  url: 'https://example.org/storm',
  text: STORM,
  published: '2024-05-04',
});

describe('HXL', () => {
  it('has a header, a row of hashtags, and as many cells in every row', () => {
    const rows = parse(print([sampleRecord, storm])) as string[][];
    expect(rows).toHaveLength(2 + sampleRecord.figures.length + storm.figures.length);
    for (const row of rows) expect(row).toHaveLength(HXL_COLUMNS.length);
  });

  it('has hashtags as the standard spells them, each once', () => {
    const tags = HXL_COLUMNS.map(({ tag }) => tag);
    for (const tag of tags) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/);
    expect(new Set(tags).size).toBe(tags.length);
    for (const kind of FigureKind.options) expect(tags).toContain(KIND_TAGS[kind]);
  });

  it('gives a figure with its place, day, source and article', () => {
    expect(readBack(print([storm]))[0]).toMatchObject({
      '#meta+id': 'storm',
      '#meta+url': 'https://example.org/storm',
      '#meta+source': 'police',
      '#date+published': '2024-05-04',
      '#date+occurred': '2024-05-02',
      '#country+code+v_iso2': 'PT',
      '#loc+name': 'Porto',
      '#geo+lat': '41.149',
      '#geo+lon': '-8.611',
      '#affected+killed': '14',
      '#affected+min': '14',
      '#meta+qualifier': 'at_least',
      '#meta+toll': 'yes',
      '#meta+id+figure': 'f1',
    });
  });

  it('puts each number into the column of its kind, families and houses apart from people', () => {
    const numbers = readBack(print([storm])).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([tag]) => /^#(?:affected|impact)/.test(tag))),
    );
    expect(numbers).toEqual([
      { '#affected+killed': '14', '#affected+min': '14' },
      { '#affected+injured': '30', '#affected+min': '30', '#affected+max': '40' },
      { '#affected+hh': '200' },
      { '#impact+housing+destroyed': '61', '#affected+min': '61', '#affected+max': '61' },
      { '#affected+missing': '0', '#affected+min': '0', '#affected+max': '0' },
    ]);
  });

  it('has one row a toll when asked for tolls', () => {
    const text = 'Dozens of people were killed in Porto, police said. Five soldiers were hurt.';
    const acled = extract({ id: 'a', text }, { convention: 'acled' });
    expect(readBack(print([acled], 'tolls'))).toMatchObject([
      {
        '#affected+killed': '12',
        '#meta+convention': 'acled',
        '#loc+name': 'Porto',
        '#meta+source': 'police',
      },
    ]);
    const rows = readBack(print([storm], 'tolls'));
    expect(rows.map((row) => row['#indicator+name'])).toEqual(storm.tolls.map(({ kind }) => kind));
  });

  it('tells repetitions, parts and replaced numbers from what counts', () => {
    const record = extract(
      'Toll in ferry fire climbs to 20\n\nThe death toll from a ferry fire has risen to 20 from 15. Among the dead are three children.',
    );
    const rows = readBack(print([record]));
    expect(rows.map((row) => [row['#affected+killed'], row['#meta+toll']])).toEqual(
      record.figures.map(({ id, quantity }) => [
        String(quantity.value),
        record.tolls[0]!.figureIds.includes(id) ? 'yes' : 'no',
      ]),
    );
    expect(rows.some((row) => row['#meta+id+superseded'])).toBe(true);
    expect(rows.some((row) => row['#meta+id+whole'])).toBe(true);
    expect(rows.some((row) => row['#meta+id+same'])).toBe(true);
  });

  it('quotes commas, quotation marks and line breaks, and disarms formulas', () => {
    const odd = { ...storm, id: 'a,"b"', title: '=1+1', url: 'x\ny' };
    const [row] = readBack(print([odd]));
    expect(row).toMatchObject({ '#meta+id': 'a,"b"', '#meta+title': "'=1+1", '#meta+url': 'x y' });
    expect(row!['#geo+lon']).toBe('-8.611');
  });

  it('is only the two head rows for an article without figures', () => {
    expect(parse(print([extract('Nothing happened.')]))).toHaveLength(2);
  });
});
