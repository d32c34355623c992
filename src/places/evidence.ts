import type { Candidate } from '../gazetteer/index.js';

/** What an article says about where it plays: weights of countries and of divisions, from all names but the one in question. */
export class Evidence {
  private readonly countries = new Map<string, number>();
  private readonly divisions = new Map<string, number>();
  private countryTotal = 0;

  /** Adds (or, with a negative weight, takes back) what one resolved name says. */
  add(place: Candidate, weight: number): void {
    if (place.countryCode === null) return;
    this.countryTotal += weight;
    this.countries.set(place.countryCode, (this.countries.get(place.countryCode) ?? 0) + weight);
    const division = divisionKey(place);
    if (division !== null) this.divisions.set(division, (this.divisions.get(division) ?? 0) + weight);
  }

  /** 0 to 1: how much the article is about the country. */
  country(code: string | null): number {
    return code === null ? 0 : share(this.countries.get(code) ?? 0, this.countryTotal);
  }

  /** 0 to 1: how much it is about the division of that place. */
  division(place: Candidate): number {
    const key = divisionKey(place);
    return key === null ? 0 : share(this.divisions.get(key) ?? 0, this.countryTotal);
  }
}

function divisionKey(place: Candidate): string | null {
  return place.admin1 === null ? null : `${place.countryCode} ${place.admin1}`;
}

/** The first mention says most: one of many still counts for about half. */
function share(weight: number, total: number): number {
  if (weight <= 0) return 0;
  const part = weight / Math.max(total, weight);
  const amount = weight / (weight + 1);
  return Math.min(1, amount * (0.4 + 0.6 * part) * 1.3);
}
