import type { Document, Sentence } from '../document/index.js';
import type { Quantity } from '../quantities/index.js';

const MOVED =
  /^(?:rise|rises|rose|risen|rising|raised|raising|climb|climbs|climbed|climbing|jump|jumps|jumped|increased?|increasing|grew|grown|grows|went|gone|soared|moved|doubled|tripled|revised|updated|lowered|fell|fallen|dropped|cut|reduced|up|down)$/;
/** Words between the verb and its "from": "rose sharply on Friday from". */
const REACH = 6;

/** "rose from 12 to 15" gives two numbers, the old and the new one, where "from 12 to 15 people" gives the ends of one. */
export function risenRange(
  document: Document,
  sentence: Sentence,
  quantity: Quantity,
): [Quantity, Quantity] | null {
  const { lower } = document;
  const { firstToken, numberFirst, numberEnd, min, max } = quantity;
  if (quantity.qualifier !== 'range' || lower[firstToken - 1] !== 'from' || min === null || max === null)
    return null;
  const to = lower.indexOf('to', numberFirst);
  if (to < 0 || to >= numberEnd) return null;
  for (let token = firstToken - 2; token >= sentence.firstToken && token >= firstToken - REACH; token--) {
    if (!MOVED.test(lower[token])) continue;
    return [
      { ...quantity, endToken: to, numberEnd: to, value: min, max: min, qualifier: 'exact' },
      { ...quantity, firstToken: to + 1, numberFirst: to + 1, value: max, min: max, qualifier: 'exact' },
    ];
  }
  return null;
}
