import type { Place } from '../../schema/place.js';
import type { Cell } from './columns.js';
import { mentionCount } from './people.js';
import { type Sheet, section } from './section.js';
import { oneLine } from './text-width.js';

/** Name, kind, country, point, number of mentions, first-level division. */
export function placesSection(places: readonly Place[], sheet: Sheet): string[] {
  const { bold, dim } = sheet.colors;
  const rows = places.map((place): Cell[] => [
    { text: oneLine(place.name), paint: bold },
    { text: place.kind, paint: dim },
    { text: place.countryCode ?? '' },
    { text: point(place) },
    mentionCount(place.mentions, sheet),
    { text: division(place), paint: dim, flexible: true },
  ]);
  return section(sheet, 'Places', rows);
}

/** The first-level division, unless it is the place itself. */
function division({ admin1, name }: Place): string {
  return admin1 === null || admin1 === name ? '' : oneLine(admin1);
}

/** "43.60°N 39.73°E": two decimals are about a kilometre, as near as a town's point says anything. */
function point({ latitude, longitude }: Place): string {
  if (latitude === null || longitude === null) return '';
  const northSouth = `${Math.abs(latitude).toFixed(2)}°${latitude < 0 ? 'S' : 'N'}`;
  const eastWest = `${Math.abs(longitude).toFixed(2)}°${longitude < 0 ? 'W' : 'E'}`;
  return `${northSouth} ${eastWest}`;
}
