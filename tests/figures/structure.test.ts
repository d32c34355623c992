import { describe, expect, it } from 'vitest';
import { figuresOf, rawFigures } from './read.js';

/** Text -> its figures without their numbers: "words" and how each hangs together with the others. */
type Row = readonly [name: string, text: string, figures: readonly string[]];

const short = (text: string): string[] =>
  figuresOf(text).map((line) => {
    const words = line.slice(0, line.indexOf(' | '));
    const notes =
      /(?: (?:cumulative|background|rate|part of f\d+|same as f\d+|supersedes f\d+|increment))+$/.exec(line);
    return `${words}${notes ? `:${notes[0]}` : ''}`;
  });

const PARTS: readonly Row[] = [
  [
    'including',
    'The crash killed 23 people, including four children.',
    ['23 people', 'four children: part of f1'],
  ],
  [
    'among the dead, sentences later',
    'A crash killed 23 people on Monday. Roads were icy. Among the dead were three nurses and a teacher.',
    ['23 people', 'three nurses: part of f1', 'a teacher: part of f1'],
  ],
  [
    'the victims, where the article has counted its dead',
    'Six people were killed. The victims included two sisters in their 60s and a boy who was on his way to school.',
    ['Six people', 'two sisters: part of f1', 'a boy: part of f1'],
  ],
  ['and where it has counted none', 'The victims included two sisters.', []],
  ['but not other victims', 'Six people were killed. The surviving victims were two boys.', ['Six people']],
  [
    'some of those of whom something else was told',
    'Gunmen kidnapped about 60 pupils. Troops rescued 18 of the pupils. Two of the hostages were killed.',
    ['about 60 pupils', '18 of the pupils: part of f1', 'Two of the hostages: part of f1'],
  ],
  [
    'whom a witness has lost',
    'A landslide killed 33 people. The village is gone, said Ana Vega, who lost her husband and two sons.',
    ['33 people', 'two sons: part of f1'],
  ],
  [
    'the dead include, before the total',
    'The dead include 12 soldiers. A total of 30 people were killed.',
    ['12 soldiers: part of f2', 'A total of 30 people'],
  ],
  [
    'a list behind a colon',
    'Five people were killed: two women and three men.',
    ['Five people', 'two women: part of f1', 'three men: part of f1'],
  ],
  [
    'a share of them',
    'More than 500 people fled, half of them children.',
    ['More than 500 people', 'half of them children: part of f1'],
  ],
  [
    'one place alone',
    'At least 60 people died in the floods. In the capital alone 40 people died.',
    ['At least 60 people', '40 people: part of f1'],
  ],
  [
    'numbers of places that add up',
    'A flood killed 30 people on Monday. In the north 18 people died. Twelve people died in the south.',
    ['30 people', '18 people: part of f1', 'Twelve people: part of f1'],
  ],
  [
    'bodies found of those dead',
    'More than 60 migrants drowned when a boat sank on Friday. The coastguard has recovered 11 bodies.',
    ['More than 60 migrants', '11 bodies: part of f1'],
  ],
  [
    'the last mention of the total is the whole',
    'Blast kills 23 at depot\n\nA blast killed 23 people on Monday.\n\nAmong the dead were six boys.',
    ['23', '23 people: same as f1', 'six boys: part of f2'],
  ],
  [
    'in all, behind its parts',
    'About 65 patients were evacuated by ferry. In all, more than 13,000 residents have been evacuated.',
    ['About 65 patients: part of f2', 'more than 13,000 residents'],
  ],
  [
    'the latest of a running total',
    'Cholera has killed 351 people since October. Fourteen people died in the past 24 hours.',
    ['351 people: cumulative', 'Fourteen people: part of f1'],
  ],
  [
    'those among a number',
    'A nurse and three teachers were among five people killed.',
    ['A nurse: part of f3', 'three teachers: part of f3', 'five people'],
  ],
  [
    'the items of a list are no parts of its first',
    'Five policemen, two soldiers and three civilians were killed.',
    ['Five policemen', 'two soldiers', 'three civilians'],
  ],
  [
    'nor are other people of other groups',
    'Three women were hurt in the fire. Two men were hurt as well. One boy was hurt.',
    ['Three women', 'Two men', 'One boy'],
  ],
];

const REPETITIONS: readonly Row[] = [
  [
    'a headline',
    'Ferry fire kills 12\n\nTwelve people were killed on Monday.',
    ['12', 'Twelve people: same as f1'],
  ],
  [
    'a person by a closer word',
    'One person died in the crash. A 34-year-old man died at the scene, police said.',
    ['One person', 'A 34-year-old man: same as f1'],
  ],
  [
    'a rough number of the headline, given exactly once',
    'Quake kills dozens\n\nA quake killed 47 people on Monday. Rescuers found 31 bodies in one village.',
    ['dozens', '47 people: same as f1', '31 bodies: part of f2'],
  ],
  [
    'others, counted later',
    'The train derailed, trapping others. Between 20 and 30 people are still trapped.',
    ['others', 'Between 20 and 30 people: same as f1'],
  ],
  [
    'the same people by another noun, where the number tells',
    'Pirates free 21 sailors\n\nTwenty-one hostages were freed on Sunday.',
    ['21 sailors', 'Twenty-one hostages: same as f1'],
  ],
  [
    'another number is no repetition',
    'Four soldiers were killed on Monday. Five soldiers were killed in the south.',
    ['Four soldiers', 'Five soldiers'],
  ],
];

const REVISIONS: readonly Row[] = [
  ['rose from, to', 'The death toll rose from 12 to 15 on Tuesday.', ['12', '15: supersedes f1']],
  ['to, from', 'The death toll has risen to 27 from 19.', ['27: supersedes f2', '19']],
  [
    'from at least, to more than',
    'The toll climbed from at least 31 to more than 40.',
    ['at least 31', 'more than 40: supersedes f1'],
  ],
  [
    'has risen, sentences later',
    'A bus crash killed 12 people on Monday. The toll rose to 15 on Tuesday.',
    ['12 people', '15: supersedes f1'],
  ],
  [
    'up from',
    'At least 24 people have died, up from 18 on Thursday.',
    ['At least 24 people: supersedes f2', '18'],
  ],
  ['revised down', 'The army revised the toll down to 9 from 14.', ['9: supersedes f2', '14']],
  [
    'an earlier toll',
    'The blast killed nine people, police said, lowering an earlier toll of 14.',
    ['nine people: supersedes f2', '14'],
  ],
  [
    'an early report, then the number',
    'Initial reports said 20 people had been killed. Police said 12 people had died.',
    ['20 people', '12 people: supersedes f1'],
  ],
  [
    'the number, then the early report',
    'Police said 12 people were killed. They had earlier put the number of dead at 20.',
    ['12 people: supersedes f2', '20'],
  ],
  [
    'a chain of them',
    'A fire killed 12 people. The toll rose to 15 on Monday. On Tuesday the toll rose to 19.',
    ['12 people', '15: supersedes f1', '19: supersedes f2'],
  ],
  [
    'a headline and its repetition',
    'Fire kills 12\n\nA fire killed 12 people on Sunday.\n\nThe toll has risen to 15.',
    ['12', '12 people: same as f1', '15: supersedes f2'],
  ],
  ['ends of a range are one number', 'The storm killed 12 to 15 people.', ['12 to 15 people']],
];

const ADDITIONS: readonly Row[] = [
  [
    'more bodies',
    'A bus crash killed 12 people. Three more bodies were found on Tuesday.',
    ['12 people', 'Three more bodies: increment'],
  ],
  [
    'another five',
    'Fifteen people were killed in the blast. Another five died in hospital.',
    ['Fifteen people', 'Another five: increment'],
  ],
  [
    'with the total it makes',
    'Fifteen people were killed in the blast. Another five died in hospital, bringing the toll to 20.',
    ['Fifteen people', 'Another five: part of f3', '20: supersedes f1'],
  ],
  [
    'all in one sentence',
    'Fifteen people were killed, and another five died in hospital, bringing the death toll to 20.',
    ['Fifteen people', 'another five: part of f3', '20: supersedes f1'],
  ],
  [
    'with the total alone',
    'Rescuers found three more bodies, raising the death toll to 24.',
    ['three more bodies: part of f2', '24'],
  ],
  [
    'without "more"',
    'Three people died of their wounds, taking the number of dead to 13.',
    ['Three people: part of f2', '13'],
  ],
  [
    'behind the total',
    'The toll rose from 12 to 15 after three more bodies were found.',
    ['12', '15: supersedes f1', 'three more bodies: part of f2'],
  ],
  [
    'with a total that is its sum',
    'Fifteen people were killed. Another five died later. Twenty people are dead, police said.',
    ['Fifteen people', 'Another five: part of f3', 'Twenty people: supersedes f1'],
  ],
  [
    'of another kind is none',
    'Nine people were killed and another 270 are missing.',
    ['Nine people', 'another 270'],
  ],
  [
    'of another unit is none',
    'Some 400 people and another 20 families were evacuated.',
    ['Some 400 people', 'another 20 families'],
  ],
];

const SCOPES: readonly Row[] = [
  ['a rate', 'Thousands of people are killed on the roads each year.', ['Thousands of people: rate']],
  [
    'a war and its incident',
    'The war has killed 14,000 people since 2014. On Monday a shell killed three people.',
    ['14,000 people: cumulative', 'three people'],
  ],
  [
    'an earlier event',
    'A fire killed three people on Monday. A similar fire killed 40 people in 2009.',
    ['three people', '40 people: background'],
  ],
  [
    'a running total up to a past day',
    'At least 377,000 people had died in the conflict by the end of 2021.',
    ['At least 377,000 people: cumulative'],
  ],
  [
    'weeks of arrivals',
    'In five weeks the camp received 100,000 refugees.',
    ['100,000 refugees: cumulative'],
  ],
  ['a superlative counts no weeks', 'The worst floods in two months killed nine people.', ['nine people']],
  [
    'a similar event is another one',
    'A blast killed nine people on Monday. A similar attack on Sunday killed three people.',
    ['nine people', 'three people: background'],
  ],
  [
    'a headline over a running total',
    'Cholera kills more than 350\n\nCholera has killed 351 people since October.',
    ['more than 350: cumulative', '351 people: cumulative same as f1'],
  ],
  [
    'days of one disaster',
    'At least 40 people have died since the rains began on Saturday.',
    ['At least 40 people'],
  ],
];

describe.each([
  ['parts', PARTS],
  ['repetitions', REPETITIONS],
  ['numbers that replace others', REVISIONS],
  ['additions', ADDITIONS],
  ['scopes', SCOPES],
])('%s', (_title, rows) => {
  it.each(rows)('%s', (_name, text, figures) => {
    expect(short(text)).toEqual(figures);
  });
});

describe('groups of victims', () => {
  it.each([
    ['Twelve police officers were hurt.', ['police']],
    ['Four aid workers were killed.', ['aid_worker']],
    ['Two navy sailors drowned.', ['military']],
    ['Two sailors drowned.', ['worker']],
    ['Two men drowned.', ['man']],
    ['Three women and a boy drowned.', ['woman']],
    ['A bus crash hurt 112 passengers.', []],
    ['A party agent was killed.', []],
    ['Six schoolgirls were abducted.', ['child', 'student']],
    ['The bomb wounded 30 Afghan refugees.', ['nationality', 'refugee']],
    ['Gunmen killed three American soldiers.', ['nationality', 'military']],
    ['The storm killed nine people.', []],
    ['Two of the dead were policemen.', ['police']],
    ['One of those killed was an American soldier.', ['nationality', 'military']],
    ['Six of the dead were buried on Monday.', []],
  ])('%s', (text, groups) => {
    expect(rawFigures(text).figures[0]?.victims?.groups ?? []).toEqual(groups);
  });
});

describe('units', () => {
  it.each([
    ['About 120 families were evacuated.', 'family'],
    ['Some 1,200 households lost their homes.', 'household'],
    ['The quake destroyed 340 houses.', 'house'],
    ['The quake killed 34 villagers.', 'person'],
  ])('%s', (text, unit) => {
    expect(rawFigures(text).figures.map((figure) => figure.unit)).toEqual([unit]);
  });
});
