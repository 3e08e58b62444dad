/** Counts what is done of what was planned, tells it on, and asks whether to go on. */
export interface Pace {
  /** Called before each piece of work; false: stop. */
  next(): boolean;
  readonly stopped: boolean;
}

export interface PaceOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

export function paceOf(total: number, { onProgress, shouldStop }: PaceOptions): Pace {
  let done = 0;
  let stopped = false;
  return {
    next: () => {
      stopped ||= shouldStop?.() ?? false;
      if (!stopped) onProgress?.(Math.min(total, ++done), total);
      return !stopped;
    },
    get stopped() {
      return stopped;
    },
  };
}
