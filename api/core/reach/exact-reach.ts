/**
 * Exact reach of one target, where the part of the graph that bears on it is narrow.
 *
 * 1. The relevant subgraph, cut into a series of pieces at the nodes that all ways pass (`exact-piece.ts`).
 * 2. Shared causes: pieces that share no undecided cause are independent, and their results multiply. A gate
 *    that one edge alone uses joins its coin. What is left is conditioned on (`exact-causes.ts`): a gate whose
 *    causes are its own is open or closed, any other cause lies in one of the cells between its levels; after
 *    each, pieces are cut again, so that causes that no longer matter are never asked for.
 * 3. Without causes: reductions (`reduce-network.ts`), then the frontier method (`frontier-reliability.ts`), or,
 *    where nodes need several inputs, exploration (`exploration-reliability.ts`).
 *
 * Gives up (null) when the states of all pieces exceed the limit, or by an estimate before it starts.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import { ExactSolver } from './exact-solver.ts';

export interface ExactOptions {
  /** States that one answer may take; how they are counted is part of `ExactSolver`. */
  readonly stateLimit: number;
}

export function exactReach(graph: AttackGraph, target: number, { stateLimit }: ExactOptions): number | null {
  if (target === graph.source) return 1;
  const relevant = relevantSubgraph(graph, target);
  return relevant === null ? 0 : new ExactSolver(relevant.graph, stateLimit).reach(relevant.target);
}
