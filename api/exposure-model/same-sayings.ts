import type { EffectExposure } from './mission-score.ts';

type Effects = readonly EffectExposure[];

const sayings = new WeakMap<Effects, Effects>();

/** What the effects of a row say: one object for all rows that say the same and number their states otherwise. */
export const sayingOf = (effects: Effects): Effects => sayings.get(effects) ?? effects;

/** Notes that effects say what others said, one by one, of states that had other positions. */
export function saysTheSame(effects: Effects, before: Effects): Effects {
  sayings.set(effects, sayingOf(before));
  return effects;
}
