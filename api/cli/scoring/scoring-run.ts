import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { CliError, Interrupted } from '../cli-error.ts';
import { GraphqlFault, type GraphqlServer, openGraphql, type Question } from '../open-graphql.ts';
import type { Language } from '../options.ts';
import { type ProgressLine, progressLine, type Terminal } from '../progress-line.ts';
import type { ScoringWords } from './english.ts';
import { SCORING_WORDS } from './scoring-words.ts';

/** Between two looks at how far a run has come. */
const LOOK_EVERY_MS = 500;
/** A second Ctrl-C counts after so long: a shell and npm may both pass the first one on. */
const SECOND_AFTER_MS = 1_000;

const WORK: Question<{ work: Work[] }> = {
  text: 'query Work($mission: ID!) { work(mission: $mission) { id kind done total } }',
  answer: z.object({
    work: z.array(z.object({ id: z.string(), kind: z.string(), done: z.number(), total: z.number() })),
  }),
};
const STOP_WORK: Question<{ stopWork: boolean }> = {
  text: 'mutation StopWork($mission: ID!, $id: ID!) { stopWork(mission: $mission, id: $id) }',
  answer: z.object({ stopWork: z.boolean() }),
};
type Work = { id: string; kind: string; done: number; total: number };

/** What a command does its asking by. */
export interface ScoringRun {
  readonly mission: string;
  readonly words: ScoringWords;
  /** Something that is known at once. */
  look<T>(question: Question<T>, variables?: object): Promise<T>;
  /** Something that may take long: shows how far it has come, and waits as long as it takes. */
  ask<T>(question: Question<T>, variables?: object): Promise<T>;
}

interface RunOptions {
  readonly mission: string;
  readonly lang: Language;
  /** Where progress is shown; left out: standard error. */
  readonly terminal?: Terminal;
}

/** Runs a command's questions about a mission; Ctrl-C ends the runs that they began. */
export async function withScoringRun<T>(
  { mission, lang, terminal = process.stderr }: RunOptions,
  work: (run: ScoringRun) => Promise<T>,
): Promise<T> {
  const words = SCORING_WORDS[lang];
  const server = await openGraphql(lang);
  const asking = new MissionAsking(server, mission, words, terminal);
  const interruption = new Interruption(words);
  try {
    return await Promise.race([work(asking), interruption.told]);
  } catch (error) {
    if (error instanceof Interrupted) await asking.stop();
    // Whoever stopped it, it was not this command.
    throw error instanceof GraphqlFault && error.code === 'STOPPED' ? new CliError(words.stoppedElsewhere) : error;
  } finally {
    await server.close();
    interruption.end();
  }
}

class MissionAsking implements ScoringRun {
  readonly mission: string;
  readonly words: ScoringWords;
  private readonly server: GraphqlServer;
  private readonly terminal: Terminal;
  private readonly leaving = new AbortController();
  /** Runs that were there before anything was asked: somebody else's. Null until they were looked at. */
  private others: ReadonlySet<string> | null = null;

  constructor(server: GraphqlServer, mission: string, words: ScoringWords, terminal: Terminal) {
    this.terminal = terminal;
    this.server = server;
    this.mission = mission;
    this.words = words;
  }

  look<T>(question: Question<T>, variables: object = {}): Promise<T> {
    return this.server.ask(question, { mission: this.mission, ...variables }, this.leaving.signal);
  }

  async ask<T>(question: Question<T>, variables: object = {}): Promise<T> {
    this.others ??= new Set((await this.look(WORK)).work.map(({ id }) => id));
    for (;;) {
      try {
        return await this.watched(this.look(question, variables));
      } catch (error) {
        // The server answers that it goes on in the background: who asks again waits for the same run.
        if (!(error instanceof GraphqlFault && error.code === 'TIMEOUT')) throw error;
      }
    }
  }

  /** Ends the runs that this command began, then leaves. */
  async stop(): Promise<void> {
    const { others } = this;
    if (others !== null) {
      // A server that does not answer any more has nothing left to stop.
      const { work } = await this.look(WORK).catch(() => ({ work: [] }));
      const begun = work.filter(({ id }) => !others.has(id));
      await Promise.allSettled(begun.map(({ id }) => this.look(STOP_WORK, { id })));
    }
    this.leaving.abort();
  }

  private async watched<T>(answer: Promise<T>): Promise<T> {
    const done = new AbortController();
    const watching = this.watch(done.signal);
    try {
      return await answer;
    } finally {
      done.abort();
      await watching;
    }
  }

  private async watch(done: AbortSignal): Promise<void> {
    let shown = null as { kind: string; line: ProgressLine } | null;
    try {
      while (!done.aborted) {
        await delay(LOOK_EVERY_MS, undefined, { signal: done });
        const { work } = await this.server.ask(WORK, { mission: this.mission }, done);
        const under = work.find(({ id }) => !this.others?.has(id)) ?? work[0];
        if (!under) continue;
        if (shown?.kind !== under.kind) {
          shown?.line.end();
          const { runs, progress } = this.words;
          shown = { kind: under.kind, line: progressLine(this.terminal, runs[under.kind] ?? runs.other, progress) };
        }
        shown.line.show(under.done, under.total);
      }
    } catch {
      // Whatever ends the watching, the answer itself tells.
    } finally {
      shown?.line.end();
    }
  }
}

/** Ctrl-C, as a promise that is rejected by it. */
class Interruption {
  readonly told: Promise<never>;
  private tell: (error: Interrupted) => void = () => undefined;
  private at = 0;
  private readonly onSignal: () => void;

  constructor(words: ScoringWords) {
    this.told = new Promise((_resolve, reject) => {
      this.tell = reject;
    });
    this.told.catch(() => undefined);
    this.onSignal = () => {
      const now = Date.now();
      if (this.at > 0 && now - this.at > SECOND_AFTER_MS) process.exit(130);
      this.at ||= now;
      this.tell(new Interrupted(words.interrupted));
    };
    process.on('SIGINT', this.onSignal);
  }

  end(): void {
    process.off('SIGINT', this.onSignal);
  }
}
