import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { HarmAxis } from '../../../graph-schema/values.ts';
import { sampleReach } from '../../core/reach/sample-reach.ts';
import { actorShapes, sameShapes, weighActor } from '../actor-graph.ts';
import { deriveChanged, deriveModel } from '../compile.ts';
import { edgeChances, meanValues } from '../edge-chances.ts';
import { groupOf } from '../element-exposures.ts';
import { graphChange } from '../graph-change.ts';
import { indexGraph } from '../graph-index.ts';
import { type HarmReader, harmReader } from '../harm.ts';
import type { Library } from '../library.ts';
import { type Addend, addUp, borrowedSource } from './risk-sums.ts';

export interface SampledRiskOptions {
  readonly asOf: string;
  readonly seed: number;
  readonly trials: number;
  readonly axis: HarmAxis;
  readonly which: 'information' | 'tasks';
}

/**
 * A mission's risk on one axis by plain counts of worlds, for changed forms of one graph: no bounds, bars or exact
 * figures. A fifth of the cost of a score, and monotone world by world, which is what a search among measures needs;
 * the figures that people are shown come from scores. Ratings are read on the graph that it was made for.
 */
export function sampledRisk(
  base: MissionGraph,
  library: Library,
  { asOf, seed, trials, axis, which }: SampledRiskOptions,
): (changed: MissionGraph) => number {
  const index = indexGraph(base, asOf);
  const harmOf: HarmReader = harmReader(index, library);
  const derived = deriveModel(base, library, { asOf });
  const shapes = actorShapes(derived.model);
  return (changed) => {
    const { model } = deriveChanged(derived, graphChange(base, changed), changed, library, { asOf });
    const values = meanValues(model);
    const chances = edgeChances(model, values);
    const reached = sameShapes(derived.model, model) ? shapes : actorShapes(model);
    const graphs = reached.map((shape) => weighActor(model, shape, values, chances));
    const { jointHits } = sampleReach({ graphs, seed, trials });
    const { node: nodes, effect: effects, group } = model.states;
    const facts = new Set(model.standingFacts.map(({ state }) => state));
    const worst = new Map<number, Addend>();
    nodes.forEach((node, state) => {
      if (group[state] !== null || node >= base.nodeKey.length) return;
      const own = groupOf(base, node);
      if (own === null || (own === 'TASK') !== (which === 'tasks')) return;
      const units = harmOf(node, effects[state])?.[axis].harm?.units;
      if (units === undefined) return;
      const risk = units * (facts.has(state) ? 1 : jointHits[state] / trials);
      if (risk > (worst.get(node)?.risk ?? 0)) {
        worst.set(node, { risk, source: borrowedSource(index, harmOf, node, effects[state], axis) });
      }
    });
    return addUp([...worst].sort(([a], [b]) => a - b).map(([, addend]) => addend)) ?? 0;
  };
}
