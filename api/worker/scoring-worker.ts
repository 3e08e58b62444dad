import { setImmediate as immediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ElementExposure } from '../exposure-model/mission-score.ts';
import {
  type Answer,
  LONG_QUESTIONS,
  type QuestionName,
  type RunOptions,
  type Scorer,
  type ScoringRequest,
} from '../modules/exposure/scorer.ts';
import { createScoringLane, type ScoringLane, scoringFailed } from './scoring-lane.ts';
import type { ScoringResult, ScoringTask } from './scoring-messages.ts';

/** Taken over in a few milliseconds. */
const ROWS_AT_ONCE = 300;

/** Scores in threads of their own: one for the pages that people are on, another for what takes long. */
export function createScoringWorker({ logger }: { logger: Logger }): Scorer {
  const pages = createScoringLane({ logger });
  const long = createScoringLane({ logger });

  const failedBy = (wanted: string, result: ScoringResult) =>
    scoringFailed(new Error(`${wanted} answered by ${result.type}`));

  async function begin(lane: ScoringLane, request: ScoringRequest, options?: RunOptions) {
    const { key, graph, asOf, boundsOnly = false } = request;
    const result = await lane.ask({ type: 'score', key, graph, asOf, boundsOnly }, options);
    if (result.type !== 'score') throw failedBy('score', result);
    return result.head;
  }

  async function askAbout(lane: ScoringLane, request: ScoringRequest, task: ScoringTask, options?: RunOptions) {
    const result = await lane.ask(task, options);
    if (result.type !== 'unknown') return result;
    await begin(lane, request, options);
    return lane.ask(task, options);
  }

  return {
    async score(request, options) {
      const lane = options?.inBackground ? long : pages;
      const { score: head, rowCount } = await begin(lane, request, options);
      const exposures: ElementExposure[] = [];
      while (exposures.length < rowCount) {
        const task = { type: 'rows', key: request.key, from: exposures.length, count: ROWS_AT_ONCE } as const;
        const part = await askAbout(lane, request, task);
        if (part.type !== 'rows' || part.rows.length === 0) throw failedBy('rows', part);
        exposures.push(...part.rows);
        // Whoever else waits has a turn between two parts.
        await immediate();
      }
      return { ...head, exposures };
    },

    async ask<Q extends QuestionName>(
      request: ScoringRequest,
      question: Q,
      about: Parameters<Scorer['ask']>[2],
      options?: RunOptions,
    ) {
      const lane = options?.inBackground || LONG_QUESTIONS.has(question) ? long : pages;
      const task = { type: 'question', key: request.key, question, about } as const;
      const result = await askAbout(lane, request, task, options);
      if (result.type !== 'answer') throw failedBy(question, result);
      return result.answer as Answer<Q>;
    },

    async close() {
      await Promise.all([pages.close(), long.close()]);
    },
  };
}
