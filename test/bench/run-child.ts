import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures } from './measurement.ts';

/**
 * Runs a measuring script in a process of its own, with these flags of Node.js, so that its peak memory and its cold start are its own. Throws
 * with what it said on standard error when it fails.
 */
export async function runChild(script: string, options: object, flags: readonly string[] = []): Promise<Figures> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const own = ['--import', 'tsx', '--expose-gc', ...flags, file, JSON.stringify(options)];
  const child = spawn(process.execPath, own, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err = (err + chunk).slice(-4_000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${script} ended with status ${code}: ${err.trim()}`);
  return JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Figures;
}
