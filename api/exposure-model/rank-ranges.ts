import type { EffectExposure, ElementExposure } from './mission-score.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** Places that a row takes over the draws of the judgements: 5th and 95th percentile. */
export interface RankRange {
  readonly low: number;
  readonly high: number;
}

const LOW = 0.05;

/**
 * The rows, each ranked one with the places it takes over the joint draws of the judgements: how far the order is
 * known. Each row stands by the effect and axis of its largest risk. The spread that sampling alone puts into the
 * draws is taken out, as for the bars: draws are drawn in towards their mean until they keep the variance of the
 * judgements. O(draws · rows · log rows).
 */
export function rankRanges(
  rows: readonly ElementExposure[],
  mission: SimulatedMission,
  stateCount: number,
): ElementExposure[] {
  const ranked = rows.flatMap((row, at) => (row.rank === null ? [] : [at]));
  const { draws } = mission;
  if (draws === 0) return rows.map((row) => withRange(row, null));
  const risks = ranked.map((at) => drawnRisks(rows[at], mission, stateCount));
  const places = ranked.map(() => new Int32Array(draws));
  const order = ranked.map((_, i) => i);
  for (let d = 0; d < draws; d++) {
    order.sort((a, b) => risks[b][d] - risks[a][d] || a - b);
    order.forEach((i, place) => {
      places[i][d] = place + 1;
    });
  }
  const ranges: (RankRange | null)[] = rows.map(() => null);
  ranked.forEach((at, i) => {
    const sorted = places[i].sort();
    const cut = Math.floor(LOW * draws);
    // The place by the estimates belongs to the range, whatever the draws say.
    const rank = rows[at].rank ?? 0;
    ranges[at] = { low: Math.min(rank, sorted[cut]), high: Math.max(rank, sorted[draws - 1 - cut]) };
  });
  return rows.map((row, at) => withRange(row, ranges[at]));
}

/** A row that an earlier score has stays the same object where nothing about it is new. */
const withRange = (row: ElementExposure, rankRange: RankRange | null): ElementExposure =>
  row.rankRange?.low === rankRange?.low && row.rankRange?.high === rankRange?.high ? row : { ...row, rankRange };

function drawnRisks(row: ElementExposure, mission: SimulatedMission, stateCount: number): Float64Array {
  const axis = row.leadingAxis!;
  const effect = row.effects.reduce<EffectExposure | null>((worst, own) => {
    return (own.risk[axis]?.estimate ?? -1) > (worst?.risk[axis]?.estimate ?? -1) ? own : worst;
  }, null)!;
  const units = effect.harm[axis]?.units ?? 0;
  const estimate = effect.likelihood?.estimate ?? 0;
  const { draws, drawTrials, drawJointHits } = mission;
  const drawn = new Float64Array(draws).fill(estimate * units);
  if (effect.likelihood?.method === 'standing-fact' || draws < 2) return drawn;
  const shares = new Float64Array(draws);
  let mean = 0;
  let sampling = 0;
  for (let d = 0; d < draws; d++) {
    const share = drawJointHits[d * stateCount + effect.state] / drawTrials;
    shares[d] = share;
    mean += share / draws;
    sampling += (share * (1 - share)) / Math.max(1, drawTrials - 1) / draws;
  }
  let spread = 0;
  for (let d = 0; d < draws; d++) spread += (shares[d] - mean) ** 2 / (draws - 1);
  const kept = spread > 0 ? Math.sqrt(Math.max(0, spread - sampling) / spread) : 0;
  for (let d = 0; d < draws; d++) drawn[d] += (shares[d] - mean) * kept * units;
  return drawn;
}
