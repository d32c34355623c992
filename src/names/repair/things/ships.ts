import { type Document, wordTest } from '../../../document/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import type { RepairRule } from '../repair.js';

/** Marks that stand before the names of ships only. */
const isShipMark = wordTest((word) => /^(?:MV|M\/V|USS|HMS|SS|RMS|HMCS|HMAS|USNS|INS|FV)$/.test(word));
/** Vessels that are called by their name alone; boats and crafts are called after their makers and their owners. */
const isVessel = wordTest((_, lower) =>
  /^(?:carriers?|frigates?|destroyers?|cruisers?|tankers?|freighters?|trawlers?|submarines?|corvettes?|warships?)$/.test(
    lower,
  ),
);
const isThe = wordTest((_, lower) => lower === 'the');

/** "The frigate Ada Hale", "MV Ada Hale", and from then on "the Ada Hale": ships are called after people and towns. */
export const ships: RepairRule = {
  name: 'ships',
  reason: 'a ship is neither the person nor the town that it is called after',
  repair(document, spans) {
    const named = new Set<string>();
    for (const span of spans) if (isShip(document, span)) named.add(span.text);
    if (named.size === 0) return spans;
    return spans.map((span) =>
      named.has(span.text) && (isShip(document, span) || isBehindThe(document, span))
        ? retyped(span, 'other')
        : span,
    );
  },
};

function isShip({ forms, sentenceOf }: Document, { type, firstToken, sentence }: NameSpan): boolean {
  if ((type !== 'person' && type !== 'place') || firstToken === 0) return false;
  const before = forms[firstToken - 1];
  return (isShipMark(before) || isVessel(before)) && sentenceOf[firstToken - 1] === sentence;
}

function isBehindThe({ forms }: Document, { type, firstToken }: NameSpan): boolean {
  return (type === 'person' || type === 'place') && firstToken > 0 && isThe(forms[firstToken - 1]);
}
