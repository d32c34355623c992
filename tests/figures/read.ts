import { type Document, read } from '../../src/document/index.js';
import { addUpTolls, type FigureContext, findFigures } from '../../src/figures/index.js';
import { extract } from '../../src/index.js';
import type { Convention } from '../../src/schema/convention.js';
import type { Figure } from '../../src/schema/figure.js';

const NOTHING: FigureContext = { dates: [], places: [], people: [], organizations: [], quotes: [] };

/** The figures of a text that nothing else was found in. */
export function rawFigures(text: string): { document: Document; figures: Figure[] } {
  const document = read(text);
  return { document, figures: findFigures(document, NOTHING) };
}

/** Each figure as "words | kind | value min max qualifier", with what is out of the ordinary behind it. */
export function figuresOf(text: string): string[] {
  return rawFigures(text).figures.map((figure) => {
    const { value, min, max, qualifier } = figure.quantity;
    const notes = [
      figure.unit === 'person' ? '' : figure.unit,
      figure.negated ? 'negated' : '',
      figure.modality === 'asserted' ? '' : figure.modality,
      figure.scope === 'incident' ? '' : figure.scope,
      figure.partOf ? `part of ${figure.partOf}` : '',
      figure.sameAs ? `same as ${figure.sameAs}` : '',
      figure.supersedes ? `supersedes ${figure.supersedes}` : '',
      figure.increment ? 'increment' : '',
    ].filter((note) => note !== '');
    return [`${figure.text} | ${figure.kind} | ${value} ${min} ${max} ${qualifier}`, ...notes].join(' ');
  });
}

/** The tolls of a text, kind -> best number. */
export function tollsOf(text: string): Record<string, number | null> {
  const { document, figures } = rawFigures(text);
  return Object.fromEntries(
    addUpTolls(document, figures).map(({ kind, quantity }) => [
      kind,
      quantity.value ?? quantity.min ?? quantity.max,
    ]),
  );
}

/** Each toll of an article as "kind value min max qualifier", with its unit and its attackers where they tell something. */
export function codedTolls(text: string, convention: Convention = 'lexical'): string[] {
  return extract(text, { convention, include: ['tolls'] }).tolls.map(
    ({ kind, quantity, unit, attackers }) => {
      const { value, min, max, qualifier } = quantity;
      const notes = [
        unit === 'person' || kind.startsWith('housing') ? '' : unit,
        attackers &&
          `attackers ${attackers.value ?? `${attackers.min}+`} ${attackers.included ? 'included' : 'apart'}`,
      ].filter((note) => note);
      return [`${kind} ${value} ${min} ${max} ${qualifier}`, ...notes].join(', ');
    },
  );
}
