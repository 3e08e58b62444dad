import { describe, expect, it } from 'vitest';
import { type GraphFile, scoreGraphFile } from '../../api/core/graph/score-graph-file.ts';
import { readSharedJson, sharedPresent } from '../support/shared.ts';

interface ReliabilityCase extends GraphFile {
  readonly name: string;
  readonly expected: number;
}

describe.skipIf(!sharedPresent)('published reference cases (shared/reference)', () => {
  const cases = sharedPresent ? (readSharedJson('reference/reliability-cases.json') as ReliabilityCase[]) : [];

  it.each(cases)('$name has its truth inside the bounds and a 99.9 % interval', (file) => {
    const result = scoreGraphFile(file, { seed: 2020, trials: 50_000, confidence: 0.999, stateLimit: 0 });
    expect(result.lower).toBeLessThanOrEqual(file.expected);
    expect(result.upper).toBeGreaterThanOrEqual(file.expected);
    expect(result.ciLow).toBeLessThanOrEqual(file.expected + 1e-9);
    expect(result.ciHigh).toBeGreaterThanOrEqual(file.expected - 1e-9);
    expect(result.method).toBe('monte-carlo');
    const exact = scoreGraphFile(file, { seed: 2020, trials: 50_000, confidence: 0.999 });
    expect(exact.method).toBe('exact');
    expect(exact.exact).toBeCloseTo(file.expected, 9);
  });
});
