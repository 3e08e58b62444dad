import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { oneOf, type ScoringOptions, wholeNumber, withScoringOptions } from '../options.ts';
import { EFFECTS, type Effect } from './axes-and-effects.ts';
import { CLOSE_LOOK, PATHS } from './close-up-questions.ts';
import { explainLines } from './explain-text.ts';
import { exposureNamed } from './exposure-named.ts';
import { demandMission } from './named-elements.ts';
import { withScoringRun } from './scoring-run.ts';
import { printFound } from './text-lines.ts';

interface ExplainOptions extends ScoringOptions {
  effect?: Effect;
  paths: number;
}

export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .summary('look closely at one exposure: why its likelihood is what it is, and what would move it')
    .description(
      'Prints the likelihood of one exposure with its method, interval and bounds, why it is so, the likeliest ways, where all ways pass, which judgements move it, and what each actor, technique and control adds.',
    )
    .argument('<element>', 'your own id of the element');
  withScoringOptions(command)
    .option('--effect <effect>', 'what happens to it, for example disclosed; without it the worst', oneOf(EFFECTS))
    .option('--paths <number>', 'ways to tell, at most 20', wholeNumber(1, 20), 3)
    .action(explain);
}

async function explain(id: string, { lang, mission, asOf = null, ...options }: ExplainOptions) {
  await withScoringRun({ mission, lang }, async (run) => {
    await demandMission(run);
    const named = await exposureNamed(run, id, options.effect, asOf);
    const { element, effect, exposed } = named;
    const { exposure } = await run.ask(PATHS, { element: element.key, asOf, paths: options.paths });
    const { closeUp } = await run.ask(CLOSE_LOOK, { element: element.key, effect, asOf });
    const paths = exposure?.effects.find((own) => own.effect === effect);
    // Somebody took it out of the graph while this command was asking.
    if (!closeUp || !paths) throw new CliError(run.words.nothingReaches(element.name));
    printFound(options.json, { mission, element, effect, ...exposed, closeUp, ways: paths }, () =>
      explainLines(named, closeUp, paths, run.words),
    );
  });
}
