import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How one run of the test runner ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of suites in which something was skipped. */
  skippedSuites: string[];
}

interface JsonReport {
  numFailedTestSuites: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; ancestorTitles: string[]; title: string }[];
  }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/**
 * Runs vitest on the given paths and reads its own report. A file that could not even be loaded counts as one
 * failure, so that a broken import never looks like a smaller suite.
 */
export function runVitest(label: string, paths: readonly string[], env: NodeJS.ProcessEnv = {}): Tally {
  const folder = `${root}test/.output`;
  const report = `${folder}/${label}.json`;
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const args = [vitest, 'run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];
  spawnSync(process.execPath, [...args, `--outputFile.json=${report}`, ...paths], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return readTally(label);
}

/** The tally of the latest run under this label. Throws when it left no report. */
export const readTally = (label: string): Tally => tally(readReport(`${root}test/.output/${label}.json`));

function readReport(path: string): JsonReport {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JsonReport;
  } catch (cause) {
    throw new Error('the test runner ended without a report', { cause });
  }
}

function tally(report: JsonReport): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0, skippedSuites: [] };
  for (const file of report.testResults) {
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) total.failed++;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') total.passed++;
      else if (test.status === 'failed') total.failed++;
      else {
        total.skipped++;
        const suite = test.ancestorTitles[0] ?? test.title;
        if (!total.skippedSuites.includes(suite)) total.skippedSuites.push(suite);
      }
    }
  }
  return total;
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((n, t) => n + t.passed, 0),
  failed: tallies.reduce((n, t) => n + t.failed, 0),
  skipped: tallies.reduce((n, t) => n + t.skipped, 0),
  skippedSuites: [...new Set(tallies.flatMap((t) => t.skippedSuites))],
});

/** The closing line that people and the integration server read. */
export const closingLine = (t: Tally): string => `${t.passed} passed, ${t.failed} failed, ${t.skipped} skipped`;
