import type { Candidate } from '../gazetteer/index.js';

/** What an article says about where it plays: weights of countries and of divisions, from all names but the one in question. */
export class Evidence {
  private readonly countries = new Map<string, number>();
  private readonly divisions = new Map<string, number>();
  private total = 0;

  /** Adds (or, with a negative weight, takes back) what one reading of a name says. */
  add(place: Candidate, weight: number): void {
    if (place.countryCode === null) return;
    this.addCountry(place.countryCode, weight);
    const division = divisionKey(place);
    if (division !== null) this.divisions.set(division, (this.divisions.get(division) ?? 0) + weight);
  }

  /** Adds what speaks for a country as a whole. */
  addCountry(code: string, weight: number): void {
    this.total += weight;
    this.countries.set(code, (this.countries.get(code) ?? 0) + weight);
  }

  /** 0 to 1: how much the article is about the country. */
  country(code: string | null): number {
    return code === null ? 0 : this.share(this.countries.get(code) ?? 0);
  }

  /** 0 to 1: how much it is about the division of that place. */
  division(place: Candidate): number {
    const key = divisionKey(place);
    return key === null ? 0 : this.share(this.divisions.get(key) ?? 0);
  }

  /** The first mention says most; a country that is one of many still counts for about half. */
  private share(weight: number): number {
    if (weight <= 0.001) return 0;
    const part = weight / Math.max(this.total, weight);
    return Math.min(1, (weight / (weight + 1)) * (0.52 + 0.78 * part));
  }
}

const keys = new WeakMap<Candidate, string | null>();

function divisionKey(place: Candidate): string | null {
  const known = keys.get(place);
  if (known !== undefined) return known;
  const key = place.admin1 === null ? null : `${place.countryCode} ${place.admin1}`;
  keys.set(place, key);
  return key;
}
