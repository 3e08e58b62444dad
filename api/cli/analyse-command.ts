import { Argument, type Command } from 'commander';
import { ANALYSIS_NAMES, type AnalysisName } from '../analyses/all-analyses.ts';
import type { AnalysisReport } from '../modules/analyses/analyses-service.ts';
import type { AnalyseRequest } from '../modules/interchange/operations.ts';
import { CliError } from './cli-error.ts';
import { withOperations } from './open-operations.ts';
import { asOfOption, languageOption } from './options.ts';
import { progressLine } from './progress-line.ts';

interface AnalyseOptions {
  mission: string;
  json?: boolean;
  tries: boolean;
  lang: AnalyseRequest['language'];
  asOf?: string;
}

export function addAnalyseCommand(program: Command): void {
  program
    .command('analyse')
    .summary('answer one of the questions of the field about a mission')
    .description(
      'Prints one analysis of a mission as of a day: findings, tables, what is not mapped, what could be tried.',
    )
    .addArgument(new Argument('<name>', 'the analysis').choices(ANALYSIS_NAMES))
    .requiredOption('--mission <id>', 'the mission')
    .option('--json', 'print everything as one JSON object, with values beside words')
    .option('--no-tries', 'leave the proposed changes untried; each costs a score')
    .addOption(languageOption('sentences'))
    .addOption(asOfOption())
    .action(runAnalyse);
}

async function runAnalyse(name: AnalysisName, { mission, json, tries, lang, asOf }: AnalyseOptions): Promise<void> {
  const outcome = await withOperations(async (operations) => {
    const progress = progressLine(process.stderr, 'Scoring');
    try {
      const request = { mission, name, language: lang, asOf: asOf ?? null, tries, onProgress: progress.show };
      return await operations.analyse(request);
    } finally {
      progress.end();
    }
  });
  if (outcome.type === 'error') throw new CliError(outcome.message);
  process.stdout.write(json ? `${JSON.stringify(outcome.value)}\n` : reportText(outcome.value));
}

/** The report as plain text; a table's cells are parted by tabs, so that a spreadsheet takes them as they are. */
function reportText(report: AnalysisReport): string {
  const findings = report.findings.flatMap(({ statement, basis, effect, measure }) => [
    `* ${[statement, basis, effect, measure].filter((text) => text !== '').join('\n  ')}`,
    '',
  ]);
  const tables = report.tables.flatMap(({ caption, note, columns, rows }) => [
    caption,
    columns.map(({ title }) => title).join('\t'),
    ...rows.map((row) => row.map(({ text }) => text).join('\t')),
    ...(note ? [note] : []),
    '',
  ]);
  const trials = report.trials.map(({ label, outcome }) => `* ${label}${outcome ? `: ${outcome.sentence}` : ''}`);
  const lines = [
    `${report.title} (${report.mission}, ${report.asOf})`,
    report.question,
    ...(report.caution ? [report.caution] : []),
    '',
    ...findings,
    ...report.missing.map(({ sheet, link, sentence }) => `- ${link ?? sheet}: ${sentence}`),
    ...(report.missing.length > 0 ? [''] : []),
    ...tables,
    ...trials,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
