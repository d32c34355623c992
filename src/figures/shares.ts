import { bestNumber, type Quantity } from '../quantities/index.js';

/** "nearly half of the 5,000", "most of them": the bounds of a share of a known whole, by the qualifier before it. */
export function shareOfWhole(quantity: Quantity, whole: Quantity): Quantity {
  const { share } = quantity;
  const base = bestNumber(whole);
  if (!share || base === null || base < 2) return quantity;
  if (share.open) return { ...quantity, min: Math.floor(base * share.ratio) + 1 };
  const value = Math.round(base * share.ratio);
  switch (quantity.qualifier) {
    case 'nearly':
    case 'up_to':
    case 'less_than':
      return { ...quantity, value, min: null, max: value };
    case 'more_than':
    case 'at_least':
      return { ...quantity, value, min: value, max: null };
    case 'about':
      return { ...quantity, value, min: null, max: null };
    default:
      return { ...quantity, value, min: value, max: value, qualifier: 'exact' };
  }
}
