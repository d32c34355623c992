import type { Division } from '../gazetteer/index.js';

/** What an article says about where it plays: weights of countries and of divisions, from all names but the one in question. */
export class Evidence {
  private readonly countries = new Map<string, number>();
  private readonly divisions = new Map<number, number>();
  private total = 0;
  private leading = -1;

  /** Adds (or, with a negative weight, takes back) what one reading of a name, in a country and a division of it, says. */
  add(countryCode: string | null, division: Division, weight: number): void {
    if (countryCode === null) return;
    this.addCountry(countryCode, weight);
    const { number } = division;
    if (number !== null) this.divisions.set(number, (this.divisions.get(number) ?? 0) + weight);
  }

  /** Adds what speaks for a country as a whole. */
  addCountry(code: string, weight: number): void {
    this.total += weight;
    this.leading = -1;
    this.countries.set(code, (this.countries.get(code) ?? 0) + weight);
  }

  /** 0 to 1: how much the article is about the country. */
  country(code: string | null): number {
    return code === null ? 0 : this.share(this.countries.get(code) ?? 0);
  }

  /** 0 to 1: how much the article is about the country that it speaks of most; kept until the evidence changes. */
  lead(): number {
    if (this.leading < 0) {
      let most = 0;
      for (const weight of this.countries.values()) if (weight > most) most = weight;
      this.leading = this.share(most);
    }
    return this.leading;
  }

  /** 0 to 1: how much it is about a division. That a place lies in England says little more than that it lies in Britain. */
  division({ number, share }: Division): number {
    return number === null ? 0 : this.share(this.divisions.get(number) ?? 0) * (1 - share);
  }

  /** The first mention says most; a country that is one of many still counts for about half. */
  private share(weight: number): number {
    if (weight <= 0.001) return 0;
    const part = weight / Math.max(this.total, weight);
    return Math.min(1, (weight / (weight + 1)) * (0.52 + 0.78 * part));
  }
}
