/**
 * What controls do to the chance of a step.
 *
 *   p′ = max( p · ∏ over classes (1 − max in class of coverage · effectiveness), min(p, 0.001) )
 *
 * A class is a common way of failing: two controls of one class never multiply, the stronger counts. A control
 * that fails everywhere at once leaves its factor to one uniform U per world: the step stays open where U is at
 * least coverage · effectiveness. The marginal chance stays p′.
 */

/** No set of controls is trusted to make a step rarer than this (unless it was so before). */
export const RESIDUAL_CHANCE = 0.001;

/** One control against one step. */
export interface ControlEffect {
  /** Any name or number of its class. */
  readonly controlClass: string | number;
  /** coverage · effectiveness, 0 to 1. */
  readonly stops: number;
  /** Position of the cause by which it fails everywhere at once, or -1. */
  readonly commonMode: number;
}

export interface ControlledChance {
  /** Chance of the step over all worlds. */
  readonly marginal: number;
  /** Chance of the step's own coin: `marginal` unless a common-mode control counts. */
  readonly own: number;
  /** The common causes, each open below its level. The product of own and levels is `marginal`. */
  readonly causes: readonly { readonly cause: number; readonly level: number }[];
}

const NO_CAUSES: ControlledChance['causes'] = [];

/** Position of the effect that counts in each class, in the order of first mention. O(effects²), few in use. */
export function countingEffects(effects: readonly ControlEffect[]): number[] {
  const best: number[] = [];
  effects.forEach((effect, i) => {
    const at = best.findIndex((j) => effects[j].controlClass === effect.controlClass);
    if (at < 0) best.push(i);
    else if (effect.stops > effects[best[at]].stops) best[at] = i;
  });
  return best;
}

export function afterControls(base: number, effects: readonly ControlEffect[]): ControlledChance {
  if (effects.length === 0) return { marginal: base, own: base, causes: NO_CAUSES };
  let factor = 1;
  let common = 1;
  let causes: { cause: number; level: number }[] | null = null;
  for (const i of countingEffects(effects)) {
    const open = 1 - effects[i].stops;
    factor *= open;
    if (effects[i].commonMode < 0 || open === 1) continue;
    common *= open;
    causes ??= [];
    causes.push({ cause: effects[i].commonMode, level: open });
  }
  const marginal = Math.max(base * factor, Math.min(base, RESIDUAL_CHANCE));
  if (!causes) return { marginal, own: marginal, causes: NO_CAUSES };
  if (marginal <= common) return { marginal, own: common > 0 ? marginal / common : 0, causes };
  // The residual chance lies above what the common causes alone let through: the own coin always succeeds and
  // the levels rise together until their product is the marginal.
  const floor = Number.MIN_VALUE ** (1 / causes.length);
  const logs = causes.map(({ level }) => Math.log(Math.max(level, floor)));
  const share = Math.log(marginal) / logs.reduce((sum, log) => sum + log, 0);
  return { marginal, own: 1, causes: causes.map(({ cause }, i) => ({ cause, level: Math.exp(logs[i] * share) })) };
}
