import type { Figure, FigureKind } from '../../schema/figure.js';
import type { ArticleRecord } from '../../schema/record.js';
import type { Toll } from '../../schema/toll.js';
import { amountWords } from './amount.js';
import type { Cell } from './columns.js';
import { type Sheet, section } from './section.js';
import { oneLine } from './text-width.js';

type FiguresOf = Pick<ArticleRecord, 'figures' | 'places' | 'dates'>;

/** Id, number, kind, the words, when and where, and what sets the figure apart (part of another, cumulative, feared ...). */
export function figuresSection(record: FiguresOf, sheet: Sheet): string[] {
  const { bold, dim } = sheet.colors;
  const rows = record.figures.map((figure): Cell[] => [
    { text: figure.id, paint: dim },
    { text: amountWords(figure.quantity), paint: bold },
    { text: kindWords(figure), paint: kindPaint(figure.kind, sheet) },
    { text: `“${oneLine(figure.text)}”`, paint: dim, flexible: true },
    { text: dateOf(figure, record) },
    { text: placeOf(figure, record), flexible: true },
    { text: remarks(figure).join(', '), paint: dim, flexible: true },
  ]);
  return section(sheet, 'Figures', rows);
}

/** The one number per kind that the article reports for its main event. */
export function tollsSection({ tolls }: Pick<ArticleRecord, 'tolls'>, sheet: Sheet): string[] {
  const { bold, dim } = sheet.colors;
  const rows = tolls.map((toll): Cell[] => [
    { text: amountWords(toll.quantity), paint: bold },
    { text: words(toll.kind), paint: kindPaint(toll.kind, sheet) },
    { text: `from ${originOf(toll)}`, paint: dim },
  ]);
  return section(sheet, 'Toll', rows);
}

/** The figures that a toll was made from; where it rests on named victims alone, their names. */
function originOf({ figureIds, evidence }: Toll): string {
  return figureIds.length > 0
    ? figureIds.join(', ')
    : evidence.map(({ text }) => `“${oneLine(text)}”`).join(', ');
}

function kindWords({ kind, unit }: Figure): string {
  return unit === 'person' || kind.startsWith('housing') ? words(kind) : `${words(kind)} (${unit})`;
}

function words(name: string): string {
  return name.replaceAll('_', ' ');
}

function placeOf({ placeId }: Figure, { places }: FiguresOf): string {
  return oneLine(places.find(({ id }) => id === placeId)?.name ?? '');
}

function dateOf({ dateId }: Figure, { dates }: FiguresOf): string {
  return dates.find(({ id }) => id === dateId)?.value ?? '';
}

function remarks(figure: Figure): string[] {
  const notes: string[] = [];
  if (figure.negated) notes.push('none');
  if (figure.scope !== 'incident') notes.push(figure.scope);
  if (figure.modality !== 'asserted') notes.push(figure.modality);
  if (figure.partOf !== null) notes.push(`part of ${figure.partOf}`);
  if (figure.sameAs !== null) notes.push(`same as ${figure.sameAs}`);
  if (figure.supersedes !== null) notes.push(`replaces ${figure.supersedes}`);
  if (figure.source !== null) notes.push(`says ${oneLine(figure.source.text)}`);
  return notes;
}

const DEADLY: ReadonlySet<FigureKind> = new Set(['killed', 'dead_or_missing', 'killed_or_injured']);
const HARMED: ReadonlySet<FigureKind> = new Set([
  'injured',
  'missing',
  'trapped',
  'casualties',
  'sick',
  'kidnapped',
]);

function kindPaint(kind: FigureKind, { colors }: Sheet): (text: string) => string {
  if (DEADLY.has(kind)) return colors.red;
  return HARMED.has(kind) ? colors.yellow : colors.blue;
}
