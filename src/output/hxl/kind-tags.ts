import type { FigureKind } from '../../schema/figure.js';

/**
 * The hashtag under which numbers of a kind stand. HXL 1.1 (hxlstandard.org, "HXL hashtag dictionary") has #affected and #impact and the
 * attributes +killed, +injured, +infected, +abducted, +displaced, +idps, +refugees, +returned and +homeless among them; where it has none,
 * the kind's own word is the attribute, as the standard allows.
 */
export const KIND_TAGS: Readonly<Record<FigureKind, string>> = {
  killed: '#affected+killed',
  injured: '#affected+injured',
  missing: '#affected+missing',
  trapped: '#affected+trapped',
  dead_or_missing: '#affected+dead_or_missing',
  killed_or_injured: '#affected+killed_or_injured',
  casualties: '#affected+casualties',
  sick: '#affected+infected',
  kidnapped: '#affected+abducted',
  released: '#affected+released',
  rescued: '#affected+rescued',
  survived: '#affected+survived',
  displaced: '#affected+idps',
  evacuated: '#affected+evacuated',
  fled: '#affected+displaced+fled',
  homeless: '#affected+homeless',
  sheltered: '#affected+sheltered',
  relocated: '#affected+relocated',
  returned: '#affected+returned',
  refugee: '#affected+refugees',
  stranded: '#affected+stranded',
  affected: '#affected+all',
  housing_destroyed: '#impact+housing+destroyed',
  housing_damaged: '#impact+housing+damaged',
  housing_uninhabitable: '#impact+housing+uninhabitable',
};

/** Families, households and dwellings of any kind: never in a column of people. */
export const HOUSEHOLD_TAG = '#affected+hh';
