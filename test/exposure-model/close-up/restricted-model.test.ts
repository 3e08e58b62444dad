import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReach } from '../../../api/core/reach/sample-reach.ts';
import type { AttackModel } from '../../../api/exposure-model/attack-model.ts';
import { restrictModel } from '../../../api/exposure-model/close-up/restricted-model.ts';
import { compileAttackModel } from '../../../api/exposure-model/compile.ts';
import { meanValues } from '../../../api/exposure-model/edge-chances.ts';
import { drawJudgements } from '../../../api/exposure-model/judgement-draws.ts';
import { generateMission } from '../../../seed/generate-mission.ts';
import { library } from '../../support/derive.ts';
import { edgeKeys } from '../../support/edge-keys.ts';
import { campaignsOf, randomModel } from './support/random-model.ts';

const SEED = 3;
const DRAWS = 3;

function expectSameWorlds(model: AttackModel, states: readonly number[], trials: number): number {
  const restricted = restrictModel(model, states);
  const draws = (own: AttackModel) => [meanValues(own), ...drawJudgements(own, SEED, DRAWS)];
  const small = draws(restricted.model);
  let hits = 0;
  draws(model).forEach((values, d) => {
    const whole = sampleReach({ graphs: campaignsOf(model, values), seed: SEED, trials });
    const part = sampleReach({ graphs: campaignsOf(restricted.model, small[d]), seed: SEED, trials });
    states.forEach((state, i) => {
      const target = restricted.targets[i];
      const read = (from: Int32Array | null | undefined) => (target < 0 ? 0 : (from?.[target] ?? 0));
      expect(read(part.jointHits)).toBe(whole.jointHits[state]);
      model.actors.forEach((_, a) => {
        // An actor without a way has no graph here and, where its attempt is assessed, no hit there.
        if (state === model.actors[a].start) return;
        expect(read(part.actorHits[a])).toBe(whole.actorHits[a][state]);
        expect(read(part.attemptHits[a])).toBe(whole.attemptHits[a]?.[state] ?? 0);
      });
      hits += whole.jointHits[state];
    });
  });
  return hits;
}

describe('the part of a model that bears on some states', () => {
  it('opens them in the very worlds of the whole model, under its means and under joint draws of its judgements', () => {
    let hits = 0;
    fc.assert(
      fc.property(randomModel({ commonMode: true, mixed: true }), ({ model, target }) => {
        hits += expectSameWorlds(model, [target], 96);
        hits += expectSameWorlds(model, [target, 2], 96);
      }),
      { numRuns: 150 },
    );
    expect(hits).toBeGreaterThan(1000);
  });

  it('does so on a generated mission, and is a small part of it', () => {
    const graph = generateMission({ elements: 600, seed: 5, actors: 6 }).toGraph();
    const model = compileAttackModel(graph, library, { asOf: '2026-06-01' });
    const states = [...model.states.effect.keys()].filter((state) => state % 131 === 7);
    let edges = 0;
    for (const state of states) {
      expectSameWorlds(model, [state], 64);
      edges += restrictModel(model, [state]).edges.length;
    }
    expect(edges / states.length).toBeLessThan(model.edges.from.length / 2);
  });

  it('keeps names and numbers what they were, and knows the way back', () => {
    fc.assert(
      fc.property(randomModel(), ({ model, target }) => {
        const { model: part, states, edges, judgements, targets } = restrictModel(model, [target]);
        edgeKeys(part).forEach((key, e) => {
          expect(key).toBe(model.edges.keyOf(edges[e]));
          expect(states[part.edges.from[e]]).toBe(model.edges.from[edges[e]]);
          expect(states[part.edges.to[e]]).toBe(model.edges.to[edges[e]]);
        });
        part.judgements.forEach((judgement, j) => {
          expect(judgement).toBe(model.judgements[judgements[j]]);
        });
        if (targets[0] >= 0) expect(states[targets[0]]).toBe(target);
      }),
      { numRuns: 100 },
    );
  });
});
