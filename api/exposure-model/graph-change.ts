import type { MissionGraph, NodeRecord, StoredValue } from '../../graph-schema/mission-graph.ts';

/** Where the rows of a graph stood in an earlier state of it, by the store's keys: -1 where they were not there. */
export interface GraphChange {
  readonly earlierNode: Int32Array;
  readonly laterNode: Int32Array;
  readonly earlierEdge: Int32Array;
  readonly laterEdge: Int32Array;
  /** 1 where the row says something else than before, or is new. An edge counts by itself, without its ends. */
  readonly nodeDiffers: Uint8Array;
  readonly edgeDiffers: Uint8Array;
  /** Whether links that stay still follow each other as before. */
  readonly edgesInOrder: boolean;
}

/** O(nodes + edges); a record that both graphs share is not looked into. */
export function graphChange(earlier: MissionGraph, later: MissionGraph): GraphChange {
  const earlierNode = positionsBefore(earlier.nodeKey, later.nodeKey);
  const earlierEdge = positionsBefore(earlier.edgeKey, later.edgeKey);
  const nodeDiffers = differing(
    earlierNode,
    (before, node) =>
      earlier.nodeKind[before] === later.nodeKind[node] &&
      earlier.nodeId[before] === later.nodeId[node] &&
      earlier.nodeName[before] === later.nodeName[node] &&
      sameRecord(earlier.nodeProperties[before], later.nodeProperties[node]),
  );
  const edgeDiffers = differing(
    earlierEdge,
    (before, edge) =>
      earlier.edgeKind[before] === later.edgeKind[edge] &&
      earlierNode[later.edgeFrom[edge]] === earlier.edgeFrom[before] &&
      earlierNode[later.edgeTo[edge]] === earlier.edgeTo[before] &&
      sameRecord(earlier.edgeProperties[before], later.edgeProperties[edge]),
  );
  return {
    earlierNode,
    laterNode: inverse(earlierNode, earlier.nodeKey.length),
    earlierEdge,
    laterEdge: inverse(earlierEdge, earlier.edgeKey.length),
    nodeDiffers,
    edgeDiffers,
    edgesInOrder: isAscending(earlierEdge),
  };
}

/** 1 for each row that is new or not the same. */
function differing(positions: Int32Array, same: (before: number, now: number) => boolean): Uint8Array {
  const differs = new Uint8Array(positions.length);
  for (let row = 0; row < differs.length; row++) {
    const before = positions[row];
    if (before < 0 || !same(before, row)) differs[row] = 1;
  }
  return differs;
}

/** Most rows stand where they stood; only from the first that does not on is a key looked up. */
function positionsBefore(earlier: readonly string[], later: readonly string[]): Int32Array {
  const found = new Int32Array(later.length).fill(-1);
  let alike = 0;
  while (alike < later.length && earlier[alike] === later[alike]) found[alike] = alike++;
  // What follows all rows of before is new.
  if (alike === earlier.length || alike === later.length) return found;
  const byKey = new Map<string, number>();
  for (let position = alike; position < earlier.length; position++) byKey.set(earlier[position], position);
  for (let i = alike; i < found.length; i++) found[i] = byKey.get(later[i]) ?? -1;
  return found;
}

/** Where each of so many stands in a list of positions; -1 where it does not. */
export function inverse(positions: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1);
  for (let i = 0; i < positions.length; i++) if (positions[i] >= 0) back[positions[i]] = i;
  return back;
}

function isAscending(positions: Int32Array): boolean {
  let last = -1;
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i];
    if (position < 0) continue;
    if (position < last) return false;
    last = position;
  }
  return true;
}

export function sameRecord(a: NodeRecord, b: NodeRecord): boolean {
  if (a === b) return true;
  for (const name in a) if (!sameValue(a[name], b[name])) return false;
  for (const name in b) if (!(name in a)) return false;
  return true;
}

const sameValue = (a: StoredValue | undefined, b: StoredValue | undefined): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, i) => value === b[i]));
