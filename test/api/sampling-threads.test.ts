import { afterAll, expect, it } from 'vitest';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { ScoringStopped } from '../../api/exposure-model/scoring-stopped.ts';
import { createSamplingThreads } from '../../api/worker/sampling-threads.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';

const library = loadLibrary();
const graph = generateMission({ elements: 600, seed: 4, actors: 9, reach: 'most' }).toGraph();
const options = { asOf: '2026-01-01', seed: 3, trials: 300 };
const pools = [1, 2].map((count) => createSamplingThreads(count, 0));
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

it('a score is the same, byte for byte, with no thread beside this one, with one and with two', () => {
  const alone = scoreMission(graph, library, options);
  for (const { runJobs } of pools) {
    const shared = scoreMission(graph, library, { ...options, runJobs });
    expect(shared.score).toEqual(alone.score);
    expect(shared.mission.drawJointHits).toEqual(alone.mission.drawJointHits);
    expect(shared.mission.actors.map(({ worlds }) => worlds)).toEqual(alone.mission.actors.map(({ worlds }) => worlds));
  }
}, 120_000);

it('an edit that is rescored over threads gives the score from the start', () => {
  const { runJobs } = pools[1];
  const earlier = scoreMission(graph, library, { ...options, runJobs });
  const control = graph.nodeKind.indexOf('Control');
  const own = { ...graph.nodeProperties[control], effectiveness: 0.99 };
  const edited = { ...graph, nodeProperties: graph.nodeProperties.with(control, own) };
  const again = scoreMission(edited, library, { ...options, runJobs }, earlier);
  expect(again.score).toEqual(scoreMission(edited, library, options).score);
});

it('a run that is stopped ends, and the threads go on with the next', () => {
  const [{ runJobs }] = pools;
  let asked = 0;
  const shouldStop = () => ++asked > 5;
  expect(() => scoreMission(graph, library, { ...options, runJobs, shouldStop })).toThrow(ScoringStopped);
  const after = scoreMission(graph, library, { ...options, runJobs });
  expect(after.score).toEqual(scoreMission(graph, library, options).score);
});
