/**
 * Binary search in a list that stands in order: the first index from 0 to before `count` at which `reached` holds, `count` if there is none.
 * Where it holds once it must hold at all later indexes.
 */
export function firstIndex(count: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
