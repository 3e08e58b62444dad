import { describe, expect, it } from 'vitest';
import { sampleReach } from '../../../api/core/reach/sample-reach.ts';
import { examineExposure } from '../../../api/exposure-model/close-up/examine-exposure.ts';
import { compileAttackModel } from '../../../api/exposure-model/compile.ts';
import { meanValues } from '../../../api/exposure-model/edge-chances.ts';
import { scoreMission } from '../../../api/exposure-model/score-mission.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { generateMission } from '../../../seed/generate-mission.ts';
import { library } from '../../support/derive.ts';
import { campaignsOf } from './support/random-model.ts';

const AS_OF = '2026-01-01';
const SEED = 11;
const TRIALS = 256;

const mission = generateMission({ elements: 300, seed: 8 });
const graph = mission.toGraph();

/** The mission without the links by which a control protects some elements. */
function without(control: number, isLost: (element: number) => boolean): MissionGraph {
  const lost = new Set(
    [...graph.edgeKey.keys()].filter(
      (link) =>
        graph.edgeKind[link] === 'PROTECTED_BY' && graph.edgeTo[link] === control && isLost(graph.edgeFrom[link]),
    ),
  );
  const kept = <T>(_: T, link: number) => !lost.has(link);
  return {
    ...graph,
    edgeKey: graph.edgeKey.filter(kept),
    edgeKind: graph.edgeKind.filter(kept),
    edgeProperties: graph.edgeProperties.filter(kept),
    edgeFrom: graph.edgeFrom.filter(kept),
    edgeTo: graph.edgeTo.filter(kept),
  };
}

/** Share of the sampled worlds in which a state is open: the same worlds whatever is changed. */
function openShare(of: MissionGraph, key: string): number {
  const model = compileAttackModel(of, library, { asOf: AS_OF });
  const { jointHits } = sampleReach({ graphs: campaignsOf(model, meanValues(model)), seed: SEED, trials: TRIALS });
  return jointHits[model.states.key.indexOf(key)]! / TRIALS;
}

describe('the places of a control’s worth', () => {
  it('are the elements without whose protection the likelihood rises by what it spares, and no others', () => {
    const model = compileAttackModel(graph, library, { asOf: AS_OF });
    const { score } = scoreMission(graph, library, { asOf: AS_OF, trials: TRIALS, seed: SEED });
    const states = score.exposures.flatMap(({ effects }) => effects.slice(0, 1).map(({ state }) => state));
    let [looked, several, elsewhere] = [0, 0, 0];
    const options = { seed: SEED, trials: TRIALS, stateLimit: 0, sections: ['account'] as const };
    for (const state of states.slice(0, 12)) {
      const key = model.states.key[state]!;
      const { account } = examineExposure(graph, library, model, state, options);
      for (const { node, spares, places } of (account?.controls ?? []).slice(0, 4)) {
        looked++;
        if (places.length > 1) several++;
        const here = new Set(places);
        const lost = without(node, (element) => here.has(element));
        expect(openShare(lost, key) - openShare(graph, key)).toBeCloseTo(spares, 9);
        const kept = without(node, (element) => !here.has(element));
        if (kept.edgeKey.length < graph.edgeKey.length) elsewhere++;
        expect(openShare(kept, key)).toBe(openShare(graph, key));
      }
    }
    expect(looked).toBeGreaterThan(5);
    expect(several).toBeGreaterThan(1);
    expect(elsewhere).toBeGreaterThan(1);
  });
});
