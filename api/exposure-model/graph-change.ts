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
  const nodeDiffers = Uint8Array.from(earlierNode, (before, node) =>
    before >= 0 &&
    earlier.nodeKind[before] === later.nodeKind[node] &&
    earlier.nodeId[before] === later.nodeId[node] &&
    earlier.nodeName[before] === later.nodeName[node] &&
    sameRecord(earlier.nodeProperties[before], later.nodeProperties[node])
      ? 0
      : 1,
  );
  const edgeDiffers = Uint8Array.from(earlierEdge, (before, edge) =>
    before >= 0 &&
    earlier.edgeKind[before] === later.edgeKind[edge] &&
    earlierNode[later.edgeFrom[edge]] === earlier.edgeFrom[before] &&
    earlierNode[later.edgeTo[edge]] === earlier.edgeTo[before] &&
    sameRecord(earlier.edgeProperties[before], later.edgeProperties[edge])
      ? 0
      : 1,
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

/** Most rows stand where they stood; only from the first that does not on is a key looked up. */
function positionsBefore(earlier: readonly string[], later: readonly string[]): Int32Array {
  const found = new Int32Array(later.length).fill(-1);
  let byKey: Map<string, number> | null = null;
  for (let i = 0; i < found.length; i++) {
    if (earlier[i] === later[i]) {
      found[i] = i;
      continue;
    }
    byKey ??= new Map(earlier.map((key, position) => [key, position]));
    found[i] = byKey.get(later[i]) ?? -1;
  }
  return found;
}

function inverse(positions: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1);
  for (let i = 0; i < positions.length; i++) if (positions[i] >= 0) back[positions[i]] = i;
  return back;
}

function isAscending(positions: Int32Array): boolean {
  let last = -1;
  for (const position of positions) {
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
