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

/** The likely readings of all names of an article by where they lie, in cells of REACH_IN_DEGREES. */
export class Neighbourhood {
  private readonly countries: Neighbour[] = [];
  private readonly cells = new Map<number, Neighbour[]>();

  constructor(voices: readonly Voice[]) {
    voices.forEach((voice, owner) => {
      voice.candidates.forEach((place, i) => {
        const likelihood = voice.likelihood[i];
        if (likelihood < LEAST_LIKELY) return;
        if (place.kind === 'country') this.countries.push({ place, likelihood, owner });
        if (!isLocal(place)) return;
        const key = cellOf(place.latitude, place.longitude);
        const cell = this.cells.get(key);
        if (cell === undefined) this.cells.set(key, [{ place, likelihood, owner }]);
        else cell.push({ place, likelihood, owner });
      });
    });
  }

  /** 0 to 1: how close the readings of other names lie to `place`, each by its likelihood: other towns to a town, other countries to a country. */
  around(place: Candidate, owner: number): number {
    if (place.kind === 'country') return this.amongCountries(place, owner);
    if (!isLocal(place)) return 0;
    let sum = 0;
    for (let row = -1; row <= 1; row++) {
      for (let column = -1; column <= 1; column++) {
        const cell = this.cells.get(
          cellOf(place.latitude + row * REACH_IN_DEGREES, place.longitude + column * REACH_IN_DEGREES),
        );
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
  return Math.floor(latitude / REACH_IN_DEGREES) * 1000 + Math.floor(longitude / REACH_IN_DEGREES);
}
