/**
 * A two-terminal network of independent directed arcs in which any open input opens a node, as the exact method
 * rewrites it. Parallel arcs are one; self-loops, arcs into the source and out of the target do not exist.
 */
export class Network {
  readonly source: number;
  readonly target: number;
  /** By node: probability of the arc to each neighbour, and from each neighbour. */
  readonly out = new Map<number, Map<number, number>>();
  readonly into = new Map<number, Map<number, number>>();

  constructor(source: number, target: number) {
    this.source = source;
    this.target = target;
    this.out.set(source, new Map()).set(target, new Map());
    this.into.set(source, new Map()).set(target, new Map());
  }

  get nodes(): IterableIterator<number> {
    return this.out.keys();
  }

  /** Adds an arc beside one that may be there: 1 − (1 − p)(1 − q). */
  add(from: number, to: number, probability: number): void {
    if (from === to || to === this.source || from === this.target || probability === 0) return;
    const [out, into] = [this.ends(this.out, from, this.into), this.ends(this.into, to, this.out)];
    const known = out.get(to) ?? 0;
    // The sum of small figures keeps their digits; 1 − (1 − p)(1 − q) would not.
    const joined = probability === 1 || known === 1 ? 1 : known + (1 - known) * probability;
    out.set(to, joined);
    into.set(from, joined);
  }

  remove(from: number, to: number): void {
    this.out.get(from)?.delete(to);
    this.into.get(to)?.delete(from);
  }

  removeNode(node: number): void {
    for (const to of [...this.out.get(node)!.keys()]) this.remove(node, to);
    for (const from of [...this.into.get(node)!.keys()]) this.remove(from, node);
    this.out.delete(node);
    this.into.delete(node);
  }

  private ends(side: Map<number, Map<number, number>>, node: number, other: Map<number, Map<number, number>>) {
    let ends = side.get(node);
    if (!ends) {
      ends = new Map();
      side.set(node, ends);
      other.set(node, new Map());
    }
    return ends;
  }
}
