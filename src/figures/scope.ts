import { type Document, type Sentence, wordFact } from '../document/index.js';
import type { FigureScope } from '../schema/figure.js';

const RATE =
  /\b(?:(?:each|every|per) (?:day|week|month|year|night)|a (?:day|month|year)\b(?! (?:after|before|earlier|later|ago|following|since))|annually|daily|yearly|on average)\b/;
const CUMULATIVE =
  /\b(?:since|so far this year|this year|in recent (?:days|weeks|months|years)|over the (?:past|last)|in the (?:past|last)(?! (?:\d+|few|several|twelve|twenty-four|forty-eight)?\s?(?:hours|day|night)\b)|during the (?:past|last)|to date|in total since|throughout the|(?<!earlier )this week|(?<!earlier )this month|(?:year|month|week|decade)s?(?:-| )(?:long|old) (?:conflict|war|insurgency|fighting|campaign)|in the (?:conflict|war|insurgency|violence|civil war|outbreak|epidemic)|the (?:conflict|war|insurgency|civil war|outbreak|epidemic) (?:has|have))\b/;
const BACKGROUND =
  /\b(?:last (?:year|month|summer|winter|spring|fall|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|(?:years|months|decades|weeks) ago|(?:a|one|two|three) (?:year|month|decade|week)s? ago|earlier this (?:year|month)|previous(?:ly)?|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)|(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:1[89]|20)\d\d|in (?:1[89]|20)\d\d|the (?:1[89]|20)\d\d|world war|genocide|the holocaust|anniversary|in the (?:19|20)\d0s|of (?:1[89]|20)\d\d|(?<!in )a (?:similar|previous|earlier) (?:attack|strike|raid|blast|bombing|explosion|fire|flood|storm|quake|earthquake|crash|accident|shooting|incident|disaster))\b/;
/** "in five weeks we received 100,000"; "the worst floods in two months" are no count of months. */
const IN_WEEKS = /\bin \w{1,20} (?:weeks|months)\b(?! (?:time|ago|before|of)\b)/;
const SUPERLATIVE = /\b(?:worst|deadliest|first|highest|biggest|heaviest|strongest|most)\b/;
/** How far before "in two months" a superlative stands that it belongs to. */
const REACH = 60;
/** A running total up to a day in the past: "by the end of 2021". */
const BY_THEN = /\bby (?:the )?(?:end|close|middle|start) of\b|\bby (?:1[89]|20)\d\d\b/;
const SINCE = /\bsince\b/;
const SINCE_WHEN = /\bsince (?:1[89]|20)\d\d , when\b/;
const WORST_SINCE = /\b(?:worst|deadliest|first|highest|biggest)\b.{0,60}\bsince\b|\bsince then been\b/;
/** "since Monday", "since the fires broke out on Saturday": the days of one event, no running total. */
const SINCE_DAY = /\bsince\b.{0,40}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
/** "the third such raid since December" counts raids. */
const SUCH_SINCE = /\b(?:second|third|fourth|fifth|sixth) such\b.{0,40}\bsince\b/;
const YEAR = /\b(?:1[89]|20)\d\d\b/;
/** Violence that goes on, and stocks of people that it made. */
const CONTINUED =
  /\b(?:continued|ongoing|continuing|months of|years of|weeks of)\b.{0,30}\b(?:violence|fighting|clashes|conflict|war|unrest|shelling|attacks|drought|bloodshed|insurgency)\b/;

/** Time words that a report of the main event uses as well, when they stand in its first sentences or with its toll. */
const RECENT =
  /\b(?:last month|(?:a|one|two) weeks? ago|earlier this month|previous(?:ly)?|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/;
/** The present perfect, in which a running total stands. */
const PERFECT =
  /\b(?:have|has)(?: \w+ly)? (?:been|died|fled|killed|displaced|claimed|left|lost|forced|uprooted|wounded|injured)\b/;
/** Wars and the like, whose totals run on. */
const CONFLICT = /^(?:war|conflict|insurgency|fighting|violence|uprising|epidemic|outbreak|famine|drought)$/;
/** Below this a number in the present perfect is more often one event's. */
const RUNNING_TOTAL = 1000;

const namesConflict = wordFact((_, lower) => CONFLICT.test(lower));

/** Whether the article speaks of a war, an epidemic or another thing that goes on. */
export function isOngoing({ forms }: Document): boolean {
  return forms.some(namesConflict);
}

/** Sentences from the top in which "last month" dates the main event. */
const LEAD = 1;

/** What the time words of one sentence say about its figures. */
export interface SentenceTimes {
  readonly rate: boolean;
  readonly sinceWhen: boolean;
  readonly since: boolean;
  /** The running count began on a day of the week. */
  readonly days: boolean;
  readonly background: boolean;
  /** A report of the main event may use these time words as well. */
  readonly recent: boolean;
  readonly figureWord: boolean;
  /** The day to which a running total counts is past. */
  readonly upTo: boolean;
  readonly running: boolean;
  readonly perfect: boolean;
}

/** A word that each of the patterns above but PERFECT needs. */
const TIME_WORD =
  /\b(?:days?|weeks?|months?|years?|night|annually|daily|yearly|average|since|past|last|date|throughout|conflict|war|insurgency|violence|outbreak|epidemic|fighting|campaign|ago|previous(?:ly)?|january|february|march|april|may|june|july|august|september|october|november|december|(?:1[89]|20)\d\d|(?:19|20)\d0s|genocide|holocaust|anniversary|similar|earlier|end|close|middle|start|continued|ongoing|continuing|figure)\b/;

/** What a word is needed for, as bits. */
const TIME = 1;
const AUXILIARY = 2;
const needOf = wordFact(
  (_, lower) => (TIME_WORD.test(lower) ? TIME : 0) | (/\bha(?:ve|s)\b/.test(lower) ? AUXILIARY : 0),
);

const TIMELESS: SentenceTimes = {
  rate: false,
  sinceWhen: false,
  since: false,
  days: false,
  background: false,
  recent: false,
  figureWord: false,
  upTo: false,
  running: false,
  perfect: false,
};
const PERFECT_ALONE: SentenceTimes = { ...TIMELESS, perfect: true };
/** How far into a sentence its time words are read, in tokens. */
const READ = 150;

function countsWeeks(words: string): boolean {
  const at = words.search(IN_WEEKS);
  return at >= 0 && !SUPERLATIVE.test(words.slice(Math.max(0, at - REACH), at));
}

/** Reads the time words of a sentence, once for all its figures. */
export function timesOf(document: Document, sentence: Sentence): SentenceTimes {
  const { firstToken } = sentence;
  const end = Math.min(sentence.endToken, firstToken + READ);
  let needs = 0;
  for (let token = firstToken; token < end; token++) needs |= needOf(document.forms[token]);
  if (needs === 0) return TIMELESS;
  const words = document.lower.slice(firstToken, end).join(' ');
  if ((needs & TIME) === 0) return PERFECT.test(words) ? PERFECT_ALONE : TIMELESS;
  const such = SUCH_SINCE.test(words);
  return {
    rate: RATE.test(words),
    sinceWhen: SINCE_WHEN.test(words),
    since: SINCE.test(words) && !WORST_SINCE.test(words) && !such,
    days: SINCE_DAY.test(words),
    background: BACKGROUND.test(words),
    recent: RECENT.test(words) && !YEAR.test(words),
    figureWord: /\bfigure\b/.test(words),
    upTo: BY_THEN.test(words),
    running: !such && (CUMULATIVE.test(words) || CONTINUED.test(words) || countsWeeks(words)),
    perfect: PERFECT.test(words),
  };
}

/**
 * Whether a figure is about the article's event, a running total, an earlier event, or a rate, from the time words of its sentence
 * and the rule that licensed it.
 */
export function scopeOf(
  times: SentenceTimes,
  sentence: Sentence,
  rule: string,
  amount: number,
  ongoing: () => boolean,
): FigureScope {
  if (times.rate) return 'rate';
  if (times.sinceWhen) return 'background';
  // The days of a disaster are one event; those of a war are counted on.
  const oneEvent = times.days && !ongoing();
  if (times.since && !oneEvent) return 'cumulative';
  if (times.background && !(times.running && times.upTo)) {
    const main =
      times.recent &&
      (sentence.index <= LEAD || rule === 'toll' || (rule === 'instance' && times.figureWord));
    if (!main) return 'background';
  }
  if (times.running && !oneEvent) return 'cumulative';
  if (amount >= RUNNING_TOTAL && times.perfect && ongoing()) return 'cumulative';
  return 'incident';
}
