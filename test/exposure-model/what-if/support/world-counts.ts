import { sampleReach } from '../../../../api/core/reach/sample-reach.ts';
import { actorShapes, weighActor } from '../../../../api/exposure-model/actor-graph.ts';
import { compileAttackModel } from '../../../../api/exposure-model/compile.ts';
import { edgeChances, meanValues } from '../../../../api/exposure-model/edge-chances.ts';
import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import { library } from '../../../support/derive.ts';

/** Worlds in which each state is open, by actor and jointly, under the names of the users' ids. */
export function worldCounts(graph: MissionGraph, trials = 256, asOf = '2026-06-01'): Map<string, number> {
  const model = compileAttackModel(graph, library, { asOf });
  const values = meanValues(model);
  const chances = edgeChances(model, values);
  const graphs = actorShapes(model).map((shape) => weighActor(model, shape, values, chances));
  const { jointHits, actorHits } = sampleReach({ graphs, seed: 3, trials });
  const counts = new Map<string, number>();
  model.states.node.forEach((node, state) => {
    const { effect, group } = model.states;
    if (effect[state] === 'SELF') return;
    const name = `${graph.nodeId[node]}:${effect[state]}:${group[state] ?? ''}`;
    counts.set(`${name} jointly`, jointHits[state]);
    actorHits.forEach((hits, a) => {
      counts.set(`${name} by ${graph.nodeId[model.actors[a].node]}`, hits[state]);
    });
    const facts = model.standingFacts.filter((fact) => fact.state === state).length;
    if (facts > 0) counts.set(`${name} in fact`, 1);
  });
  return counts;
}
