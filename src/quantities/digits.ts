/** Western, Indian and Swiss grouping, with a decimal part: "54,000", "1,00,000", "2.5". */
const GROUPED = /^\d{1,3}(?:,\d{2,3})+$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED_DECIMAL = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const DOTTED_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** The value of a token of digits, or null if it is not one number ("10th", "3-1", "5.4.2"). */
export function digitValue(token: string): number | null {
  if (token.length > 20) return null;
  if (PLAIN.test(token)) return Number(token);
  if (GROUPED.test(token) || GROUPED_DECIMAL.test(token)) return Number(token.replaceAll(',', ''));
  if (DOTTED_GROUPS.test(token)) return Number(token.replaceAll('.', ''));
  return null;
}

const JOINED_RANGE = /^(\d[\d,.]*)[-–—](\d[\d,.]*)$/;

/** Both ends of a range in one token ("20-30"), or null. Scores and years ("3-1", "2014-15") do not rise. */
export function digitRange(token: string): readonly [number, number] | null {
  const match = JOINED_RANGE.exec(token);
  if (!match) return null;
  const low = digitValue(match[1]);
  const high = digitValue(match[2]);
  return low !== null && high !== null && high > low ? [low, high] : null;
}
