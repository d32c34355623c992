import { retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

/** Last words that only the names of bodies have. */
const LAST_WORD =
  /\s(?:Agency|Alliance|Assembly|Association|Authority|Bank|Bureau|Charity|Club|Coalition|Commission|Committee|Company|Congress|Corporation|Council|Court|Department|Federation|Foundation|Group|Holdings|Institute|Insurance|League|Ministry|Movement|Parliament|Party|Police|Quarterly|Securities|Senate|Society|Times|Union|University)$/;

/** "Lakeland Insurance", "Okavango Foundation" are bodies, whatever they are called after. */
export const institutionWords: RepairRule = {
  name: 'institution-words',
  reason: 'the last word says what the name is of, the first ones only what it is called after',
  repair: (_, spans) =>
    spans.map((span) =>
      (span.type === 'place' || span.type === 'person' || span.type === 'other') && LAST_WORD.test(span.text)
        ? retyped(span, 'organization')
        : span,
    ),
};
