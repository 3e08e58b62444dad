import type { CauseTerm, Gate } from '../graph/attack-graph.ts';

/** The way that holds no cause yet. */
export const NOTHING_HELD = -1;

/**
 * The causes that ways hold, as chains of cells that ways with a common beginning share: a way is the number of
 * its top cell, and the first cell down the chain that names a cause gives its lowest level on that way.
 * O(causes on the way) a question.
 */
export class HeldCauses {
  private readonly gates: readonly Gate[];
  private readonly cellCause: number[] = [];
  private readonly cellLevel: number[] = [];
  private readonly cellBelow: number[] = [];

  constructor(gates: readonly Gate[]) {
    this.gates = gates;
  }

  /** Probability that the likeliest alternative of the gate is open, given what the way holds. */
  factor(way: number, gate: number): number {
    let best = 0;
    for (const alternative of this.gates[gate]) best = Math.max(best, this.product(way, alternative));
    return best;
  }

  /** The way that goes on through the gate's likeliest alternative. */
  extend(way: number, gate: number): number {
    let chosen: readonly CauseTerm[] = [];
    let best = -1;
    for (const alternative of this.gates[gate]) {
      const product = this.product(way, alternative);
      if (product > best) {
        best = product;
        chosen = alternative;
      }
    }
    let top = way;
    for (const { cause, level } of chosen) {
      if (level >= this.level(top, cause)) continue;
      this.cellCause.push(cause);
      this.cellLevel.push(level);
      top = this.cellBelow.push(top) - 1;
    }
    return top;
  }

  private product(way: number, alternative: readonly CauseTerm[]): number {
    let product = 1;
    for (const { cause, level } of alternative) {
      const held = this.level(way, cause);
      if (level < held) product *= level / held;
    }
    return product;
  }

  private level(way: number, cause: number): number {
    for (let cell = way; cell >= 0; cell = this.cellBelow[cell]) {
      if (this.cellCause[cell] === cause) return this.cellLevel[cell];
    }
    return 1;
  }
}
