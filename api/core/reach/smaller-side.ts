import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { blockKey } from './coin.ts';
import { SimulatedActor } from './simulated-actor.ts';

/**
 * The graph as it is, or turned round to start from the target, whichever needs to ask for fewer edges in the
 * first block of worlds. Which side is taken never shows in a count: an edge has the same coin both ways, and the
 * target is open from the source in just the worlds in which the source is found from the target. Nodes that need
 * several inputs can only be worked out forwards.
 */
export function smallerSide(graph: AttackGraph, target: number, seed: number): { graph: AttackGraph; target: number } {
  const forward = { graph, target };
  if (graph.edgeWeight?.some((weight) => weight < WEIGHT_THRESHOLD)) return forward;
  const { edgeFrom, edgeTo, source } = graph;
  const backward = { graph: { ...graph, edgeFrom: edgeTo, edgeTo: edgeFrom, source: target }, target: source };
  return edgesAsked(backward.graph, seed) < edgesAsked(graph, seed) ? backward : forward;
}

function edgesAsked(graph: AttackGraph, seed: number): number {
  const actor = new SimulatedActor({ graph, attempt: null });
  actor.simulate(...blockKey(seed, 0));
  let asked = 0;
  for (let i = 0; i < actor.touchedCount; i++) {
    const v = actor.touched[i];
    asked += actor.graph.start[v + 1] - actor.graph.start[v];
  }
  return asked;
}
