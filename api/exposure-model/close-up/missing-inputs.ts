import { WEIGHT_THRESHOLD } from '../../core/graph/attack-graph.ts';
import type { AttackModel } from '../attack-model.ts';
import { statesToward } from './openable-states.ts';

/** A state that needs several inputs at once and lacks some. */
export interface MissingInputs {
  readonly state: number;
  /** Its element in the mission graph; of a group of dependencies, the element that depends. */
  readonly node: number;
  /** Share of its opening that the actor can bring about; 1 would open it. */
  readonly arrives: number;
  /** Inputs that it cannot bring about, with the share that each carries. */
  readonly missing: readonly { readonly state: number; readonly node: number; readonly share: number }[];
}

/** States on the way to a target of which some inputs can be open, and not enough; nearest to opening first. */
export function missingInputs({ edges, states }: AttackModel, open: Uint8Array, target: number): MissingInputs[] {
  const toward = statesToward(edges, open.length, target);
  const inputs = new Map<number, Map<number, number>>();
  edges.to.forEach((to, e) => {
    if (toward[to] === 0 || open[to] === 1 || edges.weight[e] >= WEIGHT_THRESHOLD) return;
    const own = inputs.get(to) ?? new Map<number, number>();
    const from = edges.from[e];
    inputs.set(to, own.set(from, Math.max(own.get(from) ?? 0, edges.weight[e])));
  });
  return [...inputs]
    .map(([state, own]) => ({
      state,
      node: states.node[state],
      arrives: [...own].reduce((sum, [from, share]) => (open[from] ? sum + share : sum), 0),
      missing: [...own]
        .filter(([from]) => open[from] === 0)
        .map(([from, share]) => ({ state: from, node: states.node[from], share })),
    }))
    .filter(({ arrives }) => arrives > 0)
    .sort((a, b) => b.arrives - a.arrives || a.state - b.state);
}
