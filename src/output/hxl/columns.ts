import type { DateExpression } from '../../schema/date.js';
import { type Amount, FigureKind } from '../../schema/figure.js';
import { HOUSEHOLD_TAG, KIND_TAGS } from './kind-tags.js';
import type { HxlRow } from './rows.js';

/** A column: what its header says to people and to programs, and its cell in a row; null is an empty cell. */
export interface HxlColumn {
  readonly header: string;
  readonly tag: string;
  readonly cell: (row: HxlRow) => string | number | null;
}

const column = (header: string, tag: string, cell: HxlColumn['cell']): HxlColumn => ({ header, tag, cell });

/** Every column of the table, in its order; the same for every article, so that tables can be joined. */
export const HXL_COLUMNS: readonly HxlColumn[] = [
  column('Article', '#meta+id', ({ record }) => record.id),
  column('Title', '#meta+title', ({ record }) => record.title),
  column('URL', '#meta+url', ({ record }) => record.url),
  column('Published', '#date+published', ({ record }) => record.published),
  column('Occurred', '#date+occurred', ({ date }) => date && dayOf(date)),
  column('Occurred from', '#date+start', ({ date }) => date?.earliest?.slice(0, 10) ?? null),
  column('Occurred until', '#date+end', ({ date }) => date?.latest?.slice(0, 10) ?? null),
  column('Country code', '#country+code+v_iso2', ({ place }) => place?.countryCode ?? null),
  column('Admin 1', '#adm1+name', ({ place }) => place?.admin1 ?? null),
  column('Place', '#loc+name', ({ place }) => place?.name ?? null),
  column('Place kind', '#loc+type', ({ place }) => place?.kind ?? null),
  column('Latitude', '#geo+lat', ({ place }) => place?.latitude ?? null),
  column('Longitude', '#geo+lon', ({ place }) => place?.longitude ?? null),
  column('Source', '#meta+source', ({ source }) => source),
  column('Words', '#description+text', ({ text }) => text),
  column('Kind', '#indicator+name', ({ kind }) => kind),
  column('Unit', '#indicator+unit', ({ unit }) => unit),
  column('Groups', '#group+list', ({ figure }) => figure?.victims?.groups.join(', ') || null),
  ...FigureKind.options.map((kind) =>
    column(words(kind), KIND_TAGS[kind], (row) =>
      row.kind === kind && isOwnUnit(row) ? stated(row.quantity) : null,
    ),
  ),
  column('Families, households, dwellings with people', HOUSEHOLD_TAG, (row) =>
    isOwnUnit(row) ? null : stated(row.quantity),
  ),
  column('At least', '#affected+min', ({ quantity }) => quantity.min),
  column('At most', '#affected+max', ({ quantity }) => quantity.max),
  column('Qualifier', '#meta+qualifier', ({ quantity }) => quantity.qualifier),
  column('Scope', '#meta+scope', ({ figure }) => figure?.scope ?? null),
  column('Modality', '#meta+modality', ({ figure }) => figure?.modality ?? null),
  column('Figure', '#meta+id+figure', ({ figure }) => figure?.id ?? null),
  column('Part of', '#meta+id+whole', ({ figure }) => figure?.partOf ?? null),
  column('Same as', '#meta+id+same', ({ figure }) => figure?.sameAs ?? null),
  column('Supersedes', '#meta+id+superseded', ({ figure }) => figure?.supersedes ?? null),
  column('In the toll', '#meta+toll', ({ toll }) => (toll === null ? 'no' : 'yes')),
  column('Convention', '#meta+convention', ({ toll }) => toll?.convention ?? null),
];

/** Whether the number counts people, or dwellings in a column of theirs: evacuated families are no evacuated people. */
function isOwnUnit({ kind, unit }: HxlRow): boolean {
  return kind.startsWith('housing') ? unit === 'house' : unit === 'person';
}

/** The number that stands in the column: the value, or the bound that the text gives in its place. */
const stated = ({ value, min, max }: Amount): number | null => value ?? min ?? max;

/** A day, month or year as HXL writes dates; of other expressions the first day that they cover. */
function dayOf({ value, earliest }: DateExpression): string | null {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : (earliest?.slice(0, 10) ?? null);
}

function words(kind: string): string {
  return kind[0].toUpperCase() + kind.slice(1).replaceAll('_', ' ');
}
