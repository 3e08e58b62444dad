import type { AttackModel } from '../attack-model.ts';

/** Which way a likelihood goes when a judgement rises. BOTH: it feeds some steps and stands against others. */
export type Direction = 'RAISES' | 'LOWERS' | 'BOTH';

/**
 * The judgements that feed some edges as one actor takes them, each once wherever it feeds, and which way: base
 * likelihoods, commands, alignments and attempts raise a likelihood, effectiveness and coverage of controls lower it.
 * A structural first step waits for the most likely of the actor's attempts, so all of them are named; one that is
 * not the most likely may then turn out to move nothing.
 */
export function rolesOf(
  model: AttackModel,
  actor: number,
  edges: Iterable<number>,
  roles: Map<number, Direction> = new Map(),
): Map<number, Direction> {
  const add = (judgement: number, direction: Direction): void => {
    if (judgement < 0) return;
    const known = roles.get(judgement);
    if (known !== direction) roles.set(judgement, known === undefined ? direction : 'BOTH');
  };
  const { edges: columns, causes, rules, chances } = model;
  const { start, command, attempt, attemptByVector } = model.actors[actor];
  for (const e of edges) {
    const { base, terms } = chances[columns.chance[e]];
    add(base, 'RAISES');
    for (const { effectiveness, coverage, coverageJudgement } of terms) {
      if (coverageJudgement < 0 && coverage === 0) continue;
      add(effectiveness, 'LOWERS');
      add(coverageJudgement, 'LOWERS');
    }
    for (let c = columns.causeStart[e]; c < columns.causeStart[e + 1]; c++)
      add(causes[columns.causes[c]].judgement, 'RAISES');
    const vector = columns.vector[e];
    if (vector >= 0) {
      for (const cause of (command[vector] ?? []).flat()) add(causes[cause].judgement, 'RAISES');
      add(attemptByVector[vector], 'RAISES');
    } else if (rules[columns.rule[e]].vector === 'REACH_BACK') add(attempt, 'RAISES');
    else if (columns.from[e] === start) for (const own of [attempt, ...attemptByVector]) add(own, 'RAISES');
  }
  return roles;
}

/**
 * The ends of a judgement's range: 5th and 95th percentile, or where somebody stated a range, that. The mean always
 * lies within: for a very small mean of weak grade the 95th percentile falls below it.
 */
export const rangeOf = ({ value, low, high }: AttackModel['judgements'][number]) => ({
  low: Math.min(low, value),
  high: Math.max(high, value),
});
