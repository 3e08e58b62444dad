import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import type { Piece } from './exact-piece.ts';
import { type Arrivals, Network, SHARE_UNIT } from './network.ts';

/** A piece without causes as a network: its source node 0, its target node 1. */
export function pieceNetwork({ edgeFrom, edgeTo, edgeWeight }: AttackGraph, piece: Piece): Network {
  const { edge, probability } = piece;
  const numbers = new Map([
    [piece.source, 0],
    [piece.target, 1],
  ]);
  const numberOf = (v: number): number => {
    let number = numbers.get(v);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(v, number);
    }
    return number;
  };
  const from = edge.map((e) => numberOf(edgeFrom[e]));
  const to = edge.map((e) => numberOf(edgeTo[e]));
  const shared = new Uint8Array(numbers.size);
  if (edgeWeight !== null)
    for (let i = 0; i < edge.length; i++) if (edgeWeight[edge[i]] < WEIGHT_THRESHOLD) shared[to[i]] = 1;
  const network = new Network(numbers.size, shared);
  const inputs = new Map<number, number[]>();
  for (let i = 0; i < edge.length; i++) {
    if (shared[to[i]] === 0) {
      network.add(from[i], to[i], probability[i]);
      continue;
    }
    const ends = from[i] * numbers.size + to[i];
    const beside = inputs.get(ends);
    if (beside) beside.push(i);
    else inputs.set(ends, [i]);
  }
  for (const beside of inputs.values()) {
    const arrivals = heaviest(beside.map((i) => ({ weight: edgeWeight![edge[i]], probability: probability[i] })));
    const none = arrivals[arrivals.length - 1].probability;
    network.add(from[beside[0]], to[beside[0]], 1 - none, arrivals);
  }
  return network;
}

/** Parallel edges from one node are one input: the heaviest open one counts. */
function heaviest(edges: readonly { weight: number; probability: number }[]): Arrivals {
  const arrivals: { share: number; probability: number }[] = [];
  let none = 1;
  for (const { probability, weight } of [...edges].sort((a, b) => b.weight - a.weight)) {
    const share = weight >= WEIGHT_THRESHOLD ? SHARE_UNIT : Math.round(weight * SHARE_UNIT);
    arrivals.push({ share, probability: none * probability });
    none *= 1 - probability;
  }
  arrivals.push({ share: 0, probability: none });
  return arrivals;
}
