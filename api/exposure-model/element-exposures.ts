import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { HarmAxis } from '../../graph-schema/values.ts';
import type { AttackModel } from './attack-model.ts';
import { byAxis } from './by-axis.ts';
import { isAsset } from './facts.ts';
import type { HarmByAxis, HarmReader } from './harm.ts';
import type { KeptRows } from './kept-rows.ts';
import { HARM_AXES } from './library.ts';
import type {
  EffectExposure,
  EffectHarm,
  ElementExposure,
  ExposureGroup,
  LikelihoodRange,
  RiskRange,
} from './mission-score.ts';
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
  rows.sort((a, b) => largestRisk(b) - largestRisk(a) || place(a) - place(b) || (a.elementKey < b.elementKey ? -1 : 1));
  let lastRank = 0;
  return rows.map((row) => {
    const rank = row.leadingAxis ? ++lastRank : null;
    return row.rank === rank ? row : { ...row, rank };
  });
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
    effects.push({
      state,
      effect,
      likelihood: joint,
      largestReach,
      standingFacts: facts,
      harm: byAxis((axis) => harm?.[axis].harm ?? null),
      risk: byAxis((axis) => riskOf(joint, harm, axis)),
      actors,
    });
  }
  if (effects.length > 1) {
    effects.sort((a, b) => worst(b) - worst(a) || (b.likelihood?.estimate ?? -1) - (a.likelihood?.estimate ?? -1));
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

const riskOf = (likelihood: LikelihoodRange | null, harm: HarmByAxis | null, axis: HarmAxis): RiskRange | null => {
  const units = (harm?.[axis].harm as EffectHarm | null | undefined)?.units;
  return likelihood && units !== undefined
    ? { estimate: likelihood.estimate * units, low: likelihood.low * units, high: likelihood.high * units }
    : null;
};

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
