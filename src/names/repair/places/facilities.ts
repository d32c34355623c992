import { demonym } from '../../../gazetteer/index.js';
import { retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

/** Last words of the names of built places. Universities, schools and police stations act and speak: they stay organisations. */
const FACILITY_END =
  /\s(?:airport|hospital|clinic|medical (?:center|centre)|stadium|arena|bridge|dam|tower|towers|tunnel|highway|motorway|expressway|freeway|port|harbou?r|pier|station|terminal|square|park|zoo|cemetery|museum|cathedral|basilica|church|mosque|temple|synagogue|palace|castle|hotel|mall|plaza|market|bazaar|prison|jail|barracks|base|camp|refugee camp|reactor|power plant|refinery|street|avenue|boulevard|road|lane|canal|checkpoint|crossing)$/i;
const FACILITY_START =
  /^(?:palais|estadio|hôtel|hotel|château|camp|fort|stade|plaza|gare|route|highway|interstate)\s(?!hill\b)/i;

/** A church with members all over a country or the world: "the Greek Orthodox Church"; "Holy Cross Catholic Church" is a building. */
const DENOMINATION = /^((?:\S+ )*)(?:Catholic|Orthodox|Anglican|Lutheran|Apostolic|Reformed) Church$/;

function isDenomination(name: string): boolean {
  const before = DENOMINATION.exec(name)?.[1];
  return (
    before?.split(' ').every((word) => word === '' || WIDE.test(word) || demonym(word) !== null) ?? false
  );
}

const WIDE = /^(?:Roman|Eastern|Western|Oriental|Evangelical|Coptic|Maronite|Catholic)$/;

/** Airports, hospitals, bridges, stadiums: places that are built, whatever the tagger took them for. */
export const facilities: RepairRule = {
  name: 'facilities',
  reason: 'the training data calls them places here and organisations there',
  repair: (_, spans) =>
    spans.map((span) =>
      (span.type === 'place' || span.type === 'organization' || span.type === 'other') &&
      (FACILITY_END.test(span.text) || FACILITY_START.test(span.text))
        ? retyped(span, isDenomination(span.text) ? 'organization' : 'facility')
        : span,
    ),
};
