import compromise from 'compromise';

/** compromise's word lists: 24,000 words and phrases, each with its tags ("FemaleName", "City", "Demonym", "Actor"). */
type Lexicon = Readonly<Record<string, string | readonly string[]>>;

let lexicon: Lexicon | null = null;

function words(): Lexicon {
  lexicon ??= (compromise as unknown as { model(): { one: { lexicon: Lexicon } } }).model().one.lexicon;
  return lexicon;
}

const NONE: readonly string[] = [];

/** compromise's tags for a word or phrase in lower case; empty where it knows none. */
export function lexiconTags(word: string): readonly string[] {
  const lists = words();
  if (!Object.hasOwn(lists, word)) return NONE;
  const tags = lists[word];
  return typeof tags === 'string' ? [tags] : tags;
}

/** Whether compromise lists the word (in lower case) under `tag`. */
export function isListed(word: string, tag: string): boolean {
  return lexiconTags(word).includes(tag);
}
