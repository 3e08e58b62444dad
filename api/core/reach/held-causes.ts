import type { CauseTerm, Gate } from '../graph/attack-graph.ts';

/**
 * The causes that the way to each settled node already holds, as a chain of cells shared between ways: the
 * first cell that names a cause gives its lowest level so far. O(causes on the way) a question.
 */
export class HeldCauses {
  private readonly gates: readonly Gate[];
  private readonly top: Int32Array;
  private readonly cellCause: number[] = [];
  private readonly cellLevel: number[] = [];
  private readonly cellBelow: number[] = [];

  constructor(gates: readonly Gate[], nodeCount: number) {
    this.gates = gates;
    this.top = new Int32Array(nodeCount).fill(-1);
  }

  /** Probability that the best alternative of the gate is open, given what the way to the node holds. */
  factor(node: number, gate: number): number {
    let best = 0;
    for (const alternative of this.gates[gate]) best = Math.max(best, this.product(node, alternative));
    return best;
  }

  /** The way to `node` is the way to `from`, and an edge with this gate. */
  settle(node: number, from: number, gate: number): void {
    this.top[node] = this.top[from];
    let chosen: readonly CauseTerm[] = [];
    let best = -1;
    for (const alternative of this.gates[gate]) {
      const product = this.product(from, alternative);
      if (product > best) {
        best = product;
        chosen = alternative;
      }
    }
    for (const { cause, level } of chosen) {
      if (level < this.level(this.top[node], cause)) {
        this.cellCause.push(cause);
        this.cellLevel.push(level);
        this.top[node] = this.cellBelow.push(this.top[node]) - 1;
      }
    }
  }

  private product(node: number, alternative: readonly CauseTerm[]): number {
    let product = 1;
    for (const { cause, level } of alternative) {
      const held = this.level(this.top[node], cause);
      if (level < held) product *= level / held;
    }
    return product;
  }

  private level(top: number, cause: number): number {
    for (let cell = top; cell >= 0; cell = this.cellBelow[cell])
      if (this.cellCause[cell] === cause) return this.cellLevel[cell];
    return 1;
  }
}
