import type { AttackGraph, Gate } from '../../../api/core/graph/attack-graph.ts';

/**
 * The truth by definition: every combination of own coins and of cells of the causes, each world walked by a
 * plain fixpoint. Shares no code with the core on purpose. For graphs of up to about 14 uncertain edges.
 */
export function bruteForceReach(graph: AttackGraph): Float64Array {
  const total = new Float64Array(graph.nodeCount);
  forEachWorld(graph, (probability, open) => {
    const reached = openNodes(graph, open);
    for (let v = 0; v < graph.nodeCount; v++) if (reached[v]) total[v] += probability;
  });
  return total;
}

/** Probability that all the edges are open together. */
export function bruteForceAllOpen(graph: AttackGraph, edges: readonly number[]): number {
  let total = 0;
  forEachWorld(graph, (probability, open) => {
    if (edges.every((e) => open[e])) total += probability;
  });
  return total;
}

export function forEachWorld(graph: AttackGraph, visit: (probability: number, open: boolean[]) => void): void {
  const causeCount = graph.causeKeys.length / 2;
  const cells: { start: number; end: number }[][] = [];
  for (let c = 0; c < causeCount; c++) {
    const cuts = [...new Set([0, 1, ...graph.gates.flat(2).flatMap((t) => (t.cause === c ? [t.level] : []))])].sort(
      (a, b) => a - b,
    );
    cells.push(cuts.slice(1).map((end, i) => ({ start: cuts[i], end })));
  }
  const isOpen = (gate: Gate, world: { start: number }[]): boolean =>
    gate.some((alternative) => alternative.every(({ cause, level }) => world[cause].start < level));
  const edges = graph.edgeFrom.length;
  const causes = (c: number, probability: number, world: { start: number }[]): void => {
    if (c < causeCount) {
      for (const cell of cells[c]) causes(c + 1, probability * (cell.end - cell.start), [...world, cell]);
      return;
    }
    const gateOpen = graph.gates.map((gate) => isOpen(gate, world));
    const coins = (e: number, weight: number, open: boolean[]): void => {
      if (weight === 0) return;
      if (e === edges) {
        visit(weight, open);
        return;
      }
      if (!gateOpen[graph.edgeGate[e]]) {
        coins(e + 1, weight, [...open, false]);
        return;
      }
      coins(e + 1, weight * graph.edgeProbability[e], [...open, true]);
      coins(e + 1, weight * (1 - graph.edgeProbability[e]), [...open, false]);
    };
    coins(0, probability, []);
  };
  causes(0, 1, []);
}

/** Nodes open in a world: add any whose distinct open inputs weigh 1, until nothing changes. */
export function openNodes(graph: AttackGraph, open: readonly boolean[]): boolean[] {
  const reached = new Array<boolean>(graph.nodeCount).fill(false);
  reached[graph.source] = true;
  for (let changed = true; changed; ) {
    changed = false;
    for (let v = 0; v < graph.nodeCount; v++) {
      if (reached[v]) continue;
      const inputs = new Map<number, number>();
      open.forEach((isOpen, e) => {
        const u = graph.edgeFrom[e];
        if (isOpen && graph.edgeTo[e] === v && reached[u]) {
          inputs.set(u, Math.max(inputs.get(u) ?? 0, graph.edgeWeight ? graph.edgeWeight[e] : 1));
        }
      });
      if ([...inputs.values()].reduce((sum, weight) => sum + weight, 0) >= 1 - 1e-9) {
        reached[v] = true;
        changed = true;
      }
    }
  }
  return reached;
}
