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
import { compressedRows } from '../graph/compressed-rows.ts';
import { reversePostorder } from '../graph/dominator-tree.ts';
import type { StateBudget } from './frontier-reliability.ts';
import { type Arrivals, NEEDED, type Network, SHARE_UNIT, SOURCE, TARGET } from './network.ts';

/** Arcs beyond which exploration, which goes as deep as there are arcs, is not tried. */
const MAX_ARCS = 2000;
/** First letters, in the names of states, of what is no node. Nodes take two each, and have no more than arcs + 1. */
const ARCS = 0x2000;
const ARRIVED = 0x4000;

const CLOSED = 0;
const OPEN = 1;
/** Cannot matter any more, open or closed. */
const DONE = 2;

interface RankedArc {
  readonly from: number;
  readonly to: number;
  readonly arrivals: Arrivals;
}

/** Null when the states would exceed the budget. */
export function explorationReliability(network: Network, budget: StateBudget): number | null {
  const { arcs, nodeCount, target } = layOut(network);
  if (target < 0) return 0;
  if (arcs.length > MAX_ARCS) return null;
  const out: number[][] = Array.from({ length: nodeCount }, () => []);
  const into: number[][] = Array.from({ length: nodeCount }, () => []);
  arcs.forEach(({ from, to }, a) => {
    out[from].push(a);
    into[to].push(a);
  });
  const known = new Map<string, number>();
  const arrivedNumbers = new Map<number, number>();
  const letters = new Uint16Array(2 * nodeCount + arcs.length);
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

  /** What is left to know, in letters: nodes that matter, what has arrived there, arcs that may be asked for. */
  function nameOf({ status: now, asked, arrived }: State): string {
    let length = 0;
    for (let v = 0; v < nodeCount; v++) {
      if (now[v] === DONE) continue;
      letters[length++] = 2 * v + (now[v] === OPEN ? 1 : 0);
      if (arrived[v] > 0) letters[length++] = ARRIVED + numberOf(arrived[v]);
      if (now[v] !== OPEN) continue;
      for (const a of out[v]) if (asked[a] === 0 && now[arcs[a].to] === CLOSED) letters[length++] = ARCS + a;
    }
    return String.fromCharCode.apply(null, letters.subarray(0, length) as unknown as number[]);
  }

  function numberOf(share: number): number {
    const number = arrivedNumbers.get(share) ?? arrivedNumbers.size;
    arrivedNumbers.set(share, number);
    return number;
  }
}

interface State {
  readonly status: Uint8Array;
  /** Arcs whose coins are known. */
  readonly asked: Uint8Array;
  /** Shares that have arrived at closed nodes. */
  readonly arrived: Float64Array;
}

/** Nodes by rank, the source first. */
function layOut({ out, nodeCount }: Network): { arcs: RankedArc[]; nodeCount: number; target: number } {
  const all = out.flat();
  const rows = compressedRows(
    nodeCount,
    Int32Array.from(all, ({ from }) => from),
    Int32Array.from(all, ({ to }) => to),
  );
  const order = reversePostorder(SOURCE, rows);
  const rank = new Int32Array(nodeCount).fill(-1);
  order.forEach((v, i) => {
    rank[v] = i;
  });
  const arcs = all.map(({ from, to, probability: p, arrivals }): RankedArc => {
    const alone = [
      { share: SHARE_UNIT, probability: p },
      { share: 0, probability: 1 - p },
    ];
    return { from: rank[from], to: rank[to], arrivals: (arrivals ?? alone).filter((each) => each.probability > 0) };
  });
  return { arcs: arcs.filter(({ from }) => from >= 0), nodeCount: order.length, target: rank[TARGET] };
}
