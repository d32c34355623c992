import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { resolveOrganizations } from '../../src/organizations/index.js';
import { readMarked } from '../people/marked.js';

/** [what, marked text, "name: mentions in order" an organisation] */
const CASES: [string, string, string[]][] = [
  [
    'one name twice',
    '[o Larkspur Care] paid. [o Larkspur Care] closed.',
    ['Larkspur Care: Larkspur Care | Larkspur Care'],
  ],
  [
    'initials',
    'The [o World Health Organization] said so. The [o WHO] is in Geneva.',
    ['World Health Organization: World Health Organization | WHO'],
  ],
  [
    'initials with stops',
    'The [o United Nations] met. The [o U.N.] voted.',
    ['United Nations: United Nations | U.N.'],
  ],
  [
    'initials first',
    'The [o WHO] sent doctors. The [o World Health Organization] is in Geneva.',
    ['World Health Organization: WHO | World Health Organization'],
  ],
  [
    'initials of small words too',
    'The [o Economic Community of West African States] met. [o ECOWAS] voted.',
    ['Economic Community of West African States: Economic Community of West African States | ECOWAS'],
  ],
  [
    'an abbreviation in brackets',
    '[o Doctors Without Borders] ([o MSF]) left. [o MSF] has staff there.',
    ['Doctors Without Borders: Doctors Without Borders | MSF | MSF'],
  ],
  [
    'two spellings',
    'The [o World Health Organisation] met. The [o World Health Organization] voted.',
    ['World Health Organisation: World Health Organisation | World Health Organization'],
  ],
  [
    'capitals',
    '[o LARKSPUR CARE] CLOSES ITS LAST HOME\n\n[o Larkspur Care] closed.',
    ['Larkspur Care: LARKSPUR CARE | Larkspur Care'],
  ],
  [
    'accents',
    '[o Médecins Sans Frontières] left. [o Medecins Sans Frontieres] returned.',
    ['Médecins Sans Frontières: Médecins Sans Frontières | Medecins Sans Frontieres'],
  ],
  [
    'legal form',
    '[o Brightholm Care Ltd] paid. [o Brightholm Care] closed. [o Brightholm] is broke.',
    ['Brightholm Care Ltd: Brightholm Care Ltd | Brightholm Care | Brightholm'],
  ],
  [
    'first word',
    '[o Nordhavn Energi A/S] grew. [o Nordhavn] hired.',
    ['Nordhavn Energi A/S: Nordhavn Energi A/S | Nordhavn'],
  ],
  [
    'a first word of two names',
    '[o Nordhavn Energi] sued [o Nordhavn Shipping]. [o Nordhavn] won.',
    ['Nordhavn Energi: Nordhavn Energi', 'Nordhavn Shipping: Nordhavn Shipping', 'Nordhavn: Nordhavn'],
  ],
  [
    'a first word that says nothing',
    '[o National Relief Board] met. [o National] won.',
    ['National Relief Board: National Relief Board', 'National: National'],
  ],
  [
    'a place at its head',
    '[o Oslo Metro Works] met. [o Oslo] won 2-1.',
    ['Oslo Metro Works: Oslo Metro Works', 'Oslo: Oslo'],
  ],
  [
    'ministry before and behind',
    'The [o Ministry of Health] spoke. The [o Health Ministry] has beds.',
    ['Ministry of Health: Ministry of Health | Health Ministry'],
  ],
  [
    'two ministries',
    'The [o Ministry of Health] met the [o Ministry of Defence].',
    ['Ministry of Health: Ministry of Health', 'Ministry of Defence: Ministry of Defence'],
  ],
  [
    'two banks',
    'The [o Bank of Kruva] sued the [o Bank of Zor].',
    ['Bank of Kruva: Bank of Kruva', 'Bank of Zor: Bank of Zor'],
  ],
  [
    'first words',
    'The [o Supreme Court of Kenya] sat. The [o Supreme Court] ruled.',
    ['Supreme Court of Kenya: Supreme Court of Kenya | Supreme Court'],
  ],
  [
    'hyphens',
    'The [o Al-Noor Foundation] met. The [o Al Noor Foundation] paid.',
    ['Al-Noor Foundation: Al-Noor Foundation | Al Noor Foundation'],
  ],
  ['people and places are left alone', '[Ewa Lis] flew to [l Oslo].', []],
];

describe('organisations', () => {
  it.each(CASES)('%s', (_, marked, expected) => {
    const { document, names } = readMarked(marked);
    const records = resolveOrganizations(document, names);
    expect(
      records.map(({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(' | ')}`),
    ).toEqual(expected);
  });

  it('hold what the record promises', () => {
    const { document, names } = readMarked(
      'The [o WHO] met.\n\nThe [o World Health Organization] voted in [l Geneva].',
    );
    expect(resolveOrganizations(document, names)).toEqual([
      {
        id: 'o1',
        name: 'World Health Organization',
        aliases: ['WHO'],
        mentions: [
          { start: 4, end: 7, text: 'WHO', kind: 'name', sentence: [0, 12] },
          { start: 18, end: 43, text: 'World Health Organization', kind: 'name', sentence: [14, 60] },
        ],
        confidence: 0.9,
      },
    ]);
  });

  it('speak, and hold the place in their name', () => {
    const text = '“We are ready,” the Red Cross said on Monday. Aid reached the Kenya Red Cross in Nairobi.';
    const { organizations, places, quotes } = extract(text);
    const [speaker] = quotes;
    expect(organizations.find(({ id }) => id === speaker?.speaker?.organizationId)?.mentions[0]?.text).toBe(
      'Red Cross',
    );
    expect(places.find(({ name }) => name === 'Nairobi')).toBeDefined();
  });
});
