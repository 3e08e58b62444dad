import type { Command } from 'commander';
import { CliError } from './cli-error.ts';
import { withAdministration } from './open-administration.ts';
import { count } from './words.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `audit verify`, `sign-in-link` and `approvals`: what the operator does for people and the record. */
export function addAdministrationCommands(program: Command): void {
  const audit = program.command('audit').summary('look after the record of who did what');
  audit
    .command('verify')
    .summary('find entries that were removed, changed or reordered')
    .description('Walks the whole record and names every entry that was removed, changed, reordered or forged.')
    .action(verifyRecord);
  program
    .command('sign-in-link')
    .summary('make a one-time link to set a password by')
    .description(
      'Without a login: for the first administrator, as long as there is none. With a login: for that person.',
    )
    .option('--login <login>', 'the person')
    .action(makeLink);
  program
    .command('approvals')
    .summary('list what waits for a second person, and agree to it')
    .option('--agree <key>', 'agree to one')
    .option('--refuse <key>', 'refuse one')
    .action(decideApprovals);
}

async function verifyRecord(): Promise<void> {
  const verdict = await withAdministration((administration) => administration.verifyRecord());
  for (const { fault, message } of verdict.findings) print(`${fault}: ${message}`);
  const more = verdict.findingsLeftOut;
  if (more > 0) print(`… and ${count(more, 'finding', 'findings')} more.`);
  const found = verdict.findings.length + more;
  const entries = count(verdict.entries, 'entry', 'entries');
  if (found > 0) throw new CliError(`The record is not sound: ${count(found, 'fault', 'faults')} in ${entries}.`);
  print(`The record is sound: ${entries}, each sealed and leading to the one before.`);
}

async function makeLink({ login }: { login?: string }): Promise<void> {
  const link = await withAdministration(async (administration, origin) => {
    const { path } = await administration.signInLink(login?.trim().toLowerCase() ?? null);
    return path === null ? null : origin + path;
  });
  if (link !== null) return print(link);
  throw new CliError(
    login === undefined
      ? 'There is an administrator already. Name the person by --login.'
      : `Nobody has the login ${login}.`,
  );
}

async function decideApprovals({ agree, refuse }: { agree?: string; refuse?: string }): Promise<void> {
  const key = agree ?? refuse;
  if (agree !== undefined && refuse !== undefined) throw new CliError('Either agree or refuse, not both.');
  await withAdministration(async (administration, origin) => {
    if (key === undefined) {
      const waiting = await administration.approvals();
      for (const { key: own, about, askedByName, askedAt } of waiting)
        print(`${own}  ${askedAt}  ${askedByName}: ${about}`);
      if (waiting.length === 0) print('Nothing waits for a second person.');
      return;
    }
    const { message, path } = await administration.decideApproval({ key, agree: agree !== undefined });
    if (message !== null) throw new CliError(message);
    print(agree === undefined ? 'Refused.' : 'Agreed to, and done.');
    if (path !== null) print(origin + path);
  });
}
