import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { type ScoringOptions, wholeNumber, withScoringOptions } from '../options.ts';
import { demandMission } from './named-elements.ts';
import { measureNamed } from './named-measures.ts';
import { readChanges, withKeys } from './read-changes.ts';
import { type ScoringRun, withScoringRun } from './scoring-run.ts';
import { SCORING_WORDS } from './scoring-words.ts';
import { printFound } from './text-lines.ts';
import { type Change, WHAT_IF } from './what-if-questions.ts';
import { whatIfLines } from './what-if-text.ts';

interface WhatIfOptions extends ScoringOptions {
  changes?: string;
  measure?: string[];
  rows: number;
}

export function addWhatIfCommand(program: Command): void {
  const command = program
    .command('what-if')
    .summary('what changes would do, without making them')
    .description(
      'Prints what changes would do to the risks of a mission, on the same sampled worlds. The file is a JSON list such as [{"kind": "STAND_ALONE", "element": "store-a"}, {"kind": "SEGMENT", "link": {"from": "asset-a", "to": "asset-b"}}], with your own ids. Nothing is stored.',
    );
  withScoringOptions(command)
    .option('--changes <file>', 'JSON file with the changes')
    .option('--measure <name>', 'a measure that sangar measures lists; may be given several times', several)
    .option('--rows <number>', 'exposures to tell, those that move most, at most 200', wholeNumber(1, 200), 20)
    .action(whatIf);
}

const several = (name: string, before: string[] = []): string[] => [...before, name];

async function whatIf({ changes: path, measure: measures, mission, lang, json, rows, asOf = null }: WhatIfOptions) {
  const words = SCORING_WORDS[lang];
  if ((path === undefined) === (measures === undefined)) throw new CliError(words.changesOrMeasure);
  // A file that cannot be read is told before anything is opened.
  const read = path === undefined ? null : await readChanges(path, words);
  await withScoringRun({ mission, lang }, async (run) => {
    await demandMission(run);
    const changes = read ? await withKeys(run, read) : await changesOf(run, measures ?? [], asOf);
    const { whatIf: answer } = await run.ask(WHAT_IF, { changes, asOf, rows });
    const { faults, result } = answer;
    if (!result) throw new CliError(faults.map(({ index, message }) => faultWords(index, message)).join(' '));
    const [refused] = result.refused;
    if (refused && result.refused.length === changes.length)
      throw new CliError(faultWords(refused.index, refused.message));
    printFound(json, { mission, changes: read ?? measures, ...result }, () => whatIfLines(result, words));
  });

  function faultWords(index: number, message: string): string {
    return index < 0 ? message : words.faultyChange(index + 1, message);
  }
}

async function changesOf(run: ScoringRun, names: readonly string[], asOf: string | null): Promise<Change[]> {
  const changes: Change[] = [];
  for (const name of names) changes.push(...(await measureNamed(run, name, asOf)).changes);
  return changes;
}
