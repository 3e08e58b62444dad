import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ScoredGraph, scoreMission } from '../../api/exposure-model/score-mission.ts';
import { ScoringStopped } from '../../api/exposure-model/scoring-stopped.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { library } from '../support/derive.ts';
import { edited, randomEdit } from '../support/random-edits.ts';

const options = { asOf: '2026-06-01', seed: 7, trials: 200 };
const mission = (seed: number, reach: 'few' | 'most' = 'most') =>
  generateMission({ elements: 320, seed, actors: 5, reach }).toGraph();
const takenOver = ({ mission: { actors } }: ScoredGraph): number =>
  actors.reduce((sum, actor) => sum + (actor.takenOver?.from.filter((at) => at >= 0).length ?? 0), 0);
const reached = ({ mission: { actors } }: ScoredGraph): number =>
  actors.reduce((sum, { states }) => sum + states.length, 0);

test('a rescored mission equals one scored from the start, bit for bit, after any sequence of edits', () => {
  let kept = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(randomEdit, { minLength: 1, maxLength: 5 }),
      (seed, edits) => {
        let scored = scoreMission(mission(seed), library, options);
        for (const edit of edits) {
          const graph = edited(scored.graph, edit);
          scored = scoreMission(graph, library, options, scored);
          const afresh = scoreMission(graph, library, options);
          expect(scored.score).toEqual(afresh.score);
          expect(scored.mission.jointHits).toEqual(afresh.mission.jointHits);
          kept += takenOver(scored) / Math.max(1, reached(scored));
        }
      },
    ),
    { numRuns: 12 },
  );
  expect(kept).toBeGreaterThan(0);
}, 180_000);

test('a score for a comparison alone rates every element as one from the start, after any edit', () => {
  const ratings = ({ score }: ScoredGraph) =>
    score.exposures
      .map(({ elementKey, reachedButUnrated, effects }) => {
        const own = effects.map(({ effect, harm }) => ({ effect, harm }));
        return { elementKey, reachedButUnrated, own: own.sort((a, b) => (a.effect < b.effect ? -1 : 1)) };
      })
      .sort((a, b) => (a.elementKey < b.elementKey ? -1 : 1));
  let rated = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(randomEdit, { minLength: 1, maxLength: 3 }),
      (seed, edits) => {
        const scored = scoreMission(mission(seed), library, options);
        const graph = edits.reduce(edited, scored.graph);
        const alone = scoreMission(graph, library, { ...options, comparedAlone: true }, scored);
        const afresh = scoreMission(graph, library, options);
        expect(ratings(alone)).toEqual(ratings(afresh));
        expect(alone.score.totals).toEqual(afresh.score.totals);
        rated += afresh.score.totals.information.persons.rated;
      },
    ),
    { numRuns: 20 },
  );
  expect(rated).toBeGreaterThan(0);
}, 180_000);

test('an unchanged mission is taken over whole', () => {
  const scored = scoreMission(mission(3), library, options);
  const again = scoreMission(mission(3), library, options, scored);
  expect(takenOver(again)).toBe(reached(again));
  expect(again.score).toEqual(scored.score);
});

test('a change that one element bears leaves what it cannot touch', () => {
  const scored = scoreMission(mission(3, 'few'), library, options);
  const store = scored.graph.nodeKind.indexOf('DataStore');
  const properties = { ...scored.graph.nodeProperties[store], standAlone: true };
  const graph = { ...scored.graph, nodeProperties: scored.graph.nodeProperties.with(store, properties) };
  const again = scoreMission(graph, library, options, scored);
  expect(takenOver(again)).toBeGreaterThan(0.8 * reached(again));
});

test('other trials or another seed take nothing over', () => {
  const scored = scoreMission(mission(3), library, options);
  expect(takenOver(scoreMission(mission(3), library, { ...options, seed: 8 }, scored))).toBe(0);
  expect(takenOver(scoreMission(mission(3), library, { ...options, trials: 232 }, scored))).toBe(0);
});

test('a run that is asked to stop gives no figures', () => {
  let asked = 0;
  const shouldStop = () => ++asked > 3;
  expect(() => scoreMission(mission(3), library, { ...options, shouldStop })).toThrow(ScoringStopped);
});
