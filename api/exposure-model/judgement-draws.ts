import { avalanche, keyHash } from '../core/graph/key-hash.ts';
import { betaQuantile } from '../core/scoring/beta.ts';
import type { AttackModel, Judgement } from './attack-model.ts';

/**
 * Joint draws of every judgement, one set of values a draw. Each judgement is drawn once a draw, however many
 * edges it feeds, and by a Latin hypercube (McKay, Beckman and Conover 1979): its draws fall one into each of as
 * many equal slices of its distribution, so that few draws give steady percentiles. The slices are ordered by a
 * hash of (seed, key): the same judgement is drawn alike in a what-if.
 */
export function drawJudgements(model: AttackModel, seed: number, draws: number): Float64Array[] {
  const values = Array.from({ length: draws }, () => new Float64Array(model.judgements.length));
  const byShape = new Map<string, Float64Array>();
  model.judgements.forEach((judgement, j) => {
    // The quantiles at the middle of each slice; judgements of one mean and weight share them.
    const shape = `${judgement.spread}|${judgement.value}|${judgement.concentration}|${judgement.low}|${judgement.high}`;
    let quantiles = byShape.get(shape);
    if (!quantiles) {
      quantiles = Float64Array.from({ length: draws }, (_, i) => quantile(judgement, (i + 0.5) / draws));
      byShape.set(shape, quantiles);
    }
    const [low, high] = keyHash(judgement.key);
    const order = Array.from({ length: draws }, (_, i) => ({
      slice: i,
      rank: avalanche(low ^ avalanche(high ^ seed ^ Math.imul(i + 1, 0x9e3779b1))),
    }));
    order.sort((a, b) => a.rank - b.rank || a.slice - b.slice);
    order.forEach(({ slice }, draw) => {
      values[draw][j] = quantiles[slice];
    });
  });
  return values;
}

/** The value below which the judgement lies with probability p. */
export function quantile({ spread, value, low, high, concentration }: Judgement, p: number): number {
  return spread === 'UNIFORM' ? low + p * (high - low) : betaQuantile(p, value, concentration);
}
