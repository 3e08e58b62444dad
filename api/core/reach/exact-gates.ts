/**
 * Gates while their causes are being decided: what is left of each has a number, equal for gates of equal meaning
 * so far as it matters, and each question about it is answered once. 0 is always open, CLOSED never.
 */
import type { CauseTerm, Gate } from '../graph/attack-graph.ts';
import { gatesProbability } from './gate-probability.ts';

export const OPEN_GATE = 0;
export const CLOSED_GATE = -1;

export class ExactGates {
  private readonly gates: Gate[] = [[[]]];
  private readonly numberOf = new Map<string, number>();
  private readonly causes: (readonly number[])[] = [[]];
  private readonly probabilities: (number | undefined)[] = [1];
  private readonly decided: Map<number, Map<number, number>>[] = [new Map()];

  /** Number of a gate: OPEN_GATE or CLOSED_GATE where it depends on nothing. */
  add(gate: Gate): number {
    if (gate.length === 0) return CLOSED_GATE;
    if (gate.some((terms) => terms.length === 0)) return OPEN_GATE;
    const meaning = JSON.stringify(gate);
    const known = this.numberOf.get(meaning);
    if (known !== undefined) return known;
    const number = this.gates.push(gate) - 1;
    this.numberOf.set(meaning, number);
    this.causes.push([...new Set(gate.flatMap((terms) => terms.map(({ cause }) => cause)))].sort((a, b) => a - b));
    this.probabilities.push(undefined);
    this.decided.push(new Map());
    return number;
  }

  /** Distinct causes that decide it, ascending. */
  causesOf(gate: number): readonly number[] {
    return this.causes[gate];
  }

  probability(gate: number): number {
    const known = this.probabilities[gate] ?? gatesProbability([this.gates[gate]]);
    this.probabilities[gate] = known;
    return known;
  }

  /** Levels at which it names the cause. */
  levels(gate: number, cause: number): number[] {
    return this.gates[gate].flatMap((terms) => terms.flatMap((term) => (term.cause === cause ? [term.level] : [])));
  }

  /** What is left of it in the cell of the cause that ends at `level`: terms at that level or higher hold. */
  decide(gate: number, cause: number, level: number): number {
    if (!this.causes[gate].includes(cause)) return gate;
    let byLevel = this.decided[gate].get(cause);
    if (byLevel === undefined) {
      byLevel = new Map();
      this.decided[gate].set(cause, byLevel);
    }
    let left = byLevel.get(level);
    if (left === undefined) {
      left = this.add(inCell(this.gates[gate], cause, level));
      byLevel.set(level, left);
    }
    return left;
  }
}

function inCell(gate: Gate, cause: number, level: number): Gate {
  const rest: CauseTerm[][] = [];
  for (const terms of gate) {
    if (terms.some((term) => term.cause === cause && term.level < level)) continue;
    rest.push(terms.filter((term) => term.cause !== cause));
  }
  return rest;
}
