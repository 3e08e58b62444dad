import { randomUUID } from 'node:crypto';
import { whoWaits } from '../base/waiting.ts';
import type { ScoringProgress } from './scorer.ts';

/** A long run that somebody waits for. */
export interface Work {
  readonly id: string;
  /** What is being worked out: `score`, or the question. */
  readonly kind: string;
  readonly missionId: string;
  /** Who sees the same of the mission: a run on a graph that others see is nothing to them. */
  readonly visibility: string;
  /** ISO date that the figures speak of. */
  readonly asOf: string;
  done: number;
  total: number;
}

/** The long runs under way on this server, so that people see how far they are and can end them. */
export class WorkRegister {
  private readonly underWay = new Map<string, { work: Work; stop: AbortController }>();

  /** Runs work under an id for as long as it takes, or until everybody who waits for it has left. */
  async run<T>(
    of: Pick<Work, 'kind' | 'missionId' | 'asOf' | 'visibility'>,
    begin: (options: { signal: AbortSignal; onProgress: (progress: ScoringProgress) => void }) => Promise<T>,
  ): Promise<T> {
    const work: Work = { ...of, id: randomUUID(), done: 0, total: 1 };
    const stop = new AbortController();
    const leaving = whoWaits();
    if (leaving?.aborted) stop.abort();
    else leaving?.addEventListener('abort', () => stop.abort(), { once: true });
    this.underWay.set(work.id, { work, stop });
    const onProgress = ({ done, total }: ScoringProgress) => {
      work.done = done;
      work.total = total;
    };
    try {
      return await begin({ signal: stop.signal, onProgress });
    } finally {
      this.underWay.delete(work.id);
    }
  }

  of(missionId: string, visibility: string): readonly Work[] {
    return [...this.underWay.values()]
      .map(({ work }) => work)
      .filter((work) => work.missionId === missionId && work.visibility === visibility);
  }

  /** False where no such run of the mission is under way for whoever sees the same. */
  stop(missionId: string, visibility: string, id: string): boolean {
    const found = this.underWay.get(id);
    if (found?.work.missionId !== missionId || found.work.visibility !== visibility) return false;
    found.stop.abort();
    return true;
  }
}
