import { retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

/** First and last words of the names of storms, prizes and contests. */
const EVENT =
  /^(?:Hurricane|Cyclone|Typhoon|Tropical Storm)\s|\s(?:Cup|Trophy|Prize|Award|Awards|Championship|Championships|Olympics|Marathon|Grand Prix)$/;

/** "Cyclone Idai", "Davis Cup" are no bodies, people or places. */
export const events: RepairRule = {
  name: 'events',
  reason: 'what happens or is won is called after people and places, and acts in sentences like a body',
  repair: (_, spans) =>
    spans.map((span) =>
      (span.type === 'organization' || span.type === 'person' || span.type === 'place') &&
      EVENT.test(span.text)
        ? retyped(span, 'other')
        : span,
    ),
};
