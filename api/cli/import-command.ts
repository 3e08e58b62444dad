import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ImportReport } from '../modules/interchange/import-report.ts';
import type { Acceptance } from '../modules/interchange/sheet-file.ts';
import { CliError } from './cli-error.ts';
import { importWords } from './import-words.ts';
import { withOperations } from './open-operations.ts';
import { progressLine } from './progress-line.ts';
import { readInput } from './read-input.ts';
import { count } from './words.ts';

interface ImportOptions {
  mission?: string;
  dryRun?: boolean;
  soundRowsOnly?: boolean;
  acceptEncoding?: 'windows-1252';
  acceptDelimiter?: boolean;
  ignoreColumn: string[];
  mapColumn: Record<string, string>;
  list?: boolean;
  format: 'text' | 'json';
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .summary('bring in a mission from sheets')
    .description(
      'Brings in a folder of CSV files, or one XLSX workbook with a sheet each. With a fault in them nothing is written: the faults are listed, each with sheet, row and column.',
    )
    .argument('<folder-or-xlsx>', 'folder of CSV files, or one file')
    .option('--mission <id>', 'the mission that the sheets have to be of')
    .option('--dry-run', 'say what would be created, changed and left, and write nothing')
    .option('--sound-rows-only', 'write the rows that no fault touches')
    .addOption(
      new Option('--accept-encoding <name>', 'read files that are not UTF-8 in this encoding').choices([
        'windows-1252',
      ]),
    )
    .option('--accept-delimiter', 'read files that are separated by semicolons or tabs as they are')
    .option('--ignore-column <sheet.column>', 'leave an unknown column out; * for all of them', collect, [])
    .option('--map-column <sheet.column=name>', 'read an unknown column as a known one', collectMapping, {})
    .option('--list', 'name every row, not only the first of each sheet')
    .addOption(new Option('--format <format>', 'how the report is printed').choices(['text', 'json']).default('text'))
    .action(runImport);
}

const collect = (value: string, before: string[]): string[] => [...before, value];

function collectMapping(value: string, before: Record<string, string>): Record<string, string> {
  const [, column, name] = /^([^=]+\.[^=]+)=(.+)$/.exec(value) ?? [];
  if (!column || !name)
    throw new InvalidArgumentError('Write it as sheet.column=name, for example assets.make=vendor.');
  return { ...before, [column]: name };
}

async function runImport(path: string, options: ImportOptions): Promise<void> {
  const files = await readInput(path);
  const report = await withOperations(async (operations) => {
    const progress = progressLine(process.stderr, 'Writing');
    try {
      const { mission, dryRun = false, soundRowsOnly = false } = options;
      return await operations.importSheets({
        files,
        mission,
        dryRun,
        soundRowsOnly,
        accept: acceptanceOf(options),
        onProgress: progress.show,
      });
    } finally {
      progress.end();
    }
  });
  const text =
    options.format === 'json' ? `${JSON.stringify(report)}\n` : importWords(report, { list: options.list === true });
  process.stdout.write(text);
  if (!report.wouldWrite) throw new CliError(refusal(report));
}

const acceptanceOf = ({ acceptEncoding, acceptDelimiter, ignoreColumn, mapColumn }: ImportOptions): Acceptance => ({
  encoding: acceptEncoding ?? null,
  delimiter: acceptDelimiter === true,
  ignoreColumns: ignoreColumn,
  mapColumns: mapColumn,
});

function refusal({ faults, faultsLeftOut, outcome }: ImportReport): string {
  const causes = faults.filter(({ followsFrom, severity }) => followsFrom === null && severity === 'error').length;
  const errors = count(causes + faultsLeftOut.error, 'error', 'errors');
  return outcome === 'DRY_RUN' ? `These sheets would be refused: ${errors}.` : `Nothing was written: ${errors}.`;
}
