import type { StateEffect, VectorType } from '../../../graph-schema/values.ts';
import { WEIGHT_THRESHOLD } from '../../core/graph/attack-graph.ts';
import { compressedRows } from '../../core/graph/compressed-rows.ts';
import type { AttackModel, EdgeColumns } from '../attack-model.ts';
import { VECTORS } from '../vector-order.ts';

/** Position of a state, or -1. Not that of a group of dependencies. */
export const stateOf = ({ states }: AttackModel, node: number, effect: StateEffect): number =>
  states.effect.findIndex(
    (own, state) => own === effect && states.node[state] === node && states.group[state] === null,
  );

/** Techniques that an actor may come to command. */
export const commandedBy = ({ actors }: AttackModel, actor: number): ReadonlySet<VectorType> =>
  new Set(VECTORS.filter((_, vector) => actors[actor].command[vector] !== null));

/** Whether somebody at `actor`, with command of these techniques, may take an edge. */
export const mayTakeWith = (
  { edges }: AttackModel,
  actor: number,
  commands: ReadonlySet<VectorType>,
  e: number,
): boolean =>
  (edges.actor[e] < 0 || edges.actor[e] === actor) && (edges.vector[e] < 0 || commands.has(VECTORS[edges.vector[e]]));

/**
 * The states that an actor could ever bring about, by certain techniques and the edges that stand: 1 for each. A state that needs several
 * inputs opens when the weights of those that can open suffice. O(edges met).
 */
export function openableStates(
  model: AttackModel,
  actor: number,
  commands: ReadonlySet<VectorType>,
  stands: (edge: number) => boolean = () => true,
): Uint8Array {
  const { states, edges, actors } = model;
  const { start, edge } = compressedRows(states.node.length, edges.from, edges.to);
  const open = new Uint8Array(states.node.length);
  const arrived = new Map<number, Map<number, number>>();
  const queue = [actors[actor].start];
  open[queue[0]] = 1;
  for (const state of queue) {
    for (let i = start[state]; i < start[state + 1]; i++) {
      const e = edge[i];
      const to = edges.to[e];
      if (open[to] || !mayTakeWith(model, actor, commands, e) || !stands(e)) continue;
      if (edges.weight[e] < WEIGHT_THRESHOLD && arrivedShare(arrived, to, state, edges.weight[e]) < WEIGHT_THRESHOLD) {
        continue;
      }
      open[to] = 1;
      queue.push(to);
    }
  }
  return open;
}

/** Of parallel inputs from one state the heaviest counts. */
function arrivedShare(arrived: Map<number, Map<number, number>>, to: number, from: number, weight: number): number {
  const inputs = arrived.get(to) ?? new Map<number, number>();
  arrived.set(to, inputs.set(from, Math.max(inputs.get(from) ?? 0, weight)));
  return [...inputs.values()].reduce((sum, share) => sum + share, 0);
}

/** The states from which a target could be brought about, whoever acts and by whatever technique: 1 for each. */
export function statesToward({ to, from }: EdgeColumns, stateCount: number, target: number): Uint8Array {
  const { start, node } = compressedRows(stateCount, to, from);
  const toward = new Uint8Array(stateCount);
  const queue = [target];
  toward[target] = 1;
  for (const state of queue) {
    for (let i = start[state]; i < start[state + 1]; i++) {
      if (toward[node[i]]) continue;
      toward[node[i]] = 1;
      queue.push(node[i]);
    }
  }
  return toward;
}
