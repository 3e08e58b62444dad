import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { oneOf, type ScoringOptions, withScoringOptions } from '../options.ts';
import { EFFECTS, type Effect } from './axes-and-effects.ts';
import { EXPOSURE, WHY_NOT } from './close-up-questions.ts';
import { actorNamed, demandMission, elementNamed, type Pointer } from './named-elements.ts';
import { withScoringRun } from './scoring-run.ts';
import { fewNames, printFound, section } from './text-lines.ts';

interface WhyNotOptions extends ScoringOptions {
  effect?: Effect;
}

/** What is asked about an element that nobody reaches; what is reached is asked about by its worst effect. */
const USUAL: Readonly<Record<string, Effect>> = {
  DataStore: 'DISCLOSED',
  MandateTask: 'DENIED',
  PersonGroup: 'ACCOUNTS',
};

export function addWhyNotCommand(program: Command): void {
  const command = program
    .command('why-not')
    .summary('what keeps an actor from an element')
    .description(
      'Prints what is missing on the way of an actor to an element: techniques, links, or what nobody recorded.',
    )
    .argument('<actor>', 'your own id of the actor')
    .argument('<element>', 'your own id of the element');
  withScoringOptions(command)
    .option(
      '--effect <effect>',
      'what would happen to it; without it its worst, or what is usual for its kind',
      oneOf(EFFECTS),
    )
    .action(whyNot);
}

async function whyNot(actorId: string, elementId: string, options: WhyNotOptions) {
  const { mission, lang, asOf = null, json } = options;
  await withScoringRun({ mission, lang }, async (run) => {
    await demandMission(run);
    const actor = await actorNamed(run, actorId);
    const element = await elementNamed(run, elementId);
    const effect = options.effect ?? (await usualEffect());
    const { whyNot: found } = await run.ask(WHY_NOT, { actor: actor.key, element: element.key, effect, asOf });
    if (!found) throw new CliError(run.words.noSuchElement(elementId));
    printFound(json, { mission, actor, element, effect, ...found }, () => [
      run.words.heading(element.name, element.id, effect),
      found.sentence,
      '',
      ...section(
        run.words.sections.reasons,
        found.reasons.map(({ sentence, elements }) => `* ${sentence}${named(elements)}`),
      ),
    ]);

    function named(elements: readonly Pointer[]): string {
      const names = elements.map(({ name }) => name);
      return names.length === 0 ? '' : ` [${fewNames(names, run.words.andMore)}]`;
    }

    async function usualEffect(): Promise<Effect> {
      const { exposure } = await run.ask(EXPOSURE, { element: element.key, asOf });
      return exposure?.exposure.effect ?? USUAL[element.kind] ?? 'CONTROLLED';
    }
  });
}
