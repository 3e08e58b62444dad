import type { Command } from 'commander';
import { addExplainCommand } from './explain-command.ts';
import { addMeasuresCommand } from './measures-command.ts';
import { addOutranksCommand } from './outranks-command.ts';
import { addPortfolioCommand } from './portfolio-command.ts';
import { addWhatIfCommand } from './what-if-command.ts';
import { addWhyNotCommand } from './why-not-command.ts';

/** What an analyst asks about a mission's figures, and what could be done about them. */
export function addScoringCommands(program: Command): void {
  addExplainCommand(program);
  addOutranksCommand(program);
  addWhyNotCommand(program);
  addWhatIfCommand(program);
  addMeasuresCommand(program);
  addPortfolioCommand(program);
}
