import type { GazetteerKind } from '../gazetteer/index.js';

/**
 * Weights of the evidence for a reading of a place name. The unit is one decimal order of population: a town needs ten times
 * the people of its namesake to make up for one point. Tuned by
 * scripts/tune-places on news and Wikipedia articles whose "Paris, Texas" were cut; the others set by hand.
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
    facility: 6,
    other: 5,
  } satisfies Record<GazetteerKind, number>,
  /** Logarithm of the population that a town of unknown size is taken to have. */
  leastTown: 2.5,
  /** Share of the logarithm of its people that raises a division. */
  divisionPeople: { admin1: 0.7, admin2: 0.1 },
  /** The name is an alias of the town, not its own. */
  alias: -1.5,
  /** The name is an alias of the division: "Gaza" of Mozambique's Gaza Province. */
  divisionAlias: -0.5,
  /** A word beside the name asks for this kind of place, or for another. */
  kindAgrees: 3,
  kindDiffers: -2,
  /** More people than this live in no village. */
  largestVillage: 50_000,
  /** "Paris, Texas": the place lies in the one that is named behind it, or does not. */
  contained: 6,
  notContained: -3,
  /** The same seen from the other name: some Paris lies in this Texas. */
  holds: 2,
  /** The most that an article that speaks of the candidate's country, and of its division, may add. */
  country: 2.5,
  division: 2.2,
  /**
   * A town of at most so many people in a country that the article speaks of nowhere else is not believed where it speaks of
   * another country that much (0 to 1, see `Evidence.country`).
   */
  foreignPeople: 100_000,
  foreignLead: 0.8,
  /** It is where so much of what the article names lies about it, across the border (0 to 1, see `Neighbourhood.around`). */
  acrossBorder: 0.3,
  /** The most that a resolved place near by may add, and the distance over which it falls to a third, in kilometres. */
  near: 2.2,
  nearScale: 120,
  nearCountryScale: 700,
  /** How many mentions more the name in the dateline counts for as evidence. */
  dateline: 2,
  /** How many names the words of public life ("sheriff", "magistrates") weigh at most. */
  register: 3,
  /** Temperature of the likelihoods between rounds: a lead of this many points makes a reading e times as likely. */
  softness: 0.9,
  /** A division that bears the name of its own large town gives way to the town. */
  ownTown: -1.5,
  /** What the article must add to the name at its head for a built place to be put there ("Huntsville High School"). */
  borneOut: 1,
  /** Share of all mentions of towns that must lie within so many kilometres for an article to have one home. */
  focusShare: 0.5,
  focusReach: 80,
  /** For a name that no list has to be put there: this share, and so many mentions if the text calls it a town or district. */
  focusShareOfUnknown: 0.6,
  focusMentionsOfTown: 2,
  /** A reading that is so many points behind the best, or fewer, is told as an alternative; at most so many are. */
  closeCall: 1,
  mostAlternatives: 3,
  /** Best score below which a name stays unresolved. */
  least: 3.6,
} as const;
