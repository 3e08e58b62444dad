/** Static checks (`npm run check`), each to its end, so that one run names everything that is wrong. */
import { spawnSync } from 'node:child_process';

const STEPS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['generated code is up to date', 'npm', ['run', 'codegen']],
  [
    'generated code is committed',
    'git',
    ['diff', '--exit-code', '--stat', '--', 'api/schema', 'api/modules', 'ui/gql'],
  ],
  ['types', 'npm', ['run', 'typecheck']],
  ['format and lint', 'npm', ['run', 'lint']],
  ['boundaries between rooms', 'npm', ['run', 'boundaries']],
  ['unused code and dependencies', 'npm', ['run', 'unused']],
  ['licences of what is shipped', 'npm', ['run', 'licences']],
];

const failed: string[] = [];
for (const [name, command, args] of STEPS) {
  console.log(`\n-- ${name}`);
  if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nevery check holds' : `\nfailed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
