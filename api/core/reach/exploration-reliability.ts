/**
 * Exact reliability where some nodes need several inputs: the worlds are explored from the source, node by node
 * in a fixed order, asking only for coins that can still matter. What remains to be known depends on the open
 * nodes not yet explored, the closed ones that still matter and what has arrived there: states that agree in
 * these are answered once (factoring from the source, with a memory). Any monotone node will do, and cycles.
 */
import { WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import type { Piece } from './exact-piece.ts';
import type { StateBudget } from './frontier-reliability.ts';

/** Larger pieces are left to sampling: a state is a walk over the piece. */
const MAX_NODES = 400;
const SHARE_UNIT = 2 ** 40;
const NEEDED = Math.floor(WEIGHT_THRESHOLD * SHARE_UNIT);

const CLOSED = 0;
const OPEN = 1;
const DONE = 2;

interface Branch {
  readonly to: number;
  /** Share that arrives, by probability; SHARE_UNIT opens the node. Adds up to 1. */
  readonly arrivals: readonly { readonly share: number; readonly probability: number }[];
}

export function explorationReliability(piece: Piece, budget: StateBudget): number | null {
  const { branches, target } = layOut(piece);
  const nodeCount = branches.length;
  if (nodeCount > MAX_NODES) return null;
  const into: number[][] = branches.map(() => []);
  branches.forEach((list, u) => {
    for (const { to } of list) into[to].push(u);
  });
  const known = new Map<string, number>();
  const status = new Uint8Array(nodeCount);
  status[0] = OPEN;
  try {
    return remaining(status, new Float64Array(nodeCount));
  } catch (error) {
    if (error === EXHAUSTED) return null;
    throw error;
  }

  function remaining(state: Uint8Array, arrived: Float64Array): number {
    if (state[target] === OPEN) return 1;
    if (!prune(state, arrived)) return 0;
    const name = `${String.fromCharCode(...state)}${arrived.join()}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    budget.left -= 1 + nodeCount / 16;
    if (budget.left < 0) throw EXHAUSTED;
    const u = state.indexOf(OPEN);
    const asked = branches[u].filter(({ to }) => state[to] === CLOSED);
    const explored = state.slice();
    explored[u] = DONE;
    const answer = branch(asked, 0, explored, arrived);
    known.set(name, answer);
    return answer;
  }

  function branch(asked: readonly Branch[], i: number, state: Uint8Array, arrived: Float64Array): number {
    if (i === asked.length) return remaining(state.slice(), arrived.slice());
    const { to, arrivals } = asked[i];
    const before = arrived[to];
    let sum = 0;
    for (const { share, probability } of arrivals) {
      arrived[to] = before + share;
      if (arrived[to] >= NEEDED) state[to] = OPEN;
      sum += probability * branch(asked, i + 1, state, arrived);
      state[to] = CLOSED;
    }
    arrived[to] = before;
    return sum;
  }

  /** Forgets what cannot matter any more; false when the target is out of reach. */
  function prune(state: Uint8Array, arrived: Float64Array): boolean {
    const ahead = spread(
      state,
      (u) => branches[u].map(({ to }) => to),
      [...state.keys()].filter((v) => state[v] === OPEN),
    );
    if (!ahead[target]) return false;
    const back = spread(state, (v) => into[v], [target]);
    for (let v = 0; v < nodeCount; v++) {
      if (state[v] === CLOSED && !(ahead[v] && back[v])) state[v] = DONE;
      else if (state[v] === OPEN && !branches[v].some(({ to }) => state[to] === CLOSED && back[to])) state[v] = DONE;
      if (state[v] !== CLOSED) arrived[v] = 0;
    }
    return true;
  }

  /** Nodes met from the starts through closed nodes. */
  function spread(state: Uint8Array, next: (v: number) => readonly number[], starts: readonly number[]): Uint8Array {
    const seen = new Uint8Array(nodeCount);
    const stack = [...starts];
    while (stack.length > 0) {
      for (const v of next(stack.pop()!)) {
        if (seen[v] || state[v] !== CLOSED) continue;
        seen[v] = 1;
        stack.push(v);
      }
    }
    for (const v of starts) seen[v] = 1;
    return seen;
  }
}

const EXHAUSTED = new Error('The states exceed the budget');

/** Nodes numbered breadth first from the source, and what each sends to each neighbour. */
function layOut(piece: Piece): { branches: Branch[][]; target: number } {
  const bySource = new Map<number, Map<number, { probability: number; share: number }[]>>();
  for (const { from, to, probability, weight } of piece.edges) {
    const out = bySource.get(from) ?? new Map<number, { probability: number; share: number }[]>();
    bySource.set(from, out);
    const share = weight >= WEIGHT_THRESHOLD ? SHARE_UNIT : Math.round(weight * SHARE_UNIT);
    out.set(to, [...(out.get(to) ?? []), { probability, share }]);
  }
  const numbers = new Map([[piece.source, 0]]);
  const order = [piece.source];
  for (const u of order) {
    for (const v of bySource.get(u)?.keys() ?? []) {
      if (numbers.has(v)) continue;
      numbers.set(v, order.length);
      order.push(v);
    }
  }
  const branches = order.map((u) =>
    [...(bySource.get(u) ?? [])].map(([v, edges]) => ({ to: numbers.get(v)!, arrivals: heaviest(edges) })),
  );
  return { branches, target: numbers.get(piece.target)! };
}

/** Parallel edges: the heaviest open one counts. */
function heaviest(edges: { probability: number; share: number }[]): Branch['arrivals'] {
  const arrivals: { share: number; probability: number }[] = [];
  let none = 1;
  for (const { probability, share } of edges.sort((a, b) => b.share - a.share)) {
    arrivals.push({ share, probability: none * probability });
    none *= 1 - probability;
  }
  arrivals.push({ share: 0, probability: none });
  return arrivals.filter(({ probability }) => probability > 0);
}
