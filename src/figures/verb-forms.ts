/** Form of a verb trigger; `ed` is past tense and participle in one, `other` every trigger that is no verb. */
export type TriggerForm = 'base' | 's' | 'past' | 'part' | 'ed' | 'ing' | 'other';

/** Past tense and participle of irregular verbs. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['blow', ['blew', 'blown']],
  ['slay', ['slew', 'slain']],
  ['shoot', ['shot', 'shot']],
  ['beat', ['beat', 'beaten']],
  ['put', ['put', 'put']],
  ['lose', ['lost', 'lost']],
  ['freeze', ['froze', 'frozen']],
  ['bleed', ['bled', 'bled']],
  ['fall', ['fell', 'fallen']],
  ['hurt', ['hurt', 'hurt']],
  ['go', ['went', 'gone']],
  ['sweep', ['swept', 'swept']],
  ['take', ['took', 'taken']],
  ['hold', ['held', 'held']],
  ['set', ['set', 'set']],
  ['bring', ['brought', 'brought']],
  ['drive', ['drove', 'driven']],
  ['flee', ['fled', 'fled']],
  ['run', ['ran', 'run']],
  ['leave', ['left', 'left']],
  ['make', ['made', 'made']],
  ['seek', ['sought', 'sought']],
  ['become', ['became', 'become']],
  ['get', ['got', 'got']],
  ['cut', ['cut', 'cut']],
  ['hang', ['hanged', 'hanged']],
  ['hit', ['hit', 'hit']],
  ['strike', ['struck', 'struck']],
]);

const DOUBLED = /^(?:kidnap|expel|level|trap|gun|stab|strand?p|set|cut|hit|run|gut|put|strap)$/;

/** Verbs whose last letter British spelling doubles and American does not. */
const DOUBLE_OR_SINGLE: ReadonlySet<string> = new Set(['level']);

/** All forms of a verb. */
export function verbForms(base: string): readonly (readonly [string, TriggerForm])[] {
  const stem = base.endsWith('e')
    ? base.slice(0, -1)
    : DOUBLED.test(base)
      ? base + base[base.length - 1]
      : base;
  const ing =
    base === 'die' ? 'dying' : base === 'flee' ? 'fleeing' : base === 'free' ? 'freeing' : `${stem}ing`;
  const s = /(?:s|sh|ch|x|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const irregular = IRREGULAR.get(base);
  const past: readonly (readonly [string, TriggerForm])[] = !irregular
    ? [[/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`, 'ed']]
    : irregular[0] === irregular[1]
      ? [[irregular[0], 'ed']]
      : [
          [irregular[0], 'past'],
          [irregular[1], 'part'],
        ];
  // "hurt" and "cut" are their own past tense: the more telling form stands for both.
  if (DOUBLE_OR_SINGLE.has(base))
    return [[base, 'base'], [s, 's'], [ing, 'ing'], ...past, [`${base}ing`, 'ing'], [`${base}ed`, 'ed']];
  if (past[0][0] === base) return [...past, [s, 's'], [ing, 'ing']];
  return [[base, 'base'], [s, 's'], [ing, 'ing'], ...past];
}
