import type { HarmAxis, StateEffect } from '../../../graph-schema/values.ts';
import { byAxis } from '../by-axis.ts';
import type { EffectExposure, LikelihoodRange, RiskRange } from '../mission-score.ts';
import type { Direction } from './changed-graph.ts';
import type { EffectComparison, Pair } from './score-comparison.ts';
import type { Scored } from './scored.ts';

/** Both sides of a comparison, and what the changes between them can do at all. */
export interface Sides {
  readonly before: Scored;
  readonly after: Scored;
}

/**
 * One effect before and after.
 *
 * Both scores toss the same coins, so a measure moves a sampled figure only in worlds in which it matters. Three
 * things in a score are not counts of these worlds, and must not pass for an effect of the change:
 * - one side may be exact where the other is sampled. Then the figure after is that before plus the difference of the
 *   two counts in the same worlds (a control variate: the error that both counts share cancels).
 * - an estimate is clamped to bounds, which are not monotone in the chances.
 * - of two controls of a class the stronger counts alone. Where it fails everywhere at once, the model forgets that the
 *   weaker one still stands; where a recorded boundary or cipher replaces a stronger control, likewise.
 * What holds of the world: if no way opens that was closed, R after ≤ R before. So with LOWERS a figure that came out
 * above is held at what it was, with RAISES one that came out below.
 */
export function compareEffect(
  effect: StateEffect,
  before: EffectExposure | null,
  after: EffectExposure | null,
  sides: Sides,
  direction: Direction,
): EffectComparison {
  const was = before?.likelihood ?? null;
  const counted = inSameWorlds(before, after, sides);
  const scored = counted ?? after?.likelihood ?? null;
  const held = isAgainst(direction, was, scored);
  const is = held ? was : scored;
  const harm = (before ?? after)!.harm;
  return {
    effect,
    likelihood: { before: was, after: is },
    reach: heldReach(direction, before?.largestReach ?? null, after?.largestReach ?? null),
    harm,
    risk: byAxis((axis) => ({
      before: before?.risk[axis] ?? null,
      after: riskAfter(is, harm[axis]?.units, axis, before, after),
    })),
    basis: held ? 'HELD' : counted ? 'SAME_WORLDS' : 'AS_SCORED',
  };
}

function heldReach(direction: Direction, before: number | null, after: number | null): Pair<number> {
  const [was, is] = [before ?? -1, after ?? -1];
  const held = direction === 'LOWERS' ? is > was : direction === 'RAISES' && is < was;
  return { before, after: held ? before : after };
}

/** Where nothing assessed got there, it is below any figure. */
function isAgainst(direction: Direction, was: LikelihoodRange | null, is: LikelihoodRange | null): boolean {
  if (direction === 'EITHER') return false;
  const [before, after] = [was?.estimate ?? -1, is?.estimate ?? -1];
  return direction === 'LOWERS' ? after > before : after < before;
}

function inSameWorlds(
  before: EffectExposure | null,
  after: EffectExposure | null,
  sides: Sides,
): LikelihoodRange | null {
  const [was, is] = [before?.likelihood, after?.likelihood];
  if (!was || !is || was.method === is.method) return null;
  if (was.method === 'standing-fact' || is.method === 'standing-fact') return null;
  const [worlds, worldsAfter] = [sides.before.mission, sides.after.mission];
  if (!worlds || !worldsAfter || worlds.trials === 0 || worlds.trials !== worldsAfter.trials) return null;
  const difference = (worldsAfter.jointHits[after!.state] - worlds.jointHits[before!.state]) / worlds.trials;
  return movedTo(is, Math.min(1, Math.max(0, was.estimate + difference)));
}

/** The same range about another estimate. */
export function movedTo<R extends RiskRange>(range: R, estimate: number): R {
  const shift = estimate - range.estimate;
  return {
    ...range,
    estimate,
    low: Math.max(0, Math.min(estimate, range.low + shift)),
    high: Math.max(estimate, range.high + shift),
  };
}

/** Both rows have the risk of the likelihood that they state, at their own rating: most figures after are one of them. */
function riskAfter(
  is: LikelihoodRange | null,
  units: number | undefined,
  axis: HarmAxis,
  before: EffectExposure | null,
  after: EffectExposure | null,
): RiskRange | null {
  if (is === after?.likelihood && units === after.harm[axis]?.units) return after.risk[axis];
  return is === before?.likelihood ? before.risk[axis] : riskOf(is, units);
}

const riskOf = (likelihood: LikelihoodRange | null, units: number | undefined): RiskRange | null =>
  likelihood && units !== undefined
    ? { estimate: likelihood.estimate * units, low: likelihood.low * units, high: likelihood.high * units }
    : null;
