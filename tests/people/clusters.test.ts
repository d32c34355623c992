import { describe, expect, it } from 'vitest';
import { resolvePeople } from '../../src/people/index.js';
import { readMarked } from './marked.js';

/** [what, marked text, "name: mention texts in order" a person] */
const CLUSTERS: [string, string, string[]][] = [
  ['surname later', '[Maria Lopez] spoke. [Lopez] then left.', ['Maria Lopez: Maria Lopez | Lopez']],
  [
    'surname first, in the headline',
    '[Lopez] resigns\n\nThe mayor, [Maria Lopez], resigned.',
    ['Maria Lopez: Lopez | Maria Lopez'],
  ],
  ['honorific', '[Omar Said] came. Mr [Said] sat.', ['Omar Said: Omar Said | Said']],
  [
    'Arabic article dropped',
    '[Hassan al-Rawi] spoke; [Rawi] denied it.',
    ['Hassan al-Rawi: Hassan al-Rawi | Rawi'],
  ],
  ['diacritics', '[Gülsüm Öztürk] won. [Ozturk] thanked voters.', ['Gülsüm Öztürk: Gülsüm Öztürk | Ozturk']],
  ['family name first', '[Liu Wenhai] arrived. [Liu] smiled.', ['Liu Wenhai: Liu Wenhai | Liu']],
  ['given name later', '[Ashin Thiri] sang. [Ashin] is nine.', ['Ashin Thiri: Ashin Thiri | Ashin']],
  [
    'middle name left out',
    '[Grace Wanjiku Otieno] sued. [Grace Otieno] won.',
    ['Grace Wanjiku Otieno: Grace Wanjiku Otieno | Grace Otieno'],
  ],
  ['initial', '[Peter Novak] and [P. Novak] are one.', ['Peter Novak: Peter Novak | P. Novak']],
  [
    'particles',
    '[Anneke van der Velde] voted. [Van der Velde] left.',
    ['Anneke van der Velde: Anneke van der Velde | Van der Velde'],
  ],
  [
    'hyphenated surname',
    '[Aoife Byrne-Walsh] ran. [Walsh] lost.',
    ['Aoife Byrne-Walsh: Aoife Byrne-Walsh | Walsh'],
  ],
  [
    'two surnames',
    '[Luis Herrera Campos] spoke. [Herrera] went on.',
    ['Luis Herrera Campos: Luis Herrera Campos | Herrera'],
  ],
  [
    'a family: the one named most',
    '[Ali Demir] spoke. [Demir] thanked [Sena Demir]. [Demir] wept.',
    ['Ali Demir: Ali Demir | Demir | Demir', 'Sena Demir: Sena Demir'],
  ],
  ['a party before the name', '[Democrat Ann Lee] won.', ['Ann Lee: Ann Lee']],
  ['a bracket behind the name', '[Ann Lee (D-Ohio] won.', ['Ann Lee: Ann Lee']],
  [
    'among equals the nearest before',
    '[Ali Demir] and [Sena Demir] met. [Demir] wept.',
    ['Ali Demir: Ali Demir', 'Sena Demir: Sena Demir | Demir'],
  ],
  [
    'a family: the honorific decides',
    'Mr [Ali Demir] met Mrs [Sena Demir]. Mr [Demir] wept.',
    ['Ali Demir: Ali Demir | Demir', 'Sena Demir: Sena Demir'],
  ],
  [
    'two people',
    '[Jan Kos] met [Ewa Lis]. [Kos] and [Lis] talked.',
    ['Jan Kos: Jan Kos | Kos', 'Ewa Lis: Ewa Lis | Lis'],
  ],
  ['same given name, other surname', '[Jan Kos] met [Jan Lis].', ['Jan Kos: Jan Kos', 'Jan Lis: Jan Lis']],
  ['unknown surname stays apart', '[Jan Kos] met [Petrov].', ['Jan Kos: Jan Kos', 'Petrov: Petrov']],
  ['capitals', '[JAN KOS] WINS VOTE IN THE CITY\n\n[Jan Kos] won.', ['Jan Kos: JAN KOS | Jan Kos']],
  ['suffix', '[Earl Boone Jr.] sued. [Earl Boone] won.', ['Earl Boone Jr.: Earl Boone Jr. | Earl Boone']],
  ['title inside the name', '[President Jan Kos] spoke. [Kos] left.', ['Jan Kos: Jan Kos | Kos']],
];

describe('clusters of names', () => {
  it.each(CLUSTERS)('%s', (_, marked, expected) => {
    const { document, names } = readMarked(marked);
    const people = resolvePeople(document, names);
    expect(people.map((p) => `${p.name}: ${p.mentions.map((m) => m.text).join(' | ')}`)).toEqual(expected);
  });
});

/** [marked text, role, titles, gender] of the first person */
const DESCRIPTIONS: [string, string | null, string[], string | null][] = [
  ['[d Kenyan] President [Amina Odhiambo] spoke.', 'Kenyan President', ['President'], null],
  ['The foreign minister, [Jan Kos], left.', 'foreign minister', [], null],
  ['[Maria Lopez], head of the civil defence agency, said so.', 'head of the civil defence agency', [], null],
  ['[Fatma Ozel], a doctor from Izmir, helped.', 'doctor from Izmir', [], null],
  ['[Omar Khan], 34, a farmer from Herat, fled.', 'farmer from Herat', [], null],
  ['Mrs [Ewa Lis] said she was glad.', null, ['Mrs'], 'female'],
  ['Mr [Ali Demir] wept.', null, ['Mr'], 'male'],
  ['Gen. [Pyotr Sokolov] fled.', 'Gen.', ['Gen.'], null],
  ['Foreign Minister [Jan Kos] left.', 'Foreign Minister', ['Foreign Minister'], null],
  ['Chief Executive Officer [Ewa Lis] left.', 'Chief Executive Officer', ['Chief Executive Officer'], null],
  ['Mr Justice [Kos] ruled.', 'Mr Justice', ['Mr Justice'], 'male'],
  ['The incumbent, [Jan Kos], lost.', 'incumbent', [], null],
  ['One of the elders, [Abdi Noor], spoke.', 'One of the elders', [], null],
  ['Its president, [Ewa Lis], left.', 'president', [], null],
  ['[Ewa Lis] won. Later she wept.', null, [], 'female'],
  ['His wife [Ewa Lis] wept.', 'wife', [], 'female'],
  ['[Ewa Lis] said she would stay.', null, [], 'female'],
  ['[Robin Kos] and [Alex Lis] said that he was ill.', null, [], null],
  ['[Jan Kos] told [Ewa Lis] that he was ill.', null, [], 'male'],
  ['[Jan Kos] left. It rained.', null, [], null],
  ['[Donald Marsh] was mentioned. She left.', null, [], null],
  ['Businesswoman [Ewa Lis] won.', 'Businesswoman', [], 'female'],
  ['[Ewa Lis], the wife of a miner, won.', 'wife of a miner', [], 'female'],
  ['On Monday [Jan Kos] left.', null, [], null],
  ['[Jan Kos], who left on Monday, is back.', null, [], null],
  ['[Jan Kos], in a letter to voters, gave up.', null, [], null],
  ['President-elect [Jan Kos] spoke.', 'President-elect', ['President-elect'], null],
  ['[Prime Minister Jan Kos] spoke.', 'Prime Minister', ['Prime Minister'], null],
  ['Daw [Khin Mya] spoke.', null, ['Daw'], 'female'],
  ['[U Thein Lwin] spoke.', null, ['U'], 'male'],
  ['Datuk Seri [Azlan Hamid] spoke.', null, ['Datuk', 'Seri'], null],
  ['The judge, Mr Justice [Kos], ruled.', 'judge', ['Mr Justice'], 'male'],
  ['It was read out by the court’s clerk, Judge [Ann Lee].', 'court’s clerk', ['Judge'], null],
  ['The head of mission, [Ewa Lis], left.', 'head of mission', [], null],
  ['A spokesman for the movement, [Ali Noor], left.', 'spokesman for the movement', [], 'male'],
  ['[Ewa Lis], a Kenyan-born actor, left.', 'Kenyan-born actor', [], null],
  ['[Ewa Lis], head of the Lisbon-based board, left.', 'head of the Lisbon-based board', [], null],
  ['[Ewa Lis], director of “Rivers”, left.', 'director', [], null],
  ['[Ewa Lis], aide to the Rev. Thomas Kos, left.', 'aide to the Rev. Thomas Kos', [], null],
  ['[Ewa Lis], coach [Tom Kos] and others left.', null, [], null],
  ['Ministers [Ewa Lis] and [Jan Kos] left.', 'Minister', [], null],
  ['The chief of detectives [Ewa Lis] left.', 'chief of detectives', [], null],
  ['The United Nations’ envoy, [Ewa Lis], left.', 'United Nations’ envoy', [], null],
];

describe('what is said of a person', () => {
  it.each(DESCRIPTIONS)('%s', (marked, role, titles, gender) => {
    const { document, names } = readMarked(marked);
    const [person] = resolvePeople(document, names);
    expect({ role: person.role, titles: person.titles, gender: person.gender }).toEqual({
      role,
      titles,
      gender,
    });
  });
});

/** [marked text, nationality] of the first person */
const NATIONALITIES: [string, string | null][] = [
  ['[d Kenyan] President [Amina Odhiambo] spoke.', 'KE'],
  ['[l Guyana]’s foreign minister, [Ewa Lis], spoke.', 'GY'],
  ['[Naomi Achebe] of [l Nigeria] won.', 'NG'],
  ['[Eszter Vadas] won the title when the 20-year-old [d Hungarian] beat the second seed.', 'HU'],
  ['The president of [l Chad], [Idriss Mahamat], spoke.', 'TD'],
  ['[Ewa Lis], a doctor in [l Kenya], spoke.', null],
  ['[Ewa Lis] met the [d French] president.', null],
  ['[Ewa Lis] spoke.', null],
];

describe('nationality', () => {
  it.each(NATIONALITIES)('%s', (marked, nationality) => {
    const { document, names } = readMarked(marked);
    expect(resolvePeople(document, names)[0]?.nationality).toBe(nationality);
  });
});
