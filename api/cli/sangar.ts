/** The command line: `npm run sangar -- <command>`. */
import { Command, CommanderError } from 'commander';
import { addAdministrationCommands } from './administration-commands.ts';
import { addAnalyseCommand } from './analyse-command.ts';
import { addAssessCommand } from './assess-command.ts';
import { CliError, commandLineComplaint, oneLine } from './cli-error.ts';
import { addExportCommand } from './export-command.ts';
import { addHeadquartersCommand } from './headquarters-command.ts';
import { addImportCommand } from './import-command.ts';
import { addScoreGraphCommand } from './score-graph-command.ts';
import { addScoringCommands } from './scoring/scoring-commands.ts';
import { addVerifyCommand } from './verify-command.ts';

const program = new Command('sangar')
  .description('Mission cyber threat assessment for peace operations.')
  .showSuggestionAfterError(false)
  .configureOutput({ outputError: (text, write) => write(`${commandLineComplaint(text)}\n`) });
program
  .command('serve')
  .summary('start the server')
  .description('Starts the server on the data folder, as npm start does.')
  .action(async () => {
    const { runServer } = await import('../http/run-server.ts');
    await runServer();
  });
addImportCommand(program);
addExportCommand(program);
addAssessCommand(program);
addAnalyseCommand(program);
addHeadquartersCommand(program);
addScoringCommands(program);
addScoreGraphCommand(program);
addVerifyCommand(program);
addAdministrationCommands(program);
const commands = program.commands.flatMap((command) => [command, ...command.commands]);
for (const command of commands) command.copyInheritedSettings(program);
for (const command of [program, ...commands]) command.exitOverride();

try {
  if (process.argv.length <= 2) throw new CliError('Name a command; sangar --help lists them.');
  await program.parseAsync();
} catch (error) {
  // Commander has told its own complaints already; help and version end here too, with status 0.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`${oneLine(error)}\n`);
    process.exitCode = error instanceof CliError ? error.status : 1;
  }
}
