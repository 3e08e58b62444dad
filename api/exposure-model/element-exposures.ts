import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { HarmAxis } from '../../graph-schema/values.ts';
import type { AttackModel } from './attack-model.ts';
import { isAsset } from './facts.ts';
import type { HarmByAxis, HarmReader } from './harm.ts';
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

type ByAxis<T> = Readonly<Record<HarmAxis, T>>;
const byAxis = <T>(make: (axis: HarmAxis) => T): ByAxis<T> =>
  Object.fromEntries(HARM_AXES.map((axis) => [axis, make(axis)])) as unknown as ByAxis<T>;

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

/**
 * One row per element, joint over actors: every effect that some actor reaches, worst first, and the largest risk
 * over them on each axis. Ranked by the largest risk; then those reached but unrated, then the rest.
 */
export function elementExposures(
  graph: MissionGraph,
  model: AttackModel,
  holds: (node: number) => boolean,
  read: StateReader,
  harmOf: HarmReader,
): ElementExposure[] {
  const statesOf = new Map<number, number[]>();
  model.states.node.forEach((node, state) => {
    if (model.states.group[state] !== null || model.states.effect[state] === 'SELF') return;
    const list = statesOf.get(node);
    if (list) list.push(state);
    else statesOf.set(node, [state]);
  });
  const hosts = new Set(graph.edgeKind.flatMap((kind, edge) => (kind === 'STORED_ON' ? [graph.edgeTo[edge]] : [])));
  const rows: ElementExposure[] = [];
  graph.nodeKind.forEach((_, node) => {
    const group = holds(node) ? groupOf(graph, node) : null;
    if (!group) return;
    const row = exposureOf(graph, model, { node, group, states: statesOf.get(node) ?? [], hosts }, read, harmOf);
    if (row.effects.length > 0 || ALWAYS_LISTED.includes(group)) rows.push(row);
  });
  rows.sort((a, b) => largestRisk(b) - largestRisk(a) || place(a) - place(b) || (a.elementKey < b.elementKey ? -1 : 1));
  let rank = 0;
  return rows.map((row) => ({ ...row, rank: row.leadingAxis ? ++rank : null }));
}

const largestRisk = (row: ElementExposure): number =>
  row.leadingAxis ? (row.risk[row.leadingAxis]?.estimate ?? 0) : -1;
const place = (row: ElementExposure): number => (row.reachedButUnrated ? 0 : row.effects.length > 0 ? 1 : 2);

interface ElementStates {
  readonly node: number;
  readonly group: ExposureGroup;
  readonly states: readonly number[];
  /** Assets and systems that hold some store. */
  readonly hosts: ReadonlySet<number>;
}

function exposureOf(
  graph: MissionGraph,
  model: AttackModel,
  { node, group, states, hosts }: ElementStates,
  read: StateReader,
  harmOf: HarmReader,
): ElementExposure {
  const effects: EffectExposure[] = [];
  let missing = false;
  let assessed = false;
  for (const state of states) {
    const { joint, actors, facts } = read.read(state);
    if (!joint && actors.length === 0) continue;
    const effect = model.states.effect[state];
    const harm = harmOf(node, effect);
    if (joint) assessed = true;
    if (harm && HARM_AXES.some((axis) => harm[axis].applies && !harm[axis].harm)) missing = true;
    effects.push({
      state,
      effect,
      likelihood: joint,
      standingFacts: facts,
      harm: byAxis((axis) => harm?.[axis].harm ?? null),
      risk: byAxis((axis) => riskOf(joint, harm, axis)),
      actors,
    });
  }
  effects.sort((a, b) => worst(b) - worst(a) || (b.likelihood?.estimate ?? -1) - (a.likelihood?.estimate ?? -1));
  const risk = byAxis((axis) =>
    effects.reduce<RiskRange | null>((most, effect) => {
      const own = effect.risk[axis];
      return own && (!most || own.estimate > most.estimate) ? own : most;
    }, null),
  );
  const leadingAxis = HARM_AXES.reduce<HarmAxis | null>((best, axis) => {
    const own = risk[axis];
    return own && (best === null || own.estimate > (risk[best]?.estimate ?? 0)) ? axis : best;
  }, null);
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
    reachedButUnrated: missing && !hosts.has(node),
    attemptNotAssessed: effects.length > 0 && !assessed,
  };
}

const riskOf = (likelihood: LikelihoodRange | null, harm: HarmByAxis | null, axis: HarmAxis): RiskRange | null => {
  const units = (harm?.[axis].harm as EffectHarm | null | undefined)?.units;
  return likelihood && units !== undefined
    ? { estimate: likelihood.estimate * units, low: likelihood.low * units, high: likelihood.high * units }
    : null;
};

const worst = (effect: EffectExposure): number =>
  HARM_AXES.reduce((most, axis) => Math.max(most, effect.risk[axis]?.estimate ?? -1), -1);
