import { describe, expect, it } from 'vitest';
import { tollsOf } from './read.js';

/** Text -> the one number per kind that it reports for its main event. */
const TABLE: readonly (readonly [string, string, Record<string, number>])[] = [
  ['parts of a list are added up', 'Five teachers and a driver were killed.', { killed: 6 }],
  [
    'a sub-count is not added',
    'The crash killed 23 people, including four children, and injured nine.',
    { killed: 23, injured: 9 },
  ],
  [
    'a headline counts once',
    'Ferry fire kills 12 in northern port\n\nTwelve people were killed when a ferry caught fire on Monday.\n\nAnother 30 were injured, officials said.',
    { killed: 12, injured: 30 },
  ],
  [
    'a repeated caption counts once',
    'Rescuers carry one of the 8 people killed in the blast\n\nA blast killed eight people in the market on Sunday.\n\nRescuers carry one of the 8 people killed in the blast',
    { killed: 8 },
  ],
  ['nothing is made of an asserted zero', 'No one was hurt when the hall collapsed.', {}],
  ['nor of what is only feared to come', 'The attack could kill 5,000 people, he warned.', {}],
  ['nor of a denied number', 'The army denied killing 15 farmers.', {}],
  ['nor of a plan', 'Officials are planning to evacuate 400 people.', {}],
  [
    'an earlier event is background',
    'A fire killed three people on Monday. A similar fire killed 40 people in 2009.',
    { killed: 3 },
  ],
  [
    'a named victim counts as one',
    'Amina Yusuf, a nurse, was shot dead outside her home on Friday.',
    { killed: 1 },
  ],
  ['so does a definite one', 'Gunmen killed the village chief and his two sons.', { killed: 3 }],
  ['and "him" of a killing', 'The blast hit a patrol, killing him and two of his guards.', { killed: 3 }],
  ['but none who was counted', 'The man killed his wife before a guard killed him.', { killed: 1 }],
  [
    'another is beside those of the other kind',
    'Four people were hurt on Monday.\n\nOne of them lost an eye. One man was killed and another was wounded.',
    { killed: 1, injured: 4 },
  ],
  [
    'who was shot and died is not injured',
    'Six people were shot at a bar. Four of them died.',
    { killed: 4, injured: 2 },
  ],
  [
    'the story gives the number that the headline rounds',
    'Storm kills dozens on the coast\n\nA storm killed at least 52 people on Monday, officials said.',
    { killed: 52 },
  ],
  [
    'places that make up the total are no totals',
    'A flood killed 30 people on Monday. In the north 18 people died. Twelve people died in the south.',
    { killed: 30 },
  ],
  [
    'a toll that is lowered is the lower one',
    'The blast killed at least nine people, officials said, lowering an earlier toll of 14.',
    { killed: 9 },
  ],
  [
    'a crowd is not hurt with its members',
    'Police broke up a rally by 3,000 people, and at least six people were hurt.',
    { injured: 6 },
  ],
  ['a beaten champion is not hurt', 'Maria Keller beat the champion Ann Berg in two sets on Sunday.', {}],
  [
    'people are rescued by being pulled out alive',
    'Divers pulled nine people alive from the lake.',
    { rescued: 9 },
  ],
  [
    'those among a number are in it',
    'A nurse and a teacher were among five people killed when a bus overturned.',
    { killed: 5 },
  ],
  [
    'who is among the dead is not among the wounded behind them',
    'At least seven people were killed, including two policemen, and 17 were wounded.',
    { killed: 7, injured: 17 },
  ],
  [
    'nor is one whom no number counts',
    'Seven people were killed, including the imam of a mosque, and six others were wounded.',
    { killed: 7, injured: 6 },
  ],
  [
    'a companion counts with the one he is named with',
    'Police are looking into the killing of an activist and his friend, who were stabbed to death.',
    { killed: 2 },
  ],
  ['so does a child of a given age', 'Gunmen killed the mayor and his 12-year-old daughter.', { killed: 2 }],
  [
    'letters that stand for a union are nobody',
    'A senior official of the union (TGWA) was shot dead.',
    { killed: 1 },
  ],
  [
    'words about those counted already count nobody',
    'Two brothers, both members of the council, were shot dead.',
    { killed: 2 },
  ],
  [
    'nor does the source behind the victims',
    'Rockets killed nine civilians on Wednesday, a medic and a loyalist military source said.',
    { killed: 9 },
  ],
  [
    'who died of the wound is dead',
    'Mr Bote was wounded in the attack and later succumbed to his wounds.',
    { killed: 1 },
  ],
  [
    'another who was beaten is beside the dead',
    'A priest was killed. Another hostage was seriously beaten.',
    { killed: 1, injured: 1 },
  ],
  [
    'an addition counts with what it is added to',
    'A bus crash killed 12 people. Three more bodies were found on Tuesday.',
    { killed: 15 },
  ],
  [
    'one more of the wounded is one of those counted',
    'Three people were shot in a car park on Monday. Another victim was hit in the leg.',
    { injured: 3 },
  ],
  [
    'and is in the total that the text gives',
    'Fifteen people were killed. Another five died in hospital, bringing the toll to 20.',
    { killed: 20 },
  ],
  [
    'people count before families',
    'More than 120 families were moved. In all, 640 people were evacuated and 90 families were evacuated later.',
    { evacuated: 640 },
  ],
  [
    'a list of groups is added up',
    'Five policemen, two soldiers and three civilians were killed.',
    { killed: 10 },
  ],
];

describe('tolls', () => {
  it.each(TABLE)('%s', (_name, text, tolls) => {
    expect(tollsOf(text)).toEqual(tolls);
  });
});
