import type { ArticleView } from '../article-view.js';
import type { NameSpan } from '../name-span.js';
import { afterHonorific } from './after-honorific.js';
import { ages } from './ages.js';
import { apposedBodies } from './apposed-bodies.js';
import { arabicArticle } from './arabic-article.js';
import { bareInitials } from './bare-initials.js';
import { besideFullNames } from './beside-full-names.js';
import { bracketedNames } from './bracketed-names.js';
import { capitalDistrict } from './capital-district.js';
import { commonThings } from './common-things.js';
import { companyForms } from './company-forms.js';
import { credits } from './credits.js';
import { dateline } from './dateline.js';
import { demonyms } from './demonyms.js';
import { describedPeople } from './described-people.js';
import { doubleBarrelled } from './double-barrelled.js';
import { events } from './events.js';
import { facilities } from './facilities.js';
import { groups } from './groups.js';
import { headlines } from './headlines.js';
import { hyphenatedGivenNames } from './hyphenated-given-names.js';
import { hyphenedAdjectives } from './hyphened-adjectives.js';
import { innerDatelines } from './inner-datelines.js';
import { institutionWords } from './institution-words.js';
import { joinedNames } from './joined-names.js';
import { joinedResidences } from './joined-residences.js';
import { kin } from './kin.js';
import { knownOrganizations } from './known-organizations.js';
import { leftOutSurnames } from './left-out-surnames.js';
import { listedDivisions } from './listed-divisions.js';
import { lonePlaces } from './lone-places.js';
import { nicknames } from './nicknames.js';
import { oneSense } from './one-sense.js';
import { particles } from './particles.js';
import { partnerFirms } from './partner-firms.js';
import { partyMarks } from './party-marks.js';
import { peopleInLists } from './people-in-lists.js';
import { peoplesWithArticle } from './peoples-with-article.js';
import type { RepairRule } from './repair.js';
import { residences } from './residences.js';
import { scorecards } from './scorecards.js';
import { ships } from './ships.js';
import { shortForms } from './short-forms.js';
import { slashes } from './slashes.js';
import { speakingNames } from './speaking-names.js';
import { storms } from './storms.js';
import { surnames } from './surnames.js';
import { teams } from './teams.js';
import { townsInContext } from './towns-in-context.js';
import { works } from './works.js';

/** What the form of a name or of the article settles, in the order in which it is applied. */
const RULES: readonly RepairRule[] = [
  arabicArticle,
  joinedNames,
  joinedResidences,
  partyMarks,
  slashes,
  scorecards,
  doubleBarrelled,
  hyphenatedGivenNames,
  demonyms,
  companyForms,
  partnerFirms,
  apposedBodies,
  capitalDistrict,
  ages,
  afterHonorific,
  describedPeople,
  nicknames,
  bracketedNames,
  bareInitials,
  particles,
  storms,
  surnames,
  leftOutSurnames,
  institutionWords,
  shortForms,
  events,
  facilities,
  dateline,
  innerDatelines,
  knownOrganizations,
  lonePlaces,
  commonThings,
  oneSense,
  ships,
  works,
  besideFullNames,
  townsInContext,
  residences,
  listedDivisions,
  peopleInLists,
  teams,
  speakingNames,
  kin,
  peoplesWithArticle,
  groups,
  hyphenedAdjectives,
  headlines,
  credits,
];

/** The tagger's names after all corrections, in the order of the text, without overlaps. */
export function repairNames(view: ArticleView, spans: readonly NameSpan[]): NameSpan[] {
  return [...RULES.reduce((names, rule) => rule.repair(view.document, names, view), spans)];
}
