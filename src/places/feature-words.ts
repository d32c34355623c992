import { wordFact, wordTest } from '../document/index.js';
import type { GazetteerKind } from '../gazetteer/index.js';

/** Words that say what kind of place a name belongs to: "Idlib province", "the city of Homs", "Tigris River". */
const KINDS_BY_WORD: Readonly<Record<string, readonly GazetteerKind[]>> = {
  province: ['admin1', 'admin2', 'region'],
  provinces: ['admin1', 'admin2'],
  governorate: ['admin1', 'admin2'],
  state: ['admin1'],
  states: ['admin1'],
  oblast: ['admin1'],
  region: ['region', 'admin1', 'admin2'],
  prefecture: ['admin1', 'admin2'],
  department: ['admin1', 'admin2'],
  canton: ['admin1'],
  emirate: ['admin1'],
  krai: ['admin1'],
  territory: ['admin1', 'region'],
  county: ['admin2', 'admin1'],
  counties: ['admin2', 'admin1'],
  parish: ['admin2'],
  borough: ['admin2', 'city'],
  district: ['admin2', 'admin1', 'city'],
  districts: ['admin2'],
  municipality: ['city', 'admin2'],
  city: ['city'],
  town: ['city'],
  township: ['city', 'admin2'],
  village: ['city'],
  capital: ['city'],
  suburb: ['city'],
  resort: ['city'],
  port: ['city'],
  river: ['water'],
  lake: ['water'],
  sea: ['water'],
  ocean: ['water'],
  gulf: ['water'],
  strait: ['water'],
  straits: ['water'],
  bay: ['water'],
  canal: ['water'],
  delta: ['region', 'water'],
  mountain: ['mountain'],
  mountains: ['mountain'],
  mount: ['mountain'],
  volcano: ['mountain'],
  island: ['island', 'admin1', 'country', 'city'],
  islands: ['island', 'country', 'admin1'],
  peninsula: ['region', 'admin1'],
  valley: ['region'],
  desert: ['region'],
};

/** The kinds that a word behind or before a name asks for; null if the word says nothing. */
export function kindsOfWord(lower: string): readonly GazetteerKind[] | null {
  return Object.hasOwn(KINDS_BY_WORD, lower) ? KINDS_BY_WORD[lower] : null;
}

/** The same, answered once for each spelling. */
export const kindsOfForm = wordFact((_, lower) => kindsOfWord(lower));

/** Words before a name that name a part of the place or its surroundings: "southern Idlib", "downtown Denver". */
const PART_WORDS: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western
  north-east north-west south-east south-west upper lower downtown uptown midtown inner outer greater metro
  metropolitan rural suburban mainland coastal occupied rebel-held government-held modern-day war-torn old`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words before a name that tell of something else beside it and are no part of it: "Neighbouring Zimbabwe". */
const BESIDE_WORDS: ReadonlySet<string> = new Set(['neighbouring', 'neighboring', 'nearby', 'adjoining']);

/** Last words of the names of built places. */
const FACILITY_WORDS: ReadonlySet<string> = new Set(
  `airport airfield airbase base barracks bridge building cathedral cemetery center centre chapel church clinic club
  college complex courthouse dam dome embassy factory field gallery garden gardens gate hall harbor harbour highway
  hospital hotel house inn institute jail library mall market memorial mill mine monastery monument mosque motel museum
  palace park pier plant plaza port prison railway refinery reactor reservoir resort restaurant road school schools
  seminary shrine shul square stadium station street synagogue temple terminal theater theatre tower tunnel university
  village-hall villa yard zoo avenue boulevard lane drive camp arena auditorium bar bookstore cafe campus casino
  checkpoint convent course court dormitory farm fort fortress foundation ground headquarters home homes landfill
  penitentiary pharmacy playground pool ranch store supermarket theatre track trail winery aquarium ballpark castle
  circuit citadel crescent dockyard elementary fairgrounds flats gymnasium mills parade parkway promenade raceway
  racecourse railroad speedway terrace viaduct wharf zoo`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** First words of the names of built places in other languages: "Place de la Concorde", "Piazza Navona". */
const FACILITY_OPENINGS: ReadonlySet<string> = new Set(
  'place piazza plaza palais palazzo palacio foro stade stadio estadio rue via avenida calle gare hotel museum'.split(
    ' ',
  ),
);

/** Words that begin or end many names of places and are none by themselves. */
export const NO_PLACE_ALONE: ReadonlySet<string> = new Set(
  `north south east west central state city town county valley university street avenue road highway park main hall house
  school center centre church court hill hills lake river district capital downtown airport station college village
  fort camp base mount summit hurricane typhoon cyclone side shore end coast line police`.split(/\s+/),
);

/** Last words of names that a town's name may open without the thing being the town's: firms, and prizes named after people. */
const NO_TOWNS_OWN: ReadonlySet<string> = new Set(
  'ltd limited plc inc incorporated corp corporation llc llp gmbh cup trophy prize award awards medal act'.split(
    ' ',
  ),
);

/**
 * Words of names that say what a body is called after, not where it is: businesses, media, parties, teams, stock exchanges, bodies of many
 * countries. ("Bayern Munich" is no mention of Bavaria, "Council of Europe" none of Europe.)
 */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  `party movement front alliance bank insurance securities exchange holdings motors airlines airways telecom group trust federation league
  union charity radio television daily gazette hotspur rovers wanderers albion athletic united rangers eagles dodgers sox bulls lakers yankees
  marlins cowboys`.split(/\s+/),
);

/** Last words of the names of newspapers, stations and news agencies: "Manila Bulletin", "Tehran Times". */
const MEDIA_WORDS: ReadonlySet<string> = new Set(
  `times herald post bulletin tribune journal star chronicle observer telegraph guardian mail express mirror sun
  inquirer sentinel courier dispatch register standard mercury globe press news newspaper magazine today broadcasting
  media`.split(/\s+/),
);

/** Last words of the names of bodies that belong to a town or county. */
const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `police sheriff council court courthouse school schools hospital university college department library district
  commission commissioners board county fire church chamber association society jail museum authority fair legion
  clinic center centre parish magistrates prison rotary`.split(/\s+/),
);

/** Those of them that are named after people and far-off towns as often as after their own. */
const SCHOLARLY_WORDS: ReadonlySet<string> = new Set(['university', 'college']);

export const isPartWord = wordTest((_, lower) => PART_WORDS.has(lower));
export const isBesideWord = wordTest((_, lower) => BESIDE_WORDS.has(lower));
export const endsBuiltName = wordTest((_, lower) => FACILITY_WORDS.has(lower));
export const opensBuiltName = wordTest((_, lower) => FACILITY_OPENINGS.has(lower));
export const isNoPlaceAlone = wordTest((_, lower) => NO_PLACE_ALONE.has(lower));
export const isNoTownsOwn = wordTest((_, lower) => NO_TOWNS_OWN.has(lower));
export const isNamedAfter = wordTest((_, lower) => NAMED_AFTER.has(lower));
export const isMedium = wordTest((_, lower) => MEDIA_WORDS.has(lower));
/** Whether a name that ends so is that of a body of the town or county at its head. */
export const isLocalBody = wordTest(
  (_, lower) => INSTITUTION_WORDS.has(lower) && !SCHOLARLY_WORDS.has(lower),
);
