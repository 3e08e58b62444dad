/**
 * Exact reliability where some nodes need several inputs: the worlds are explored from the source, one arc (the
 * edges between two nodes) at a time, asking only for coins that can still matter (factoring).
 *
 * Nodes are ranked, inputs before outputs where no cycle forbids it, and of the arcs from an open to a closed
 * node the one into the lowest rank is asked for first. So all inputs of a node are settled together, and what
 * remains to be known depends on few nodes: which are open with arcs unasked, which are closed and still matter,
 * and what has arrived there. States that agree in these are answered once. Any monotone node will do, and
 * cycles; the cost is the number of states, exponential in the width of the ranking.
 */
import { WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { compressedRows } from '../graph/compressed-rows.ts';
import { reversePostorder } from '../graph/dominator-tree.ts';
import type { Piece, PieceEdge } from './exact-piece.ts';
import type { StateBudget } from './frontier-reliability.ts';

/** Arcs beyond which exploration, which goes as deep as there are arcs, is not tried. */
const MAX_ARCS = 4000;
const SHARE_UNIT = 2 ** 40;
const NEEDED = Math.floor(WEIGHT_THRESHOLD * SHARE_UNIT);

const CLOSED = 0;
const OPEN = 1;
/** Cannot matter any more, open or closed. */
const DONE = 2;

interface Arc {
  readonly from: number;
  readonly to: number;
  /** What arrives, by probability; SHARE_UNIT opens the node. Adds up to 1. */
  readonly arrivals: readonly { readonly share: number; readonly probability: number }[];
}

/** Null when the states would exceed the budget. */
export function explorationReliability(piece: Piece, budget: StateBudget): number | null {
  const { arcs, nodeCount, target } = layOut(piece);
  if (arcs.length > MAX_ARCS) return null;
  const out: number[][] = Array.from({ length: nodeCount }, () => []);
  const into: number[][] = Array.from({ length: nodeCount }, () => []);
  arcs.forEach(({ from, to }, a) => {
    out[from].push(a);
    into[to].push(a);
  });
  const known = new Map<string, number>();
  // A state costs a walk over the piece, so large pieces have fewer.
  const cost = 1 + (nodeCount + arcs.length) / 64;
  const status = new Uint8Array(nodeCount);
  status[0] = OPEN;
  const found = remaining({ status, asked: new Uint8Array(arcs.length), arrived: new Float64Array(nodeCount) });
  return budget.left < 0 ? null : found;

  /** Probability that the target opens from here; of no meaning once the budget is spent. */
  function remaining(state: State): number {
    if (state.status[target] === OPEN) return 1;
    budget.left -= cost;
    if (budget.left < 0 || !prune(state)) return 0;
    const name = nameOf(state);
    const before = known.get(name);
    if (before !== undefined) return before;
    const a = nextArc(state);
    const { to, arrivals } = arcs[a];
    let sum = 0;
    for (const { share, probability } of arrivals) {
      const next = { status: state.status.slice(), asked: state.asked.slice(), arrived: state.arrived.slice() };
      next.asked[a] = 1;
      next.arrived[to] += share;
      if (next.arrived[to] >= NEEDED) next.status[to] = OPEN;
      sum += probability * remaining(next);
    }
    known.set(name, sum);
    return sum;
  }

  /** The unasked arc from an open into the lowest closed node. There is one: the target is ahead. */
  function nextArc({ status: now, asked }: State): number {
    for (let v = 0; ; v++) {
      if (now[v] !== CLOSED) continue;
      for (const a of into[v]) if (asked[a] === 0 && now[arcs[a].from] === OPEN) return a;
    }
  }

  /** Forgets what cannot matter any more; false when the target is out of reach. */
  function prune({ status: now, asked, arrived }: State): boolean {
    const back = new Uint8Array(nodeCount);
    const stack = [target];
    back[target] = 1;
    while (stack.length > 0) {
      for (const a of into[stack.pop()!]) {
        const u = arcs[a].from;
        if (back[u] || now[u] !== CLOSED) continue;
        back[u] = 1;
        stack.push(u);
      }
    }
    const ahead = new Uint8Array(nodeCount);
    for (let u = 0; u < nodeCount; u++) {
      if (now[u] !== OPEN) continue;
      let leads = false;
      for (const a of out[u]) {
        const v = arcs[a].to;
        if (asked[a] === 1 || back[v] === 0) continue;
        leads = true;
        if (ahead[v]) continue;
        ahead[v] = 1;
        stack.push(v);
      }
      if (!leads) now[u] = DONE;
    }
    while (stack.length > 0) {
      for (const a of out[stack.pop()!]) {
        const v = arcs[a].to;
        if (ahead[v] || back[v] === 0) continue;
        ahead[v] = 1;
        stack.push(v);
      }
    }
    for (let v = 0; v < nodeCount; v++) {
      if (now[v] === CLOSED && ahead[v] === 0) now[v] = DONE;
      if (now[v] !== CLOSED) arrived[v] = 0;
    }
    return ahead[target] === 1;
  }

  function nameOf({ status: now, asked, arrived }: State): string {
    let name = '';
    for (let v = 0; v < nodeCount; v++) {
      if (now[v] === DONE) continue;
      name += `${v}${now[v] === OPEN ? 'o' : 'c'}`;
      if (arrived[v] > 0) name += arrived[v];
      if (now[v] !== OPEN) continue;
      for (const a of out[v]) if (asked[a] === 0 && now[arcs[a].to] === CLOSED) name += `,${a}`;
    }
    return name;
  }
}

interface State {
  readonly status: Uint8Array;
  /** Arcs whose coins are known. */
  readonly asked: Uint8Array;
  /** Shares that have arrived at closed nodes. */
  readonly arrived: Float64Array;
}

/** Nodes by rank, the source first, and one arc for each pair of neighbours. */
function layOut(piece: Piece): { arcs: Arc[]; nodeCount: number; target: number } {
  const numbers = new Map([[piece.source, 0]]);
  const numberOf = (v: number): number => {
    const found = numbers.get(v) ?? numbers.size;
    numbers.set(v, found);
    return found;
  };
  const from = Int32Array.from(piece.edges, (edge) => numberOf(edge.from));
  const to = Int32Array.from(piece.edges, (edge) => numberOf(edge.to));
  const order = reversePostorder(0, compressedRows(numbers.size, from, to));
  const rank = new Int32Array(numbers.size);
  order.forEach((v, i) => {
    rank[v] = i;
  });
  const between = new Map<number, PieceEdge[]>();
  piece.edges.forEach((edge, e) => {
    const pair = rank[from[e]] * numbers.size + rank[to[e]];
    between.set(pair, [...(between.get(pair) ?? []), edge]);
  });
  const arcs = [...between].map(([pair, edges]): Arc => {
    const start = Math.floor(pair / numbers.size);
    return { from: start, to: pair % numbers.size, arrivals: heaviest(edges) };
  });
  return { arcs, nodeCount: numbers.size, target: rank[numbers.get(piece.target)!] };
}

/** Parallel edges: the heaviest open one counts. */
function heaviest(edges: readonly PieceEdge[]): Arc['arrivals'] {
  const arrivals: { share: number; probability: number }[] = [];
  let none = 1;
  for (const { probability, weight } of [...edges].sort((a, b) => b.weight - a.weight)) {
    const share = weight >= WEIGHT_THRESHOLD ? SHARE_UNIT : Math.round(weight * SHARE_UNIT);
    arrivals.push({ share, probability: none * probability });
    none *= 1 - probability;
  }
  arrivals.push({ share: 0, probability: none });
  return arrivals.filter(({ probability }) => probability > 0);
}
