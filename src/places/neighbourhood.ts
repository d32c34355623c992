import { type Candidate, distanceInKilometres } from '../gazetteer/index.js';
import { WEIGHTS } from './weights.js';

interface Voice {
  readonly candidates: readonly Candidate[];
  readonly likelihood: Float64Array;
}

interface Neighbour {
  readonly place: Candidate;
  readonly likelihood: number;
  readonly owner: number;
}

/** Only readings at least this likely count as neighbours, and only towns and counties: a country's point says nothing near. */
const LEAST_LIKELY = 0.05;
const REACH_IN_DEGREES = 4;
/** More than lie round the world, so that every cell has a number of its own. */
const CELLS_IN_ROW = 1000;

/** The likely readings of all names of an article by where they lie, in cells of REACH_IN_DEGREES. */
export class Neighbourhood {
  private readonly countries: Neighbour[] = [];
  private readonly cells = new Map<number, Neighbour[]>();

  constructor(voices: readonly Voice[]) {
    for (let owner = 0; owner < voices.length; owner++) {
      const { candidates, likelihood } = voices[owner];
      for (let i = 0; i < candidates.length; i++) {
        if (likelihood[i] < LEAST_LIKELY) continue;
        this.settle({ place: candidates[i], likelihood: likelihood[i], owner });
      }
    }
  }

  private settle(neighbour: Neighbour): void {
    const { place } = neighbour;
    if (place.kind === 'country') this.countries.push(neighbour);
    if (!isLocal(place)) return;
    const key = cellOf(place.latitude, place.longitude);
    const cell = this.cells.get(key);
    if (cell === undefined) this.cells.set(key, [neighbour]);
    else cell.push(neighbour);
  }

  /** 0 to 1: how close the readings of other names lie to `place`, each by its likelihood: other towns to a town, other countries to a country. */
  around(place: Candidate, owner: number): number {
    if (place.kind === 'country') return this.amongCountries(place, owner);
    if (this.cells.size === 0 || !isLocal(place)) return 0;
    const middle = cellOf(place.latitude, place.longitude);
    let sum = 0;
    for (let row = -CELLS_IN_ROW; row <= CELLS_IN_ROW; row += CELLS_IN_ROW) {
      for (let column = -1; column <= 1; column++) {
        const cell = this.cells.get(middle + row + column);
        if (cell === undefined) continue;
        for (const neighbour of cell) {
          if (neighbour.owner === owner || neighbour.place.row === place.row) continue;
          const { latitude, longitude } = neighbour.place;
          const distance = distanceInKilometres(place.latitude, place.longitude, latitude, longitude);
          sum += neighbour.likelihood * Math.exp(-distance / WEIGHTS.nearScale);
        }
      }
    }
    return sum / (sum + 0.5);
  }

  private amongCountries(country: Candidate, owner: number): number {
    let sum = 0;
    for (const { place, likelihood, owner: other } of this.countries) {
      if (other === owner || place.row === country.row) continue;
      const distance = distanceInKilometres(
        country.latitude,
        country.longitude,
        place.latitude,
        place.longitude,
      );
      sum += likelihood * Math.exp(-distance / WEIGHTS.nearCountryScale);
    }
    return sum / (sum + 0.5);
  }
}

function isLocal(place: Candidate): boolean {
  return place.kind === 'city' || place.kind === 'admin2';
}

function cellOf(latitude: number, longitude: number): number {
  return Math.floor(latitude / REACH_IN_DEGREES) * CELLS_IN_ROW + Math.floor(longitude / REACH_IN_DEGREES);
}
