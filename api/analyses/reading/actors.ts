import type { ActorScore, MissionScore } from '../../exposure-model/mission-score.ts';
import { type AssessedValue, likelihoodValue } from '../analysis-value.ts';
import type { GraphReading } from './graph-reading.ts';

/** Actors of one type, in the graph's order. */
export const actorsOfType = (reading: GraphReading, ...types: string[]): number[] =>
  reading.nodes('ThreatActor').filter((node) => types.includes(reading.node(node).text('actorType') ?? ''));

export const scoreOfActor = (score: MissionScore, node: number): ActorScore | undefined =>
  score.actors.find((actor) => actor.node === node);

/** Presences of an actor that hold on the day, the nearest first and those without a distance last. */
export const presences = (reading: GraphReading, actor: number): number[] =>
  [...reading.out(actor, 'PRESENT_AT')].sort(
    (a, b) => (reading.edge(a).number('distanceKm') ?? 1e9) - (reading.edge(b).number('distanceKm') ?? 1e9),
  );

/** Actors by the risk they carry alone, over all axes; those whose attempt nobody judged come last. */
export function byRisk(reading: GraphReading, score: MissionScore): number[] {
  const risk = (node: number) =>
    Object.values(scoreOfActor(score, node)?.riskAlone ?? {}).reduce((sum, axis) => Math.max(sum, axis), -1);
  const judged = (node: number) => (scoreOfActor(score, node)?.attempt ? 1 : 0);
  return [...reading.nodes('ThreatActor')].sort((a, b) => judged(b) - judged(a) || risk(b) - risk(a));
}

/** An attempt is judged and not sampled: its bounds are its range. */
const NOT_SAMPLED = { ciLow: 0, ciHigh: 1, lower: 0, upper: 1, method: 'bounds', trials: 0 } as const;

/** How likely it is that an actor tries, as a value of a table; null where nobody judged it. */
export function attemptValue(score: MissionScore, node: number): AssessedValue {
  const attempt = scoreOfActor(score, node)?.attempt ?? null;
  return likelihoodValue(attempt && { ...NOT_SAMPLED, ...attempt });
}
