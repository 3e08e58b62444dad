/**
 * What the integration server runs: the whole suite on the embedded store, then the store contract and the API
 * suites against a real Neo4j by both URI schemes, then the static checks. Ends with one line of all together.
 */
import { spawnSync } from 'node:child_process';
import { startNeo4j } from './support/neo4j/start-neo4j.ts';
import { closingLine, readTally, runVitest, sum, type Tally } from './support/run-vitest.ts';

const STORE_SUITES = ['test/contract', 'test/api'];
const title = (text: string) => console.log(`\n== ${text}`);

async function main(): Promise<Tally> {
  const tallies: Tally[] = [];
  title('npm test');
  const suite = spawnSync('npm', ['test'], { stdio: 'inherit' });
  tallies.push(readTally('all'));
  if (suite.status !== 0 && tallies[0]!.failed === 0) throw new Error('npm test failed without a failing test');

  title('a real Neo4j server');
  const neo4j = await startNeo4j();
  try {
    for (const [scheme, uri] of [
      ['bolt', neo4j.boltUri],
      ['neo4j', neo4j.neo4jUri],
    ] as const) {
      title(`store contract and API over ${scheme}://`);
      tallies.push(
        runVitest(`neo4j-${scheme}`, STORE_SUITES, {
          SANGAR_TEST_NEO4J_URI: uri,
          SANGAR_TEST_NEO4J_USER: neo4j.user,
          SANGAR_TEST_NEO4J_PASSWORD: neo4j.password,
          CI_NEO4J_REQUIRED: '1',
        }),
      );
    }
  } finally {
    await neo4j.stop();
  }

  title('npm run check');
  const check = spawnSync('npm', ['run', 'check'], { stdio: 'inherit' });
  tallies.push({
    passed: check.status === 0 ? 1 : 0,
    failed: check.status === 0 ? 0 : 1,
    skipped: 0,
    skippedSuites: [],
  });
  return sum(tallies);
}

const tally = await main();
for (const suite of tally.skippedSuites) console.log(`skipped at least once: ${suite}`);
console.log(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
