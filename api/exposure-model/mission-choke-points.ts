import { chokePoints } from '../core/reach/choke-points.ts';
import type { AttackModel } from './attack-model.ts';
import type { ChokePoint, EffectExposure, ElementExposure } from './mission-score.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** Sampled worlds: shares of a whole are steady long before single likelihoods are. Fewer on a large mission. */
const MOST_TRIALS = 512;
const LEAST_TRIALS = 96;
const EDGE_VISITS = 10_000_000;
/** What takes less than this share of both sums is no choke point worth a line. */
const LEAST_SHARE = 0.005;
/** Elements with the largest risk that stand for the mission; the others add little to the sums. */
const MOST_TARGETS = 200;

interface Target {
  readonly effect: EffectExposure;
  readonly units: number;
  readonly task: boolean;
}

/**
 * Elements through which much of the mission's risk passes: shares of the sum of sampled harm, each element by its
 * leading effect and axis, all of whose live ways pass the element. Rated elements only, and no loss that is a fact.
 */
export function missionChokePoints(
  keys: readonly string[],
  model: AttackModel,
  mission: SimulatedMission,
  rows: readonly ElementExposure[],
  options: { readonly seed: number; readonly trials: number; readonly shouldStop?: () => boolean },
): ChokePoint[] {
  const targets = targetsOf(rows);
  if (targets.length === 0) return [];
  const graphs = mission.actors.map(({ graph }) => graph);
  const edges = graphs.reduce((sum, { modelEdge }) => sum + modelEdge.length, 1);
  const found = chokePoints({
    graphs,
    targets: Int32Array.from(targets, ({ effect }) => effect.state),
    labels: model.states.node,
    seed: options.seed,
    trials: Math.min(options.trials, MOST_TRIALS, Math.max(LEAST_TRIALS, Math.floor(EDGE_VISITS / edges))),
    shouldStop: options.shouldStop,
  });
  const information = new Map<number, number>();
  const tasks = new Map<number, number>();
  const whole = { information: 0, tasks: 0 };
  found.targets.forEach(({ openHits, labels }, t) => {
    const { units, task } = targets[t];
    if (task) whole.tasks += units * openHits;
    else whole.information += units * openHits;
    const shares = task ? tasks : information;
    for (const { at, hits } of labels) shares.set(at, (shares.get(at) ?? 0) + units * hits);
  });
  const share = (sums: Map<number, number>, node: number, all: number) => (all > 0 ? (sums.get(node) ?? 0) / all : 0);
  const stateOf = passedStates(model, mission);
  return [...new Set([...information.keys(), ...tasks.keys()])]
    .map((node) => ({
      node,
      state: stateOf(node),
      informationShare: share(information, node, whole.information),
      taskShare: share(tasks, node, whole.tasks),
    }))
    .filter(({ informationShare, taskShare }) => Math.max(informationShare, taskShare) >= LEAST_SHARE)
    .sort(
      (a, b) =>
        Math.max(b.informationShare, b.taskShare) - Math.max(a.informationShare, a.taskShare) || a.node - b.node,
    )
    .map(({ node, state, ...shares }) => ({
      node,
      elementKey: keys[node],
      state,
      effect: model.states.effect[state],
      ...shares,
    }));
}

function targetsOf(rows: readonly ElementExposure[]): Target[] {
  const targets: Target[] = [];
  for (const row of rows) {
    if (targets.length >= MOST_TARGETS) break;
    const axis = row.leadingAxis;
    if (!axis) continue;
    const effect = row.effects
      .filter((own) => own.standingFacts.length === 0 && own.harm[axis]?.basis.startsWith('RATED'))
      .reduce<EffectExposure | null>((worst, own) => {
        return (own.risk[axis]?.estimate ?? 0) > (worst?.risk[axis]?.estimate ?? 0) ? own : worst;
      }, null);
    if (effect) targets.push({ effect, units: effect.harm[axis]?.units ?? 0, task: row.group === 'TASK' });
  }
  return targets;
}

/** The state of an element that is passed: of those from which something leads on, the one most often open. */
function passedStates(model: AttackModel, mission: SimulatedMission): (node: number) => number {
  const leadsOn = new Uint8Array(model.states.node.length);
  for (const from of model.edges.from) leadsOn[from] = 1;
  const best = new Map<number, number>();
  model.states.node.forEach((node, state) => {
    if (leadsOn[state] === 0) return;
    const known = best.get(node);
    if (known === undefined || mission.jointHits[state] > mission.jointHits[known]) best.set(node, state);
  });
  return (node) => best.get(node) ?? model.states.node.indexOf(node);
}
