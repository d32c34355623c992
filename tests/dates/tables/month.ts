import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['See what they accomplished in April.', 'April = 2019-04'],
    ['Dealers placed orders for July deliveries.', 'July = 2019-07'],
    ['Come to the newly launched classes in June.', 'June = 2019-06'],

    ['It was settled at the March summit.', 'March = 2019-03'],
    ['The club has decided to admit women in early July.', 'early July = 2019-07'],
    [
      'In August, a week after the 25th anniversary of the ruling that made it lawful, a bomb killed a guard.',
      'August = 2018-08',
      'a week = P1W',
    ],
    ['The factory closed in August.', 'August = 2018-08'],
    ['The factory will close in August.', 'August = 2019-08'],
    ['The trial is due in July.', 'July = 2019-07'],
    ['A deal was signed in October 2015.', 'October 2015 = 2015-10'],
    ['It opened in June, 1998.', 'June, 1998 = 1998-06'],
    ['The vote was held last October.', 'last October = 2018-10'],
    ['It ran from May to June 2013.', 'May = 2013-05', 'June 2013 = 2013-06'],
    ['War began in 1914 and spread by August of that year.', '1914 = 1914', 'August of that year = 1914-08'],
    ['It is shut from May to September.', 'May = 2019-05', 'September = 2019-09'],
    ['It fell in july 2014.', 'july 2014 = 2014-07'],
  ],
  leaves: [
    'The march organisers wept.',
    'The March sisters wept.',

    'Theresa May met aid workers.',
    'April Jones and June Carter spoke.',
    'The march on the capital went on.',
    'The toll may rise.',
    'He met Mr June.',
  ],
} satisfies RuleTable;
