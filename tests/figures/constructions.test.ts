import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.js';

/** Construction -> sentences, each with its figures. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'active verbs': [
    ['Blast kills 9, wounds 30 in border town', '9 | killed | 9 9 9 exact', '30 | injured | 30 30 30 exact'],
    ['Suicide bomber kills at least 17', 'at least 17 | killed | 17 17 null at_least'],
    [
      'A roadside bomb killed two policemen and three civilians.',
      'two policemen | killed | 2 2 2 exact',
      'three civilians | killed | 3 3 3 exact',
    ],
    ['Militants beheaded 12 hostages.', '12 hostages | killed | 12 12 12 exact'],
    ['Poisoned alcohol killed 33 people.', '33 people | killed | 33 33 33 exact'],
    ['Gunmen seized 12 pupils on Monday.', '12 pupils | kidnapped | 12 12 12 exact'],
    ['Troops rescued 45 captives.', '45 captives | rescued | 45 45 45 exact'],
    ['The group freed 82 of the girls.', '82 of the girls | released | 82 82 82 exact'],
  ],
  'passive verbs': [
    ['Fifteen workers were buried under the debris.', 'Fifteen workers | trapped | 15 15 15 exact'],
    ['A guard was shot dead by two robbers.', 'A guard | killed | 1 1 1 exact'],
    [
      'Doctors said 19 people were being treated, four of them in critical condition.',
      '19 people | injured | 19 19 19 exact',
      'four of them | injured | 4 4 4 exact part of f1',
    ],
    ['Three farmers were robbed, beaten and killed on the road.', 'Three farmers | killed | 3 3 3 exact'],
    ['Six villagers were set on fire and killed.', 'Six villagers | killed | 6 6 6 exact'],
    ['The two patients were fed and released.'],
    ['Four men were arrested on Monday and killed two guards.', 'two guards | killed | 2 2 2 exact'],
    ['A man who worked as a driver was shot and killed.', 'A man | killed | 1 1 1 exact'],
    ['Eleven climbers are believed to be dead.', 'Eleven climbers | killed | 11 11 11 exact believed'],
  ],
  nouns: [
    ['The accident resulted in the deaths of eight people.', 'eight people | killed | 8 8 8 exact'],
    ['The deaths of 12 miners were confirmed.', '12 miners | killed | 12 12 12 exact'],
    ['Bodies of twelve fishermen were washed ashore.', 'twelve fishermen | killed | 12 12 12 exact'],
    ['The fire claimed nine lives.', 'nine lives | killed | 9 9 9 exact'],
    ['The number of people killed rose to 18.', '18 | killed | 18 18 18 exact'],
    ['The number of wounded has climbed to 210.', '210 | injured | 210 210 210 exact'],
    ['Toll from quake tops 2,000', '2,000 | killed | 2000 2000 2000 exact'],
    ['Health officials confirmed 45 new cases of cholera.', '45 new cases | sick | 45 45 45 exact'],
    ['At least ten lost their lives.', 'At least ten | killed | 10 10 null at_least'],
  ],
  ellipsis: [
    [
      'Rebels attacked a convoy, killing four soldiers, wounding seven and abducting two.',
      'four soldiers | killed | 4 4 4 exact',
      'seven | injured | 7 7 7 exact',
      'two | kidnapped | 2 2 2 exact',
    ],
    [
      'The quake killed 2,445 and injured 9,240, according to state media.',
      '2,445 | killed | 2445 2445 2445 exact',
      '9,240 | injured | 9240 9240 9240 exact',
    ],
    [
      'Rescuers recovered 14 bodies and were searching for 20 missing people.',
      '14 bodies | killed | 14 14 14 exact',
      '20 missing people | missing | 20 20 20 exact',
    ],
  ],
  headlines: [
    [
      'Six killed, 20 injured as bus plunges into gorge',
      'Six | killed | 6 6 6 exact',
      '20 | injured | 20 20 20 exact',
    ],
    ['Bus crash leaves 14 dead', '14 | killed | 14 14 14 exact'],
    ['Death toll rises to 34 in ferry disaster', '34 | killed | 34 34 34 exact'],
    ['4 dead in house fire', '4 | killed | 4 4 4 exact'],
    ['Two held hostage in bank', 'Two | kidnapped | 2 2 2 exact'],
    ['Over 300 missing after dam bursts', 'Over 300 | missing | 300 300 null more_than'],
    [
      'Floods: 12 dead, thousands displaced',
      '12 | killed | 12 12 12 exact',
      'thousands | displaced | null 2000 null vague',
    ],
    ['Ten feared dead in mine collapse', 'Ten | killed | 10 10 10 exact feared'],
    ['Police: 5 bodies found in house', '5 bodies | killed | 5 5 5 exact'],
    ['22 hospitalized after chlorine leak', '22 | injured | 22 22 22 exact'],
    ['Boy, 7, among three killed in crash', 'three | killed | 3 3 3 exact'],
    ['Man kills wife and three children', 'three children | killed | 3 3 3 exact'],
  ],
  'lists and relative clauses': [
    ['The man who killed six people was jailed.', 'six people | killed | 6 6 6 exact'],
    ['The storm, which killed 41 people, has weakened.', '41 people | killed | 41 41 41 exact'],
    ['The 41 people killed in the storm were farmers.', 'The 41 people | killed | 41 41 41 exact'],
    ['Those killed included four nurses.', 'four nurses | killed | 4 4 4 exact'],
    [
      'Three people, among them a pregnant woman, were killed.',
      'Three people | killed | 3 3 3 exact',
      'a pregnant woman | killed | 1 1 1 exact part of f1',
    ],
    ['A mother of three was killed.', 'A mother | killed | 1 1 1 exact'],
    ['Two car bombs killed five people each.', 'five people | killed | 5 5 5 exact'],
  ],
  'who did what to whom': [
    ['An officer shot and killed a man on Tuesday.', 'a man | killed | 1 1 1 exact'],
    [
      'The blast injured one engineer and killed another.',
      'one engineer | injured | 1 1 1 exact',
      'another | killed | 1 1 1 exact',
    ],
    ['There was one attack after another.'],
    ['Two brothers shot dead a guard.', 'a guard | killed | 1 1 1 exact'],
    ['Gunman kills three, himself', 'three | killed | 3 3 3 exact'],
  ],
  'negation and lack of reports': [
    [
      'Nobody was killed but four people were slightly hurt.',
      'Nobody | killed | 0 0 0 exact negated',
      'four people | injured | 4 4 4 exact',
    ],
    ['There were no deaths.', 'no deaths | killed | 0 0 0 exact negated'],
    ['The attack caused no casualties.', 'no casualties | casualties | 0 0 0 exact negated'],
    ['There was no word on casualties.', 'no word on casualties | casualties | null null null unknown'],
    ['No injuries were reported.', 'No injuries | injured | null null null unknown'],
  ],
  'parts named by their fate': [
    ['Some of those rescued had burns.', 'Some of those rescued | injured | null 2 null vague'],
    ['Three of the survivors were treated for burns.', 'Three of the survivors | injured | 3 3 3 exact'],
    ['Two of the hostages were killed.', 'Two of the hostages | killed | 2 2 2 exact'],
    ['Three of the wounded died.', 'Three of the wounded | killed | 3 3 3 exact'],
    ['Four of the wounded are in hospital.', 'Four of the wounded | injured | 4 4 4 exact'],
    ['Two of those killed were nurses.', 'Two of those killed | killed | 2 2 2 exact'],
  ],
  modality: [
    ['Police denied that ten protesters had been killed.', 'ten protesters | killed | 10 10 10 exact denied'],
    [
      'The plan could displace 30,000 people.',
      '30,000 people | displaced | 30000 30000 30000 exact projected',
    ],
    ['If the dam fails, 5,000 people could die.', '5,000 people | killed | 5000 5000 5000 exact projected'],
    ['They threatened to kill 20 hostages.', '20 hostages | killed | 20 20 20 exact planned'],
    ['As many as 40 may have been killed.', 'As many as 40 | killed | 40 null 40 up_to possible'],
    ['Seven people were presumed dead.', 'Seven people | killed | 7 7 7 exact believed'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, table) => {
  it.each(table)('%s', (sentence, ...figures) => {
    expect(figuresOf(sentence)).toEqual(figures);
  });
});
