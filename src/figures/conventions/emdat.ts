import { bestNumber } from '../../quantities/index.js';
import { type ConventionRules, point } from './convention.js';
import { INDUSTRIALISED } from './industrialised.js';

const DWELLINGS = ['housing_destroyed', 'housing_uninhabitable'] as const;

/**
 * EM-DAT, the international disaster database. Source: EM-DAT Documentation, "Impact Variables" (doc.emdat.be, 2024): Total Deaths
 * has the missing in it; whoever is hospitalised is injured; "hundreds" is 200 and "thousands" 2,000; of a range the average is
 * taken; families and houses are multiplied by 5 in developing and by 3 in industrialised countries, where no people are counted;
 * houses destroyed stand for homeless people, houses damaged for affected ones; Total Affected is injured, homeless and affected
 * people together. "Criteria and definition" (emdat.be): the injured have an injury or an illness that asks for medical treatment;
 * the affected need help at once. Our reading where both are silent: people evacuated, displaced and so on are the affected of an
 * article that counts none, and of those the first kind below, since the same people may be in all of them.
 */
export const EMDAT: ConventionRules = {
  name: 'emdat',
  code: ({ quantity }) => {
    const { qualifier, min, max } = quantity;
    if (qualifier === 'unknown') return null;
    const number =
      qualifier === 'range' && min !== null && max !== null
        ? Math.round((min + max) / 2)
        : bestNumber(quantity);
    return number === null ? null : point(number, qualifier);
  },
  sumsBounds: false,
  rivals: { value: 'own', bounds: false },
  countsAttackers: true,
  kinds: [
    { kind: 'killed', from: [['killed'], ['missing'], ['dead_or_missing']] },
    { kind: 'injured', from: [['injured'], ['sick']] },
    { kind: 'homeless', from: [['homeless', ...DWELLINGS]] },
    {
      kind: 'affected',
      from: [
        ['injured'],
        ['sick'],
        ['homeless', ...DWELLINGS],
        [
          'affected',
          'evacuated',
          'displaced',
          'fled',
          'sheltered',
          'relocated',
          'stranded',
          'housing_damaged',
        ],
      ],
    },
  ],
  household: (countryCode) => {
    if (countryCode === null) return { value: null, min: FAMILY.industrialised, max: FAMILY.developing };
    const size = INDUSTRIALISED.has(countryCode) ? FAMILY.industrialised : FAMILY.developing;
    return { value: size, min: size, max: size };
  },
};

/** People in an average family. */
const FAMILY = { developing: 5, industrialised: 3 } as const;
