import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import {
  ASSESSMENT_FORMATS,
  type AssessmentFormat,
  type AssessRequest,
  LANGUAGES,
} from '../modules/interchange/operations.ts';
import { CliError } from './cli-error.ts';
import { withOperations } from './open-operations.ts';
import { progressLine } from './progress-line.ts';
import { writeOutput } from './write-output.ts';

interface AssessOptions {
  mission: string;
  out: string;
  formats: readonly AssessmentFormat[];
  lang: AssessRequest['language'];
  asOf?: string;
}

export function addAssessCommand(program: Command): void {
  program
    .command('assess')
    .summary('write the integrated threat assessment of a mission')
    .description('Scores a mission as of a day and writes its integrated threat assessment.')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--out <folder>', 'where to write; made when it is missing')
    .option('--formats <list>', `any of ${ASSESSMENT_FORMATS.join(', ')}, joined by commas`, formatList, [
      ...ASSESSMENT_FORMATS,
    ])
    .addOption(new Option('--lang <language>', 'language of the document').choices(LANGUAGES).default('en'))
    .option(
      '--as-of <date>',
      "the day it speaks of, as 2026-11-21; without it today, or the mission's end if that is past",
      isoDate,
    )
    .action(runAssess);
}

function formatList(text: string): AssessmentFormat[] {
  const parsed = z
    .array(z.enum(ASSESSMENT_FORMATS))
    .safeParse(text.split(',').map((format) => format.trim().toLowerCase()));
  if (parsed.success) return [...new Set(parsed.data)];
  throw new InvalidArgumentError(`Allowed are ${ASSESSMENT_FORMATS.join(', ')}, joined by commas.`);
}

function isoDate(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('It has to be a calendar date as year-month-day, for example 2026-11-21.');
}

async function runAssess({ mission, out, formats, lang, asOf }: AssessOptions): Promise<void> {
  const outcome = await withOperations(async (operations) => {
    const progress = progressLine(process.stderr, 'Scoring');
    try {
      return await operations.assess({
        mission,
        formats,
        language: lang,
        asOf: asOf ?? null,
        onProgress: progress.show,
      });
    } finally {
      progress.end();
    }
  });
  if (outcome.type === 'error') throw new CliError(outcome.message);
  for (const path of await writeOutput(out, outcome.value)) process.stdout.write(`${path}\n`);
}
