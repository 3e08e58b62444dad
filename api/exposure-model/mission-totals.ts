import type { HarmAxis } from '../../graph-schema/values.ts';
import { type ByAxis, byAxis } from './by-axis.ts';
import type { GraphIndex } from './graph-index.ts';
import type { HarmReader } from './harm.ts';
import type { AxisTotal, AxisTotals, EffectExposure, ElementExposure, RiskRange } from './mission-score.ts';
import { sayingOf } from './same-sayings.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** What totals are worked out from. */
export interface TotalParts {
  readonly index: GraphIndex;
  readonly mission: SimulatedMission;
  readonly stateCount: number;
  readonly harmOf: HarmReader;
  /** The state of the simulated model that an effect of the row of an element means by its `state`. */
  readonly stateOf: (node: number, state: number) => number;
  /** Whether what is read of a new row is kept for later scores; a score for a comparison has none. */
  readonly keeps: boolean;
}

/** One addend of a total: the effect of an element that is worst on the axis. */
interface Addend {
  readonly node: number;
  readonly effect: EffectExposure;
  readonly units: number;
}

/** The effect of a row that is worst on an axis. */
interface WorstEffect {
  /** Its place in the row. */
  readonly at: number;
  readonly units: number;
  /** Where its rating is borrowed from. */
  readonly source: string | null;
}

/** What totals read of one row. */
interface RowReading {
  /** Null where nothing is rated. */
  readonly worst: ByAxis<WorstEffect | null>;
  /** Whether the row is reached but unrated, and by an effect that does harm on the axis. */
  readonly lacks: ByAxis<boolean>;
}

/** A score never changes what it says of an element, and a later one takes over what still holds, ratings included. */
const readings = new WeakMap<object, RowReading>();

function readingOf(row: ElementExposure, { harmOf, keeps }: TotalParts): RowReading {
  const saying = sayingOf(row.effects);
  let reading = readings.get(saying);
  if (!reading) {
    reading = {
      worst: byAxis((axis) => worstEffect(row, axis, harmOf)),
      lacks: row.reachedButUnrated ? byAxis((axis) => lacksRating(row, axis, harmOf)) : LACKS_NOTHING,
    };
    if (keeps) readings.set(saying, reading);
  }
  return reading;
}

const LACKS_NOTHING = byAxis(() => false);

/** Whether some effect that does harm on the axis is not rated. */
function lacksRating({ node, effects }: ElementExposure, axis: HarmAxis, harmOf: HarmReader): boolean {
  for (const { effect, harm } of effects) {
    if (harm[axis] === null && harmOf(node, effect)?.[axis].applies) return true;
  }
  return false;
}

/** A row that adds to a total, or is missing in one. */
interface CountedRow extends RowReading {
  readonly row: ElementExposure;
}

/**
 * Risk on each axis: the sum over elements of the largest over their effects. Information and tasks stay apart,
 * because they count the same harm from two ends. A rating borrowed from one source counts once a site.
 */
export function missionTotals(
  parts: TotalParts,
  rows: readonly ElementExposure[],
): { information: AxisTotals; tasks: AxisTotals } {
  const { index } = parts;
  const [information, tasks]: CountedRow[][] = [[], []];
  for (const row of rows) {
    if (row.leadingAxis === null && !row.reachedButUnrated) continue;
    const { worst, lacks } = readingOf(row, parts);
    (row.group === 'TASK' ? tasks : information).push({ row, worst, lacks });
  }
  const of = (own: readonly CountedRow[]): AxisTotals =>
    byAxis((axis): AxisTotal => {
      const addends = addendsOf(index, own, axis);
      const unrated = own.filter(({ lacks }) => lacks[axis]).length;
      return { risk: sumOf(addends, parts), rated: addends.length, reachedButUnrated: unrated };
    });
  return { information: of(information), tasks: of(tasks) };
}

function addendsOf(index: GraphIndex, rows: readonly CountedRow[], axis: HarmAxis): Addend[] {
  const addends: Addend[] = [];
  const borrowed: Addend[] = [];
  // Position among the borrowed, by source and by the site where it counts once.
  const bySource = new Map<string, Map<number, number>>();
  for (const { row, worst } of rows) {
    const own = worst[axis];
    if (!own) continue;
    const addend = { node: row.node, effect: row.effects[own.at], units: own.units };
    if (!own.source) {
      addends.push(addend);
      continue;
    }
    let bySite = bySource.get(own.source);
    if (!bySite) {
      bySite = new Map();
      bySource.set(own.source, bySite);
    }
    const site = siteOf(index, row.node);
    const known = bySite.get(site);
    if (known === undefined) bySite.set(site, borrowed.push(addend) - 1);
    else if (riskAt(addend) > riskAt(borrowed[known])) borrowed[known] = addend;
  }
  return [...addends, ...borrowed];
}

const riskAt = ({ effect, units }: Addend): number => (effect.likelihood?.estimate ?? 0) * units;

function worstEffect(row: ElementExposure, axis: HarmAxis, harmOf: HarmReader): WorstEffect | null {
  if (!row.risk[axis]) return null;
  const { effects } = row;
  let [worst, worstUnits, worstRisk] = [-1, 0, -1];
  for (let at = 0; at < effects.length; at++) {
    const units = effects[at].harm[axis]?.units;
    const { likelihood } = effects[at];
    if (units === undefined || !likelihood) continue;
    const risk = likelihood.estimate * units;
    if (risk > worstRisk) [worst, worstUnits, worstRisk] = [at, units, risk];
  }
  if (worst < 0) return null;
  const source = harmOf(row.node, effects[worst].effect)?.[axis].borrowedFrom;
  return { at: worst, units: worstUnits, source: source ?? null };
}

/** Where an asset stands; one without a place is a place of its own. */
function siteOf({ graph, outOf }: GraphIndex, node: number): number {
  const edge = outOf('LOCATED_AT', node)[0];
  return edge === undefined ? node : graph.edgeTo[edge];
}

/**
 * A sum of risks with its bar: percentiles over the draws, from which the sampling error of a draw is taken and to
 * whose ends that of the estimate is added. The error of a sum of dependent parts is read off the parts of the
 * main run.
 */
function sumOf(addends: readonly Addend[], { mission, stateCount, stateOf }: TotalParts): RiskRange | null {
  if (addends.length === 0) return null;
  const estimate = addends.reduce((sum, addend) => sum + riskAt(addend), 0);
  if (mission.trials === 0) {
    const ends = (end: 'low' | 'high') =>
      addends.reduce((sum, { effect, units }) => sum + (effect.likelihood?.[end] ?? 0) * units, 0);
    return { estimate, low: ends('low'), high: ends('high') };
  }
  const sampled = addends.filter(({ effect }) => effect.likelihood?.method !== 'standing-fact');
  const states = new Int32Array(sampled.length);
  const units = new Float64Array(sampled.length);
  for (let i = 0; i < sampled.length; i++) {
    states[i] = stateOf(sampled[i].node, sampled[i].effect.state);
    units[i] = sampled[i].units;
  }
  const draws = Array.from({ length: mission.draws }, (_, d) =>
    hitSum(states, units, mission.drawJointHits.subarray(d * stateCount, (d + 1) * stateCount), mission.drawTrials),
  );
  const parts = mission.partJointHits.map((hits) => hitSum(states, units, hits, mission.partTrials));
  const perTrial = varianceOf(parts) * mission.partTrials;
  const drawn = varianceOf(draws);
  const kept = drawn > 0 ? Math.sqrt(Math.max(0, drawn - perTrial / mission.drawTrials) / drawn) : 0;
  const mean = draws.reduce((total, value) => total + value, 0) / Math.max(1, draws.length);
  const sorted = draws.map((value) => (value - mean) * kept).sort((a, b) => a - b);
  const error = 1.96 * Math.sqrt(perTrial / Math.max(1, mission.trials));
  const at = (p: number) => sorted[Math.round(p * (sorted.length - 1))] ?? 0;
  return {
    estimate,
    low: Math.max(0, estimate + Math.min(0, at(0.05)) - error),
    high: estimate + Math.max(0, at(0.95)) + error,
  };
}

/** Sum over states of units · share of hits. Part of it is worked out for every draw, so it makes no object. */
function hitSum(states: Int32Array, units: Float64Array, hits: Int32Array | Uint16Array, trials: number): number {
  let total = 0;
  for (let i = 0; i < states.length; i++) total += (units[i] * hits[states[i]]) / trials;
  return total;
}

function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
