import type { Document } from '../document/index.js';
import { personGroups } from '../lexicon/person-nouns.js';
import { bestNumber, numberAt } from '../quantities/index.js';
import type { Amount } from '../schema/figure.js';
import type { TollAttackers } from '../schema/toll.js';
import { type Draft, isAttacker } from './draft.js';
import { firstCount } from './nearest-mention.js';
import type { Statement } from './statements.js';

/** Words that count those behind them among the people before them. */
const AMONG = /^(?:including|included|includes|include|counting|among)$/;
/** Words between such a word and its noun. */
const OPENERS =
  /^(?:them|those|the|both|all|its|his|their|a|an|one|alleged|suspected|suspect|suicide|male|female|lone)$/;
/** How far behind the toll's words they stand. */
const REACH = 12;

/**
 * The attackers of whom the article says that they suffered what its toll counts: those within the toll ("12 dead, including the
 * attacker"), or else those beside it ("the gunman also died"). `apart` are the statements about attackers alone.
 */
export function attackersOf(
  document: Document,
  best: Statement,
  byIndex: ReadonlyMap<number, Draft>,
  apart: readonly Statement[],
): TollAttackers | null {
  if (best.figures.every(isAttacker)) return totalOf(best, true);
  const counted = new Set(best.figures.map((figure) => firstCount(byIndex, figure.index)));
  const parts = [...byIndex.values()].filter(
    (draft) => isAttacker(draft) && draft.partOf !== null && counted.has(firstCount(byIndex, draft.partOf)),
  );
  if (parts.length > 0) return amountOf(parts[0], true);
  for (const figure of best.figures) {
    const named = namedAmong(document, figure);
    if (named) return named;
  }
  // One gunman may be spoken of in many sentences: the largest count of one of them stands.
  let most: Statement | null = null;
  for (const statement of apart)
    if (statement.total > 0 && (!most || statement.total > most.total)) most = statement;
  return most && totalOf(most, isSummary(document, best, most));
}

const FATALITY = /^(?:fatalit(?:y|ies)|deaths?|dead)$/;

/** "The gunman was shot dead ... In all there were nine deaths": a count of deaths behind them has the attackers in it. */
function isSummary(document: Document, best: Statement, apart: Statement): boolean {
  const [total] = best.figures;
  return (
    best.figures.length === 1 &&
    total.head >= 0 &&
    FATALITY.test(document.lower[total.head]) &&
    apart.figures[0].first < total.first &&
    apart.total <= best.total
  );
}

function totalOf({ figures, total }: Statement, included: boolean): TollAttackers {
  if (figures.length === 1) return amountOf(figures[0], included);
  return { value: total, min: total, max: total, qualifier: 'exact', included };
}

function amountOf({ quantity }: Draft, included: boolean): TollAttackers {
  const { value, min, max, qualifier } = quantity;
  return { value, min, max, qualifier, included };
}

/** "ten people, including the shooter, were killed": attackers whom no number of their own counts; "not including" leaves them out. */
function namedAmong(document: Document, { end, sentence }: Draft): TollAttackers | null {
  const { lower } = document;
  for (let token = end; token < Math.min(end + REACH, sentence.endToken); token++) {
    if (!AMONG.test(lower[token])) continue;
    let head = token + 1;
    let count: number | null = null;
    while (head < sentence.endToken && head < token + 6) {
      const number: { low: number; end: number } | null = count === null ? numberAt(document, head) : null;
      if (number) {
        count = number.low;
        head = number.end;
      } else if (OPENERS.test(lower[head])) {
        if (lower[head] === 'both') count = 2;
        head++;
      } else break;
    }
    if (!personGroups(lower[head] ?? '').includes('attacker')) return null;
    const included = lower[token - 1] !== 'not';
    if (count === null && /(?:s|men)$/.test(lower[head]))
      return { value: null, min: 2, max: null, qualifier: 'vague', included };
    const value = count ?? 1;
    return { value, min: value, max: value, qualifier: 'exact', included };
  }
  return null;
}

/** A toll's amount with the attackers in it (`counted`), or without them. */
export function withAttackers(
  { value, min, max, qualifier }: Amount,
  attackers: TollAttackers | null,
  counted: boolean,
): Amount {
  const own = attackers === null ? null : bestNumber(attackers);
  if (attackers === null || own === null || attackers.included === counted)
    return { value, min, max, qualifier };
  const moved = (bound: number | null): number | null =>
    bound === null ? null : Math.max(0, counted ? bound + own : bound - own);
  return { value: moved(value), min: moved(min), max: moved(max), qualifier };
}
