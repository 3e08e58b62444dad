import type { EffectExposure } from './mission-score.ts';

type Effects = readonly EffectExposure[];

const sayings = new WeakMap<Effects, object>();

/** What the effects of a row say, as one object for all rows that say the same and number their states otherwise. */
export function sayingOf(effects: Effects): object {
  let saying = sayings.get(effects);
  if (!saying) {
    saying = {};
    sayings.set(effects, saying);
  }
  return saying;
}

/** Notes that effects say what others said, one by one, of states that had other positions. */
export function saysTheSame(effects: Effects, before: Effects): Effects {
  sayings.set(effects, sayingOf(before));
  return effects;
}
