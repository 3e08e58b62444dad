import type { Command } from 'commander';
import { type ScoringOptions, withScoringOptions } from '../options.ts';
import { demandMission, elementNamed } from './named-elements.ts';
import { measureName } from './named-measures.ts';
import { withScoringRun } from './scoring-run.ts';
import { printFound } from './text-lines.ts';
import { MEASURES } from './what-if-questions.ts';

interface MeasuresOptions extends ScoringOptions {
  element?: string;
}

export function addMeasuresCommand(program: Command): void {
  const command = program
    .command('measures')
    .summary('measures that could lower the risks of a mission')
    .description(
      'Prints the measures that the rules recommend, those on the heaviest ways first, each with a name that what-if takes.',
    );
  withScoringOptions(command).option('--element <id>', 'only those that bear on this element').action(measures);
}

async function measures({ mission, lang, json, element: id, asOf = null }: MeasuresOptions) {
  await withScoringRun({ mission, lang }, async (run) => {
    const { words } = run;
    await demandMission(run);
    const element = id === undefined ? null : await elementNamed(run, id);
    const { candidateMeasures } = await run.ask(MEASURES, { element: element?.key ?? null, asOf });
    const found = candidateMeasures.map((measure) => ({ name: measureName(measure), ...measure }));
    printFound(json, { mission, element, measures: found }, () =>
      found.length === 0
        ? [words.noMeasures]
        : [
            words.measuresOf(element?.name ?? mission),
            '',
            ...found.map(({ name, label, cost, libraryJudgement }) =>
              [words.measure(name, label, cost), ...(libraryJudgement ? [words.libraryJudgement] : [])].join(' '),
            ),
          ],
    );
  });
}
