import type { Document, Sentence } from '../document/index.js';
import type { FigureScope } from '../schema/figure.js';

const RATE =
  /\b(?:(?:each|every|per) (?:day|week|month|year|night)|a (?:day|month|year)\b(?! (?:after|before|earlier|later|ago|following|since))|annually|daily|yearly|on average)\b/;
const CUMULATIVE =
  /\b(?:since|so far this year|this year|in recent (?:days|weeks|months|years)|over the (?:past|last)|in the (?:past|last)|during the (?:past|last)|to date|in total since|throughout the|this week|this month|(?:year|month|week|decade)s?(?:-| )(?:long|old) (?:conflict|war|insurgency|fighting|campaign)|in the (?:conflict|war|insurgency|violence|civil war|outbreak|epidemic)|the (?:conflict|war|insurgency|civil war|outbreak|epidemic) (?:has|have))\b/;
const BACKGROUND =
  /\b(?:last (?:year|month|summer|winter|spring|fall|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|(?:years|months|decades|weeks) ago|(?:a|one|two|three) (?:year|month|decade|week)s? ago|earlier this (?:year|month)|previous(?:ly)?|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)|(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:1[89]|20)\d\d|in (?:1[89]|20)\d\d|the (?:1[89]|20)\d\d|world war|genocide|the holocaust|anniversary|in the (?:19|20)\d0s|of (?:1[89]|20)\d\d)\b/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Whether a figure is about the article's event, a running total, an earlier event, or a rate, from the time words of its sentence.
 * `from` and `end` are the tokens of the clause that holds the figure.
 */
export function scopeOf(document: Document, sentence: Sentence, from: number, end: number): FigureScope {
  const { lower } = document;
  const words = lower.slice(from, end).join(' ');
  if (RATE.test(words)) return 'rate';
  if (
    /\bsince\b/.test(words) &&
    !/\bsince (?:then )?been\b/.test(words) &&
    !/\bworst\b.{0,40}since\b/.test(words)
  )
    return 'cumulative';
  const whole = words.length === 0 ? '' : lower.slice(sentence.firstToken, sentence.endToken).join(' ');
  if (BACKGROUND.test(words) || (BACKGROUND.test(whole) && MONTH.test(lower[sentence.firstToken + 1] ?? '')))
    return 'background';
  if (CUMULATIVE.test(words)) return 'cumulative';
  return 'incident';
}
