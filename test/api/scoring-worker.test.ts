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
    const score = await worker.score({ key: 'a', graph, asOf }, { onProgress: ({ done }) => progress.push(done) });
    const { trials, seed } = score;
    expect(score.exposures.length).toBeGreaterThan(200);
    expect(score).toEqual(scoreMission(graph, loadLibrary(), { asOf, trials, seed }).score);
    expect(progress.length).toBeGreaterThan(0);
  });

  it('answers about a score that it has let go of, as it did before', async () => {
    const request = { key: 'a', graph, asOf };
    const score = await worker.score(request);
    const { state } = score.exposures[0]!.effects[0]!;
    const before = await worker.ask(request, 'paths', { state, most: 3 });
    expect(before.length).toBeGreaterThan(0);
    const small = generateMission({ elements: 300, seed: 4 }).toGraph();
    for (const key of ['b', 'c', 'd']) await worker.score({ key, graph: small, asOf });
    expect(await worker.ask(request, 'paths', { state, most: 3 })).toEqual(before);
  });

  it('works on several missions that are asked for at once', async () => {
    const graphs = [5, 6, 7, 8, 9].map((seed) => generateMission({ elements: 300, seed }).toGraph());
    const scores = await Promise.all(graphs.map((one, i) => worker.score({ key: `m${i}`, graph: one, asOf })));
    expect(scores.map(({ exposures }) => exposures.length).every((rows) => rows > 0)).toBe(true);
  });

  it('gives an edited mission the score that it has from the start', async () => {
    await worker.score({ key: 'a', graph, asOf });
    const actor = graph.nodeKind.indexOf('ThreatActor');
    const nodeProperties = graph.nodeProperties.with(actor, { ...graph.nodeProperties[actor], intent: 'VERY_HIGH' });
    const after = { ...graph, nodeProperties, graphVersion: 'after' };
    const score = await worker.score({ key: 'after', graph: after, asOf });
    const { trials, seed } = score;
    expect(score).toEqual(scoreMission(after, loadLibrary(), { asOf, trials, seed }).score);
  });

  it('ends a run that is stopped, whether begun or waiting, and goes on with the next', async () => {
    const large = generateMission({ elements: 3000, seed: 3, reach: 'most' }).toGraph();
    const stop = new AbortController();
    const begun = worker.score({ key: 'large', graph: large, asOf }, { signal: stop.signal });
    const waiting = worker.score({ key: 'waiting', graph, asOf }, { signal: stop.signal });
    const outcomes = Promise.allSettled([begun, waiting]);
    stop.abort();
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { code: 'STOPPED' } });
    expect((await worker.score({ key: 'a', graph, asOf })).exposures.length).toBeGreaterThan(0);
  });

  it('answers questions of pages while a long one is worked out', async () => {
    const request = { key: 'a', graph, asOf };
    const score = await worker.score(request);
    let isDone = false;
    const long = worker.ask(request, 'unknowns', null).finally(() => {
      isDone = true;
    });
    await worker.ask(request, 'paths', { state: score.exposures[0]!.effects[0]!.state, most: 3 });
    expect(isDone).toBe(false);
    expect((await long).length).toBeGreaterThan(0);
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
