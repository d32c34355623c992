import { type Document, sentenceAt } from '../document/index.js';
import { demonym, isPlaceName } from '../gazetteer/index.js';
import { lexiconTags } from '../lexicon/compromise.js';
import type { NameSpan } from '../names/index.js';
import type { Organization } from '../schema/organization.js';

/** Name spans -> one record an organisation, in order of first mention. */
export function resolveOrganizations(document: Document, names: readonly NameSpan[]): Organization[] {
  const groups = groupForms(names.filter((span) => span.type === 'organization'));
  return groups.map((spans, index) => {
    const name = fullestForm(spans).text.replace(/\s+/g, ' ');
    const forms = new Set(spans.map((span) => span.text.replace(/\s+/g, ' ')));
    forms.delete(name);
    return {
      id: `o${index + 1}`,
      name,
      aliases: [...forms],
      mentions: spans.map(({ start, end, text }) => {
        const sentence = sentenceAt(document, start);
        return {
          start,
          end,
          text,
          kind: 'name' as const,
          sentence: [sentence?.start ?? start, sentence?.end ?? end],
        };
      }),
      confidence: Math.max(...spans.map((span) => span.score)),
    };
  });
}

/** Words that an abbreviation leaves out. */
const SMALL_WORDS = /^(?:of|the|and|for|in|on|de|la|du|des|&)$/i;

/** Equal names, a name and its initials ("World Health Organization", "WHO"), a name and its first words. */
function groupForms(spans: readonly NameSpan[]): NameSpan[][] {
  const groups = new Map<string, NameSpan[]>();
  const canonical = new Map<string, string>();
  const byLength = [...spans].sort((a, b) => b.text.length - a.text.length);
  for (const span of byLength) {
    const key = fold(span.text);
    if (canonical.has(key)) continue;
    canonical.set(key, key);
    const words = span.text.split(/[\s-]+/).filter((word) => !SMALL_WORDS.test(word));
    if (words.length < 2) continue;
    const initials = words
      .map((word) => word[0])
      .join('')
      .toLowerCase();
    if (initials.length >= 2 && !canonical.has(initials)) canonical.set(initials, key);
    if (!isOrdinary(words[0]) && !canonical.has(fold(words[0]))) canonical.set(fold(words[0]), key);
    for (let count = 2; count < words.length; count++) {
      const prefix = fold(words.slice(0, count).join(' '));
      if (!canonical.has(prefix)) canonical.set(prefix, key);
    }
  }
  for (const span of spans) {
    const key = canonical.get(fold(span.text)) ?? fold(span.text);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return [...groups.values()];
}

/** A first word that many names begin with ("National", "Syrian", "Bank") stands for none of them. */
function isOrdinary(word: string): boolean {
  return lexiconTags(word.toLowerCase()).length > 0 || demonym(word) !== null || isPlaceName(word);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[\s-]+/g, ' ');
}

function fullestForm(spans: readonly NameSpan[]): NameSpan {
  return spans.reduce((best, span) => (span.text.length > best.text.length ? span : best));
}
