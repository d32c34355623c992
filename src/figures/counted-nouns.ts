import { type WordForm, wordFact } from '../document/index.js';
import { isPersonNoun, singularOf } from '../lexicon/person-nouns.js';
import type { FigureUnit } from '../schema/figure.js';

/** Nouns by the unit that they count in. */
const FAMILIES = new Set(['family', 'families']);
const HOUSEHOLDS = new Set(['household', 'households']);
const HOUSES = new Set(
  'house houses home homes dwelling dwellings apartment apartments hut huts residence residences flat flats shack shacks cottage cottages housing hutments hutment shanties shanty bungalow bungalows farmhouse farmhouses condominiums units townhouses villas villa trailers homesteads homestead'.split(
    ' ',
  ),
);

/** Person nouns that are no entry of the general lexicon: what the counted people became. */
const CASUALTY_NOUNS = new Set(
  'casualty casualties fatality fatalities victim victims others other dead injured wounded missing displaced idps idp bodies body corpses corpse lives life deaths death injuries injury cases case members member soul souls hostages hostage evacuees refugees persons personnel staff crew crewmembers inhabitants residents troops patients inmates detainees ones lawmakers civilian teens staffers elderly affiliates militants martyrs martyr one remains individuals populations population'.split(
    ' ',
  ),
);

/** Slips of the keyboard for the commonest of them. */
const MISSPELT = new Set(
  'peole poeple peopl pepole peolpe pople peaple perons famlies familes houshold housholds'.split(' '),
);

/** Nouns that count no people however they end: time, money, measures, animals, vehicles, weapons, buildings, abstract things. */
const THINGS = new Set(
  'year years month months week weeks day days hour hours minute minutes second seconds night nights morning afternoon evening decade decades century centuries weekend season times time meters metres meter metre kilometers kilometres kilometer kilometre km miles mile feet foot inches inch acres hectares hectare liters litres tons tonnes ton tonne pounds pound kilograms kilogrammes kg dollars dollar euros euro rupees rupee percent percentage points point degrees magnitude dollars yen yuan cents barrels quarter quarters matter letters numbers computers helicopters helicopter aircraft planes plane jets jet boats boat ships ship vessels vessel ferries ferry tankers tanker trucks truck cars car vehicles vehicle buses bus trains train motorcycles bicycles tanks rockets rocket missiles missile bombs bomb grenades mortars shells bullets rounds shots guns rifles weapons explosives mines warheads drones containers trailers cattle cows cow goats goat sheep camels camel pigs pig chickens chicken birds bird horses horse dogs dog cats cat animals animal whales whale dolphins dolphin fish elephants elephant tigers tiger lions lion bears bear poultry livestock trees tree crops buildings building schools school hospitals hospital shops shop churches church mosques mosque villages village towns town cities city districts district provinces province countries country states state counties regions areas area locations sites streets blocks offices stations station centers centres shelters camps bases posts checkpoints attacks attack explosions explosion blasts blast bombings bombing incidents incident shootings strikes strike airstrikes raids raid clashes operations accidents accident crashes crash events storms storm floods fires fire earthquakes quake hurricanes tornadoes tornado cyclones votes vote seats seat goals goal games game matches match medals championships titles wickets runs innings yards touchdowns sets laps shares share stocks companies company firms firm banks businesses jobs job contracts deals bills laws charges charge counts count arrests arrest complaints reports report calls call tests questions statements documents books films songs phones pages copies items pieces kinds types ways things thing parts part percent sentences sentence terms term stages rounds round series groups group teams team units unit battalions brigades brigade divisions parties party organizations agencies cent majority minority number total lot variety couple range bit pair set result statement long'.split(
    ' ',
  ),
);
/** "Members" and the like count people only; these end like person nouns and count none. */
const NO_PEOPLE_ENDING = new Set(
  'members member remainder disaster disasters weather river rivers border borders power water winter summer number danger order other paper ladder tower towers trigger prayer prayers murder murders border barrier barriers factor factors sector sectors motor motors doctorate reactor reactors tractor tractors error errors mirror door doors floor floors color colour counter counters corner corners warrant warrants restaurant restaurants grant grants plant plants pants variant variants pollutant pollutants covenant covenants'.split(
    ' ',
  ),
);

/** Endings of nouns for people that no list holds ("loyalists", "kayakers", "amputees"). */
const PEOPLE_ENDING = /(?:ists?|ians?|ers|ors|ees|eers?|ites?|ants|logists?|crats?|mates?)$/;

/** Whether a noun counts people; proper nouns are left to the caller. */
export const countsPeople = wordFact((_, lower) => isCountOfPeople(lower));

function isCountOfPeople(word: string): boolean {
  if (CASUALTY_NOUNS.has(word) || MISSPELT.has(word)) return true;
  if (THINGS.has(word)) return false;
  return isPersonNoun(word) || (PEOPLE_ENDING.test(word) && !NO_PEOPLE_ENDING.has(word));
}

export const isThing = wordFact((_, lower) => THINGS.has(lower));

/** The unit that a head noun counts in; null if it counts neither people nor dwellings. */
export const unitOf = wordFact((_, lower): FigureUnit | null => {
  if (FAMILIES.has(lower)) return 'family';
  if (HOUSEHOLDS.has(lower)) return 'household';
  if (HOUSES.has(lower)) return 'house';
  return isCountOfPeople(lower) ? 'person' : null;
});

const DWELLING = /^(?:residential|apartment|housing|tower|tenement|council|residence)$/;
const BUILT = /^(?:buildings?|blocks?|units?|structures?|properties|property|complexes|complex)$/;

const isBuilt = wordFact((_, lower) => BUILT.test(lower));
const namesDwelling = wordFact((_, lower) => DWELLING.test(lower));

/** "residential buildings", "apartment blocks": dwellings by the word before the head. */
export function isDwelling(modifier: WordForm | undefined, head: WordForm): boolean {
  return isBuilt(head) && modifier !== undefined && namesDwelling(modifier);
}

/** Whether the word is singular, as after "a" or "the": no listed plural and no plural ending. */
export const isSingular = wordFact((_, lower) => singularOf(lower) === null);
