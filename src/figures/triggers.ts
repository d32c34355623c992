import type { FigureKind } from '../schema/figure.js';
import { SHELTER_PHRASES } from './shelter-phrases.js';
import { type TriggerForm, verbForms } from './verb-forms.js';

/**
 * What an event word asks of the people it happens to.
 * `transitive`: they are its object ("killed ten"); `intransitive`: its subject ("ten died"); `ergative`: either
 * ("police evacuated ten", "ten evacuated"); `state`: it is said of them ("ten are missing", "left ten dead");
 * `instance`: a noun that counts them one by one ("ten deaths"); `people`: a noun for the people themselves ("ten hostages");
 * `act`: a noun whose "of" names them ("the killing of ten"); `toll`: a noun for the total ("the death toll is ten").
 */
export type TriggerRole =
  | 'transitive'
  | 'intransitive'
  | 'ergative'
  | 'state'
  | 'instance'
  | 'people'
  | 'act'
  | 'toll';

export interface TriggerWord {
  readonly words: readonly string[];
  readonly kind: FigureKind;
  readonly role: TriggerRole;
  readonly form: TriggerForm;
  /** What is counted: people by default. */
  readonly of: 'people' | 'houses';
  /** The word alone does not tell killed from injured ("shot", "stabbed"). */
  readonly weak: boolean;
}

/** Verbs by kind and role: base forms; a particle or complement may follow ("gun down"). */
const VERBS: readonly (readonly [FigureKind, TriggerRole, string])[] = [
  [
    'killed',
    'transitive',
    'kill|murder|slay|behead|decapitate|execute|massacre|assassinate|slaughter|lynch|martyr|electrocute|butcher|strangle|gun down|mow down|shoot dead|shoot to death|stab to death|beat to death|bludgeon to death|hack to death|crush to death|burn to death|trample to death|stone to death|torture to death|burn alive|bury alive|cut down|fatally shoot|fatally stab|fatally wound|fatally injure|fatally strike|mortally wound|hang|crucify|put to death|eliminate|neutralize|neutralise|dismember',
  ],
  ['killed', 'ergative', 'drown|suffocate|asphyxiate'],
  [
    'killed',
    'intransitive',
    'die|perish|succumb|starve to death|freeze to death|bleed to death|lose their lives|lose his life|lose her life|lose their life|lose lives|pass away|fall to their deaths|plunge to their deaths|blow himself up|blow herself up|blow themselves up',
  ],
  [
    'injured',
    'transitive',
    'injure|wound|hurt|maim|mutilate|scald|hospitalise|hospitalize|critically injure|seriously injure|severely injure',
  ],
  ['missing', 'intransitive', 'disappear|vanish|go missing|go unaccounted for'],
  ['missing', 'transitive', 'sweep away|wash away|carry away'],
  ['trapped', 'transitive', 'trap|entomb|bury'],
  [
    'kidnapped',
    'transitive',
    'kidnap|abduct|snatch|take hostage|hold hostage|hold captive|take captive|seize hostage|seize',
  ],
  ['released', 'transitive', 'release|free|liberate|set free'],
  ['rescued', 'transitive', 'rescue|save|pluck|pull alive|bring to safety'],
  [
    'survived',
    'intransitive',
    'survive|escape unhurt|escape unharmed|escape injury|escape with minor injuries|escape alive',
  ],
  [
    'displaced',
    'transitive',
    'displace|uproot|dislocate|deport|expel|evict|internally displace|drive from|drive out of|dislodge|forcibly displace',
  ],
  [
    'fled',
    'intransitive',
    'flee|run away|abandon their homes|leave their homes|leave homes|cross the border|cross into|leave their houses|escape|vacate their homes',
  ],
  ['evacuated', 'ergative', 'evacuate'],
  ['homeless', 'intransitive', 'lose their homes|lose their houses|lose homes'],
  ['homeless', 'transitive', 'render homeless|make homeless|leave homeless'],
  [
    'sheltered',
    'ergative',
    'shelter|accommodate|take refuge|take shelter|seek shelter|seek refuge|house|host',
  ],
  [
    'relocated',
    'ergative',
    'relocate|resettle|rehouse|rehome|move to safer|move to higher ground|move to temporary|shift to safer',
  ],
  ['returned', 'intransitive', 'return|return home|go back home|go home|return to their homes'],
  ['returned', 'transitive', 'repatriate'],
  ['stranded', 'transitive', 'strand|maroon'],
  ['affected', 'transitive', 'affect|impact|cut off|isolate'],
  [
    'affected',
    'intransitive',
    'need assistance|need aid|need help|need food|require assistance|require food|require aid|need humanitarian',
  ],
  ['sick', 'transitive', 'infect|sicken|poison'],
  ['sick', 'intransitive', 'fall ill|fall sick|test positive|become ill|get sick|contract'],
];

/** Words of states: adjectives, and participles that stand for them. */
const STATES: readonly (readonly [FigureKind, string])[] = [
  ['killed', 'dead|deceased|lifeless|slain'],
  [
    'injured',
    'hospitalised|hospitalized|in critical condition|in serious condition|in hospital|in the hospital|in stable condition|in intensive care|bleeding|taken to hospital|taken to the hospital|taken to a hospital|taken to a local hospital|taken to hospitals|taken to local hospitals|taken to area hospitals|rushed to hospital|rushed to the hospital|admitted to hospital|sent to hospital|sent to the hospital|treated for|transported to a hospital|transported to the hospital|transported to hospitals|transported to a local hospital|being treated',
  ],
  ['missing', 'missing|unaccounted for|swept away|washed away|lost at sea|unaccounted'],
  [
    'dead_or_missing',
    'dead or missing|dead and missing|killed or missing|missing or dead|died or went missing|missing and presumed dead|dead or unaccounted for',
  ],
  [
    'killed_or_injured',
    'killed or injured|killed or wounded|dead or injured|dead or wounded|killed and injured|killed and wounded|injured or killed|wounded or killed|killed or hurt',
  ],
  ['trapped', 'trapped|stuck|buried'],
  ['kidnapped', 'hostage|in captivity|captive'],
  ['survived', 'unharmed|unhurt|uninjured|alive|unscathed'],
  [
    'displaced',
    'displaced|internally displaced|uprooted|forced from their homes|driven from their homes|from their homes|from their villages|from their houses|from their land|from their lands|from homes',
  ],
  ['fled', 'forced to leave|forced out of their homes|out of their homes|forced to abandon'],
  ['homeless', 'homeless|roofless|without homes|without shelter|without a home|without a roof'],
  [
    'sheltered',
    `into temporary shelters|in need of shelter|in need of emergency shelter|with host families|with relatives and friends|${SHELTER_PHRASES}`,
  ],
  ['stranded', 'stranded|marooned'],
  ['affected', 'in need|in urgent need|in need of|cut off|affected'],
  ['sick', 'sick|ill|infected|sickened'],
  [
    'evacuated',
    'evacuated|told to leave|ordered to leave|asked to leave|ordered to evacuate|told to evacuate',
  ],
];

/** Nouns that count victims one by one. */
const INSTANCES: readonly (readonly [FigureKind, string])[] = [
  [
    'killed',
    'deaths|death|fatalities|fatality|killings|bodies|corpses|body|corpse|lives|murders|martyrs|homicides|drownings|executions|dead people|dead bodies',
  ],
  ['injured', 'injuries|injury|wounds|gunshot wounds|burns|gunshot wound|wound|fractures'],
  ['casualties', 'casualties|casualty'],
  ['casualties', 'deaths or injuries|injuries or deaths|deaths and injuries|deaths or casualties'],
  [
    'sick',
    'cases|infections|confirmed cases|illnesses|malaria|cholera|measles|dengue fever|typhoid|tuberculosis',
  ],
  ['kidnapped', 'abductions|kidnappings'],
];

/** Nouns for the people themselves. */
const PEOPLE: readonly (readonly [FigureKind, string])[] = [
  ['kidnapped', 'hostages|hostage|captives|captive|abductees'],
  ['survived', 'survivors|survivor'],
  [
    'displaced',
    'idps|internally displaced persons|internally displaced people|displaced persons|displaced people',
  ],
  ['evacuated', 'evacuees|evacuee'],
  ['refugee', 'refugees|refugee|asylum seekers|asylum-seekers|asylum seeker'],
  ['returned', 'returnees|returnee'],
  ['killed', 'dead'],
  ['injured', 'injured|wounded'],
  ['missing', 'missing'],
];

/** Nouns whose "of" names the victims. */
const ACTS: readonly (readonly [FigureKind, string])[] = [
  [
    'killed',
    'deaths|death|killing|killings|murder|murders|bodies|body|corpses|remains|lives|life|execution|executions|massacre|beheading|beheadings|assassination|slaying|slayings|slaughter|drowning|lynching|martyrdom|loss',
  ],
  ['injured', 'injuring|wounding|injuries|injury'],
  ['missing', 'disappearance|disappearances'],
  ['kidnapped', 'kidnapping|kidnappings|abduction|abductions'],
  ['released', 'release'],
  ['rescued', 'rescue'],
  ['displaced', 'displacement|expulsion|deportation|eviction'],
  ['evacuated', 'evacuation|evacuations'],
  ['relocated', 'relocation|resettlement'],
  ['returned', 'return|repatriation'],
  ['missing', 'fate'],
];
const HOUSING_ACTS: readonly (readonly [FigureKind, string])[] = [
  ['housing_destroyed', 'destruction|collapse|demolition|loss|burning'],
  ['housing_damaged', 'flooding|inundation'],
  ['evacuated', 'evacuation|evacuations'],
];

/** Nouns for the total. */
const TOLLS: readonly (readonly [FigureKind, string])[] = [
  [
    'killed',
    'death toll|toll|number of dead|number of deaths|number of fatalities|number of people killed|number killed|number of those killed|number of killed|number of victims|body count|death count|number of bodies|dead|fatalities|number of confirmed deaths|number of confirmed dead|deaths|number of martyrs',
  ],
  [
    'injured',
    'number of injured|number of wounded|number of people injured|number injured|number of injuries|injured|wounded|injury toll|number of those injured',
  ],
  ['casualties', 'number of casualties|casualty toll|casualties'],
  ['missing', 'number of missing|number of people missing|missing'],
  [
    'displaced',
    'number of displaced|number of displaced people|number of displaced persons|number of displaced families|number of people displaced|number of idps|number of internally displaced|idps|internally displaced people|internally displaced persons|displaced persons|displaced people|total displaced|people displaced|displaced',
  ],
  ['homeless', 'number of homeless'],
  ['refugee', 'number of refugees|number of asylum seekers'],
  [
    'evacuated',
    'evacuation total people|evacuation|population evacuated|number of evacuees|number of evacuated|number of people evacuated|evacuated',
  ],
  ['affected', 'number of affected|number of people affected|number of affected people|affected'],
  ['sick', 'number of cases|number of infections|caseload|number of confirmed cases|number of infected'],
];

const HOUSING_TOLLS: readonly (readonly [FigureKind, string])[] = [
  [
    'housing_destroyed',
    'completely destroyed housing|destroyed housing|destroyed houses|houses destroyed|homes destroyed',
  ],
  ['housing_damaged', 'damaged houses|damaged housing|houses damaged|homes damaged'],
];

/** Verbs of what happens to dwellings. */
const HOUSING: readonly (readonly [FigureKind, TriggerRole, string])[] = [
  ['evacuated', 'ergative', 'evacuate'],
  [
    'housing_destroyed',
    'ergative',
    'destroy|demolish|flatten|raze|burn|burn down|reduce to ashes|reduce to rubble|reduce to cinders|wreck|level|wash away|sweep away|gut|collapse|ruin|bulldoze|torch|burn to the ground|set ablaze|set on fire|consume|incinerate|completely destroy|totally destroy|obliterate|bury',
  ],
  [
    'housing_damaged',
    'ergative',
    'damage|partially destroy|partly destroy|flood|inundate|submerge|partially damage|severely damage|badly damage|hit|unroof|seriously damage|heavily damage|affect|damage or destroy',
  ],
];
const HOUSING_STATES: readonly (readonly [FigureKind, string])[] = [
  ['evacuated', 'told to leave|ordered to leave|asked to leave'],
  ['housing_uninhabitable', 'uninhabitable|unlivable'],
  ['housing_destroyed', 'damaged or destroyed|destroyed or damaged|in ruins|completely destroyed|lost'],
  ['housing_damaged', 'under water|partially destroyed|partly destroyed|underwater'],
];

/** Verbs that say that someone was hit, not whether the person lived. */
const WEAK_VERBS: readonly (readonly [FigureKind, TriggerRole, string])[] = [
  ['injured', 'transitive', 'shoot|stab|beat|hack|knife'],
];

const ADVERBS =
  /^(?:fatally|mortally|critically|seriously|severely|internally|completely|totally|partially|partly|badly|heavily)$/;

function verbTriggers(
  table: readonly (readonly [FigureKind, TriggerRole, string])[],
  of: 'people' | 'houses',
  weak = false,
): TriggerWord[] {
  return table.flatMap(([kind, role, list]) =>
    list.split('|').flatMap((phrase) => {
      const words = phrase.split(' ');
      const at = ADVERBS.test(words[0]) ? 1 : 0;
      return verbForms(words[at]).map(([form, name]) => ({
        words: words.map((word, i) => (i === at ? form : word)),
        kind,
        role,
        form: name,
        of,
        weak,
      }));
    }),
  );
}

function wordTriggers(
  table: readonly (readonly [FigureKind, string])[],
  role: TriggerRole,
  of: 'people' | 'houses' = 'people',
): TriggerWord[] {
  return table.flatMap(([kind, list]) =>
    list.split('|').map(
      (phrase): TriggerWord => ({
        words: phrase.split(' '),
        kind,
        role,
        form: 'other',
        of,
        weak: false,
      }),
    ),
  );
}

/** Every trigger word; one word may be in several entries with different roles. */
export const TRIGGER_WORDS: readonly TriggerWord[] = [
  ...verbTriggers(VERBS, 'people'),
  ...verbTriggers(WEAK_VERBS, 'people', true),
  ...verbTriggers(HOUSING, 'houses'),
  ...wordTriggers(STATES, 'state'),
  ...wordTriggers(HOUSING_STATES, 'state', 'houses'),
  ...wordTriggers(INSTANCES, 'instance'),
  ...wordTriggers(PEOPLE, 'people'),
  ...wordTriggers(ACTS, 'act'),
  ...wordTriggers(HOUSING_ACTS, 'act', 'houses'),
  ...wordTriggers(HOUSING_TOLLS, 'toll', 'houses'),
  ...wordTriggers(TOLLS, 'toll'),
];
