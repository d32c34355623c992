/**
 * Regular expressions that the checker takes for slow and that are not: the checker reads an expression alone, without the
 * length of what it is matched against. Each has its reason.
 */
export const ALLOWED_REGEXES: readonly { file: string; pattern: string; reason: string }[] = [
  {
    file: 'src/quotes/pair-marks.ts',
    pattern: '(?:^|[\\n:,.!?])\\s*$',
    reason: 'matched against the three characters before a quotation mark',
  },
];
