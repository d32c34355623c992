import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['The Persians returned in 480 BC.', '480 BC = BC0480'],
    ['The revolt of 499-493 BC failed.', '499 = BC0499', '493 BC = BC0493'],
    ['The city fell in AD 79.', 'AD 79 = 0079'],
    ['He won in August 480 BC.', 'August 480 BC = BC0480-08'],
  ],
  leaves: ['The BC Lions won 12.', 'He put in an ad 79 times.'],
} satisfies RuleTable;
