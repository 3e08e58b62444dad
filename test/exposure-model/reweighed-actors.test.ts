import { expect, test } from 'vitest';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { SimulatedActor } from '../../api/core/reach/simulated-actor.ts';
import { actorShapes, weighActor } from '../../api/exposure-model/actor-graph.ts';
import { compileAttackModel } from '../../api/exposure-model/compile.ts';
import { edgeChances, meanValues } from '../../api/exposure-model/edge-chances.ts';
import { drawJudgements } from '../../api/exposure-model/judgement-draws.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { library } from '../support/derive.ts';

test('actors that are laid out once and reweighed give the counts of actors made afresh', () => {
  const graph = generateMission({ elements: 600, seed: 3, actors: 6, reach: 'most' }).toGraph();
  const model = compileAttackModel(graph, library, { asOf: '2026-06-01' });
  const shapes = actorShapes(model);
  const weighed = (values: Float64Array) => {
    const chances = edgeChances(model, values);
    return shapes.map((shape) => weighActor(model, shape, values, chances));
  };
  const reuse = weighed(meanValues(model)).map((campaign) => new SimulatedActor(campaign));
  for (const values of drawJudgements(model, 5, 4)) {
    const graphs = weighed(values);
    const afresh = sampleReach({ graphs, seed: 5, trials: 96 });
    expect(sampleReach({ graphs, seed: 5, trials: 96, reuse })).toEqual(afresh);
    expect(afresh.jointHits.some((hits) => hits > 0)).toBe(true);
  }
});
