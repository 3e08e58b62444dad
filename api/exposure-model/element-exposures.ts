import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { HarmAxis } from '../../graph-schema/values.ts';
import type { AttackModel } from './attack-model.ts';
import { byAxis } from './by-axis.ts';
import { isAsset } from './facts.ts';
import type { AxisHarm, HarmByAxis, HarmReader } from './harm.ts';
import type { KeptRows } from './kept-rows.ts';
import { HARM_AXES } from './library.ts';
import type { EffectExposure, ElementExposure, ExposureGroup, LikelihoodRange, RiskRange } from './mission-score.ts';
import type { StateReader } from './state-likelihoods.ts';

/** Stores, tasks and assets have a row whether or not anything reaches them; others only where something does. */
const ALWAYS_LISTED: readonly ExposureGroup[] = ['INFORMATION', 'TASK', 'EQUIPMENT'];

export function groupOf(graph: MissionGraph, node: number): ExposureGroup | null {
  switch (graph.nodeKind[node]) {
    case 'DataStore':
      return 'INFORMATION';
    case 'MandateTask':
      return 'TASK';
    case 'PersonGroup':
      return 'PEOPLE';
    case 'ExternalSystem':
    case 'Supplier':
      return 'SYSTEM';
    default:
      return isAsset(graph, node) ? 'EQUIPMENT' : null;
  }
}

/** What rows are made from. */
export interface RowParts {
  readonly graph: MissionGraph;
  readonly model: AttackModel;
  readonly holds: (node: number) => boolean;
  readonly read: StateReader['read'];
  readonly harmOf: HarmReader;
  /** Rows of an earlier score; null: every row is made. */
  readonly kept: KeptRows | null;
}

/**
 * One row per element, joint over actors: every effect that some actor reaches, worst first, and the largest risk
 * over them on each axis. Ranked by the largest risk; then those reached but unrated, then the rest. Places over the
 * draws of the judgements are filled in by `rankRanges`.
 */
export function elementExposures(parts: RowParts): ElementExposure[] {
  const { graph, model, holds, kept } = parts;
  const statesOf: number[][] = new Array(graph.nodeKind.length);
  model.states.node.forEach((node, state) => {
    if (model.states.group[state] !== null || model.states.effect[state] === 'SELF') return;
    if (statesOf[node]) statesOf[node].push(state);
    else statesOf[node] = [state];
  });
  const hosts = new Set<number>();
  graph.edgeKind.forEach((kind, edge) => {
    if (kind === 'STORED_ON') hosts.add(graph.edgeTo[edge]);
  });
  const rows: ElementExposure[] = [];
  graph.nodeKind.forEach((_, node) => {
    const group = holds(node) ? groupOf(graph, node) : null;
    if (!group) return;
    const states = statesOf[node] ?? NO_STATES;
    const row = kept?.take(node, states) ?? exposureOf(parts, { node, group, states, isHost: hosts.has(node) });
    if (row.effects.length > 0 || ALWAYS_LISTED.includes(group)) rows.push(row);
  });
  let lastRank = 0;
  return ranked(rows).map((row) => {
    const rank = row.leadingAxis ? ++lastRank : null;
    return row.rank === rank ? row : { ...row, rank };
  });
}

/** Figures are read once: they are compared a quarter of a million times. */
function ranked(rows: readonly ElementExposure[]): ElementExposure[] {
  const risk = Float64Array.from(rows, largestRisk);
  const order = rows.map((_, i) => i);
  order.sort((a, b) => {
    if (risk[a] !== risk[b]) return risk[a] > risk[b] ? -1 : 1;
    return place(rows[a]) - place(rows[b]) || (rows[a].elementKey < rows[b].elementKey ? -1 : 1);
  });
  return order.map((i) => rows[i]);
}

const NO_STATES: readonly number[] = [];

const largestRisk = (row: ElementExposure): number =>
  row.leadingAxis ? (row.risk[row.leadingAxis]?.estimate ?? 0) : -1;
const place = (row: ElementExposure): number => (row.reachedButUnrated ? 0 : row.effects.length > 0 ? 1 : 2);

interface ElementStates {
  readonly node: number;
  readonly group: ExposureGroup;
  readonly states: readonly number[];
  /** Whether some store is kept on it. */
  readonly isHost: boolean;
}

function exposureOf(
  { graph, model, read, harmOf }: RowParts,
  { node, group, states, isHost }: ElementStates,
): ElementExposure {
  const effects: EffectExposure[] = [];
  let missing = false;
  let assessed = false;
  for (const state of states) {
    const { joint, largestReach, actors, facts } = read(state);
    if (!joint && largestReach === null) continue;
    const effect = model.states.effect[state];
    const harm = harmOf(node, effect);
    if (joint) assessed = true;
    if (harm && HARM_AXES.some((axis) => harm[axis].applies && !harm[axis].harm)) missing = true;
    placeWorstFirst(effects, {
      state,
      effect,
      likelihood: joint,
      largestReach,
      standingFacts: facts,
      harm: byAxis((axis) => harm?.[axis].harm ?? null),
      risk: risksOf(joint, harm),
      actors,
    });
  }
  const risk = byAxis((axis) => mostRisk(effects, axis));
  let leadingAxis: HarmAxis | null = null;
  let leading = Number.NEGATIVE_INFINITY;
  for (const axis of HARM_AXES) {
    const own = risk[axis]?.estimate ?? Number.NEGATIVE_INFINITY;
    if (own > leading) [leadingAxis, leading] = [axis, own];
  }
  return {
    node,
    elementKey: graph.nodeKey[node],
    group,
    rank: null,
    rankRange: null,
    risk,
    leadingAxis,
    effects,
    // What a host carries is rated on its stores, so an unrated host of stores lacks nothing.
    reachedButUnrated: missing && !isHost,
    attemptNotAssessed: effects.length > 0 && !assessed,
  };
}

/** Axes of one rating have one range. */
function risksOf(likelihood: LikelihoodRange | null, harm: HarmByAxis | null): EffectExposure['risk'] {
  const persons = riskOf(likelihood, harm?.persons, null, null);
  const mandate = riskOf(likelihood, harm?.mandate, harm?.persons ?? null, persons);
  const operations = riskOf(likelihood, harm?.operations, harm?.mandate ?? null, mandate);
  return {
    persons,
    mandate,
    operations,
    privacy: riskOf(likelihood, harm?.privacy, harm?.operations ?? null, operations),
  };
}

/** `like`: another axis, and the risk on it. */
function riskOf(
  likelihood: LikelihoodRange | null,
  own: AxisHarm | undefined,
  like: AxisHarm | null,
  known: RiskRange | null,
): RiskRange | null {
  const units = own?.harm?.units;
  if (!likelihood || units === undefined) return null;
  if (known && like?.harm?.units === units) return known;
  return { estimate: likelihood.estimate * units, low: likelihood.low * units, high: likelihood.high * units };
}

/** Puts an effect in its place among those that are there, after equals: most elements have two or three. */
function placeWorstFirst(effects: EffectExposure[], effect: EffectExposure): void {
  let at = effects.length;
  effects.push(effect);
  for (; at > 0 && isWorse(effect, effects[at - 1]); at--) effects[at] = effects[at - 1];
  effects[at] = effect;
}

function isWorse(a: EffectExposure, b: EffectExposure): boolean {
  const [own, other] = [worst(a), worst(b)];
  return own === other ? (a.likelihood?.estimate ?? -1) > (b.likelihood?.estimate ?? -1) : own > other;
}

function mostRisk(effects: readonly EffectExposure[], axis: HarmAxis): RiskRange | null {
  let most: RiskRange | null = null;
  for (const { risk } of effects) {
    const own = risk[axis];
    if (own && (!most || own.estimate > most.estimate)) most = own;
  }
  return most;
}

function worst({ risk }: EffectExposure): number {
  let most = -1;
  for (const axis of HARM_AXES) most = Math.max(most, risk[axis]?.estimate ?? -1);
  return most;
}
