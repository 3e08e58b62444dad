import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { HarmAxis } from '../../graph-schema/values.ts';
import type { AttackModel } from './attack-model.ts';
import { HARM_AXES } from './library.ts';
import type { ActorScore, ElementExposure } from './mission-score.ts';
import { VECTORS } from './vector-order.ts';

const AXES = HARM_AXES.length;

/** What each actor reaches, and the sum of its own risks to information and, apart from it, to tasks. */
export function actorScores(graph: MissionGraph, model: AttackModel, rows: readonly ElementExposure[]): ActorScore[] {
  const count = model.actors.length;
  const [stores, tasks] = [new Int32Array(count), new Int32Array(count)];
  const [risk, taskRisk] = [new Float64Array(AXES * count), new Float64Array(AXES * count)];
  // Of the row at hand: the largest risk of each actor over its effects, and the actors that reach it.
  const largest = new Float64Array(AXES * count);
  const seenIn = new Int32Array(count).fill(-1);
  const reaching: number[] = [];
  const units = new Float64Array(AXES);
  rows.forEach((row, r) => {
    reaching.length = 0;
    for (const { actors, harm } of row.effects) {
      for (let axis = 0; axis < AXES; axis++) units[axis] = harm[HARM_AXES[axis]]?.units ?? 0;
      for (const { actor, likelihood } of actors) {
        if (seenIn[actor] !== r) {
          seenIn[actor] = r;
          reaching.push(actor);
          largest.fill(0, AXES * actor, AXES * (actor + 1));
        }
        const estimate = likelihood?.estimate ?? 0;
        for (let axis = 0; axis < AXES; axis++) {
          const own = estimate * units[axis];
          if (own > largest[AXES * actor + axis]) largest[AXES * actor + axis] = own;
        }
      }
    }
    const sums = row.group === 'TASK' ? taskRisk : risk;
    for (const actor of reaching) {
      if (graph.nodeKind[row.node] === 'DataStore') stores[actor]++;
      if (row.group === 'TASK') tasks[actor]++;
      for (let at = AXES * actor; at < AXES * (actor + 1); at++) sums[at] += largest[at];
    }
  });
  return model.actors.map(({ node, attempt, command }, actor) => {
    const judged = attempt < 0 ? null : model.judgements[attempt];
    return {
      node,
      elementKey: graph.nodeKey[node],
      attempt: judged && { estimate: judged.value, low: judged.low, high: judged.high },
      reachedStores: stores[actor],
      reachedTasks: tasks[actor],
      riskAlone: axesOf(risk, actor),
      taskRiskAlone: axesOf(taskRisk, actor),
      vectors: VECTORS.filter((_, vector) => command[vector] !== null),
    };
  });
}

const axesOf = (column: Float64Array, actor: number): Record<HarmAxis, number> =>
  Object.fromEntries(HARM_AXES.map((axis, i) => [axis, column[AXES * actor + i]])) as Record<HarmAxis, number>;
