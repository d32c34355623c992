import type { Document } from '../document/index.js';
import { fold } from '../gazetteer/index.js';
import type { Mention } from '../schema/mention.js';
import type { Place } from '../schema/place.js';
import { describeBuilt, describeKnown, describeUnknown, homeOf, type PlaceFacts } from './describe.js';
import { Locator } from './locate.js';
import type { Reading } from './resolve.js';
import type { Sense } from './sense.js';
import type { Toponym } from './toponym.js';

interface Draft {
  readonly key: string;
  readonly facts: PlaceFacts;
  readonly mentions: Mention[];
}

/**
 * One record a place: names that mean the same place ("Russia", "Russian Federation") fold into one, built places that share
 * no more than the town in their names do not.
 */
export function toPlaces(
  document: Document,
  senses: readonly Sense[],
  readings: readonly (Reading | null)[],
): Place[] {
  const locator = new Locator(document, senses, readings);
  const home = homeOf(senses, readings);
  const drafts = new Map<string, Draft>();
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i];
    const reading = readings[i];
    for (const toponym of sense.toponyms) {
      const built = toponym.role === 'facility' && !toponym.listed;
      const key = built
        ? `built ${fold(toponym.text)}`
        : reading === null
          ? `name ${sense.key}`
          : rowKey(reading.place.row);
      let draft = drafts.get(key);
      if (draft === undefined) {
        const facts = built
          ? describeBuilt(toponym, locator.locateBuilt(toponym, reading), home)
          : reading === null
            ? describeUnknown(sense, locator.locateUnknown(sense), home)
            : describeKnown(sense, reading);
        draft = { key, facts, mentions: [] };
        drafts.set(key, draft);
      }
      draft.mentions.push(mentionOf(document, toponym));
    }
  }
  return numbered([...drafts.values()]);
}

const rowKey = (row: number): string => `row ${row}`;

/** In the order of first mention, each with the id of the place whose point it borrows, where the article names that one. */
function numbered(drafts: Draft[]): Place[] {
  for (const { mentions } of drafts) mentions.sort((a, b) => a.start - b.start);
  drafts.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
  const ids = new Map(drafts.map(({ key }, i) => [key, `l${i + 1}`]));
  return drafts.map(({ facts, mentions }, i) => {
    const { lender } = facts;
    return {
      id: `l${i + 1}`,
      name: facts.name,
      kind: facts.kind,
      countryCode: facts.countryCode,
      admin1: facts.admin1,
      latitude: facts.latitude,
      longitude: facts.longitude,
      precision: facts.precision,
      locatedBy: facts.locatedBy,
      within: lender === null ? null : (ids.get(rowKey(lender)) ?? null),
      geonamesId: facts.geonamesId,
      population: facts.population,
      alternatives: facts.alternatives,
      mentions,
      confidence: facts.confidence,
    };
  });
}

function mentionOf(document: Document, toponym: Toponym): Mention {
  const sentence = document.sentences[toponym.sentence];
  return {
    start: toponym.start,
    end: toponym.end,
    text: toponym.text,
    kind: toponym.role === 'demonym' ? 'demonym' : 'name',
    sentence: [sentence.start, sentence.end],
  };
}
