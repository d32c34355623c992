import { type Document, tokenFlag, tokenFlags } from '../document/index.js';

/** Spellings that are American, and those that are not: the second are Britain's and of those who learnt to spell from it. */
const AMERICAN = `center centers neighborhood neighborhoods theater color colors favorite honored canceled traveled`;
const BRITISH = `centre centres neighbourhood neighbourhoods theatre colour colours favourite honoured cancelled travelled`;

/**
 * Words of public life by which a local article betrays its country even where it names neither country nor state.
 * Written from general knowledge of English-language newspapers.
 */
const CUES: Readonly<Record<string, string>> = {
  US: `sheriff sheriffs township county counties interstate highway zip statewide superintendent congressman congresswoman
    republican republicans democrat democrats democratic gop medicaid medicare homecoming valedictorian sophomore sophomores
    freshman freshmen alderman aldermen selectmen selectman commissioners countywide turnpike legislature statehouse
    thanksgiving nfl ncaa mlb fbi indicted arraigned felony misdemeanor bulldogs quarterback touchdown kindergarten grader
    graders k-12 pta ordinance ordinances rezoning trooper troopers deputies precinct varsity curbside trash firefighters
    ${AMERICAN}`,
  GB: `magistrates councillor councillors borough pensioner tory tories motorway pence gbp nhs whilst mp mps constabulary
    a-level gcse solicitor lorry pub councils lib bbc labour ofsted pupil pupils mum fete postcode programme programmes
    ${BRITISH}`,
  CA: `rcmp mla mlas mpp mpps hydro riding nhl provincial premier cbc tsx metis ${BRITISH}`,
  IE: `gardai garda taoiseach dail gaa camogie tds oireachtas ${BRITISH}`,
  IN: `crore lakh panchayat tehsil rs taluk bjp sabha mla collector ${BRITISH}`,
  AU: `nsw shire abc afl nrl premier labor tafe ${BRITISH}`,
};

/** Cue words beyond this number say no more. */
const ENOUGH = 6;

const COUNTRY_OF_CUE: ReadonlyMap<string, readonly string[]> = indexCues();

function indexCues(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [country, words] of Object.entries(CUES)) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const list = index.get(word);
      if (list === undefined) index.set(word, [country]);
      else list.push(country);
    }
  }
  return index;
}

const IS_CUE = tokenFlag((_, lower) => COUNTRY_OF_CUE.has(lower));

/** How strongly the words of an article point to a country as its home, 0 to 1 each. */
export function homeByRegister(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  const flags = tokenFlags(document);
  for (let token = 0; token < document.tokenCount; token++) {
    if ((flags[token] & IS_CUE) === 0) continue;
    for (const country of COUNTRY_OF_CUE.get(document.lower[token]) ?? [])
      counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  let all = 0;
  for (const count of counts.values()) all += count;
  const homes = new Map<string, number>();
  for (const [country, count] of counts) {
    homes.set(country, (Math.min(count, ENOUGH) / ENOUGH) * (count / all));
  }
  return homes;
}
