import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface CliRun {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the command line as a user does, in a process of its own, on this data folder. */
export function startCli(
  args: readonly string[],
  dataFolder: string,
  more: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<CliRun> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/cli/sangar.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, SANGAR_DATA_DIR: dataFolder, SANGAR_SAMPLE: 'none', NODE_ENV: 'test', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run: CliRun = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.stderr += text;
  });
  const ended = new Promise<CliRun>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve({ ...run, status }));
  });
  return { child, ended };
}

/** Runs it to its end. */
export const runCli = (
  args: readonly string[],
  dataFolder: string,
  more: Record<string, string> = {},
): Promise<CliRun> => startCli(args, dataFolder, more).ended;

/** Standard error of a command that failed: one line, ending a sentence. */
export const onlyLine = ({ stderr }: CliRun): string => {
  const lines = stderr.split('\n').filter((line) => line !== '');
  if (lines.length !== 1) throw new Error(`${lines.length} lines on standard error: ${stderr}`);
  return lines[0]!;
};
