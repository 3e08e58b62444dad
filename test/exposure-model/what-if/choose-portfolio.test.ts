import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePortfolio } from '../../../api/exposure-model/what-if/choose-portfolio.ts';
import type { Portfolio, PortfolioInput, PortfolioMeasure } from '../../../api/exposure-model/what-if/portfolio.ts';
import { exhaustivePortfolio } from './support/exhaustive-portfolio.ts';

const exactly = (estimate: number) => ({ estimate, low: estimate, high: estimate });
const measures = (...costs: number[]): PortfolioMeasure[] =>
  costs.map((cost, i) => ({ key: `m${String(i).padStart(2, '0')}`, cost }));

/** A problem of which every set's risk is known, and the search on it. */
function search(
  candidates: readonly PortfolioMeasure[],
  risk: (chosen: ReadonlySet<string>) => number,
  more: Partial<PortfolioInput<PortfolioMeasure>> = {},
): Portfolio {
  const of = (chosen: readonly PortfolioMeasure[]) => risk(new Set(chosen.map(({ key }) => key)));
  return choosePortfolio({ candidates, evaluate: (chosen) => exactly(of(chosen)), ...more });
}
const last = ({ curve }: Portfolio) => curve.at(-1)!;

/** Harm that can be reached by several ways, each of which some measures close; a way is closed by any of them. */
const problem = fc.record({
  costs: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 }),
  harms: fc.array(
    fc.record({
      units: fc.integer({ min: 1, max: 100 }),
      ways: fc.array(fc.record({ chance: fc.constantFrom(0.2, 0.6, 1), by: fc.array(fc.nat(8), { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  maxMeasures: fc.integer({ min: 1, max: 4 }),
  budget: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
});
type Problem = typeof problem extends fc.Arbitrary<infer T> ? T : never;

const riskOf =
  ({ harms }: Problem) =>
  (chosen: ReadonlySet<string>): number =>
    harms.reduce((sum, { units, ways }) => {
      const missed = ways.reduce(
        (all, { chance, by }) => all * (by.some((m) => chosen.has(`m0${m}`)) ? 1 - chance / 20 : 1 - chance),
        1,
      );
      return sum + units * (1 - missed);
    }, 0);

describe('a portfolio of any measures', () => {
  test('is never better than the best choice, and misses no more than it says', () => {
    let [short, missed, runs] = [0, 0, 0];
    fc.assert(
      fc.property(problem, (own) => {
        const candidates = measures(...own.costs);
        const risk = riskOf(own);
        const found = search(candidates, risk, { maxMeasures: own.maxMeasures, budget: own.budget });
        const best = exhaustivePortfolio(
          candidates,
          (chosen) => risk(new Set(chosen.map(({ key }) => key))),
          own.maxMeasures,
          own.budget,
        );
        const { estimate } = last(found).risk;
        expect(estimate).toBeGreaterThanOrEqual(best - 1e-9);
        expect(found.floor!.estimate).toBeLessThanOrEqual(best + 1e-9);
        runs++;
        const none = risk(new Set());
        if (estimate > best + 1e-9) short++;
        if (none > best) missed += (estimate - best) / (none - best);
      }),
      { numRuns: 600 },
    );
    // Problems of measures that need each other, for which no constant holds: rarely short, and by little.
    expect(short / runs).toBeLessThan(0.05);
    expect(missed / runs).toBeLessThan(0.01);
  });

  test('falls with every point, keeps to its limits, and each point is a figure of its own set', () => {
    fc.assert(
      fc.property(problem, (own) => {
        const candidates = measures(...own.costs);
        const risk = riskOf(own);
        const { curve } = search(candidates, risk, { maxMeasures: own.maxMeasures, budget: own.budget });
        curve.forEach((point, n) => {
          expect(point.risk.estimate).toBe(risk(new Set(point.chosen)));
          expect(point.chosen.length).toBeLessThanOrEqual(own.maxMeasures);
          expect(point.cost).toBeLessThanOrEqual(own.budget ?? Number.POSITIVE_INFINITY);
          expect(point.cost).toBe(
            candidates.filter(({ key }) => point.chosen.includes(key)).reduce((a, b) => a + b.cost, 0),
          );
          if (n === 0) return;
          const before = curve[n - 1];
          expect(point.risk.estimate).toBeLessThan(before.risk.estimate);
          expect(point.chosen.length).toBeGreaterThan(before.chosen.length);
          expect([...before.chosen, ...point.added].filter((key) => !point.removed.includes(key)).sort()).toEqual(
            [...point.chosen].sort(),
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  test('of one or two measures, of few, is the best', () => {
    fc.assert(
      fc.property(problem, fc.constantFrom(1, 2), (own, maxMeasures) => {
        const candidates = measures(...own.costs);
        const risk = riskOf(own);
        const of = (chosen: readonly PortfolioMeasure[]) => risk(new Set(chosen.map(({ key }) => key)));
        expect(last(search(candidates, risk, { maxMeasures })).risk.estimate).toBeCloseTo(
          exhaustivePortfolio(candidates, of, maxMeasures),
          9,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is the same whatever the order of the candidates, and with a screen that moves alike', () => {
    fc.assert(
      fc.property(problem, (own) => {
        const candidates = measures(...own.costs);
        const risk = riskOf(own);
        const screen = (chosen: readonly PortfolioMeasure[]) => 2 * risk(new Set(chosen.map(({ key }) => key)));
        const limits = { maxMeasures: own.maxMeasures, budget: own.budget };
        const plain = search(candidates, risk, limits);
        expect(search([...candidates].reverse(), risk, limits).curve).toEqual(plain.curve);
        expect(search(candidates, risk, { ...limits, screen }).curve).toEqual(plain.curve);
      }),
      { numRuns: 200 },
    );
  });

  test('where effects only overlap, takes at least 1 − 1/e of the best, and looks at few sets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(29), { minLength: 1, maxLength: 8 }), { minLength: 14, maxLength: 14 }),
        (covers) => {
          const candidates = measures(...covers.map(() => 1));
          const risk = (chosen: ReadonlySet<string>) =>
            30 - new Set(covers.flatMap((own, i) => (chosen.has(candidates[i].key) ? own : []))).size;
          const found = search(candidates, risk, { maxMeasures: 3 });
          const best = exhaustivePortfolio(candidates, (chosen) => risk(new Set(chosen.map(({ key }) => key))), 3);
          expect(30 - last(found).risk.estimate).toBeGreaterThanOrEqual((1 - 1 / Math.E) * (30 - best));
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('measures that only help together are found when no single one helps, where they fit', () => {
  const group = ['m03', 'm08', 'm14'];
  const all = (chosen: ReadonlySet<string>) => (group.every((key) => chosen.has(key)) ? 1 : 10);
  const candidates = measures(...new Array(15).fill(1));
  const found = search(candidates, all, { maxMeasures: 4 });
  expect(found.curve.map(({ chosen }) => [...chosen].sort())).toEqual([[], group]);
  expect(found.stopped).toBe('NO_MEASURE_HELPS');
  const tooMany = search(candidates, all, { maxMeasures: 2 });
  expect(tooMany.curve).toHaveLength(1);
  expect(tooMany.floor!.estimate).toBe(1);
});

test('a measure that later ones make needless is given up, and its place used', () => {
  // The first is the best alone; the next two together do all that it does.
  const candidates = measures(1, 1, 1, 1, ...new Array(10).fill(1));
  const risk = (chosen: ReadonlySet<string>) => {
    const [a, b, c, d] = ['m00', 'm01', 'm02', 'm03'].map((key) => chosen.has(key));
    return 100 - (b ? 40 : a ? 25 : 0) - (c ? 40 : a ? 25 : 0) - (d ? 3 : 0);
  };
  const found = search(candidates, risk, { maxMeasures: 3 });
  expect([...last(found).chosen].sort()).toEqual(['m01', 'm02', 'm03']);
  expect(found.captured).toBe(1);
});

test('a gain that what was chosen has taken away counts no longer', () => {
  // The first covers most of what the next six do; the last five do less alone, and all of it anew.
  const first = Array.from({ length: 20 }, (_, i) => i);
  const covers = [
    first,
    ...Array.from({ length: 6 }, (_, i) => [...first.slice(0, 15), 100 + i]),
    ...Array.from({ length: 6 }, (_, i) => Array.from({ length: 10 - i }, (_, j) => 200 + 20 * i + j)),
  ];
  const candidates = measures(...covers.map(() => 1));
  const risk = (chosen: ReadonlySet<string>) =>
    200 - new Set(covers.flatMap((own, i) => (chosen.has(candidates[i].key) ? own : []))).size;
  const found = search(candidates, risk, { maxMeasures: 7 });
  expect(last(found).chosen).toEqual(['m00', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12']);
});

test('under a budget, one large measure is not passed over for small ones that come to less', () => {
  const risk = (chosen: ReadonlySet<string>) => 100 - (chosen.has('m00') ? 80 : 0) - (chosen.has('m01') ? 20 : 0);
  const found = search(measures(10, 1), risk, { budget: 10 });
  expect(last(found).chosen).toEqual(['m00']);
});

describe('the search stops', () => {
  const additive = (chosen: ReadonlySet<string>) => 20 - chosen.size;
  const ten = measures(...new Array(10).fill(1));

  test.each<[string, Partial<PortfolioInput<PortfolioMeasure>>, string, number]>([
    ['after as many as were asked for', { maxMeasures: 3 }, 'AS_MANY_AS_ASKED', 3],
    ['when the budget is used up', { budget: 4 }, 'BUDGET_USED_UP', 4],
    ['with all of them chosen', { maxMeasures: 99 }, 'ALL_CHOSEN', 10],
    ['at the limit of evaluations', { maxEvaluations: 15 }, 'LIMIT_OF_EVALUATIONS', 2],
  ])('%s', (_, limits, reason, chosen) => {
    const found = search(ten, additive, limits);
    expect(found.stopped).toBe(reason);
    expect(last(found).chosen).toHaveLength(chosen);
    const { full, screened } = found.evaluations;
    expect(full + screened).toBeLessThanOrEqual(limits.maxEvaluations ?? 1000);
  });

  test('when it is asked to, with the points it has', () => {
    let asked = 0;
    const found = search(ten, additive, { shouldStop: () => ++asked > 16 });
    expect(found.stopped).toBe('CANCELLED');
    expect(found.curve.length).toBeGreaterThan(1);
    expect(search(ten, additive, { shouldStop: () => true })).toMatchObject({ curve: [], stopped: 'CANCELLED' });
  });

  test('where nothing is rated, and where nothing helps', () => {
    const unrated = choosePortfolio({ candidates: ten, evaluate: () => null });
    expect(unrated).toMatchObject({ curve: [], stopped: 'NOTHING_RATED', floor: null, captured: null });
    const idle = search(ten, () => 7);
    expect(idle).toMatchObject({ stopped: 'NO_MEASURE_HELPS', captured: null });
    expect(idle.curve).toHaveLength(1);
  });

  test('and tells how far it is as it goes', () => {
    const told: number[] = [];
    search(ten, additive, { maxMeasures: 2, onProgress: (done, atMost) => told.push(done / atMost) });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });
});

test('it looks at few sets: a candidate once, and then only those that may still be best', () => {
  const units = Array.from({ length: 60 }, (_, i) => 100 / (i + 1));
  const candidates = measures(...units.map(() => 1));
  const risk = (chosen: ReadonlySet<string>) =>
    units.reduce((sum, own, i) => sum + (chosen.has(candidates[i].key) ? own / 10 : own), 0);
  const { evaluations, curve } = search(candidates, risk, { maxMeasures: 10 });
  expect(curve).toHaveLength(11);
  // Plain greedy would look at 555 sets.
  expect(evaluations.full).toBeLessThan(150);
});
