import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { createScoringWorker } from '../../api/worker/scoring-worker.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';

const graph = generateMission({ elements: 500, seed: 3 }).toGraph();
const asOf = '2026-01-01';
const worker = createScoringWorker({ logger: pino({ level: 'silent' }) });
afterEach(() => worker.close());

describe('The scoring thread', () => {
  it('gives the score that the model gives, row for row, and says how far it is', async () => {
    const progress: number[] = [];
    const score = await worker.score({ key: 'a', graph, asOf, onProgress: ({ done }) => progress.push(done) });
    const { trials, seed } = score;
    expect(score.exposures.length).toBeGreaterThan(200);
    expect(score).toEqual(scoreMission(graph, loadLibrary(), { asOf, trials, seed }).score);
    expect(progress.length).toBeGreaterThan(0);
  });

  it('answers about a score that it has let go of, as it did before', async () => {
    const request = { key: 'a', graph, asOf };
    const score = await worker.score(request);
    const { state } = score.exposures[0]!.effects[0]!;
    const before = await worker.paths(request, state, 3);
    expect(before.length).toBeGreaterThan(0);
    const small = generateMission({ elements: 300, seed: 4 }).toGraph();
    for (const key of ['b', 'c', 'd']) await worker.score({ key, graph: small, asOf });
    expect(await worker.paths(request, state, 3)).toEqual(before);
  });

  it('works on several missions that are asked for at once', async () => {
    const graphs = [5, 6, 7, 8, 9].map((seed) => generateMission({ elements: 300, seed }).toGraph());
    const scores = await Promise.all(graphs.map((one, i) => worker.score({ key: `m${i}`, graph: one, asOf })));
    expect(scores.map(({ exposures }) => exposures.length).every((rows) => rows > 0)).toBe(true);
  });

  it('fails in a coded way on a graph that is none, and goes on with the next', async () => {
    const broken = null as unknown as typeof graph;
    await expect(worker.score({ key: 'broken', graph: broken, asOf })).rejects.toMatchObject({
      code: 'SCORING_FAILED',
    });
    expect((await worker.score({ key: 'a', graph, asOf })).exposures.length).toBeGreaterThan(0);
  });

  it('fails in a coded way when the server stops, and starts anew when it is asked again', async () => {
    const underWay = worker.score({ key: 'a', graph, asOf });
    const outcome = expect(underWay).rejects.toMatchObject({ code: 'SCORING_FAILED' });
    await worker.close();
    await outcome;
    expect((await worker.score({ key: 'a', graph, asOf })).exposures.length).toBeGreaterThan(0);
  });
});
