import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { AttackModel } from './attack-model.ts';
import { HARM_AXES } from './library.ts';
import type { ActorScore, ElementExposure } from './mission-score.ts';
import { VECTORS } from './vector-order.ts';

/** What each actor reaches, and the sum of its own risks to information and, apart from it, to tasks. */
export function actorScores(graph: MissionGraph, model: AttackModel, rows: readonly ElementExposure[]): ActorScore[] {
  const scores = model.actors.map(({ node, attempt, command }) => {
    const judged = attempt < 0 ? null : model.judgements[attempt];
    return {
      node,
      elementKey: graph.nodeKey[node],
      attempt: judged && { estimate: judged.value, low: judged.low, high: judged.high },
      reachedStores: 0,
      reachedTasks: 0,
      riskAlone: { persons: 0, mandate: 0, operations: 0, privacy: 0 },
      taskRiskAlone: { persons: 0, mandate: 0, operations: 0, privacy: 0 },
      vectors: VECTORS.filter((_, vector) => command[vector] !== null),
    };
  });
  for (const row of rows) {
    const largest = new Map<number, Record<string, number>>();
    for (const { actors, harm } of row.effects) {
      for (const { actor, likelihood } of actors) {
        const own = largest.get(actor) ?? {};
        largest.set(actor, own);
        for (const axis of HARM_AXES) {
          const risk = (likelihood?.estimate ?? 0) * (harm[axis]?.units ?? 0);
          own[axis] = Math.max(own[axis] ?? 0, risk);
        }
      }
    }
    for (const [actor, own] of largest) {
      if (graph.nodeKind[row.node] === 'DataStore') scores[actor].reachedStores++;
      if (row.group === 'TASK') scores[actor].reachedTasks++;
      const sum = row.group === 'TASK' ? scores[actor].taskRiskAlone : scores[actor].riskAlone;
      for (const axis of HARM_AXES) sum[axis] += own[axis];
    }
  }
  return scores;
}
