import { describe, expect, test } from 'vitest';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { weighUnknowns } from '../../api/exposure-model/weigh-unknowns.ts';
import { library } from '../support/derive.ts';
import { readSheets } from '../support/read-sheets.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';

describe.skipIf(!sharedPresent)('the reconstructed mission of 2020 (needs ../shared)', () => {
  const graph = sharedPresent ? readSheets(sharedPath('data/minusma-2020'), 'mission-minusma') : null!;
  const scored = sharedPresent ? scoreMission(graph, library, { asOf: '2023-12-31', seed: 1, trials: 2000 }) : null!;
  const nodeOf = (id: string) => graph.nodeId.indexOf(id);

  test('at least forty exposures are ranked, and every one opens on a path', () => {
    const ranked = scored.score.exposures.filter(({ rank }) => rank !== null);
    expect(ranked.length).toBeGreaterThanOrEqual(40);
    for (const { effects } of ranked) {
      const paths = explainExposure(graph, scored.model, library, effects[0].state, { k: 3 });
      expect(paths.length).toBeGreaterThan(0);
      for (const { hops, probability } of paths) {
        expect(hops.length).toBeGreaterThan(0);
        expect(probability).toBeGreaterThan(0);
        for (const { sentence } of hops) expect(sentence).not.toMatch(/[{}]/);
      }
    }
  });

  test('reach of stores spreads widely, with a median near .06', () => {
    const reaches = scored.score.exposures
      .filter(({ group }) => group === 'INFORMATION')
      .flatMap(({ effects }) => effects.flatMap(({ actors }) => actors.map(({ reach }) => reach.estimate)))
      .sort((a, b) => a - b);
    const at = (p: number) => reaches[Math.floor(p * (reaches.length - 1))];
    expect(at(0.1)).toBeLessThan(0.03);
    expect(at(0.5)).toBeGreaterThan(0.03);
    expect(at(0.5)).toBeLessThan(0.1);
    expect(at(0.9)).toBeGreaterThan(0.2);
    expect(at(1)).toBeGreaterThan(0.8);
  });

  test('risk concentrates in the servers, the human rights officers and the technicians', () => {
    const found = scored.score.chokePoints.map(({ node }) => graph.nodeId[node]);
    for (const id of ['asset-srv-collab', 'asset-srv-files', 'pg-hr-officers', 'pg-ict-admins', 'pg-ict-national']) {
      expect(found).toContain(id);
    }
  });

  test('custody lost by reach-back, nearness of the parallel actor and the carrier are found', () => {
    const { exposures } = scored.score;
    const facts = exposures.flatMap(({ effects }) => effects.filter(({ standingFacts }) => standingFacts.length > 0));
    expect(facts.length).toBeGreaterThanOrEqual(14);
    const political = exposures.find(({ node }) => node === nodeOf('task-political'))!;
    const shut = political.effects.find(({ effect }) => effect === 'DENIED')!;
    const [path] = explainExposure(graph, scored.model, library, shut.state, { k: 1 });
    expect(path.hops.map(({ rule }) => rule)).toEqual(['access', 'shutdown', 'dependency', 'dependency']);
  });

  test('of the unknowns that may be switched in, techniques and distances move most', () => {
    const options = { asOf: '2023-12-31', seed: 1, trials: 256 };
    const weights = weighUnknowns(scoreMission(graph, library, options), library, options);
    expect(weights.slice(0, 2).map(({ kind }) => kind)).toEqual(['VECTOR_NOT_JUDGED', 'DISTANCE_NOT_ASSESSED']);
    expect(weights[1].moved).toBeGreaterThan(100);
    expect(weights[1].largest!.by).toBeGreaterThan(0.3);
  });

  test('the parallel actor scores from its arrival and not before', () => {
    const alone = (asOf: string) => {
      const { score } = scoreMission(graph, library, { asOf, seed: 1, trials: 64 });
      return score.actors.find(({ node }) => node === nodeOf('ta-wagner'))!;
    };
    const before = alone('2021-12-01');
    expect([before.reachedStores, before.reachedTasks, before.vectors]).toEqual([0, 0, []]);
    expect(alone('2022-02-01').reachedTasks).toBeGreaterThan(0);
  });
});
