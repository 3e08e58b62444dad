import type { ActorShape, WeighedModel } from './actor-shape.ts';
import type { ValuedRun } from './edge-chances.ts';

/** Edges of an actor that are not as they were, as they were in an earlier score. */
export interface ActorBefore {
  readonly model: WeighedModel;
  /** Of these edges alone. Their ends are states of the later model, -1 where there is none. */
  readonly shape: ActorShape;
  readonly runs: readonly ValuedRun[];
}

/** `edges`: positions in the shape. O(edges named, and gates). */
export function actorBefore(
  model: WeighedModel,
  runs: readonly ValuedRun[],
  shape: ActorShape,
  edges: Int32Array,
  laterState: Int32Array,
): ActorBefore {
  const edgeKeys = new Uint32Array(2 * edges.length);
  edges.forEach((e, i) => {
    edgeKeys[2 * i] = shape.edgeKeys[2 * e];
    edgeKeys[2 * i + 1] = shape.edgeKeys[2 * e + 1];
  });
  const { edgeWeight } = shape;
  const named: ActorShape = {
    ...shape,
    modelEdge: edges.map((e) => shape.modelEdge[e]),
    edgeFrom: edges.map((e) => laterState[shape.edgeFrom[e]]),
    edgeTo: edges.map((e) => laterState[shape.edgeTo[e]]),
    edgeKeys,
    edgeWeight: edgeWeight && Float64Array.from(edges, (e) => edgeWeight[e]),
    edgeGate: edges.map((e) => shape.edgeGate[e]),
    asked: Uint8Array.from(edges, (e) => shape.asked[e]),
  };
  return { model, shape: named, runs };
}
