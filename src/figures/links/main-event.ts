import { type Document, type Sentence, wordFact } from '../../document/index.js';
import type { Place } from '../../schema/place.js';
import type { Draft } from '../draft.js';
import { isDay, nearestPlace, ownDate } from './own-clause.js';
import type { Named, NamedPlace, Scene, SceneReader } from './scene.js';

/** Where and when the event took place that the article is about, as its head tells it. */
export interface MainEvent {
  /** As headline and lead name it. */
  readonly place: Named | null;
  readonly date: Named | null;
  /** A nearer place that a later sentence gives ("The blast tore through a gallery near Zonguldak"), and the sentence from which it holds. */
  readonly nearer: { readonly place: Named; readonly from: number } | null;
}

/** Sentences of the story in which the event may be told once more. */
const RETOLD = 7;
const EVENT =
  /^(?:blast|explosion|bomb|bombing|attack|shooting|assault|raid|ambush|strike|airstrike|clash|clashes|quake|earthquake|tremor|tsunami|storm|cyclone|typhoon|hurricane|tornado|flood|floods|flooding|landslide|mudslide|avalanche|eruption|fire|blaze|wildfire|crash|collision|accident|derailment|collapse|sinking|shipwreck|stampede|massacre|incident|outbreak|violence|fighting)$/;
const namesEvent = wordFact((_, lower) => EVENT.test(lower));
const FINE: ReadonlySet<string> = new Set(['city', 'facility', 'island', 'mountain']);

/** Reads the head of the article. `drafts` are its figures. */
export function mainEventOf(
  document: Document,
  places: readonly Place[],
  drafts: readonly Draft[],
  sceneOf: SceneReader,
): MainEvent {
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const isFine = (place: Named): boolean => FINE.has(kinds.get(place.id) ?? '');
  const { headlines, story } = headOf(document);
  const head = [...headlines, ...story.slice(0, 1)];
  const second = story.slice(1, 2);
  const place = mainPlace(head, drafts, sceneOf, isFine) ?? mainPlace(second, drafts, sceneOf, isFine);
  const counted = head.some((sentence) => firstIncident(drafts, sentence) !== null);
  let date: Named | null = null;
  for (const sentence of counted ? head : [...head, ...second])
    date ??= dateOfHead(document, sentence, drafts, sceneOf);
  let nearer: MainEvent['nearer'] = null;
  for (const sentence of story.slice(1, RETOLD)) {
    if (nearer !== null && date !== null) break;
    if (!retells(document, sentence)) continue;
    const scene = sceneOf(sentence);
    const located = scene.places.find(({ attachment, demonym }) => attachment === 'located' && !demonym);
    if (located && nearer === null && (place === null || !isFine(place)) && isFine(located))
      nearer = { place: located, from: sentence.index };
    date ??= scene.dates.find(isDay) ?? null;
  }
  return { place: place ?? nearer?.place ?? datelinePlace(document, places), date, nearer };
}

function headOf({ sentences, blocks }: Document): { headlines: Sentence[]; story: Sentence[] } {
  const headlines: Sentence[] = [];
  const story: Sentence[] = [];
  for (const sentence of sentences) {
    const { kind } = blocks[sentence.block];
    if (kind === 'headline') headlines.push(sentence);
    else if (kind === 'body') story.push(sentence);
    if (story.length >= RETOLD) break;
  }
  return { headlines, story };
}

/** The narrowest place that the head says the event was in; one that is only named counts where none is. */
function mainPlace(
  head: readonly Sentence[],
  drafts: readonly Draft[],
  sceneOf: SceneReader,
  isFine: (place: Named) => boolean,
): Named | null {
  const said: NamedPlace[] = [];
  const named: NamedPlace[] = [];
  for (const sentence of head) {
    const scene = sceneOf(sentence);
    const own = firstIncident(drafts, sentence);
    const near = own && nearestPlace(scene, own);
    if (near) said.push(near);
    for (const place of scene.places) {
      const certain = place.attachment === 'located' || place.attachment === 'struck';
      if (certain && !place.demonym && !own) said.push(place);
      else named.push(place);
    }
  }
  return said.find(isFine) ?? said[0] ?? named.find((place) => !place.demonym) ?? named[0] ?? null;
}

function firstIncident(drafts: readonly Draft[], sentence: Sentence): Draft | null {
  return (
    drafts.find((draft) => draft.sentence.index === sentence.index && draft.scope === 'incident') ?? null
  );
}

/** The day of the first figure of a sentence, or of the event that a sentence without figures tells. */
function dateOfHead(
  document: Document,
  sentence: Sentence,
  drafts: readonly Draft[],
  sceneOf: SceneReader,
): Named | null {
  const scene: Scene = sceneOf(sentence);
  if (scene.dates.length === 0) return null;
  const own = firstIncident(drafts, sentence);
  if (!own && !tellsEvent(document, sentence)) return null;
  const date = own ? ownDate(scene, own) : scene.dates.find(isDay);
  return date && isDay(date) ? date : null;
}

/** The place of an event that a sentence tells without figures: "The storm hit the island of Arden." */
export function toldPlace(document: Document, sentence: Sentence, sceneOf: SceneReader): Named | null {
  const scene = sceneOf(sentence);
  const struck = scene.places.find(({ attachment, demonym }) => attachment === 'struck' && !demonym);
  if (struck || !tellsEvent(document, sentence)) return struck ?? null;
  return scene.places.find(({ attachment, demonym }) => attachment === 'located' && !demonym) ?? null;
}

function tellsEvent({ forms }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token++) if (namesEvent(forms[token])) return true;
  return false;
}

/** "The blast tore through ...", "The two attacks came ...": a sentence about the event itself. */
function retells({ lower, forms }: Document, { firstToken, endToken }: Sentence): boolean {
  if (lower[firstToken] !== 'the' && lower[firstToken] !== 'both') return false;
  for (let token = firstToken + 1; token < Math.min(firstToken + 4, endToken); token++)
    if (namesEvent(forms[token])) return true;
  return false;
}

/** The town that the story was filed from, for want of any other. */
function datelinePlace(document: Document, places: readonly Place[]): Named | null {
  const stretch = document.dateline?.place;
  if (!stretch) return null;
  for (const { id, mentions } of places) {
    const mention = mentions.find(({ start }) => start >= stretch.start && start < stretch.end);
    if (mention && mention.start === stretch.start) {
      const { start, end, text } = mention;
      return { id, first: 0, end: 0, span: { start, end, text } };
    }
  }
  return null;
}
