import { type Document, wordTest } from '../../document/index.js';
import { type NameSpan, retyped } from '../name-span.js';
import type { RepairRule } from './repair.js';

/** Nouns that stand right before the name of a body, and before no person's. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  `organisation organization ngo charity foundation company firm carmaker automaker retailer startup airline newspaper daily weekly
  magazine tabloid channel outlet website portal app platform insurer conglomerate consultancy watchdog militia`.split(
    /\s+/,
  ),
);
const OPENING_MARK = /^(?:["“‘'«]|``|'')$/;
const isBodyNoun = wordTest((_, lower) => BODY_NOUNS.has(lower));
const isOpeningMark = wordTest((word) => OPENING_MARK.test(word));

/** "The charity Sahel Relief", "the app “Talkr”" are bodies, and so are the same words wherever else they stand. */
export const apposedBodies: RepairRule = {
  name: 'apposed-bodies',
  reason: 'a short foreign name looks like anything, the noun before it does not',
  repair(document, spans) {
    const bodies = new Set<string>();
    for (const span of spans) if (isApposed(document, span)) bodies.add(span.text);
    if (bodies.size === 0) return spans;
    return spans.map((span) =>
      span.type !== 'organization' && bodies.has(span.text) ? retyped(span, 'organization') : span,
    );
  },
};

function isApposed({ forms, sentenceOf, pos }: Document, { firstToken, type, sentence }: NameSpan): boolean {
  if (type === 'demonym' || firstToken === 0) return false;
  const noun = firstToken - (isOpeningMark(forms[firstToken - 1]) ? 2 : 1);
  return noun >= 0 && isBodyNoun(forms[noun]) && pos[noun] === 'NOUN' && sentenceOf[noun] === sentence;
}
