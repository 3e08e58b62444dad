import type { Command } from 'commander';
import { CliError } from './cli-error.ts';
import { withOperations } from './open-operations.ts';
import { refuseStaleSheets, writeOutput } from './write-output.ts';

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .summary("write a mission's sheets")
    .description('Writes a mission as sheets that can be brought in again: a CSV file for each kind, or one workbook.')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--out <folder>', 'where to write; made when it is missing')
    .option('--xlsx', 'one XLSX workbook in place of CSV files')
    .action(runExport);
}

async function runExport({ mission, out, xlsx }: { mission: string; out: string; xlsx?: boolean }): Promise<void> {
  const outcome = await withOperations((operations) =>
    operations.exportSheets({ mission, format: xlsx ? 'xlsx' : 'csv' }),
  );
  if (outcome.type === 'error') throw new CliError(outcome.message);
  if (!xlsx) await refuseStaleSheets(out, outcome.value);
  for (const path of await writeOutput(out, outcome.value)) process.stdout.write(`${path}\n`);
}
