import type { WriteProgress } from '../modules/interchange/write-plan.ts';

export interface ProgressLine {
  show: WriteProgress;
  /** Takes the line away again. */
  end(): void;
}

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;

/** A bar on a terminal; nothing where standard error goes to a file or a program. */
export function progressLine(
  stream: Terminal,
  what: string,
  count: (done: number, total: number) => string = (done, total) =>
    `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  let shown = '';
  return {
    show(done, total) {
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const filled = Math.round(share * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      const line = `${what} ${bar} ${count(done, total)}`;
      if (line === shown) return;
      shown = line;
      stream.write(`\r\x1b[2K${line}`);
    },
    end() {
      if (shown !== '') stream.write('\r\x1b[2K');
      shown = '';
    },
  };
}
