import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examineExposure } from '../../../api/exposure-model/close-up/examine-exposure.ts';
import { meanValues } from '../../../api/exposure-model/edge-chances.ts';
import { drawJudgements, quantile } from '../../../api/exposure-model/judgement-draws.ts';
import { bruteForceJoint, worldCountOf } from '../../core/support/brute-force-joint.ts';
import { library } from '../../support/derive.ts';
import { campaignsOf, randomModel, type SmallModel } from './support/random-model.ts';

const SLICES = 32;
const INNER = 24;
const OUTER = 400;

const variance = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
};

/** Var(E[f | x]) / Var(f) by its definition: the mean over the other judgements in every slice of the one. */
function firstOrder({ model, target }: SmallModel, judgement: number, total: number): number {
  const others = drawJudgements(model, 77, INNER);
  const means = Array.from({ length: SLICES }, (_, slice) => {
    const value = quantile(model.judgements[judgement], (slice + 0.5) / SLICES);
    const drawn = others.map((values) => bruteForceJoint(campaignsOf(model, values.with(judgement, value)), target));
    return drawn.reduce((sum, own) => sum + own, 0) / INNER;
  });
  return variance(means) / total;
}

it('a bar says which share of the variance is expected to go with its judgement known', () => {
  const isQuick = ({ model }: SmallModel) => worldCountOf(campaignsOf(model, meanValues(model))) <= 100;
  const models = fc.sample(randomModel().filter(isQuick), { numRuns: 40, seed: 3 });
  let [compared, large] = [0, 0];
  for (const small of models) {
    if (compared >= 12) break;
    const { graph, model, target } = small;
    const { tornado } = examineExposure(graph, library, model, target, { seed: 2, trials: 32, sections: ['tornado'] });
    if (!tornado || tornado.variance === 0) continue;
    const joint = drawJudgements(model, 99, OUTER).map((values) => bruteForceJoint(campaignsOf(model, values), target));
    const total = variance(joint);
    expect(tornado.variance).toBeGreaterThan(0.5 * total);
    expect(tornado.variance).toBeLessThan(2 * total);
    for (const { judgement, narrows } of tornado.bars.slice(0, 3)) {
      const truth = firstOrder(small, judgement, total);
      expect(Math.abs(narrows - truth)).toBeLessThan(0.15);
      compared++;
      if (truth > 0.3) large++;
    }
  }
  expect(compared).toBeGreaterThan(9);
  expect(large).toBeGreaterThan(2);
});
