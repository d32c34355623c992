import type { BlockKind, Stretch } from './document.js';
import { isOddBlank } from './readable.js';

/** A rule that recognises a kind of block by how it begins, or by how it ends. */
interface LayoutRule {
  readonly kind: BlockKind;
  readonly pattern: RegExp;
  readonly at: 'start' | 'end';
  readonly reason: string;
}

const LAYOUT_RULES: readonly LayoutRule[] = [
  {
    kind: 'byline',
    pattern:
      /^(?:By|BY|by) \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|del|van|von|der|bin|al-\p{Lu}\p{L}+)){0,8}(?: (?:in|at) \p{Lu}[\p{L}'’ -]{1,40})?(?:(?: ?[,|/–] ?| - )[^.]{1,60})?$/u,
    at: 'start',
    reason: '"By Jane Doe, Reuters", "By Jane Doe in Oslo, Norway"',
  },
  {
    kind: 'byline',
    pattern:
      /^(?:first |last )?(?:published|updated|posted|modified):?(?: on| at| -)? ?(?:\d|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|jan|feb|mar|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec|today|yesterday).{0,70}$/i,
    at: 'start',
    reason: 'time stamp',
  },
  {
    kind: 'caption',
    pattern:
      /^(?:file(?: photo| -|:)|photo(?:s|graph)?:|image:|picture:|caption:|video:|\[image|in this (?:file )?(?:photo|image))/i,
    at: 'start',
    reason: 'caption label',
  },
  {
    kind: 'caption',
    pattern:
      /(?:\((?:ap |afp |reuters )?(?:photo|image|picture)[^()]{0,60}\)|(?:photo|image|picture)(?: credit)?: [^.:]{1,60}|(?:getty images|ap photo|afp photo|file photo|via reuters|via ap)\)?)\.?$/i,
    at: 'end',
    reason: 'picture credit',
  },
];

/** Lines that belong to the page and not to the story, wherever they stand. */
const BOILERPLATE_LINE =
  /^(?:read (?:more|also|next)\b|also read\b|see also\b|more (?:on|from|about) [^.!?]{1,80}$|related(?: (?:articles?|stories|news|topics|content|links|reading))?\s*:?$|related: |other news$|latest news$|top stories$|most (?:read|popular)\b.{0,20}$|follow us\b|follow .{1,30} on (?:twitter|facebook|instagram|x)\b|like us on\b|share (?:this|on|via)\b.{0,40}$|click here\b|tap here\b|sign up (?:for|to)\b|subscribe (?:to|now|for)\b|join (?:our|us on)\b|download (?:our|the) app\b|advertisement$|sponsored(?: content)?$|copyright (?:©|\(c\)|\d{4}|by )|©|\(c\) \d{4}\b|all rights reserved|this (?:story|article|report) (?:has been|was) (?:updated|corrected|first published|originally published)|\(?(?:additional )?reporting by .{1,200}(?:edit|writing by)|\(?(?:writing|editing) by |the associated press contributed|contact (?:us|the (?:editor|newsroom|author|reporter))\b|have a (?:tip|story)\b|comments?$|tags?:|topics?:|filed under\b)/i;

/** Headings after which nothing belongs to the story any more. */
const TRAILING_HEADING =
  /^(?:other news|related (?:articles|stories|news|topics|content|links|reading)|latest news|top stories|most (?:read|popular)|more (?:news|stories)|recommended(?: for you)?|you (?:may|might) also like|trending(?: now)?|comments?|read (?:more|next))\s*:?$/i;

const TERMINAL = /[.!?…]["'”’»)\]]*$/;
const LONGEST_HEADLINE = 200;
/** No line that is known by its words is longer. */
const LONGEST_RULED = 400;
/** No pattern that looks at the end looks further back. */
const LONGEST_END = 100;

/** The kind that the words of a line give away, if they do. */
function ruledKind(line: string): BlockKind | null {
  if (line.length > LONGEST_RULED) return null;
  if (BOILERPLATE_LINE.test(line)) return 'boilerplate';
  const end = line.slice(-LONGEST_END);
  for (const { kind, pattern, at } of LAYOUT_RULES) if (pattern.test(at === 'end' ? end : line)) return kind;
  return null;
}

/** The kind of each paragraph, from its words (see withSingleSpaces), its place in the article, and whether it stands there twice. */
export function classifyBlocks(
  paragraphs: readonly string[],
  repeats: readonly (number | null)[],
): BlockKind[] {
  const kinds: BlockKind[] = [];
  let tail = false;
  let bodySeen = false;
  for (let i = 0; i < paragraphs.length; i++) {
    const words = paragraphs[i];
    const ruled = tail ? null : ruledKind(words);
    if (tail || (bodySeen && TRAILING_HEADING.test(words))) {
      tail = true;
      kinds.push('boilerplate');
    } else if (ruled) kinds.push(ruled);
    else if (paragraphs.length > 1 && words.length <= LONGEST_HEADLINE && !TERMINAL.test(words)) {
      kinds.push(kinds.includes('headline') || bodySeen ? 'heading' : 'headline');
    } else {
      kinds.push('body');
      bodySeen = true;
    }
  }
  // A line that stands alone twice is the caption of a picture and its alternative text.
  repeats.forEach((first, index) => {
    if (first !== null && kinds[first] === 'heading') kinds[first] = kinds[index] = 'caption';
  });
  return kinds;
}

/** Letters at the head of a paragraph that mostly tell it from all others of its length. */
const TELLING = 40;

/** For each paragraph the index of the earlier one with the same words, or null. */
export function findRepeats(paragraphs: readonly string[]): (number | null)[] {
  const byHead = new Map<string, number>();
  const byWords = new Map<string, number>();
  return paragraphs.map((words, index) => {
    const head = `${words.length} ${words.slice(0, TELLING).toLowerCase()}`;
    const alike = byHead.get(head);
    if (alike === undefined) {
      byHead.set(head, index);
      return null;
    }
    const lower = words.toLowerCase();
    if (paragraphs[alike].toLowerCase() === lower) return alike;
    const first = byWords.get(lower);
    if (first === undefined) byWords.set(lower, index);
    return first ?? null;
  });
}

/** The words of a stretch with one space for every run of white space; most paragraphs are so already. */
export function withSingleSpaces(text: string, { start, end }: Stretch): string {
  const words = text.slice(start, end);
  let space = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((space && code === 32) || ((code < 32 || code > 126) && isOddBlank(code)))
      return words.replace(/\s+/g, ' ');
    space = code === 32;
  }
  return words;
}
