import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HARM_AXES } from '../../../api/exposure-model/library.ts';
import { type ScoreOptions, scoreMission } from '../../../api/exposure-model/score-mission.ts';
import { applyChanges } from '../../../api/exposure-model/what-if/apply-changes.ts';
import type { CandidateMeasure } from '../../../api/exposure-model/what-if/candidate-measure.ts';
import { candidateMeasures } from '../../../api/exposure-model/what-if/candidate-measures.ts';
import { choosePortfolio } from '../../../api/exposure-model/what-if/choose-portfolio.ts';
import { portfolioEvaluator } from '../../../api/exposure-model/what-if/portfolio-evaluator.ts';
import { sampledRisk } from '../../../api/exposure-model/what-if/sampled-risk.ts';
import { whatIf } from '../../../api/exposure-model/what-if/what-if.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { library } from '../../support/derive.ts';
import { readSheets } from '../../support/read-sheets.ts';
import { sharedPath, sharedPresent } from '../../support/shared.ts';
import { exhaustivePortfolio } from './support/exhaustive-portfolio.ts';
import { possibleChanges, schema } from './support/possible-changes.ts';
import { randomMission } from './support/random-mission.ts';

const options: ScoreOptions = { asOf: '2026-06-01', seed: 9, trials: 256 };
const aim = fc.record({
  axis: fc.constantFrom(...HARM_AXES),
  which: fc.constantFrom('information' as const, 'tasks' as const),
});

/** A mission as a what-if takes it, and the measures recommended for it. */
function setUp(graph: MissionGraph, scored: ScoreOptions = options) {
  const before = scoreMission(graph, library, scored);
  const rescore = (changed: MissionGraph) => scoreMission(changed, library, scored, before);
  return { base: { graph, library, before, rescore, schema }, before };
}

test('a portfolio for a mission is never better than the best choice, and close to it', () => {
  let [missed, runs] = [0, 0];
  fc.assert(
    fc.property(randomMission({ awkward: true }), aim, (graph, { axis, which }) => {
      const { base, before } = setUp(graph);
      const candidates = candidateMeasures(graph, before.model, before.score, library, { axis, which, most: 7 });
      const { screen } = portfolioEvaluator<CandidateMeasure>(base, { axis, which });
      const looked = new Map<string, number>();
      const look = (chosen: readonly CandidateMeasure[]): number => {
        const name = chosen
          .map(({ key }) => key)
          .sort()
          .join('\n');
        const known = looked.get(name) ?? screen(chosen);
        looked.set(name, known);
        return known;
      };
      const evaluate = (chosen: readonly CandidateMeasure[]) => {
        const estimate = look(chosen);
        return { estimate, low: estimate, high: estimate };
      };
      const found = choosePortfolio({ candidates, evaluate, maxMeasures: 3 });
      const [none, best] = [look([]), exhaustivePortfolio(candidates, look, 3)];
      const estimate = found.curve.at(-1)!.risk.estimate;
      expect(estimate).toBeGreaterThanOrEqual(best);
      expect(found.floor!.estimate).toBeLessThanOrEqual(best + 1e-9);
      if (none <= best) return;
      runs++;
      missed += (estimate - best) / (none - best);
    }),
    { numRuns: 12 },
  );
  expect(runs).toBeGreaterThan(5);
  expect(missed / runs).toBeLessThan(0.02);
});

test('the figure by which is searched is the sum of the score where both count the same worlds', () => {
  fc.assert(
    fc.property(randomMission({ awkward: true }), aim, fc.nat(), (graph, { axis, which }, pick) => {
      const riskOf = sampledRisk(graph, library, { ...options, axis, which });
      const { score, mission } = setUp(graph).before;
      const rows = score.exposures.filter(({ group }) => (group === 'TASK') === (which === 'tasks'));
      const counted = (node: number) =>
        rows
          .filter((row) => row.node === node)
          .flatMap(({ effects }) => effects)
          .map(({ state, standingFacts, harm }) => {
            const likelihood = standingFacts.length > 0 ? 1 : mission.jointHits[state] / options.trials;
            return likelihood * (harm[axis]?.units ?? 0);
          });
      const own = rows.map(({ node }) => Math.max(0, ...counted(node)));
      // A rating that several devices borrow counts once, so the sum of all is an upper end.
      expect(riskOf(graph)).toBeLessThanOrEqual(own.reduce((sum, risk) => sum + risk, 0) + 1e-9);
      expect(riskOf(graph)).toBeGreaterThanOrEqual(Math.max(0, ...own) - 1e-9);
      const possible = possibleChanges(graph, 'ADD_CONTROL', 'STRENGTHEN_CONTROL', 'WITHOUT_ACTOR', 'END_PRESENCE');
      const change = possible[pick % possible.length];
      const changed = applyChanges(graph, [change], { asOf: options.asOf, library, schema });
      const isShared = graph.nodeProperties.some(({ commonMode }) => commonMode === true);
      if (!isShared) expect(riskOf(changed.graph)).toBeLessThanOrEqual(riskOf(graph));
    }),
    { numRuns: 40 },
  );
});

test.skipIf(!sharedPresent)('ten of sixty measures for the reconstructed mission take few figures', () => {
  const graph = readSheets(sharedPath('data/minusma-2020'), 'mission-minusma');
  const { base, before } = setUp(graph, { asOf: '2023-12-31', seed: 1, trials: 256 });
  const candidates = candidateMeasures(graph, before.model, before.score, library, {
    axis: 'persons',
    which: 'information',
  });
  const aimed = { axis: 'persons', which: 'information' } as const;
  const evaluator = portfolioEvaluator<CandidateMeasure>(base, aimed);
  const { curve, evaluations, floor, captured } = choosePortfolio({ candidates, ...evaluator, maxMeasures: 10 });
  expect(candidates).toHaveLength(60);
  expect(curve.at(-1)!.chosen).toHaveLength(10);
  // Plain greedy would look at 555 sets.
  expect(evaluations.screened).toBeLessThan(220);
  expect(evaluations.full).toBeLessThan(25);
  expect(floor!.estimate).toBeLessThan(curve.at(-1)!.risk.estimate);
  expect(captured).toBeGreaterThan(0.5);
  // What people are shown is the comparison of these very changes.
  const chosen = candidates.filter(({ key }) => curve.at(-1)!.chosen.includes(key));
  const { comparison } = whatIf(
    base,
    chosen.flatMap(({ changes }) => changes),
  );
  expect(comparison.totals.information.persons.risk.after!.estimate).toBeCloseTo(curve.at(-1)!.risk.estimate, 9);
});
