import type { ClassedEdges } from './classed-edges.ts';

/** Edges that are not as they were: of the graph as it is those that are new or changed, and those of before. */
export interface EdgeChanges {
  /** Positions in the graph as it is. */
  readonly fresh: Int32Array;
  /**
   * Edges as they were, between the nodes of the graph as it is. A start that is no more, or out of reach by now, is
   * -1 - g by its number g among such starts; such an end is -1.
   */
  readonly lost: ClassedEdges;
}

/** Where something may have turned: an edge before and now, one of which may be missing (-1). */
export interface TurnedEdges {
  /** Position that the edges come from; -1 - g: the start number g of those that are no more. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly before: Int32Array;
  readonly now: Int32Array;
}

/**
 * Pairs edges that lead the same way under the same name: they toss one coin, so that most worlds find both open or
 * both closed. O(changed edges).
 */
export function turnedEdges(
  edges: ClassedEdges,
  { fresh, lost }: EdgeChanges,
  positionOf: Int32Array,
  size: number,
): TurnedEdges {
  const positionIn = ({ graph }: ClassedEdges, node: number) =>
    node === graph.source ? size : node < 0 ? node : positionOf[node];
  const found: { from: number; to: number; before: number; now: number }[] = [];
  const byName = new Map<number, number[]>();
  const add = (of: ClassedEdges, e: number, way: { before: number; now: number }): boolean => {
    const [from, to] = [positionIn(of, of.graph.edgeFrom[e]), positionIn(of, of.graph.edgeTo[e])];
    // What led to a state that is out of reach by now, to the source or in place makes no difference.
    if (to < 0 || to === size || to === from) return false;
    found.push({ from, to, ...way });
    return true;
  };
  for (const e of fresh) {
    if (!add(edges, e, { before: -1, now: e })) continue;
    const name = edges.graph.edgeKeys[2 * e];
    const same = byName.get(name);
    if (same) same.push(found.length - 1);
    else byName.set(name, [found.length - 1]);
  }
  for (let e = 0; e < lost.chance.length; e++) {
    const pair = byName.get(lost.graph.edgeKeys[2 * e])?.find((at) => {
      return found[at].before < 0 && isSameWay(edges, found[at].now, lost, e);
    });
    if (pair === undefined) add(lost, e, { before: e, now: -1 });
    else found[pair].before = e;
  }
  return {
    from: Int32Array.from(found, ({ from }) => from),
    to: Int32Array.from(found, ({ to }) => to),
    before: Int32Array.from(found, ({ before }) => before),
    now: Int32Array.from(found, ({ now }) => now),
  };
}

function isSameWay(edges: ClassedEdges, now: number, lost: ClassedEdges, before: number): boolean {
  const [is, was] = [edges.graph, lost.graph];
  return (
    is.edgeKeys[2 * now + 1] === was.edgeKeys[2 * before + 1] &&
    is.edgeFrom[now] === was.edgeFrom[before] &&
    is.edgeTo[now] === was.edgeTo[before] &&
    (is.edgeWeight?.[now] ?? 1) === (was.edgeWeight?.[before] ?? 1) &&
    edges.attempt[now] === lost.attempt[before]
  );
}
