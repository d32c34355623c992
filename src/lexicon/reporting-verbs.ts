import { type WordForm, wordTest } from '../document/index.js';

/**
 * Verbs that report speech, by what they govern. The classes serve as evidence, not as a closed list: any verb in the
 * place of a reporting verb can be one. Lemmas, British spellings beside American ones.
 */
const REPORTING_VERBS = {
  /** Take the words said as their object: "said", "replied". */
  say: 'say add',
  /** Take a hearer as their object: "told reporters". */
  tell: 'tell assure inform remind ask urge advise warn promise thank',
  /** Take a text as their object: "wrote on X". */
  write: 'write tweet post read retweet blog text email caption title sign publish',
  /** Take an object and what it is called: "called it “a catastrophe”". */
  call: 'call describe dub label brand deem characterise characterize denounce dismiss praise slam blast criticise criticize condemn hail portray cast refer decry deride mock accuse blame compare depict slam cite quote paint reject',
  /** Report speech in most of their uses. */
  report:
    'state declare announce explain note continue reply respond answer insist argue claim recall remark observe comment conclude stress emphasise emphasize acknowledge admit concede contend assert maintain allege recount quip joke shout yell scream cry exclaim whisper mutter murmur bark chant sing lament complain grumble sigh sob boast brag confess confide predict reveal relate remember pledge vow swear testify vent retort counter interject interrupt inquire wonder question demand declaim proclaim plead beg preach intone opine muse reason theorise theorize speculate reiterate repeat stipulate suggest propose report mention express voice agree disagree caution forecast scoff sneer snap fume rant thunder growl groan gasp laugh chuckle giggle scold chide lecture rail fire shoot begin conclude summarise summarize clarify elaborate specify estimate deny apologise apologize affirm confirm attest profess advocate bemoan deplore regret rejoice gush enthuse marvel protest object implore beseech appeal urge drawl stammer sputter spit croak hiss bellow roar holler shriek wail weep greet',
  /** Report speech or thought in some of their uses. */
  weak: 'think believe feel know see hope fear want mean find show indicate imply hint signal offer issue release send deliver invoke use term list include carry hold put go speak talk address discuss point press push vote promise write request call consider view regard treat attack defend back support credit fault recommend justify attribute start open close end finish add turn attempt quote echo paraphrase invoke pronounce utter mouth hear dictate type scrawl print run display feature advertise tout',
} as const;

export type ReportingClass = keyof typeof REPORTING_VERBS;

const CLASSES: ReadonlyMap<string, ReportingClass> = byLemma();

function byLemma(): Map<string, ReportingClass> {
  const map = new Map<string, ReportingClass>();
  for (const [name, list] of Object.entries(REPORTING_VERBS)) {
    for (const lemma of list.split(' ')) if (!map.has(lemma)) map.set(lemma, name as ReportingClass);
  }
  return map;
}

/** The class of a reporting verb by its lemma, or null for a verb that is not listed. */
export function reportingClass(lemma: string): ReportingClass | null {
  return CLASSES.get(lemma) ?? null;
}

/** Forms that a tagger often takes for nouns or adjectives ("Ruiz shot back", "CNN reports"), with their lemmas. */
const ODD_FORMS: ReadonlyMap<string, string> = new Map(
  `said:say says:say told:tell tells:tell wrote:write writes:write shot:shoot notes:note claims:claim calls:call tweeted:tweet
  tweets:tweet quipped:quip chants:chant asks:ask adds:add warns:warn vows:vow reads:read read:read put:put reports:report
  slams:slam blasts:blast urges:urge demands:demand comments:comment remarks:remark replies:reply reply:reply states:state
  answers:answer questions:question promises:promise pledges:pledge responds:respond insists:insist argues:argue quotes:quote
  jokes:joke shouts:shout estimates:estimate continues:continue explains:explain admits:admit denies:deny`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The lemma of a reporting verb from a form that a tagger often takes for a noun, or null. */
export function oddReportingForm(form: WordForm): string | null {
  return isOddForm(form) ? ODD_FORMS.get(form.lower)! : null;
}

const isOddForm = wordTest((_, lower) => ODD_FORMS.has(lower));
