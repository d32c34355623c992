import { describe, expect, it } from 'vitest';
import { extract, WirefactsError } from '../../src/index.js';
import type { Convention } from '../../src/schema/convention.js';
import { codedTolls } from './read.js';

type Codes = Readonly<Partial<Record<Convention, readonly string[]>>>;

/** Text -> what each convention makes of it. */
const TABLE: readonly (readonly [text: string, codes: Codes])[] = [
  [
    'At least 12 people were killed.',
    {
      lexical: ['killed 12 12 null at_least'],
      acled: ['killed 12 12 12 at_least'],
      emdat: ['killed 12 12 12 at_least'],
      muc: ['killed 12 12 null at_least'],
      ucdp: ['killed 12 12 12 at_least'],
    },
  ],
  [
    'Up to 12 people were killed.',
    {
      lexical: ['killed 12 null 12 up_to'],
      acled: ['killed 12 12 12 up_to'],
      emdat: ['killed 12 12 12 up_to'],
      muc: ['killed 12 null 12 up_to'],
      ucdp: ['killed 12 null 12 up_to'],
    },
  ],
  [
    'Between 10 and 15 people were killed.',
    {
      lexical: ['killed null 10 15 range'],
      acled: ['killed 10 10 10 range'],
      emdat: ['killed 13 13 13 range'],
      muc: ['killed null 10 15 range'],
      ucdp: ['killed 10 10 15 range'],
    },
  ],
  [
    'Several people were killed.',
    {
      lexical: ['killed null 3 null vague'],
      acled: ['killed 3 3 3 vague'],
      emdat: ['killed 3 3 3 vague'],
      muc: ['killed null 2 null vague'],
      ucdp: ['killed 3 3 3 vague'],
    },
  ],
  [
    'Dozens of people were killed.',
    {
      lexical: ['killed null 24 null vague'],
      acled: ['killed 12 12 12 vague'],
      emdat: ['killed 24 24 24 vague'],
      muc: ['killed null 2 null vague'],
      ucdp: ['killed 24 24 24 vague'],
    },
  ],
  ['Scores of people were killed.', { acled: ['killed 20 20 20 vague'] }],
  ['Tens of people were killed.', { acled: ['killed 10 10 10 vague'] }],
  [
    'Hundreds of people were killed.',
    { acled: ['killed 100 100 100 vague'], emdat: ['killed 200 200 200 vague'] },
  ],
  [
    'Thousands of people were killed.',
    { acled: ['killed 1000 1000 1000 vague'], emdat: ['killed 2000 2000 2000 vague'] },
  ],
  ['Tens of thousands of people were killed.', { acled: ['killed 10000 10000 10000 vague'] }],
  ['Several hundred people were killed.', { acled: ['killed 300 300 300 vague'] }],
  [
    'An unknown number of people were killed in a brawl.',
    { lexical: [], acled: ['killed 3 3 3 unknown'], emdat: [], muc: ['killed null 2 null vague'], ucdp: [] },
  ],
  [
    'An unknown number of people were killed by shelling on the frontline.',
    { acled: ['killed 10 10 10 unknown'] },
  ],
  ['No one was killed.', { lexical: [], acled: [], emdat: [], muc: [], ucdp: [] }],
  ['There were no reports of casualties.', { lexical: [], acled: [], emdat: [], muc: [], ucdp: [] }],
  [
    'Police said 14 people were killed. Witnesses said at least 20 people had died.',
    {
      lexical: ['killed 20 14 20 range'],
      acled: ['killed 14 14 14 at_least'],
      emdat: ['killed 20 20 20 at_least'],
      muc: ['killed null 14 20 range'],
      ucdp: ['killed 14 14 20 range'],
    },
  ],
  [
    'The blast killed 12 people, including the three attackers.',
    {
      lexical: ['killed 12 12 12 exact, attackers 3 included'],
      acled: ['killed 12 12 12 exact, attackers 3 included'],
      muc: ['killed 9 9 9 exact, attackers 3 apart'],
      ucdp: ['killed 12 12 12 exact, attackers 3 included'],
    },
  ],
  [
    'A gunman killed nine people at a school. The gunman also died.',
    {
      lexical: ['killed 9 9 9 exact, attackers 1 apart'],
      acled: ['killed 10 10 10 exact, attackers 1 included'],
      emdat: ['killed 10 10 10 exact, attackers 1 included'],
      muc: ['killed 9 9 9 exact, attackers 1 apart'],
      ucdp: ['killed 10 10 10 exact, attackers 1 included'],
    },
  ],
  [
    'Police shot dead three gunmen in a raid.',
    {
      lexical: ['killed 3 3 3 exact, attackers 3 included'],
      acled: ['killed 3 3 3 exact, attackers 3 included'],
      muc: [],
    },
  ],
  [
    'Between 10 and 12 soldiers and at least three civilians were killed.',
    {
      lexical: ['killed 13 13 13 exact'],
      ucdp: ['killed 13 13 15 range'],
      muc: ['killed null 13 null range'],
    },
  ],
  [
    'The flood killed 20 people, and five people are missing. Thirty people were injured. Sixty people were poisoned.',
    {
      lexical: [
        'killed 20 20 20 exact',
        'missing 5 5 5 exact',
        'injured 30 30 30 exact',
        'sick 60 60 60 exact',
      ],
      emdat: ['killed 25 25 25 exact', 'injured 90 90 90 exact', 'affected 90 90 90 exact'],
      acled: ['killed 20 20 20 exact'],
      muc: ['killed 20 20 20 exact', 'injured 30 30 30 exact'],
      ucdp: ['killed 20 20 20 exact'],
    },
  ],
  [
    'In Nairobi, Kenya, 100 families lost their homes. Some 2,000 people were evacuated.',
    {
      lexical: ['homeless 100 100 100 exact, family', 'evacuated 2000 null null about'],
      emdat: ['homeless 500 500 500 exact', 'affected 2500 2500 2500 exact'],
    },
  ],
  [
    'The fire destroyed 40 houses in Athens.',
    {
      lexical: ['housing_destroyed 40 40 40 exact'],
      emdat: ['homeless 120 120 120 exact', 'affected 120 120 120 exact'],
    },
  ],
  ['Some 100 families were evacuated.', { emdat: ['affected null 300 500 range'] }],
  ['Pirates freed 21 sailors.', { muc: ['released 21 21 21 exact'], acled: [], emdat: [], ucdp: [] }],
];

describe('conventions', () => {
  const cases = TABLE.flatMap(([text, codes]) =>
    Object.entries(codes).map(([convention, tolls]) => [text, convention as Convention, tolls] as const),
  );
  it.each(cases)('%s %s', (text, convention, tolls) => {
    expect(codedTolls(text, convention)).toEqual(tolls);
  });

  it('change tolls and nothing else', () => {
    const text = 'Dozens of people, among them two attackers, were killed in Kabul, police said.';
    const { tolls, ...lexical } = extract(text);
    for (const convention of ['acled', 'emdat', 'muc', 'ucdp'] as const) {
      const { tolls: coded, ...record } = extract(text, { convention });
      expect(record).toEqual(lexical);
      expect(coded.map((toll) => toll.convention)).toEqual([convention]);
    }
    expect(tolls.map((toll) => toll.convention)).toEqual(['lexical']);
    expect(extract(text, { convention: 'lexical' }).tolls).toEqual(tolls);
  });

  it('that do not exist are refused', () => {
    expect(() => extract('Two men died.', { convention: 'gtd' as Convention })).toThrow(WirefactsError);
  });
});

describe('attackers', () => {
  it.each([
    ['Ten people, including the shooter, were killed.', ['killed 10 10 10 exact, attackers 1 included']],
    ['The attack killed nine people, not including the gunman.', ['killed 9 9 9 exact, attackers 1 apart']],
    [
      'Nine people were killed in the attack. The two gunmen were also killed.',
      ['killed 9 9 9 exact, attackers 2 apart'],
    ],
    [
      'The assault left ten dead, among them the attackers.',
      ['killed 10 10 10 exact, attackers 2+ included'],
    ],
    [
      'Two suicide bombers blew themselves up at a market, killing nine people.',
      ['killed 9 9 9 exact, attackers 2 apart'],
    ],
    [
      'Seven people were shot dead before officers killed the attacker.',
      ['killed 7 7 7 exact, attackers 1 apart'],
    ],
    ['The storm killed nine people.', ['killed 9 9 9 exact']],
  ])('%s', (text, tolls) => {
    expect(codedTolls(text)).toEqual(tolls);
  });
});

const BARRACKS =
  'Blast at barracks kills 14, army says\n\n' +
  'NORTH TARIM, May 3 (Northern Wire) - Two suicide bombers blew themselves up at a barracks on Friday, killing at least 14 soldiers and wounding 30, the army said.\n\n' +
  'Two soldiers died overnight, bringing the number of dead soldiers to 16, a doctor said on Saturday.\n\n' +
  'A militant group put the toll at 40. In 2019 a blast at the same barracks killed eight people.\n\n' +
  'Blast at barracks kills 14, army says';

describe('the toll of an article with attackers, a new total, a rival and a repeated headline', () => {
  it.each([
    ['lexical', ['killed 40 16 40 range, attackers 2 apart', 'injured 30 30 30 exact']],
    ['acled', ['killed 18 18 18 exact, attackers 2 included']],
    ['muc', ['killed null 16 40 range, attackers 2 apart', 'injured 30 30 30 exact']],
    ['ucdp', ['killed 18 18 42 range, attackers 2 included']],
    [
      'emdat',
      ['killed 42 42 42 exact, attackers 2 included', 'injured 30 30 30 exact', 'affected 30 30 30 exact'],
    ],
  ] as const)('%s', (convention, tolls) => {
    expect(codedTolls(BARRACKS, convention)).toEqual(tolls);
  });
});

describe('sources', () => {
  it.each([
    [
      'contradict each other',
      'Police said 14 people were killed. A doctor said 19 people had died.',
      'killed 19 14 19 range',
    ],
    [
      'agree where one leaves room',
      'The army said 30 people were killed. Rebels said dozens of people had died.',
      'killed 30 30 30 exact',
    ],
    [
      'count different things where one counts many times more',
      'The minister said 351 people had died. A doctor said 14 people died at his clinic.',
      'killed 351 351 351 exact',
    ],
    [
      'of one name give no range',
      'Police said 14 people were killed. Police said 19 people had died.',
      'killed 19 19 19 exact',
    ],
    [
      'speak of different places',
      'Police said 14 people were killed in Nairobi. A doctor said 19 people died in Mombasa.',
      'killed 19 19 19 exact',
    ],
  ])('%s', (_name, text, toll) => {
    expect(codedTolls(text)).toEqual([toll]);
  });
});
