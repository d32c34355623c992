import type { NameSpan } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

const DISTRICT = /^(?:DC|D\.C\.?)$/;

/** "Washington, DC" is one name: the district is the town. */
export const capitalDistrict: RepairRule = {
  name: 'capital-district',
  reason: 'the district behind the town holds nothing but the town',
  repair(document, spans) {
    let at = spans.findIndex((span, i) => opensDistrict(span, spans[i + 1]));
    if (at < 0) return spans;
    const joined = spans.slice(0, at);
    for (; at < spans.length; at++) {
      const span = spans[at];
      const next = spans[at + 1];
      if (opensDistrict(span, next)) {
        joined.push(spanOver(document, span.firstToken, next.endToken, 'place', span.score));
        at++;
      } else joined.push(span);
    }
    return joined;
  },
};

function opensDistrict(town: NameSpan, district: NameSpan | undefined): boolean {
  return (
    town.text === 'Washington' &&
    district !== undefined &&
    district.firstToken - town.endToken <= 1 &&
    district.start - town.end <= 2 &&
    DISTRICT.test(district.text)
  );
}
