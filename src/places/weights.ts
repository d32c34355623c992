import type { GazetteerKind } from '../gazetteer/index.js';

/**
 * Weights of the evidence for a reading of a place name. The unit is one decimal order of population: a town needs ten times
 * the people of its namesake to make up for one point. Set by hand and checked on local and international news.
 */
export const WEIGHTS = {
  /** Prior by kind; a town's prior is the logarithm of its population (see `leastTown`). */
  prior: {
    continent: 8,
    country: 9,
    admin1: 2,
    admin2: 3.6,
    city: 0,
    region: 6.5,
    water: 6.5,
    mountain: 5,
    island: 5.5,
    facility: 5,
    other: 5,
  } satisfies Record<GazetteerKind, number>,
  /** Logarithm of the population that a town of unknown size is taken to have. */
  leastTown: 2.5,
  /** Share of the logarithm of its people that raises a division. */
  divisionPeople: { admin1: 0.7, admin2: 0.1 },
  /** The name is an alias of the town, not its own. */
  alias: -1.5,
  /** A word beside the name asks for this kind of place, or for another. */
  kindAgrees: 3,
  kindDiffers: -2,
  /** "Paris, Texas": the place lies in the one that is named behind it, or does not. */
  contained: 6,
  notContained: -3,
  /** The most that an article that speaks of the candidate's country, and of its division, may add. */
  country: 2.2,
  division: 2.6,
  /** The most that a resolved place near by may add, and the distance over which it falls to a third, in kilometres. */
  near: 1.4,
  nearScale: 120,
  /** A division that bears the name of its own large town gives way to the town. */
  ownTown: -1.5,
  /** Best score below which a name stays unresolved. */
  least: 3.6,
} as const;
