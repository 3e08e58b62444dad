import type { AttackGraph } from '../graph/attack-graph.ts';
import { coinMask } from './coin.ts';

/** The lanes of the block numbered `run` in which a gate is open. */
export type GateMasks = (gate: number, run: number, blockLow: number, blockHigh: number) => number;

/** Each gate, and each cause at each level, is decided once a block, when first asked for. */
export function gateMasks({ gates, causeKeys }: Pick<AttackGraph, 'gates' | 'causeKeys'>): GateMasks {
  const mask = new Int32Array(gates.length);
  const decidedIn = new Int32Array(gates.length);
  const termsOf: (Int32Array[] | undefined)[] = new Array(gates.length);
  const terms = new Map<string, number>();
  const termCause: number[] = [];
  const termLevel: number[] = [];
  const termMask: number[] = [];
  const termDecidedIn: number[] = [];

  const numberTerms = (gate: number): Int32Array[] =>
    gates[gate].map((alternative) =>
      Int32Array.from(alternative, ({ cause, level }) => {
        const name = `${cause} ${level}`;
        let term = terms.get(name);
        if (term === undefined) {
          term = termCause.push(cause) - 1;
          termLevel.push(level);
          termMask.push(0);
          termDecidedIn.push(0);
          terms.set(name, term);
        }
        return term;
      }),
    );

  return (gate, run, blockLow, blockHigh) => {
    if (decidedIn[gate] === run) return mask[gate];
    termsOf[gate] ??= numberTerms(gate);
    let open = 0;
    for (const alternative of termsOf[gate]) {
      let all = -1;
      for (let i = 0; i < alternative.length && all !== 0; i++) {
        const term = alternative[i];
        if (termDecidedIn[term] !== run) {
          const cause = termCause[term];
          const low = causeKeys[2 * cause];
          termMask[term] = coinMask(termLevel[term], low, causeKeys[2 * cause + 1], blockLow, blockHigh);
          termDecidedIn[term] = run;
        }
        all &= termMask[term];
      }
      open |= all;
    }
    decidedIn[gate] = run;
    mask[gate] = open;
    return open;
  };
}
