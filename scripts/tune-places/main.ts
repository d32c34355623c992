/**
 * Tunes the weights of the resolver (src/places/weights.ts) on articles whose chains ("Paris, Texas") were cut.
 *
 *   npx tsx scripts/tune-places/main.ts ARTICLES.jsonl...
 *
 * Coordinate search from the weights that stand there: one after another each is moved up and down by a step that shrinks from
 * round to round, and a move is kept if more cut chains are resolved right. One article in five is held out and only reported.
 * Nothing is drawn at random: the same input gives the same weights. Prints the weights; writes nothing.
 */
import { resolveSenses } from '../../src/places/resolve.js';
import { WEIGHTS } from '../../src/places/weights.js';
import { type Example, examplesOf } from './examples.js';
import { readTexts } from './texts.js';

const texts = readTexts(process.argv.slice(2));
const training: Example[] = [];
const heldOut: Example[] = [];
texts.forEach((text, i) => {
  (i % 5 === 0 ? heldOut : training).push(...examplesOf(text));
});

interface Knob {
  readonly name: string;
  readonly holder: Record<string, number>;
  readonly key: string;
  readonly step: number;
}

const numbers = WEIGHTS as unknown as Record<string, number>;
const inside = (group: 'prior' | 'divisionPeople'): Record<string, number> =>
  WEIGHTS[group] as unknown as Record<string, number>;
const knobs: Knob[] = [
  ...[
    'leastTown',
    'alias',
    'country',
    'division',
    'near',
    'dateline',
    'register',
    'ownTown',
    'kindAgrees',
    'kindDiffers',
  ].map((key) => ({
    name: key,
    holder: numbers,
    key,
    step: 0.8,
  })),
  { name: 'nearScale', holder: numbers, key: 'nearScale', step: 40 },
  { name: 'nearCountryScale', holder: numbers, key: 'nearCountryScale', step: 300 },
  { name: 'softness', holder: numbers, key: 'softness', step: 0.3 },
  ...['country', 'admin1', 'admin2'].map((key) => ({
    name: `prior.${key}`,
    holder: inside('prior'),
    key,
    step: 0.8,
  })),
  ...['admin1', 'admin2'].map((key) => ({
    name: `divisionPeople.${key}`,
    holder: inside('divisionPeople'),
    key,
    step: 0.2,
  })),
];

function measure(examples: readonly Example[]): { right: number; all: number } {
  let right = 0;
  let all = 0;
  for (const { senses, homes, answers } of examples) {
    const readings = resolveSenses(senses, homes);
    const share = 1 / Math.sqrt(answers.length); // a long article says the same thing many times over
    for (const { sense, isRight } of answers) {
      const reading = readings[sense];
      all += share;
      if (reading !== null && isRight(reading)) right += share;
    }
  }
  return { right, all };
}

const percent = ({ right, all }: { right: number; all: number }): string =>
  `${((100 * right) / all).toFixed(2)} %`;

console.log(`${training.length} training examples, ${heldOut.length} held out`);
console.log(`before: ${percent(measure(training))}, held out ${percent(measure(heldOut))}`);
/** Moves that gain less than this many answers, half of one in a hundred, are noise. */
const LEAST_GAIN = 4;

let best = measure(training).right;
for (const shrink of [1, 0.5, 0.25]) {
  for (const { name, holder, key, step } of knobs) {
    for (const sign of [1, -1]) {
      for (;;) {
        const before = holder[key];
        holder[key] = Math.round((before + sign * shrink * step) * 1000) / 1000;
        const right = holder[key] >= 0 || before < 0 ? measure(training).right : -1;
        if (right > best + LEAST_GAIN) {
          best = right;
          console.log(`${name} ${before} -> ${holder[key]}: ${right.toFixed(1)}`);
        } else {
          holder[key] = before;
          break;
        }
      }
    }
  }
}
console.log(`after: ${percent(measure(training))}, held out ${percent(measure(heldOut))}`);
console.log(JSON.stringify(WEIGHTS, null, 2));
