import type { StateEffect, VectorType } from '../../../graph-schema/values.ts';
import type { AttackModel } from '../attack-model.ts';
import { VECTORS } from '../vector-order.ts';

/** States that no technique has to bring about: where an actor begins, and what it can get into by law or ownership. */
const WITHOUT_TECHNIQUE: readonly StateEffect[] = ['SELF', 'ACCESSED'];

/**
 * The technique that a step is an act of: the one it needs the command of, else, where an actor may stand at its start
 * without any, the one its rule speaks of, such as misuse of what is held by arrangement. Other steps without a
 * command follow from what brought their start about (a store is read with stolen accounts, whether phishing or
 * spyware stole them), and belong to none.
 */
export function techniqueOf({ edges, rules, states }: AttackModel, e: number): VectorType | null {
  if (edges.vector[e] >= 0) return VECTORS[edges.vector[e]];
  return WITHOUT_TECHNIQUE.includes(states.effect[edges.from[e]]) ? rules[edges.rule[e]].vector : null;
}
