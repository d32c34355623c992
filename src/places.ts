/**
 * The offline gazetteer by itself: 159,000 towns, divisions, countries, seas, rivers, mountains, islands and regions with
 * their points. `import { find, near } from 'wirefacts/places'`
 * @module
 */
import { type Candidate, findByProminence } from './gazetteer/index.js';

export {
  type Candidate,
  demonym,
  distanceInKilometres,
  type GazetteerKind,
  isPlaceName,
  near,
} from './gazetteer/index.js';

/**
 * All places of that name, the best known first: countries and continents, then by population. Case, accents, hyphens and a
 * leading "the" do not matter; abbreviations ("US", "U.A.E.") are found only when they are written in capitals.
 * @example find('Homs')[0].latitude // 34.726
 */
export function find(name: string): Candidate[] {
  return findByProminence(name);
}
