import { isListed } from './compromise.js';
import { remembered } from './remembered.js';

/**
 * Nouns for people, by what they say about them. Open lists in the singular; plural forms are found by rule.
 * A word may be in several lists. Some are adjectives as well ("local", "Iraqi", "senior"): ask the part of speech too.
 */
const PERSON_GROUPS = {
  generic:
    'person people individual human soul inhabitant resident villager townsperson citizen local national native dweller islander folk member guest customer patron shopper spectator onlooker bystander passerby pedestrian attendee participant visitor householder homeowner tenant neighbour neighbor occupant inmate worshipper worshiper believer pilgrim reveller reveler partygoer mourner churchgoer fan supporter follower sympathiser sympathizer survivor victim patient evacuee returnee captive hostage detainee prisoner convict suspect beneficiary',
  kin: 'father mother parent dad mum mom son daughter brother sister sibling twin uncle aunt nephew niece cousin grandfather grandmother grandparent grandson granddaughter grandchild husband wife spouse partner fiance fiancee fiancé fiancée boyfriend girlfriend relative relation widow widower orphan bride groom bridegroom in-law mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law stepfather stepmother stepson stepdaughter stepbrother stepsister godfather godmother ex-wife ex-husband ex-girlfriend ex-boyfriend friend acquaintance roommate flatmate classmate schoolmate colleague coworker co-worker teammate lover newlywed',
  child:
    'child kid boy girl baby infant toddler newborn schoolchild schoolboy schoolgirl youngster minor juvenile teen teenager youth adolescent tot preschooler',
  adult:
    'man woman male female gentleman lady guy adult elder pensioner senior gunwoman grandma grandpa businesswoman bloke lad octogenarian septuagenarian',
  civilian: 'civilian noncombatant non-combatant',
  military:
    'soldier troop serviceman servicewoman servicemember trooper paratrooper commando marine sailor airman infantryman guardsman conscript recruit cadet officer sergeant corporal lieutenant captain major colonel general brigadier admiral commander private veteran peacekeeper peace-keeper reservist legionnaire rifleman sniper gunner submariner seaman warrior legionary deserter jawan combatant serviceperson ranger bodyguard guard watchman sentry',
  police:
    'policeman policewoman police cop constable inspector detective sheriff deputy gendarme marshal patrolman trooper superintendent officer lawman carabiniere agent bailiff warden guardsman coastguard',
  militant:
    'militant insurgent rebel fighter guerrilla guerilla terrorist extremist jihadist jihadi islamist separatist militiaman gunman mujahid mujahideen fedayeen warlord gangster mobster paramilitary secessionist maoist naxalite naxal talib taliban bandit pirate partisan combatant hijacker mercenary tribesman tribesperson cultist vigilante herder herdsman',
  attacker:
    'attacker bomber assailant gunman shooter killer murderer perpetrator assassin kidnapper abductor hijacker knifeman arsonist stabber robber burglar raider mugger rapist thug hitman accomplice looter thief assaulter poacher smuggler trafficker dealer carjacker criminal offender suspect intruder',
  aid_worker:
    'aid-worker humanitarian volunteer rescuer first-responder responder relief-worker medic paramedic lifeguard lifesaver',
  journalist:
    'journalist reporter cameraman photographer correspondent photojournalist broadcaster editor columnist newsman anchor blogger presenter commentator camerawoman freelancer stringer cameraperson',
  student:
    'student pupil schoolchild schoolboy schoolgirl undergraduate graduate learner trainee seminarian freshman sophomore apprentice alumnus schoolmate',
  worker:
    'worker employee labourer laborer miner farmer fisherman fisher builder driver pilot crewman crew crewmember staff staffer doctor nurse midwife teacher professor lecturer lawyer engineer technician electrician mechanic trader merchant vendor shopkeeper shopkeeper businessman entrepreneur banker clerk accountant cleaner cook chef waiter waitress barman bartender cashier manager executive director supervisor foreman contractor operator conductor steward stewardess attendant trucker motorist rider motorcyclist cyclist biker bicyclist hauler porter tailor baker butcher barber carpenter mason welder plumber janitor secretary receptionist librarian scientist researcher academic scholar economist chemist physicist surgeon dentist pharmacist veterinarian psychologist therapist physician radiologist firefighter fireman firewoman lumberjack logger woodcutter forester shepherd goatherd cowherd rancher peasant sharecropper planter grower gardener butler maid servant housekeeper nanny babysitter caretaker postman courier messenger dockworker stevedore shipbuilder machinist roofer painter surveyor prospector quarryman stonecutter digger driller roughneck breadwinner salesman saleswoman salesperson seller hawker pedlar peddler healthworker vaccinator steelworker ironworker factoryhand seafarer mariner boatman ferryman oarsman skipper captain crewmate helmsman flight-attendant stewardesses aviator co-pilot copilot astronaut diver climber mountaineer sherpa trekker hiker skier snowboarder rafter sailor surfer swimmer jogger runner athlete sportsman footballer player coach referee boxer jockey golfer cricketer wrestler',
  official:
    'official leader president minister premier mayor governor senator congressman congresswoman lawmaker legislator parliamentarian deputy councillor councilman councilwoman councilor alderman politician diplomat ambassador envoy consul bureaucrat administrator secretary chief head chieftain judge magistrate prosecutor attorney juror ombudsman commissioner chairman chairwoman chairperson candidate voter delegate monarch king queen prince princess sultan emir sheikh sheik activist campaigner protester protestor demonstrator dissident rioter marcher striker unionist organiser organizer spokesman spokeswoman spokesperson whistleblower adviser advisor aide analyst expert witness monitor observer inspector negotiator mediator informant informer defector spy agent peacemaker pollster',
  clergy:
    'priest bishop archbishop cardinal pope pastor preacher vicar minister reverend monk nun friar imam mullah cleric clergyman clergy rabbi missionary deacon cantor muezzin ayatollah lama swami guru catechist worshipper',
  refugee:
    'refugee migrant immigrant emigrant asylum-seeker asylum-seekers seeker idp idps exile expatriate stateless stowaway deportee boatperson returnee evacuee settler nomad herder',
  tourist:
    'tourist holidaymaker vacationer traveller traveler backpacker sightseer passenger commuter pilgrim guest visitor camper picnicker day-tripper excursionist',
  foreigner: 'foreigner expatriate westerner expat alien outsider',
  nationality:
    'american briton britisher brit englishman englishwoman frenchman frenchwoman irishman irishwoman dutchman dutchwoman welshman scotsman scot spaniard german italian russian ukrainian pole swede dane finn norwegian turk kurd arab jew israeli palestinian iraqi iranian afghan pakistani indian bangladeshi nepali nepalese chinese japanese korean filipino vietnamese thai indonesian malaysian burmese rohingya syrian lebanese jordanian egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan rwandan congolese nigerian ghanaian malian nigerien chadian cameroonian angolan zimbabwean zambian mozambican mexican guatemalan honduran salvadoran nicaraguan colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian cuban haitian dominican canadian australian greek serb croat bosnian albanian kosovar macedonian bulgarian romanian hungarian czech slovak austrian swiss belgian portuguese georgian armenian azeri azerbaijani kazakh uzbek tajik kyrgyz turkmen chechen tibetan uighur uyghur yemeni saudi emirati kuwaiti qatari bahraini omani asian african european latino hispanic westerner',
  ethnic:
    "muslim christian hindu sikh buddhist shiite sunni shia shi’ite shi'ite alawite druze yazidi yezidi copt catholic protestant jew tamil sinhalese hutu tutsi dinka nuer zaghawa pygmy hausa yoruba igbo fulani bedouin roma gypsy aborigine tribesman tribeswoman dalit ahmadi hazara pashtun tajik adivasi bengali kashmiri baloch punjabi pathan",
} as const satisfies Readonly<Record<string, string>>;

/** What a noun for people says about them; the groups of figures carry these names. */
export type PersonGroup = keyof typeof PERSON_GROUPS;

const GROUPS: ReadonlyMap<string, readonly PersonGroup[]> = byWord();

function byWord(): Map<string, PersonGroup[]> {
  const map = new Map<string, PersonGroup[]>();
  for (const [group, list] of Object.entries(PERSON_GROUPS)) {
    for (const word of list.split(' ')) {
      const groups = map.get(word);
      if (groups) groups.push(group as PersonGroup);
      else map.set(word, [group as PersonGroup]);
    }
  }
  return map;
}

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['babies', 'baby'],
  ['boys', 'boy'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['clergymen', 'clergyman'],
  ['passersby', 'passerby'],
  ['passers-by', 'passerby'],
  ['by-standers', 'bystander'],
  ['boatpeople', 'boatperson'],
  ['troops', 'troop'],
  ['policemen', 'policeman'],
  ['alumni', 'alumnus'],
  ['mujahedeen', 'mujahideen'],
]);

/** Compounds that end so name people whatever comes before ("tribesmen", "steelworkers", "shop-owners"). */
const PERSON_ENDING =
  /(?:m[ae]n|wom[ae]n|workers?|persons?|people|keepers?|owners?|goers?|seekers?|fighters?|makers?|leaders?|holders?|drivers?|dwellers?)$/;

/** Words with a person's ending that name no person. */
const NO_PERSON: ReadonlySet<string> = new Set([
  'omen',
  'specimen',
  'regimen',
  'abdomen',
  'acumen',
  'stamen',
  'semen',
  'yemen',
  'women',
  'amen',
  'human',
  'oman',
  'roman',
  'german',
  'carmen',
  'ottoman',
  'talisman',
  'hymen',
  'bitumen',
  'lumen',
  'shareholder',
  'shareholders',
  'peacemakers',
  'carmaker',
  'carmakers',
  'automaker',
  'automakers',
  'placeholder',
  'stakeholders',
  'maker',
  'makers',
  'holder',
  'holders',
  'keeper',
  'keepers',
  'leaders',
  'chipmaker',
  'chipmakers',
  'drugmaker',
]);

/** Actor words of compromise that name things as often as people. */
const NOT_ACTORS: ReadonlySet<string> = new Set([
  'carrier',
  'counter',
  'cruiser',
  'lighter',
  'model',
  'star',
  'source',
  'supplier',
  'producer',
  'publisher',
  'press',
  'developer',
  'manufacturer',
  'provider',
  'retailer',
  'importer',
  'exporter',
  'wholesaler',
  'distributor',
  'lender',
  'insurer',
  'employer',
  'creditor',
  'debtor',
  'hopper',
  'mixer',
  'cutter',
  'fire',
  'case',
]);

/** The groups that a noun for people belongs to, by its singular or plural in lower case; empty if it is none of ours. */
export function personGroups(word: string): readonly PersonGroup[] {
  const own = GROUPS.get(word);
  if (own) return own;
  const singular = singularOf(word);
  return (singular !== null && GROUPS.get(singular)) || [];
}

/**
 * Whether a word in lower case (singular, plural or lemma) is a noun for people: "villager", "nurses", "tribesmen", "Iraqi".
 * Own lists first, then endings that make person nouns, then compromise's Actor and Demonym words.
 */
export const isPersonNoun = remembered(20_000, namesPeople);

function namesPeople(word: string): boolean {
  if (personGroups(word).length > 0) return true;
  if (word === 'women') return true;
  if (NO_PERSON.has(word)) return false;
  if (word.length > 5 && PERSON_ENDING.test(word)) return true;
  return isActor(word) || isActor(singularOf(word));
}

function isActor(word: string | null): boolean {
  return word !== null && !NOT_ACTORS.has(word) && (isListed(word, 'Actor') || isListed(word, 'Demonym'));
}

/** The singular of a regular or listed plural; null if the word does not look like a plural. */
export function singularOf(word: string): string | null {
  const listed = IRREGULAR_PLURALS.get(word);
  if (listed) return listed;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('people') && word.length > 6) return `${word.slice(0, -6)}person`;
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 4) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
