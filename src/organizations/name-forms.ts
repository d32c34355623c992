import { demonym, isPlaceName } from '../gazetteer/index.js';
import { lexiconTags } from '../lexicon/compromise.js';
import { remembered } from '../lexicon/remembered.js';

/** Words that an abbreviation may leave out. */
const SMALL_WORD = /^(?:of|the|and|for|in|on|de|la|le|du|des|del|di|da|&)$/i;
/** Legal forms that papers write once and leave out afterwards. */
const LEGAL_FORM =
  /^(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ag|sa|nv|bv|ab|asa|as|a\/s|oyj|spa|srl|pty|kk|bhd|tbk|holdings?)\.?$/i;
/** Words of a name that its shorter forms are made of, at most. */
const LONGEST = 12;
/** "Ministry of Health" and "Health Ministry" are one. */
const BODY_OF = /^(ministry|department) (?:of|for) (?:the )?(.+)$/;

/** A name without case, accents, full stops and leading article, in one spelling: what two mentions of one body share. */
export const foldName = remembered(5_000, (name) => {
  const folded = withoutMarks(name)
    .replace(/^the /, '')
    .replace(BRITISH, american)
    .replace(/ & /g, ' and ')
    .trim();
  const body = BODY_OF.exec(folded);
  return body ? `${body[2]} ${body[1]}` : folded;
});

/** In lower case, without accents, full stops and hyphens; most names have none. */
function withoutMarks(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\./g, '')
    .replace(/[\s-]+/g, ' ');
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
const BRITISH = /isation\b|\bcentre\b|\bdefence\b|\blabour\b/g;
const AMERICAN: Readonly<Record<string, string>> = {
  isation: 'ization',
  centre: 'center',
  defence: 'defense',
  labour: 'labor',
};
const american = (british: string): string => AMERICAN[british];

/**
 * Shorter forms that can stand for a name, folded: without its legal form, its initials (with and without small words: WHO, ECOWAS), its
 * first words. A first word or words that many names share, or that name a place, stand for none.
 */
export const shortForms = remembered(5_000, shorten);

function shorten(name: string): readonly string[] {
  const forms: string[] = [];
  const given = name.replace(/^the\s/i, '').split(/\s+/, LONGEST);
  const legal = given.length > 1 && LEGAL_FORM.test(given[given.length - 1]);
  const bare = (legal ? given.slice(0, -1) : given).join(' ').replace(/,$/, '');
  if (bare !== name) forms.push(foldName(bare));
  const words = bare.split(/[\s-]+/, LONGEST).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2) return forms;
  const main = words.filter((word) => !SMALL_WORD.test(word));
  for (const initials of [initialsOf(main), initialsOf(words)])
    if (initials.length >= 2) forms.push(initials);
  if (main.length < 2) return forms;
  if (!isOrdinary(words[0])) forms.push(foldName(words[0]));
  for (let count = 2; count < words.length; count++) {
    const last = words[count - 1];
    if (SMALL_WORD.test(last)) continue;
    const prefix = words.slice(0, count).join(' ');
    if (!isPlaceName(prefix)) forms.push(foldName(prefix));
  }
  return forms;
}

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word[0])
    .join('')
    .toLowerCase();
}

const SAYS_NOTHING =
  /^(?:national|international|royal|central|general|united|federal|first|new|free|high|supreme|world|global|human|public|state|social|democratic|republican|people's|islamic|christian|european|african|asian|regional|local|council|committee|commission|court|ministry|department|office|bank|university|party|front|union|army|police|green|red|save|doctors|workers)$/i;

/** A first word that many names begin with ("National", "Syrian", "Bank") stands for none of them. */
function isOrdinary(word: string): boolean {
  return (
    SAYS_NOTHING.test(word) ||
    lexiconTags(word.toLowerCase()).length > 0 ||
    demonym(word) !== null ||
    isPlaceName(word)
  );
}
