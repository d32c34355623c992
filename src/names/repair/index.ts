import type { ArticleView } from '../article-view.js';
import type { NameSpan } from '../name-span.js';
import { apposedBodies } from './bodies/apposed-bodies.js';
import { companyForms } from './bodies/company-forms.js';
import { groups } from './bodies/groups.js';
import { institutionWords } from './bodies/institution-words.js';
import { knownOrganizations } from './bodies/known-organizations.js';
import { partnerFirms } from './bodies/partner-firms.js';
import { shortForms } from './bodies/short-forms.js';
import { teams } from './bodies/teams.js';
import { headlines } from './headlines.js';
import { arabicArticle } from './limits/arabic-article.js';
import { bareInitials } from './limits/bare-initials.js';
import { bracketedNames } from './limits/bracketed-names.js';
import { doubleBarrelled } from './limits/double-barrelled.js';
import { hyphenatedGivenNames } from './limits/hyphenated-given-names.js';
import { hyphenedAdjectives } from './limits/hyphened-adjectives.js';
import { joinedNames } from './limits/joined-names.js';
import { joinedResidences } from './limits/joined-residences.js';
import { nicknames } from './limits/nicknames.js';
import { particles } from './limits/particles.js';
import { scorecards } from './limits/scorecards.js';
import { slashes } from './limits/slashes.js';
import { oneSense } from './one-sense.js';
import { afterHonorific } from './people/after-honorific.js';
import { ages } from './people/ages.js';
import { besideFullNames } from './people/beside-full-names.js';
import { credits } from './people/credits.js';
import { describedPeople } from './people/described-people.js';
import { kin } from './people/kin.js';
import { leftOutSurnames } from './people/left-out-surnames.js';
import { peopleInLists } from './people/people-in-lists.js';
import { speakingNames } from './people/speaking-names.js';
import { surnames } from './people/surnames.js';
import { capitalDistrict } from './places/capital-district.js';
import { dateline } from './places/dateline.js';
import { facilities } from './places/facilities.js';
import { innerDatelines } from './places/inner-datelines.js';
import { listedDivisions } from './places/listed-divisions.js';
import { lonePlaces } from './places/lone-places.js';
import { partyMarks } from './places/party-marks.js';
import { residences } from './places/residences.js';
import { townsInContext } from './places/towns-in-context.js';
import type { RepairRule } from './repair.js';
import { commonThings } from './things/common-things.js';
import { demonyms } from './things/demonyms.js';
import { events } from './things/events.js';
import { peoplesWithArticle } from './things/peoples-with-article.js';
import { ships } from './things/ships.js';
import { storms } from './things/storms.js';
import { works } from './things/works.js';

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
