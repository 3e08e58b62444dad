import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { ASSESSMENT_FORMATS, type AssessmentFormat, type AssessRequest } from '../modules/interchange/operations.ts';
import { CliError } from './cli-error.ts';
import { withOperations } from './open-operations.ts';
import { asOfOption, languageOption } from './options.ts';
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
    .addOption(languageOption('document'))
    .addOption(asOfOption())
    .action(runAssess);
}

function formatList(text: string): AssessmentFormat[] {
  const parsed = z
    .array(z.enum(ASSESSMENT_FORMATS))
    .safeParse(text.split(',').map((format) => format.trim().toLowerCase()));
  if (parsed.success) return [...new Set(parsed.data)];
  throw new InvalidArgumentError(`Allowed are ${ASSESSMENT_FORMATS.join(', ')}, joined by commas.`);
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
