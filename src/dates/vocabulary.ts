/** What a word can be in a date. The kind decides which rules look at it. */
export type WordKind =
  | 'weekday'
  | 'month'
  | 'unit'
  | 'season'
  | 'day-word'
  | 'day-part'
  | 'clock'
  | 'meridiem'
  | 'quarter'
  | 'holiday'
  | 'reference'
  | 'frequency'
  | 'weekend'
  | 'era'
  | 'year-word'
  | 'length';

/** Units of time as TIMEX3 writes them; T stands before the units below a day. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | 'Q' | 'E' | 'C' | 'L';

export interface DateWord {
  readonly kind: WordKind;
  /** Number of the weekday or month, code of the unit, season, day part or reference. */
  readonly value: string;
  /** Whether the word is a plural or an adverb made from one ("Mondays", "years"). */
  readonly plural: boolean;
  /** Whether the word is an abbreviation without its full stop, or one that is another word too ("sun", "may"). */
  readonly weak: boolean;
  /** Whether rules start from it. */
  readonly head: boolean;
}

const vocabulary = new Map<string, DateWord>();

function put(
  kind: WordKind,
  value: string,
  words: string,
  marks: { plural?: boolean; weak?: boolean; head?: boolean } = {},
): void {
  for (const word of words.split(' ')) {
    vocabulary.set(word, {
      kind,
      value,
      plural: marks.plural ?? false,
      weak: marks.weak ?? false,
      head: marks.head ?? true,
    });
  }
}

const WEEKDAYS: readonly (readonly [full: string, short: string, weak: string])[] = [
  ['monday', 'mon.', 'mon'],
  ['tuesday', 'tue. tues.', 'tue tues'],
  ['wednesday', 'wed.', 'wed'],
  ['thursday', 'thu. thur. thurs.', 'thu thur thurs'],
  ['friday', 'fri.', 'fri'],
  ['saturday', 'sat.', 'sat'],
  ['sunday', 'sun.', 'sun'],
];
WEEKDAYS.forEach(([full, short, weak], index) => {
  const number = String(index + 1);
  put('weekday', number, `${full} ${full}.`);
  put('weekday', number, `${full}s`, { plural: true });
  put('weekday', number, short, { weak: true });
  put('weekday', number, weak, { weak: true });
});

const MONTHS: readonly (readonly [full: string, short: string])[] = [
  ['january', 'jan jan.'],
  ['february', 'feb feb.'],
  ['march', 'mar mar.'],
  ['april', 'apr apr.'],
  ['may', ''],
  ['june', 'jun jun.'],
  ['july', 'jul jul.'],
  ['august', 'aug aug.'],
  ['september', 'sep sep. sept sept.'],
  ['october', 'oct oct.'],
  ['november', 'nov nov.'],
  ['december', 'dec dec.'],
];
MONTHS.forEach(([full, short], index) => {
  const number = String(index + 1);
  put('month', number, full, { weak: full === 'may' || full === 'march' || full === 'august' });
  put('month', number, `${full}.`);
  if (short) put('month', number, short, { weak: true });
});

const UNITS: readonly (readonly [unit: Unit, singular: string, plural: string])[] = [
  ['Y', 'year yr yr. twelvemonth', 'years yrs yrs.'],
  ['M', 'month mth', 'months mths'],
  ['W', 'week wk', 'weeks wks'],
  ['D', 'day', 'days'],
  ['TH', 'hour hr hr.', 'hours hrs hrs.'],
  ['TM', 'minute min min.', 'minutes mins mins.'],
  ['TS', 'second sec', 'seconds secs'],
  ['E', 'decade', 'decades'],
  ['C', 'century', 'centuries'],
  ['L', 'millennium', 'millennia millenniums'],
];
for (const [unit, singular, plural] of UNITS) {
  put('unit', unit, singular);
  put('unit', unit, plural, { plural: true });
}
put('unit', 'W2', 'fortnight');
put('unit', 'W2', 'fortnights', { plural: true });

put('length', 'D', 'daylong');
put('length', 'W', 'weeklong');
put('length', 'M', 'monthlong');
put('length', 'Y', 'yearlong');
put('length', 'TH', 'hourlong');

put('season', 'SP', 'spring springtime', { weak: true });
put('season', 'SU', 'summer summertime');
put('season', 'FA', 'autumn');
put('season', 'FA', 'fall', { weak: true });
put('season', 'WI', 'winter wintertime');
put('season', 'SU', 'summers', { plural: true });
put('season', 'WI', 'winters', { plural: true });

put('day-word', '0', 'today');
put('day-word', '1', 'tomorrow');
put('day-word', '-1', 'yesterday');
put('day-word', '0N', 'tonight tonight. tonite');
// Spellings of short posts, which mean other things elsewhere ("ytd": the year to date).
put('day-word', '0', 'tdy 2day 2dae tday todae', { weak: true });
put(
  'day-word',
  '1',
  'tmr tmrw trmw tmrrw tmrow tmoro tmw tomo tomoz tomz tomoro tomolo tomorow tommorow tommorrow 2mr 2mrw 2moro 2morrow',
  { weak: true },
);
put('day-word', '-1', 'ytd yest yday yst ystd yesterdae yesturday', { weak: true });
put('day-word', '0N', '2nite 2night tonyt tnite tonit', { weak: true });

put('day-part', 'MO', 'morning');
put('day-part', 'AF', 'afternoon');
put('day-part', 'EV', 'evening');
put('day-part', 'NI', 'night overnight');
put('day-part', 'NI', 'nite');
put('day-part', 'MO', 'mrng', { weak: true });
put('day-part', 'DT', 'daytime', { weak: true });
put('day-part', 'MO', 'mornings', { plural: true });
put('day-part', 'AF', 'afternoons', { plural: true });
put('day-part', 'EV', 'evenings', { plural: true });
put('day-part', 'NI', 'nights', { plural: true });
put('clock', '12:00', 'noon midday');
put('clock', '24:00', 'midnight');
put('clock', 'oclock', "o'clock o’clock oclock", { head: false });
put('meridiem', 'a', 'am a.m. a.m', { head: false });
put('meridiem', 'p', 'pm p.m. p.m', { head: false });

put('quarter', 'Q', 'quarter');
put('quarter', 'Q', 'quarters', { plural: true });
put('quarter', 'H', 'half');
put('quarter', 'q', 'q', { weak: true });
put('quarter', 'h', 'h', { weak: true });
put('quarter', 'P', 'period');

put('weekend', 'WE', 'weekend wkend wknd');
put('weekend', 'WE', 'weekends', { plural: true });

put('era', 'BC', 'bc b.c. b.c bce b.c.e.', { head: false });
put('era', 'AD', 'ad a.d. ce', { head: false });

put('year-word', '', 'nineteen twenty fiscal financial fy eighteen seventeen');
put('year-word', '', 'sixties seventies eighties nineties twenties thirties forties fifties', {
  plural: true,
});

put('frequency', 'P1D', 'daily nightly');
put('frequency', 'P1W', 'weekly');
put('frequency', 'P2W', 'fortnightly biweekly');
put('frequency', 'P1M', 'monthly');
put('frequency', 'P3M', 'quarterly');
put('frequency', 'P1Y', 'yearly annually');
put('frequency', 'PT1H', 'hourly');

put('reference', 'PRESENT_REF', 'now currently nowadays presently');
put('reference', 'PAST_REF', 'recently lately recent');
put('reference', 'FUTURE_REF', 'soon future');
put('reference', 'PRESENT_REF', 'current present', { weak: true });
put('reference', 'PAST_REF', 'past', { weak: true });

put(
  'holiday',
  '',
  'christmas xmas easter thanksgiving halloween eve pentecost passover epiphany juneteenth gras nowruz norouz newroz hashanah kippur hanukkah sukkot shavuot fitr adha ramadan ramadhan vesak wesak',
);

/** Which pairs of first letters begin a word of the vocabulary; most words of a text are turned away by it. */
const OPENINGS = new Uint8Array(1024);
for (const word of vocabulary.keys()) OPENINGS[openingOf(word)] = 1;
const LONGEST = Math.max(...[...vocabulary.keys()].map((word) => word.length));

function openingOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);
}

/** What a word in lower case can be in a date; null for most words. */
export function dateWordOf(word: string): DateWord | null {
  if (word.length > LONGEST || OPENINGS[openingOf(word)] === 0) return null;
  return vocabulary.get(word) ?? null;
}
