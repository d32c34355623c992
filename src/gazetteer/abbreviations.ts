/**
 * Abbreviations of first-level divisions as they stand behind a town: Associated Press style ("Tenn.", "Calif."),
 * postal codes ("TN") and the Canadian and Australian ones. Value: country, then the gazetteer's name of the division.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'ala al': 'US Alabama',
  ak: 'US Alaska',
  'ariz az': 'US Arizona',
  'ark ar': 'US Arkansas',
  'calif cal ca': 'US California',
  'colo co': 'US Colorado',
  'conn ct': 'US Connecticut',
  'del de': 'US Delaware',
  'fla fl': 'US Florida',
  ga: 'US Georgia',
  hi: 'US Hawaii',
  id: 'US Idaho',
  'ill il': 'US Illinois',
  'ind in': 'US Indiana',
  ia: 'US Iowa',
  'kan kans ks': 'US Kansas',
  ky: 'US Kentucky',
  la: 'US Louisiana',
  me: 'US Maine',
  md: 'US Maryland',
  'mass ma': 'US Massachusetts',
  'mich mi': 'US Michigan',
  'minn mn': 'US Minnesota',
  'miss ms': 'US Mississippi',
  mo: 'US Missouri',
  'mont mt': 'US Montana',
  'neb nebr ne': 'US Nebraska',
  'nev nv': 'US Nevada',
  nh: 'US New Hampshire',
  nj: 'US New Jersey',
  nm: 'US New Mexico',
  ny: 'US New York',
  nc: 'US North Carolina',
  nd: 'US North Dakota',
  oh: 'US Ohio',
  'okla ok': 'US Oklahoma',
  'ore or': 'US Oregon',
  'pa penn': 'US Pennsylvania',
  ri: 'US Rhode Island',
  sc: 'US South Carolina',
  sd: 'US South Dakota',
  'tenn tn': 'US Tennessee',
  'tex tx': 'US Texas',
  ut: 'US Utah',
  vt: 'US Vermont',
  va: 'US Virginia',
  'wash wa': 'US Washington',
  'wva wv': 'US West Virginia',
  'wis wisc wi': 'US Wisconsin',
  'wyo wy': 'US Wyoming',
  dc: 'US Washington, D.C.',
  'alta ab': 'CA Alberta',
  bc: 'CA British Columbia',
  'man mb': 'CA Manitoba',
  nb: 'CA New Brunswick',
  'nl nfld': 'CA Newfoundland and Labrador',
  ns: 'CA Nova Scotia',
  'ont on': 'CA Ontario',
  'pei pe': 'CA Prince Edward Island',
  'que qc': 'CA Quebec',
  'sask sk': 'CA Saskatchewan',
  nsw: 'AU New South Wales',
  qld: 'AU Queensland',
  vic: 'AU Victoria',
  tas: 'AU Tasmania',
};

let byAbbreviation: Map<string, { country: string; name: string }> | null = null;

/** The division that an abbreviation behind a town's name stands for; null if it stands for none. */
export function admin1OfAbbreviation(
  word: string,
): { readonly country: string; readonly name: string } | null {
  if (byAbbreviation === null) {
    byAbbreviation = new Map();
    for (const [forms, value] of Object.entries(ABBREVIATIONS)) {
      for (const form of forms.split(' ')) {
        byAbbreviation.set(form, { country: value.slice(0, 2), name: value.slice(3) });
      }
    }
  }
  if (!/^\p{Lu}/u.test(word)) return null;
  return byAbbreviation.get(word.replace(/[. ]/g, '').toLowerCase()) ?? null;
}
