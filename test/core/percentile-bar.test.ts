import { describe, expect, it } from 'vitest';
import { percentileBar } from '../../api/core/reach/percentile-bar.ts';
import { betaQuantile } from '../../api/core/scoring/beta.ts';

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sampledShare = (next: () => number, p: number, trials: number): number => {
  let hits = 0;
  for (let i = 0; i < trials; i++) if (next() < p) hits++;
  return hits / trials;
};

describe('the bar over judgement draws', () => {
  it('does not take sampling error for doubt about the judgements', () => {
    const next = numbers(1);
    const drawMeans = Array.from({ length: 400 }, () => sampledShare(next, 0.3, 64));
    const { low, high } = percentileBar({ estimate: 0.3, drawMeans, drawTrials: 64 });
    // The shares themselves spread over about 0.2 to 0.4.
    expect(low).toBeGreaterThan(0.26);
    expect(high).toBeLessThan(0.34);
  });

  it('finds the percentiles of what was judged behind the sampling', () => {
    const next = numbers(2);
    const drawMeans = Array.from({ length: 2000 }, () => sampledShare(next, betaQuantile(next(), 0.3, 12), 64));
    const { low, high } = percentileBar({ estimate: 0.3, drawMeans, drawTrials: 64 });
    expect(low).toBeCloseTo(betaQuantile(0.05, 0.3, 12), 1);
    expect(high).toBeCloseTo(betaQuantile(0.95, 0.3, 12), 1);
    expect(low).toBeLessThan(0.13);
    expect(high).toBeGreaterThan(0.5);
  });

  it('holds the estimate, and never collapses on zero when nothing was hit', () => {
    const { low, high } = percentileBar({ estimate: 0, drawMeans: [0, 0, 0, 0], drawTrials: 32 });
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0.01);
    expect(percentileBar({ estimate: 1, drawMeans: [1, 1], drawTrials: 32 }).high).toBe(1);
  });
});
