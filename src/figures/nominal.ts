import { beforeAttribution } from './aside.js';
import { type Clause, type License, objectOf } from './clause.js';
import { definitionLicense } from './definition.js';
import type { Counted } from './noun-phrase.js';
import type { Trigger } from './trigger-index.js';

function stated(trigger: Trigger, rule: string, part = false): License {
  return { kind: trigger.word.kind, trigger, rule, modality: 'asserted', negated: false, part };
}

/** Nouns that count people by their fate whatever verb stands near: "54 deaths", "40 bodies". */
export function instanceLicense(clause: Clause, counted: Counted): License | null {
  if (counted.head < 0) return null;
  const trigger = clause.triggers.endingAt(counted.head + 1, ['instance'], 'people');
  if (!trigger) return null;
  const { lower } = clause.document;
  const word = lower[counted.head];
  // "one life" and "a body" are figures only as "claimed one life", "a body was found".
  if (
    /^(?:lives|life)$/.test(word) &&
    !/^(?:claim|claims|claimed|claiming|took|take|taking|takes|cost|costing|lost|killing)$/.test(
      before(clause, counted),
    )
  ) {
    if (!/^(?:lost|were|have|had|was)$/.test(lower[counted.end] ?? '')) return null;
  }
  // "one that shows Rosa Klein's body" counts pictures.
  if (/^(?:body|bodies)$/.test(word) && isNamedOwner(clause, counted)) return null;
  if (/^(?:cases?|infections?)$/.test(word) && !diseaseNear(clause, counted.first)) return null;
  if (
    /^(?:murders?|killings?|death|wounds?|burns|execution|executions|homicides?|body|corpse|injury|wound|abductions?|kidnappings?)$/.test(
      word,
    ) &&
    counted.quantity.form === 'article'
  ) {
    if (!/^(?:body|corpse)$/.test(word)) return null;
  }
  if (/^(?:wounds?|burns|fractures)$/.test(word) && counted.quantity.form !== 'zero') return null;
  return stated(trigger, 'instance');
}

/** Whether a name with "'s" stands between the number and its noun. */
function isNamedOwner({ document }: Clause, { quantity, head }: Counted): boolean {
  for (let token = quantity.endToken + 1; token < head; token++)
    if (document.lower[token] === "'s" && document.pos[token - 1] === 'PROPN') return true;
  return false;
}

function diseaseNear(clause: Clause, at: number): boolean {
  const { lower } = clause.document;
  const { firstToken, endToken } = clause.sentence;
  for (let token = Math.max(firstToken, at - 80); token < Math.min(endToken, at + 80); token++) {
    if (
      /^(?:disease|outbreak|virus|infection|infections|infected|cholera|ebola|measles|flu|influenza|sars|covid|coronavirus|malaria|dengue|polio|fever|confirmed|epidemic|pandemic|patients|plague|h1n1|h5n1|zika|meningitis|hepatitis|tuberculosis|vaccine|health)$/.test(
        lower[token],
      )
    )
      return true;
  }
  return false;
}

function before(clause: Clause, counted: Counted): string {
  let token = counted.first - 1;
  if (clause.document.lower[token] === 'the') token--;
  return clause.document.lower[token] ?? '';
}

/** "the killing of ten people", "bodies of twelve", "the evacuation of 60 families". */
export function actLicense(clause: Clause, counted: Counted): License | null {
  const { document, triggers, sentence } = clause;
  const { lower } = document;
  let end = beforeAttribution(clause, counted.first);
  if (end - 1 > sentence.firstToken && lower[end - 1] === 'the') end--;
  if (end - 1 <= sentence.firstToken) return null;
  if (lower[end - 1] !== 'of' && lower[end - 1] !== 'among') return orderLicense(clause, counted);
  const of = objectOf(counted);
  const trigger = triggers.endingAt(end - 1, ['act'], of) ?? triggers.endingAt(end - 1, ['transitive'], of);
  if (!trigger) return null;
  if (trigger.word.form !== 'other' && trigger.word.form !== 'ing') return null;
  if (trigger.word.words[0] === 'loss' || trigger.word.words[0] === 'remains') {
    if (trigger.word.words[0] === 'loss') return null;
  }
  if (/^(?:lives|life)$/.test(trigger.word.words[0])) {
    const verb = lower[trigger.first - 1] === 'the' ? lower[trigger.first - 2] : lower[trigger.first - 1];
    if (!/^(?:claim|claims|claimed|claiming|took|take|taking|takes|cost|costing|lost)$/.test(verb ?? ''))
      return null;
  }
  return stated(trigger, 'act');
}

const ORDER = /^(?:orders?|notices?|warnings?|alerts?|advisory|advisories|instructions?)$/;
/** How far before its people an evacuation order may stand. */
const ORDER_REACH = 8;

/** "evacuation orders were issued for 8,000 residents", "an evacuation notice covering 300 homes": they have not left yet. */
function orderLicense(clause: Clause, counted: Counted): License | null {
  const { lower } = clause.document;
  const link = lower[counted.first - 1];
  if (link !== 'for' && link !== 'covering' && link !== 'affecting' && link !== 'to') return null;
  const first = Math.max(clause.sentence.firstToken, counted.first - ORDER_REACH);
  for (let token = counted.first - 2; token >= first; token--) {
    if (!/^evacuations?$/.test(lower[token])) continue;
    const ordered =
      ORDER.test(lower[token + 1]) || /^(?:ordered|issued|announced)$/.test(lower[counted.first - 2]);
    const trigger = ordered ? clause.triggers.at(token, ['act'], 'people') : null;
    return trigger && { ...stated(trigger, 'act'), modality: 'planned' };
  }
  return null;
}

/** "three of the dead", "two of the 12 hostages": the fate is named behind "of". */
export function partitiveLicense(clause: Clause, counted: Counted): License | null {
  if (counted.quantity.form === 'article' || !counted.partitive) return null;
  const { document, triggers } = clause;
  const { lower } = document;
  const of = counted.quantity.endToken;
  if (lower[of] !== 'of' || /^(?:them|us|whom|which)$/.test(lower[of + 1] ?? '')) return null;
  for (let token = of + 1; token < of + 5 && token < clause.sentence.endToken; token++) {
    const trigger = triggers.at(token, ['people', 'state', 'instance'], 'people');
    if (trigger) return stated(trigger, 'partitive', true);
    if (lower[token] === 'those' || lower[token] === 'the') {
      const verb = triggers.at(token + 1, ['transitive'], 'people');
      if (verb) return stated(verb, 'partitive', true);
    }
  }
  return null;
}

/** What is left when no verb has a claim: "70,000 evacuees", "30 wounded soldiers", "displaced families: 20". */
export function fallbackLicense(clause: Clause, counted: Counted): License | null {
  const { triggers, document } = clause;
  if (counted.quantity.form === 'article') return null;
  const defined = definitionLicense(clause, counted);
  if (defined) return defined;
  if (counted.head >= 0) {
    const people = triggers.endingAt(counted.head + 1, ['people'], 'people');
    if (people) return stated(people, 'people');
    for (let token = counted.quantity.endToken; token < counted.head; token++) {
      const modifier = triggers.at(token, ['state', 'transitive', 'ergative'], objectOf(counted));
      if (
        modifier &&
        (modifier.word.role === 'state' || modifier.word.form === 'ed' || modifier.word.form === 'part')
      )
        return stated(modifier, 'modifier');
    }
    const before = counted.first;
    const behind = triggers.endingAt(before, ['state'], objectOf(counted));
    if (behind && document.pos[before - 1] === 'ADJ') return null;
  }
  return null;
}
