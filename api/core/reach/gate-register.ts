import type { AttackGraph, Gate } from '../graph/attack-graph.ts';

/** Gates of several graphs over one set of causes: causes with one key are one cause, gates with one meaning one gate. */
export class GateRegister {
  /** Gate 0 is always open. */
  readonly gates: Gate[] = [[[]]];
  private readonly gateByMeaning = new Map<string, number>([[JSON.stringify([[]]), 0]]);
  private readonly causeByKey = new Map<string, number>();
  private readonly keys: number[] = [];

  /** Position here of each gate of a graph; translated when first asked for. */
  readerOf({ gates, causeKeys }: AttackGraph): (gate: number) => number {
    const known = new Int32Array(gates.length).fill(-1);
    return (gate) => {
      if (known[gate] < 0) {
        known[gate] = this.add(
          gates[gate].map((terms) =>
            terms.map(({ cause, level }) => ({
              cause: this.cause(causeKeys[2 * cause], causeKeys[2 * cause + 1]),
              level,
            })),
          ),
        );
      }
      return known[gate];
    };
  }

  /** The gate with one coin more, which must fall below the level in every alternative. */
  withCoin(gate: number, low: number, high: number, level: number): number {
    const term = { cause: this.cause(low, high), level };
    return this.add(this.gates[gate].map((terms) => [...terms, term]));
  }

  causeKeys(): Uint32Array {
    return Uint32Array.from(this.keys);
  }

  private cause(low: number, high: number): number {
    const name = `${low} ${high}`;
    let cause = this.causeByKey.get(name);
    if (cause === undefined) {
      cause = this.causeByKey.size;
      this.causeByKey.set(name, cause);
      this.keys.push(low, high);
    }
    return cause;
  }

  private add(gate: Gate): number {
    const ordered = gate.map((terms) => [...terms].sort((a, b) => a.cause - b.cause || a.level - b.level));
    const meaning = JSON.stringify(ordered.map((terms) => terms.map(({ cause, level }) => [cause, level])).sort());
    let position = this.gateByMeaning.get(meaning);
    if (position === undefined) {
      position = this.gates.push(ordered) - 1;
      this.gateByMeaning.set(meaning, position);
    }
    return position;
  }
}
