import { wordTest } from '../document/index.js';

/** Honorifics: they stand before a name and say nothing but rank, sex or learning. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir dame lord lady rev rev. reverend fr fr. father sister brother
  hon hon. honourable honorable sheikh shaikh sheik haji hajji alhaji hajiya maulana mullah imam ayatollah rabbi pastor
  shri smt shrimati pandit baba st st. saint madam mme mlle monsieur madame señor senor herr frau engr engr. barrister`.split(
    /\s+/,
  ),
);

/** Offices and ranks that stand before a name ("President", "Gen."). */
export const OFFICES: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor minister secretary governor gov gov. senator sen sen. representative rep rep. congressman
  congresswoman mayor ambassador envoy king queen prince princess emperor empress sultan emir pope cardinal archbishop bishop
  general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. admiral adm adm. sergeant
  sgt sgt. chief corporal cpl cpl. private pvt brigadier marshal inspector constable detective officer superintendent sheriff judge
  justice attorney coach manager striker midfielder defender goalkeeper analyst economist director chairman chairwoman
  chairperson spokesman spokeswoman spokesperson leader lawmaker commissioner delegate deputy speaker councillor councilman
  councilwoman mp m.p. ceo founder author writer actor actress singer director-general activist lawyer journalist reporter`.split(
    /\s+/,
  ),
);

/** Whether a word stands in the list of honorifics, of offices. */
export const isHonorific = wordTest((_, lower) => HONORIFICS.has(lower));
export const isOffice = wordTest((_, lower) => OFFICES.has(lower));

/**
 * Offices and ranks in capitals, as the papers of South Asia, Africa and Europe write them before a name ("MLA", "DSP"). The tagger knows
 * nothing of them, and no name begins so.
 */
const ABBREVIATED_OFFICES: ReadonlySet<string> = new Set(
  'ASI ASP DSP SSP DIG IGP DGP ADGP ACP DCP MLA MLC MEP MSP MNA MPA CFO COO CTO'.split(' '),
);

/** Whether a word, in capitals, is the short form of an office. */
export const isAbbreviatedOffice = wordTest((word) => ABBREVIATED_OFFICES.has(word));

/** Words before an office that belong to the title ("Prime Minister", "Lieutenant General", "Chief Executive Officer"). */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime vice deputy first foreign interior defence defense finance health education environment justice home agriculture energy transport trade labour labor
  information police fire army navy chief acting assistant associate executive managing general attorney major lieutenant brigadier
  colonel commander warrant staff master detective senior chief inspector permanent crown grand supreme lord lady communications
  science culture sports tourism water oil economy economic planning housing immigration security`.split(
    /\s+/,
  ),
);

/** Honorifics that tell the gender. */
export const GENDERED_TITLES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...'mr mr. sir lord king prince emperor sultan emir pope father fr fr. brother congressman councilman chairman spokesman herr monsieur señor senor'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss dame lady queen princess empress sister madam mme madame mlle frau smt shrimati hajiya congresswoman councilwoman chairwoman spokeswoman actress'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);
