import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { oneOf, type ScoringOptions, withScoringOptions } from '../options.ts';
import { AXES, type Axis, EFFECTS, type Effect } from './axes-and-effects.ts';
import { OUTRANKS } from './close-up-questions.ts';
import { exposureNamed } from './exposure-named.ts';
import { demandMission } from './named-elements.ts';
import { withScoringRun } from './scoring-run.ts';
import { printFound } from './text-lines.ts';

interface OutranksOptions extends ScoringOptions {
  axis?: Axis;
  effect?: Effect;
  otherEffect?: Effect;
}

export function addOutranksCommand(program: Command): void {
  const command = program
    .command('outranks')
    .summary('how likely it is that one exposure really outranks another')
    .description(
      'Prints the probability that the risk of the first exposure really is larger than that of the second, over joint draws of the judgements that feed both.',
    )
    .argument('<element>', 'your own id of the first element')
    .argument('<other>', 'your own id of the second');
  withScoringOptions(command)
    .option(
      '--axis <axis>',
      'persons, mandate, operations or privacy; without it the leading one of the first',
      oneOf(AXES),
    )
    .option('--effect <effect>', 'what happens to the first; without it the worst', oneOf(EFFECTS))
    .option('--other-effect <effect>', 'what happens to the second; without it the worst', oneOf(EFFECTS))
    .action(outranks);
}

async function outranks(id: string, otherId: string, options: OutranksOptions) {
  const { mission, lang, asOf = null } = options;
  await withScoringRun({ mission, lang }, async (run) => {
    const { words } = run;
    await demandMission(run);
    const one = await exposureNamed(run, id, options.effect, asOf);
    const other = await exposureNamed(run, otherId, options.otherEffect, asOf);
    if (one.element.key === other.element.key && one.effect === other.effect) throw new CliError(words.sameTwice);
    const axis = options.axis ?? one.exposed.exposure.leadingAxis;
    if (axis === null) throw new CliError(words.noAxis(one.element.name));
    const nameOf = ({ element, effect }: typeof one) => ({ element: element.key, effect });
    const { outranks: found } = await run.ask(OUTRANKS, { one: nameOf(one), other: nameOf(other), axis, asOf });
    if (!found) throw new CliError(words.notComparable(one.element.name, other.element.name, axis));
    const sides = [one, other].map(({ element, effect }) => ({ element, effect }));
    const { score } = one.exposed;
    printFound(options.json, { mission, score, axis, one: sides[0], other: sides[1], ...found }, () => [
      found.sentence,
      words.probability(found.probability, found.ciLow, found.ciHigh, found.draws),
      words.onAxis(axis),
      words.standing(score.asOf, score.horizonMonths),
    ]);
  });
}
