import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['It ended a months-long siege.', 'months-long = PXM'],
    ['It ended a decades-long feud.', 'decades-long = PXY'],
    ['A 2day course begins.', '2day = P2D'],
    ['The way there takes 1.5hrs.', '1.5hrs = PT1H30M'],

    ['what a dinner to end off the week! #yum', 'the week = 2019-W20'],

    ['feels good to be home after a very long day out', 'day = P1D'],
    ['That cake made my day', 'day = P1D'],

    ['It was their third day-long meeting.', 'day-long = P1D'],
    ['A yearlong inquiry cleared him.', 'yearlong = P1Y'],
    ['The blasts came 20 minutes apart.', '20 minutes = PT20M'],
    ['He was held for three weeks.', 'three weeks = P3W'],
    ['The 18-month inquiry is over.', '18-month = P18M'],
    ['Fighting raged for several hours.', 'several hours = PTXH'],
    ['She served two and a half years.', 'two and a half years = P2.5Y'],
    ['It took half an hour.', 'half an hour = PT30M'],
    ['It took a decade to build.', 'a decade = P10Y'],
    ['Forty died in the past two weeks.', 'the past two weeks = P2W'],
    ['Prices doubled in the past decade.', 'the past decade = P10Y'],
    ['He was out the whole day.', 'the whole day = P1D'],
    ['It lasted more than four hours.', 'more than four hours = PT4H'],
    ['It may take years.', 'years = PXY'],
    ['He ran it in 2 hours and 5 minutes.', '2 hours and 5 minutes = PT2H5M'],
    ['He got two years and three months.', 'two years and three months = P2Y3M'],
    ['It takes two to three weeks.', 'two = P2W', 'three weeks = P3W'],
    ['He faces 12-18 months in jail.', '12 = P12M', '18 months = P18M'],
    ['It was the last month of the war.', 'the last month = P1M'],
    ['Forty died in the last fortnight.', 'the last fortnight = P2W'],
  ],
  leaves: [
    'Sad that it was my last day here :(',
    'Are you in year 3 too? lol',

    'The two blasts came minutes apart.',

    'The 22-year-old was shot.',
    'Her 6-month-old baby fled with her.',
    'It was the second attack and a second chance.',
    'It is a matter of days.',
    'He spoke on 60 Minutes.',
    'Nobody was hurt in a second, smaller slide.',
    'It was the twenty second of them.',
  ],
} satisfies RuleTable;
