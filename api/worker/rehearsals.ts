import type { ScoredGraph } from '../exposure-model/score-mission.ts';
import { ScoringStopped } from '../exposure-model/scoring-stopped.ts';

/** Nothing asked for so long: then there is time. */
const QUIET_MS = 500;
/** Until code is compiled: the widest what-if on 20,000 elements took up to 1.15 s after one, 0.8 s after three. */
const FIRST_ROUNDS = 3;
/** On any later score: it leaves much to be collected, and a layout or two to be made. */
const LATER_ROUNDS = 1;

interface RehearsalsOf {
  /** Tries a what-if on a score; throws ScoringStopped when it was stopped. */
  readonly rehearse: (scored: ScoredGraph) => void;
  /** Told when one broke off. Nobody waits for it, but whoever asks next may meet the same. */
  readonly onFailure: (error: unknown) => void;
}

/** What-ifs that nobody asked for, on the latest score, once nothing has been asked for a while. */
export class Rehearsals {
  private readonly of: RehearsalsOf;
  private scored: ScoredGraph | null = null;
  private timer: NodeJS.Timeout | undefined;
  private rounds = FIRST_ROUNDS;
  private left = 0;

  constructor(of: RehearsalsOf) {
    this.of = of;
  }

  /** A score was made whose what-ifs may be asked for next. */
  add(scored: ScoredGraph): void {
    this.scored = scored;
    this.left = this.rounds;
  }

  /** Something was answered: what was stopped for it is taken up again when all is quiet. */
  answered(): void {
    this.wait(QUIET_MS);
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    if (this.scored) this.timer = setTimeout(() => this.round(), ms);
  }

  private round(): void {
    try {
      this.of.rehearse(this.scored!);
      this.left--;
    } catch (error) {
      if (error instanceof ScoringStopped) return;
      this.of.onFailure(error);
      this.left = 0;
    }
    if (this.left > 0) this.wait(0);
    else this.finish();
  }

  private finish(): void {
    this.scored = null;
    this.rounds = LATER_ROUNDS;
  }
}
