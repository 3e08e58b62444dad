import { median } from './statistics.ts';

/** What one child process measured: figures by name, in milliseconds, megabytes or plain counts as the name says. */
export type Figures = Readonly<Record<string, number>>;

/** How long work took by the clock, and how much processor time the whole process had meanwhile. */
export interface Timed<T> {
  value: T;
  ms: number;
  /** About what the clock would show on a machine that does nothing else; garbage collection adds threads of its own. */
  processorMs: number;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const from = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: performance.now() - from, processorMs: (user + system) / 1_000 };
}

/** The most memory this process has had resident, in megabytes of 1,000,000 bytes. */
export const peakMegabytes = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6;

/** Hands a child's figures to the parent: one line, the last on standard output. */
export const report = (figures: Figures): void => {
  process.stdout.write(`\n${JSON.stringify(figures)}\n`);
};

/** What the parent handed to this child. */
export const optionsOf = <T>(): T => JSON.parse(process.argv[2] ?? '{}') as T;

/** The median time and processor time of so many runs of the same work. */
export async function medianOf(runs: number, work: () => unknown): Promise<Omit<Timed<unknown>, 'value'>> {
  const measured: Timed<unknown>[] = [];
  for (let run = 0; run < runs; run++) measured.push(await timed(work));
  return { ms: median(measured.map(({ ms }) => ms)), processorMs: median(measured.map((one) => one.processorMs)) };
}
