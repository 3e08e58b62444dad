/** Runs every test (`npm test`), then names the suites that were skipped and why. Further arguments narrow the run. */
import { closingLine, runVitest } from './support/run-vitest.ts';

const tally = runVitest('all', process.argv.slice(2));
for (const suite of tally.skippedSuites) console.log(`skipped: ${suite}`);
console.log(closingLine(tally));
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
