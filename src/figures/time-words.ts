import { wordFact } from '../document/index.js';

/** Words of time and auxiliaries that end a noun phrase behind a number. */
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|tomorrow|overnight|january|february|march|april|june|july|august|september|october|november|december|early|late|earlier|later|ago|so|far|alone|also|then|were|was|have|had|while|when|after|who)$/;

export const isDay = wordFact((_, lower) => DAY.test(lower));
