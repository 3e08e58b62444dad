import type { Command } from 'commander';
import { oneOf, positiveNumber, type ScoringOptions, wholeNumber, withScoringOptions } from '../options.ts';
import { AXES, type Axis } from './axes-and-effects.ts';
import type { ScoringWords } from './english.ts';
import { demandMission } from './named-elements.ts';
import { measureName } from './named-measures.ts';
import { withScoringRun } from './scoring-run.ts';
import { printFound } from './text-lines.ts';
import { PORTFOLIO, type Portfolio } from './what-if-questions.ts';
import { riskWords } from './what-if-text.ts';

interface PortfolioOptions extends ScoringOptions {
  axis: Axis;
  tasks?: boolean;
  measures: number;
  budget?: number;
}

export function addPortfolioCommand(program: Command): void {
  const command = program
    .command('portfolio')
    .summary('measures chosen together: risk against their number')
    .description(
      'Chooses measures step by step, each judged together with those before it, and prints the risk after each step. Ctrl-C ends the search.',
    );
  withScoringOptions(command)
    .option('--axis <axis>', 'whose harm: persons, mandate, operations or privacy', oneOf(AXES), 'PERSONS')
    .option('--tasks', 'the risk to tasks; without it to information')
    .option('--measures <number>', 'measures at most, 1 to 20', wholeNumber(1, 20), 8)
    .option('--budget <points>', 'effort at most, in points; without it no limit', positiveNumber)
    .action(portfolio);
}

async function portfolio(options: PortfolioOptions) {
  const { mission, lang, json, axis, tasks = false, measures: maxMeasures, budget = null, asOf = null } = options;
  await withScoringRun({ mission, lang }, async (run) => {
    await demandMission(run);
    const input = { axis, tasks, maxMeasures, budget };
    const { portfolio: found } = await run.ask(PORTFOLIO, { input, asOf });
    const steps = found.steps.map((step) => ({
      ...step,
      measures: step.measures.map((measure) => ({ name: measureName(measure), ...measure })),
    }));
    printFound(json, { mission, ...found, steps }, () => portfolioLines(found, run.words));
  });
}

function portfolioLines(found: Portfolio, words: ScoringWords): string[] {
  const { score, axis, tasks, start, steps, stoppedWords, evaluations } = found;
  return [
    words.portfolioOf(tasks, axis),
    words.standing(score.asOf, score.horizonMonths),
    '',
    words.start(riskWords(start, words)),
    ...steps.flatMap(({ measures, risk, gain, cost }, i) => [
      words.step(i + 1, riskWords(risk, words), gain, cost),
      ...measures.map((measure) => `   ${words.measure(measureName(measure), measure.label, measure.cost)}`),
    ]),
    '',
    stoppedWords,
    words.evaluations(evaluations),
  ];
}
