/**
 * In one sampled world: what no live way to a node can do without.
 *
 * Every node carries a label (its element; several states may share one). D(v) is the set of labels without
 * which v would be closed:
 *   D(v) = {label of v} ∪ ∩ over live inputs u of D(u)                       any input opens v
 *   D(v) = {label of v} ∪ {x : shares of live inputs u with x ∉ D(u) < 1}    v needs several inputs
 * and D is the largest solution, found by iteration from "everything" in reverse postorder (the data-flow form
 * of dominators, Allen and Cocke 1972; Cooper, Harvey and Kennedy 2001 explain why it is fast). On labels this
 * is not a tree, hence sets: ascending runs in one growing pool. A few passes over the live edges a world.
 */
import { WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { type CompressedRows, compressedRows } from '../graph/compressed-rows.ts';
import type { SimulatedActor } from './simulated-actor.ts';

const NO_LABEL = -1;

export interface LabelledActor {
  readonly actor: SimulatedActor;
  /** Label of each node of the actor's sampled graph; -1 counts as nothing. */
  readonly nodeLabel: Int32Array;
  /** Label of each edge position; -1 counts as nothing. */
  readonly edgeLabel: Int32Array;
  /** Share that each edge position carries; null: every input opens its node alone. */
  readonly weight: Float64Array | null;
}

export class LiveDominators {
  private readonly labelled: LabelledActor;
  private readonly incoming: CompressedRows;
  private readonly setStart: Int32Array;
  private readonly setLength: Int32Array;
  private readonly order: Int32Array;
  private readonly next: Int32Array;
  private readonly stack: Int32Array;
  private readonly seenIn: Int32Array;
  private pool = new Int32Array(4096);
  private poolSize = 0;
  private scratch: number[] = [];
  private world = 0;
  private lane = 0;
  private tried = false;

  constructor(labelled: LabelledActor) {
    this.labelled = labelled;
    const { node, to, start } = labelled.actor.graph;
    const from = new Int32Array(to.length);
    for (let u = 0; u < node.length; u++) from.fill(u, start[u], start[u + 1]);
    this.incoming = compressedRows(node.length, to, from);
    this.setStart = new Int32Array(node.length);
    this.setLength = new Int32Array(node.length);
    this.order = new Int32Array(node.length);
    this.next = new Int32Array(node.length);
    this.stack = new Int32Array(node.length);
    this.seenIn = new Int32Array(node.length);
  }

  /** Solves one lane of the actor's block; `tried`: only worlds and edges that it attempts. */
  solve(lane: number, tried: boolean): void {
    this.world++;
    this.lane = lane;
    this.tried = tried;
    this.poolSize = 0;
    const first = this.walk();
    const { order, setStart, setLength } = this;
    const nodeCount = order.length;
    // Length -1: everything, not solved yet.
    for (let k = first; k < nodeCount; k++) setLength[order[k]] = -1;
    setStart[0] = 0;
    setLength[0] = 0;
    for (let changed = true; changed; ) {
      changed = false;
      for (let k = first + 1; k < nodeCount; k++) {
        const v = order[k];
        const set = this.meet(v);
        if (set === null || this.isKnown(v, set)) continue;
        changed = true;
        this.store(v, set);
      }
    }
  }

  /** Calls back for each label that the node cannot do without, its own included. The node must be open. */
  forEachLabel(v: number, visit: (label: number) => void): void {
    for (let i = 0; i < this.setLength[v]; i++) visit(this.pool[this.setStart[v] + i]);
  }

  private isLive(position: number): boolean {
    const { actor } = this.labelled;
    let open = actor.openEdge(position);
    if (this.tried) open &= actor.attemptedEdge(position);
    return ((open >>> this.lane) & 1) === 1;
  }

  private isOpen(v: number): boolean {
    const { actor } = this.labelled;
    return (((this.tried ? actor.tried[v] : actor.reached[v]) >>> this.lane) & 1) === 1;
  }

  /** Fills the end of `order` with the open nodes in reverse postorder; returns where they begin. */
  private walk(): number {
    const { order, next, stack, seenIn, world } = this;
    const { start, to } = this.labelled.actor.graph;
    let free = order.length;
    let depth = 1;
    stack[0] = 0;
    seenIn[0] = world;
    next[0] = start[0];
    while (depth > 0) {
      const u = stack[depth - 1];
      if (next[u] === start[u + 1]) {
        order[--free] = u;
        depth--;
        continue;
      }
      const i = next[u]++;
      const v = to[i];
      if (seenIn[v] === world || !this.isOpen(v) || !this.isLive(i)) continue;
      seenIn[v] = world;
      next[v] = start[v];
      stack[depth++] = v;
    }
    return free;
  }

  /** D(v) from what its inputs hold so far, ascending; null: everything. The array is used again. */
  private meet(v: number): number[] | null {
    const { weight, nodeLabel } = this.labelled;
    const { start, edge, node } = this.incoming;
    let set: number[] | null = null;
    let shared = false;
    for (let i = start[v]; i < start[v + 1]; i++) {
      const u = node[i];
      if (!this.isOpen(u) || !this.isLive(edge[i])) continue;
      if (weight && weight[edge[i]] < WEIGHT_THRESHOLD) shared = true;
      else if (this.setLength[u] >= 0) set = this.intersect(set, u, edge[i]);
    }
    if (shared) set = this.meetShares(v, set);
    if (set !== null) insert(set, nodeLabel[v]);
    return set;
  }

  private intersect(set: number[] | null, u: number, position: number): number[] {
    const { pool, setStart, setLength } = this;
    const label = this.labelled.edgeLabel[position];
    const begin = setStart[u];
    const end = begin + setLength[u];
    if (set === null) {
      const first = this.scratch;
      first.length = 0;
      for (let i = begin; i < end; i++) first.push(pool[i]);
      insert(first, label);
      return first;
    }
    let kept = 0;
    for (let i = begin, k = 0; k < set.length; k++) {
      while (i < end && pool[i] < set[k]) i++;
      if ((i < end && pool[i] === set[k]) || set[k] === label) set[kept++] = set[k];
    }
    set.length = kept;
    return set;
  }

  /** Labels without which the open shares no longer suffice, and which also hold what inputs that open v alone share. */
  private meetShares(v: number, alone: number[] | null): number[] | null {
    const { weight, edgeLabel } = this.labelled;
    const { start, edge, node } = this.incoming;
    const candidates = new Set<number>();
    const inputs: { from: number; position: number }[] = [];
    for (let i = start[v]; i < start[v + 1]; i++) {
      const position = edge[i];
      if (weight![position] >= WEIGHT_THRESHOLD || !this.isOpen(node[i]) || !this.isLive(position)) continue;
      // An input that is still "everything" falls with any label, and carries nothing yet.
      if (this.setLength[node[i]] < 0) continue;
      inputs.push({ from: node[i], position });
      this.forEachLabel(node[i], (label) => candidates.add(label));
      if (edgeLabel[position] >= 0) candidates.add(edgeLabel[position]);
    }
    const total = (without: number): number => {
      const shares = new Map<number, number>();
      for (const { from, position } of inputs) {
        if (without !== NO_LABEL && (edgeLabel[position] === without || this.holds(from, without))) continue;
        shares.set(from, Math.max(shares.get(from) ?? 0, weight![position]));
      }
      let sum = 0;
      for (const share of shares.values()) sum += share;
      return sum;
    };
    if (total(NO_LABEL) < WEIGHT_THRESHOLD) return alone;
    const needed = [...candidates].filter((label) => total(label) < WEIGHT_THRESHOLD);
    const kept = alone === null ? needed : needed.filter((label) => alone.includes(label));
    return kept.sort((a, b) => a - b);
  }

  private holds(v: number, label: number): boolean {
    const begin = this.setStart[v];
    for (let i = begin; i < begin + this.setLength[v]; i++) if (this.pool[i] === label) return true;
    return false;
  }

  private isKnown(v: number, set: readonly number[]): boolean {
    // Sets only shrink: equal length means equal.
    return this.setLength[v] === set.length;
  }

  private store(v: number, set: readonly number[]): void {
    if (this.poolSize + set.length > this.pool.length) {
      const grown = new Int32Array(2 * (this.poolSize + set.length));
      grown.set(this.pool);
      this.pool = grown;
    }
    this.setStart[v] = this.poolSize;
    this.setLength[v] = set.length;
    for (const label of set) this.pool[this.poolSize++] = label;
  }
}

/** Puts a label into an ascending set. */
function insert(set: number[], label: number): void {
  if (label === NO_LABEL) return;
  let at = set.length;
  while (at > 0 && set[at - 1] >= label) at--;
  if (set[at] === label) return;
  set.splice(at, 0, label);
}
