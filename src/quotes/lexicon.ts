import { type WordForm, wordTest } from '../document/index.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { isHonorific, isOffice } from '../lexicon/titles.js';

/** Bodies that speak ("the ministry said"), as heads of a noun phrase, in lower case. */
export const SPEAKING_ORGANS: ReadonlySet<string> = new Set(
  `agency airline army association authority authorities bank board body branch bureau campaign center centre chamber charity church
  city club coalition college commission committee company confederation congress corporation council court crowd department embassy
  faction federation firm force forces foundation fund government group hospital house institute institution judiciary jury league
  mayor media military ministry mission movement navy network newspaper office operator opposition outlet panel paper parliament party
  police presidency press prosecution regime regulator school secretariat senate service society staff state station team trust union
  university watchdog website white nation nations bank times post journal tribune herald guardian network cross crescent`.split(
    /\s+/,
  ),
);

/** Texts that speak for their authors ("the statement said", "a sign read"). */
export const SPEAKING_TEXTS: ReadonlySet<string> = new Set(
  `ad advert advertisement article banner bill billboard blog book brief caption cartoon chant column comment complaint constitution
  decree description document documentary editorial email e-mail essay filing flyer graffiti guideline headline inscription
  indictment label law lawsuit leaflet letter manifesto memo message motto note notice op-ed opinion order pamphlet paper passage
  petition piece placard plaque poll post poster post press profile quote release report resolution review rule ruling sign slogan
  song speech statement story study sticker subtitle suit summary survey t-shirt tattoo text tombstone transcript treaty tweet update
  verdict video voice-over warning`.split(/\s+/),
);

/** Amounts that stand for those whom they count ("hundreds of marchers chanted"). */
export const AMOUNTS: ReadonlySet<string> = new Set([
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
]);

/** Days, months and places to post: in lower case. They name nobody who could speak. */
const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december twitter facebook instagram today yesterday tomorrow tonight`.split(/\s+/),
);

/** Whether a word is a day, a month or a place to post. */
export const isCalendar = wordTest((_, lower) => CALENDAR.has(lower));

export const isSpeakingOrgan = wordTest((_, lower) => SPEAKING_ORGANS.has(lower));
export const isSpeakingText = wordTest((_, lower) => SPEAKING_TEXTS.has(lower));
export const isNounForPeople = wordTest((_, lower) => isPersonNoun(lower));

/** "Mr", "Senator", "Farmer": what stands before a name at its first word. */
export const leadsName = (form: WordForm): boolean =>
  isHonorific(form) || isOffice(form) || isNounForPeople(form);
