import type { AttackGraph } from '../graph/attack-graph.ts';
import type { ExactOptions } from './exact-reach.ts';
import { ExactSolver } from './exact-solver.ts';

/**
 * Exact reach of many targets of one graph, each with its own cap on states; NaN where that was met. Bit for bit
 * what `exactReach` says of each alone, at a fraction of the cost: they share the walks, the dominators and every
 * piece that was solved.
 */
export function exactReachAll(graph: AttackGraph, targets: Int32Array, { stateLimit }: ExactOptions): Float64Array {
  const solver = new ExactSolver(graph, stateLimit);
  return Float64Array.from(targets, (target) => (target === graph.source ? 1 : (solver.reach(target) ?? Number.NaN)));
}
