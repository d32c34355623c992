/**
 * The offline gazetteer by itself: 158,000 towns, divisions, countries, seas, rivers, mountains, islands and regions with
 * their points. `import { find, near } from 'wirefacts/places'`
 * @module
 */
export {
  type Candidate,
  demonym,
  distanceInKilometres,
  find,
  type GazetteerKind,
  isPlaceName,
  near,
} from './gazetteer/index.js';
