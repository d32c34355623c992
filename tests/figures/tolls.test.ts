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
];

describe('tolls', () => {
  it.each(TABLE)('%s', (_name, text, tolls) => {
    expect(tollsOf(text)).toEqual(tolls);
  });
});
