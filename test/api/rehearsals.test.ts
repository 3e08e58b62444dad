import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runHere } from '../../api/exposure-model/actor-job.ts';
import { type ScoredGraph, scoreMission } from '../../api/exposure-model/score-mission.ts';
import { ScoringStopped } from '../../api/exposure-model/scoring-stopped.ts';
import { answerQuestion } from '../../api/worker/answer-question.ts';
import { Rehearsals } from '../../api/worker/rehearsals.ts';
import { rehearse } from '../../api/worker/rehearse.ts';
import { createScoringWorker } from '../../api/worker/scoring-worker.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';

const library = loadLibrary();
const graph = generateMission({ elements: 400, seed: 6 }).toGraph();
const asOf = '2026-01-01';
const scored = scoreMission(graph, library, { asOf, seed: 5, trials: 300 });
const quiet = { library, runJobs: runHere, onProgress: () => undefined, shouldStop: () => false };
const control = graph.nodeKey[graph.nodeKind.indexOf('Control')];
const changes = [{ kind: 'STRENGTHEN_CONTROL', control, effectiveness: 0.97 }] as const;

describe('A what-if that nobody asked for', () => {
  it('leaves the score as it was, and the answer to what is asked next', () => {
    const parts = { ...quiet, scored };
    const before = structuredClone(scored.score);
    const answer = answerQuestion(parts, 'whatIf', { changes });
    expect(answer.moved).toBeGreaterThan(0);
    rehearse(parts);
    expect(scored.score).toEqual(before);
    expect(answerQuestion(parts, 'whatIf', { changes })).toEqual(answer);
  });

  it('ends as soon as it is told to', () => {
    const shouldStop = vi.fn(() => true);
    expect(() => rehearse({ ...quiet, scored, shouldStop })).toThrow(ScoringStopped);
    expect(shouldStop).toHaveBeenCalledTimes(1);
  });

  it('takes a control that can still be stronger, where the mission has one', () => {
    const effective = (isPerfect: (node: number) => boolean) =>
      graph.nodeProperties.map((own, node) =>
        graph.nodeKind[node] === 'Control' ? { ...own, effectiveness: isPerfect(node) ? 1 : 0.5 } : own,
      );
    const links = (node: number) =>
      graph.edgeKind.filter((kind, link) => kind === 'PROTECTED_BY' && graph.edgeTo[link] === node).length;
    const controls = graph.nodeKind.flatMap((kind, node) => (kind === 'Control' ? [node] : []));
    const widest = controls.reduce((one, other) => (links(other) > links(one) ? other : one));
    const isRescored = (nodeProperties: typeof graph.nodeProperties) => {
      const shouldStop = vi.fn(() => false);
      rehearse({ ...quiet, scored: { ...scored, graph: { ...graph, nodeProperties } }, shouldStop });
      return shouldStop.mock.calls.length > 0;
    };
    expect(isRescored(effective((node) => node === widest))).toBe(true);
    expect(isRescored(effective(() => true))).toBe(false);
  });

  it('is not tried on a mission so large that whoever asks next would wait for it', () => {
    const nodeKey = [...graph.nodeKey, ...Array.from({ length: 40_000 }, (_, n) => `m:DataStore:${n}`)];
    const large = { ...scored, graph: { ...graph, nodeKey } };
    expect(() => rehearse({ ...quiet, scored: large, shouldStop: () => true })).not.toThrow();
  });

  it('does not change what the scoring thread answers', async () => {
    const worker = createScoringWorker({ logger: pino({ level: 'silent' }) });
    const request = { key: 'a', graph, asOf };
    try {
      const { trials, seed } = await worker.score(request);
      const whole = scoreMission(graph, library, { asOf, trials, seed });
      const expected = answerQuestion({ ...quiet, scored: whole }, 'whatIf', { changes });
      // Before it, in the middle of it, and after it.
      for (const ms of [0, 510, 700]) {
        await new Promise((resolve) => setTimeout(resolve, ms));
        expect(await worker.ask(request, 'whatIf', { changes })).toEqual(expected);
      }
    } finally {
      await worker.close();
    }
  });
});

describe('Rehearsals', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const another = { ...scored };
  const setUp = (rehearse: (scored: ScoredGraph) => void) => {
    const tried = vi.fn(rehearse);
    const onFailure = vi.fn();
    return { tried, onFailure, rehearsals: new Rehearsals({ rehearse: tried, onFailure }) };
  };

  it('wait until nothing has been asked for a while', () => {
    const { tried, rehearsals } = setUp(() => undefined);
    rehearsals.add(scored);
    for (let question = 0; question < 5; question++) {
      rehearsals.answered();
      vi.advanceTimersByTime(400);
    }
    expect(tried).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(tried).toHaveBeenCalledWith(scored);
  });

  it('are several on the first score, one on the next, and none without a new one', () => {
    const { tried, rehearsals } = setUp(() => undefined);
    const roundsAfter = (score: ScoredGraph | null) => {
      tried.mockClear();
      if (score) rehearsals.add(score);
      rehearsals.answered();
      vi.advanceTimersByTime(10_000);
      return tried.mock.calls.length;
    };
    expect([scored, null, another, null].map(roundsAfter)).toEqual([3, 0, 1, 0]);
  });

  it('are of the latest score alone', () => {
    const { tried, rehearsals } = setUp(() => undefined);
    for (const score of [scored, another]) {
      rehearsals.add(score);
      rehearsals.answered();
    }
    vi.advanceTimersByTime(10_000);
    expect(tried.mock.calls.length).toBeGreaterThan(0);
    expect(tried.mock.calls.every(([score]) => score === another)).toBe(true);
  });

  it('give way to what is asked, and are taken up again when that is answered', () => {
    let isAsked = true;
    const { tried, onFailure, rehearsals } = setUp(() => {
      if (isAsked) throw new ScoringStopped();
    });
    rehearsals.add(scored);
    rehearsals.answered();
    vi.advanceTimersByTime(10_000);
    expect(tried).toHaveBeenCalledTimes(1);
    isAsked = false;
    rehearsals.answered();
    vi.advanceTimersByTime(10_000);
    expect(tried).toHaveBeenCalledTimes(1 + 3);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('are told once when one breaks off, and left', () => {
    const { tried, onFailure, rehearsals } = setUp(() => {
      throw new RangeError('broken off');
    });
    rehearsals.add(scored);
    rehearsals.answered();
    vi.advanceTimersByTime(10_000);
    rehearsals.answered();
    vi.advanceTimersByTime(10_000);
    expect(tried).toHaveBeenCalledTimes(1);
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'broken off' }));
  });
});
