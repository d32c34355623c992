import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** Each figure as "words @ place, date < source", with the words of the text that settled place and date. */
function linksOf(text: string): string[] {
  const { figures } = extract({ text, published: '2024-05-10' });
  return figures.map(({ text: words, evidence, source }) => {
    const said = source ? ` < ${source.text}` : '';
    return `${words} @ ${evidence.place?.text ?? '-'}, ${evidence.date?.text ?? '-'}${said}`;
  });
}

/** Text -> its figures with their links. */
const TABLE: readonly (readonly [what: string, text: string, ...links: string[]])[] = [
  [
    'the clause of the figure',
    'Two people died in Lagos on Monday and three were hurt in Nairobi on Tuesday.',
    'Two people @ Lagos, Monday',
    'three @ Nairobi, Tuesday',
  ],
  [
    'a clause that depends on it',
    'At least 30 people were killed when a strong earthquake struck western Nepal late Monday.',
    'At least 30 people @ Nepal, late Monday',
  ],
  [
    'an earlier clause of the sentence',
    'Four people drowned in Mozambique on Monday, and seven fishermen are missing.',
    'Four people @ Mozambique, Monday',
    'seven fishermen @ Mozambique, Monday',
  ],
  [
    'the day on which something was said is not the day of the event',
    'A landslide in Nepal killed 12 people, officials said on Friday.',
    '12 people @ Nepal, - < officials',
  ],
  [
    'the start of a running count is no day of other figures',
    'At least four people have drowned in Mozambique since Monday, and seven fishermen are missing.',
    'At least four people @ Mozambique, Monday',
    'seven fishermen @ Mozambique, -',
  ],
  [
    'whom a part counts',
    'An outbreak in Zambia killed 14 people on Tuesday, twelve of them in Lusaka.',
    '14 people @ Zambia, Tuesday',
    'twelve of them @ Lusaka, Tuesday',
  ],
  [
    'what the writer tells of a source is not what the source said',
    'The village is gone, said Ana Vega, who lost two sons in Nepal on Monday.',
    'two sons @ Nepal, Monday',
  ],
  ['where people went', 'About 2,000 people fled to Chad on Monday.', 'About 2,000 people @ Chad, Monday'],
  [
    'a place that only names a people or an office',
    'Kenyan police said ten herders were killed in Somalia on Sunday.',
    'ten herders @ Somalia, Sunday < Kenyan police',
  ],
  [
    'a background event has its own day',
    'A ferry sank off Indonesia on Friday, killing 20 people. A similar accident killed 41 people in 2018.',
    '20 people @ Indonesia, Friday',
    '41 people @ Indonesia, 2018',
  ],
  [
    'what is still to come has no day of the event',
    'A river burst its banks in Mozambique on Monday, killing three people. Up to 1,000 families will be evacuated.',
    'three people @ Mozambique, Monday',
    'Up to 1,000 families @ Mozambique, -',
  ],
];

describe('where and when a figure was', () => {
  it.each(TABLE)('%s', (_, text, ...links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it('takes the event of headline and lead for figures further down, and never the town of the dateline', () => {
    const text =
      'Air strike on market in Yemen kills 23\n\n' +
      'RIYADH, May 9 (Northern Wire) - An air strike hit a livestock market in northern Yemen on Wednesday, killing 23 people, medics and residents said.\n\n' +
      'The owner of the market, Salim Bakri, said his stalls were gone.\n\n' +
      'Forty people were wounded, according to a nurse.\n\n';
    expect(linksOf(text)).toEqual([
      '23 @ Yemen, Wednesday',
      '23 people @ Yemen, Wednesday < medics and residents',
      'Forty people @ Yemen, Wednesday < a nurse',
    ]);
  });

  it('takes a nearer place that a later sentence gives for the event', () => {
    const text =
      'A blast at a coal mine in northern Turkey on Friday killed 31 workers, the governor said.\n\n' +
      'The blast tore through a gallery near Zonguldak at noon.\n\n' +
      'Two men are still missing.\n\n';
    expect(linksOf(text)).toEqual([
      '31 workers @ Turkey, Friday < the governor',
      'Two men @ Zonguldak, Friday',
    ]);
  });

  it('links the source to the record of the person or organisation', () => {
    const { people, organizations, figures } = extract(
      'At least 19 people were hurt, the Red Cross said. Another 12 were arrested and two died, Colonel Maria Ortega said.',
    );
    const [hurt, died] = figures;
    expect(organizations.find(({ id }) => id === hurt?.source?.organizationId)?.name).toBe('Red Cross');
    expect(people.find(({ id }) => id === died?.source?.personId)?.name).toBe('Maria Ortega');
  });

  it('knows neither place nor day of a text that names none', () => {
    expect(linksOf('Ten people were killed.')).toEqual(['Ten people @ -, -']);
  });
});
