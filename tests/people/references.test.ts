import { describe, expect, it } from 'vitest';
import { resolvePeople } from '../../src/people/index.js';
import { readMarked } from './marked.js';

/** "name: words" for each person who is spoken of without a name, in the order of the text. */
function spokenOf(marked: string): string[] {
  const { document, names } = readMarked(marked);
  return resolvePeople(document, names)
    .map(({ name, mentions }) => {
      const words = mentions.filter(({ kind }) => kind !== 'name').map(({ text }) => text);
      return `${name}: ${words.join(' | ')}`;
    })
    .filter((line) => !line.endsWith(': '));
}

/** [what, marked text, who is meant by which words] */
const PRONOUNS: [string, string, string[]][] = [
  ['subject of the sentence before', '[Jan Kos] won. He wept.', ['Jan Kos: He']],
  ['subject of the main clause', '[Ewa Lis] said she would stay.', ['Ewa Lis: she']],
  ['owner', '[Omar Said] sold his house.', ['Omar Said: his']],
  ['object', '[Ewa Lis] won. Voters thanked her.', ['Ewa Lis: her']],
  ['reflexive', '[Jan Kos] hurt himself.', ['Jan Kos: himself']],
  ['a chain', '[Ewa Lis] won. She thanked her voters. Later she left.', ['Ewa Lis: She | her | she']],
  ['the subject, not the object', '[Jan Kos] met [Petr Novak]. He left early.', ['Jan Kos: He']],
  ['by the sex of an honorific', 'Mr [Kos] met Mrs [Lis]. She left early.', ['Lis: She']],
  [
    'by the sex of a noun of kin',
    '[Robin Kos] came with his wife [Ola Kos]. She wept.',
    ['Robin Kos: his', 'Ola Kos: She'],
  ],
  ['speaker of the quote before', '[Ewa Lis] spoke to reporters. “We won,” she said.', ['Ewa Lis: she']],
  ['speaker of a quote in twin single marks', "[Ewa Lis] spoke. ''He is gone,'' she said.", ['Ewa Lis: she']],
  [
    'speaker of a quote in single marks',
    "[Ewa Lis] spoke of the dams' owners. 'He is gone,' she said.",
    ['Ewa Lis: she'],
  ],
  [
    'in front of a quotation',
    '[Jan Kos] responded by phone.\n\nHe said:\n\n“The talks will go on.”',
    ['Jan Kos: He'],
  ],
  [
    'speaker over two quotes',
    '[Ewa Lis] spoke. “We won,” she said.\n\n“I am glad,” she added.',
    ['Ewa Lis: she | she'],
  ],
  [
    'in the next paragraph',
    '[Tariq Aziz Noor] was freed.\n\nHe had spent a year in jail.',
    ['Tariq Aziz Noor: He'],
  ],
  ['behind the apposition', '[Ewa Lis], 40, a nurse from Riga, said she was ill.', ['Ewa Lis: she']],
  ['behind a title', 'Captain [Ewa Lis] said her crew was safe.', ['Ewa Lis: her']],
  ['ahead of its name', 'In his speech, [Jan Kos] blamed the banks.', ['Jan Kos: his']],
  ['two clauses', '[Jan Kos] left after he lost, and his party split.', ['Jan Kos: he | his']],
  [
    'inside a quotation, of somebody named there',
    '“[Jan Kos] lied and he knows it,” a voter said.',
    ['Jan Kos: he'],
  ],
  ['capitals', '[Jan Kos] won. HE wept.', ['Jan Kos: HE']],
];

/** [what, marked text]: nobody is told */
const UNCLEAR: [string, string][] = [
  ['nobody before', 'He won. [Jan Kos] wept.'],
  ['two subjects of one rank', '[Jan Kos] and [Petr Novak] met. He left early.'],
  ['somebody without a name is nearer', '[Jan Kos] spoke. A farmer was listening. He wept.'],
  ['the wife has no name', '[Jan Kos] spoke. Mrs Lis is unmarked here: a woman stood up. She wept.'],
  ['another sex', 'Mr [Kos] spoke. She wept.'],
  ['a quotation speaks of somebody else', '[Jan Kos] spoke. “She is gone,” a voter said.'],
  ['too far back', '[Jan Kos] left. It rained. The roof leaked. The wind rose. The river burst. He was ill.'],
  ['his or her', '[Jan Kos] said that each voter has his or her reasons.'],
  ['a style of address', '[Ewa Lis] came. Her Majesty smiled.'],
  ['not the subject of the same clause', '[Jan Kos] told him.'],
  ['a byline', 'Big storm hits the coast\n\nBy [Jan Kos]\n\nHe was ill on the day that the storm came.'],
];

/** [what, marked text, who is meant by which words] */
const DESCRIPTIONS: [string, string, string[]][] = [
  [
    'the office',
    '[d Kenyan] President [Amina Odhiambo] spoke. The president wept.',
    ['Amina Odhiambo: The president'],
  ],
  [
    'the apposition',
    '[Omar Khan], a farmer from Herat, fled. The farmer lost a son.',
    ['Omar Khan: The farmer'],
  ],
  [
    'with the nationality',
    '[d Syrian] President [Hadi Rawi] met [d Russian] President [Ivan Orlov]. The [d Russian] president smiled.',
    ['Ivan Orlov: The Russian president'],
  ],
  [
    'with the country behind',
    '[d Syrian] President [Hadi Rawi] met [d Russian] President [Ivan Orlov]. The president of [l Syria] smiled.',
    ['Hadi Rawi: The president'],
  ],
  [
    'the rank',
    'Gen. [Pyotr Sokolov] fled. Troops saw the general at the border.',
    ['Pyotr Sokolov: the general'],
  ],
  ['a short title', 'Sen. [Ann Lee] voted no. The senator left.', ['Ann Lee: The senator']],
  [
    'the trade',
    '[Ewa Lis], a journalist, was freed. The journalist had been held for a year.',
    ['Ewa Lis: The journalist'],
  ],
  ['the age', '[Omar Khan], 34, fled. The 34-year-old had a shop.', ['Omar Khan: The 34-year-old']],
  [
    'varied',
    '[Cody Marsh] has won again. The former pop star trained for years.',
    ['Cody Marsh: The former pop star'],
  ],
  [
    'its pronoun',
    '[d Kenyan] President [Amina Odhiambo] spoke. The president said she was ill.',
    ['Amina Odhiambo: The president | she'],
  ],
  [
    'of two ministers the one with the field',
    'Foreign Minister [Jan Kos] met Interior Minister [Petr Novak]. The interior minister left.',
    ['Petr Novak: The interior minister'],
  ],
  [
    'owner',
    'President [Amina Odhiambo] spoke. The president’s guards stood by.',
    ['Amina Odhiambo: The president'],
  ],
];

/** [what, marked text]: nobody is told */
const OTHERS: [string, string][] = [
  ['two of one office', 'President [Hadi Rawi] met President [Ivan Orlov]. The president smiled.'],
  ['of another country', '[d Syrian] President [Hadi Rawi] left. The [d French] president smiled.'],
  ['a former one', 'President [Hadi Rawi] left. The former president smiled.'],
  ['a deputy', 'Prime Minister [Ewa Lis] left. The deputy prime minister smiled.'],
  ['of something else', '[d Syrian] President [Hadi Rawi] left. The president of the bank smiled.'],
  ['any one', 'President [Hadi Rawi] left. A president needs friends.'],
  ['several', 'President [Hadi Rawi] left. The presidents of both banks smiled.'],
  ['not yet named', 'The president wept. President [Hadi Rawi] left later that day.'],
  ['a part in the story', '[Ann Lee] was shot. The 34-year-old suspect fled.'],
  ['before a name', 'President [Hadi Rawi] left. The president’s brother, [Ali Rawi], stayed.'],
  [
    'a name that was not found',
    'The former judge came. [Ann Lee] was glad. The state governor, Musa Bello, left.',
  ],
  ['another age', '[Omar Khan], 34, fled. The 19-year-old stayed.'],
  ['another sex', '[Ewa Lis], a shop owner, was hurt. The businessman fled.'],
];

describe('pronouns', () => {
  it.each(PRONOUNS)('%s', (_, marked, expected) => expect(spokenOf(marked)).toEqual(expected));
  it.each(UNCLEAR)('unclear: %s', (_, marked) => expect(spokenOf(marked)).toEqual([]));
});

describe('descriptions', () => {
  it.each(DESCRIPTIONS)('%s', (_, marked, expected) => expect(spokenOf(marked)).toEqual(expected));
  it.each(OTHERS)('somebody else: %s', (_, marked) =>
    expect(spokenOf(marked).filter((line) => !/: [Hh]is$/.test(line))).toEqual([]),
  );
});

describe('mentions', () => {
  it('stand in the order of the text with their kinds', () => {
    const { document, names } = readMarked(
      'Mayor [Ewa Lis] won. She wept. The mayor thanked voters. [Lis] left.',
    );
    const [person] = resolvePeople(document, names);
    expect(person!.mentions.map(({ text, kind }) => `${text} (${kind})`)).toEqual([
      'Ewa Lis (name)',
      'She (pronoun)',
      'The mayor (nominal)',
      'Lis (name)',
    ]);
    expect(person!.gender).toBe('female');
  });

  it('leave out pronouns that the sex of the person belies', () => {
    const { document, names } = readMarked('[Robin Kos] won. He wept. He left. Later she came back.');
    const [person] = resolvePeople(document, names);
    expect(person!.mentions.map(({ text }) => text)).toEqual(['Robin Kos', 'He', 'He']);
  });
});
