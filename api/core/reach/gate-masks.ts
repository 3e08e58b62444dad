import type { AttackGraph, CauseTerm, Gate } from '../graph/attack-graph.ts';
import { coinMask } from './coin.ts';

/** The lanes of the block numbered `run` in which a gate is open. */
export type GateMasks = (gate: number, run: number, blockLow: number, blockHigh: number) => number;

/** Each gate, and each cause at each level, is decided once a block, when first asked for. */
export function gateMasks({ gates, causeKeys }: Pick<AttackGraph, 'gates' | 'causeKeys'>): GateMasks {
  const mask = new Int32Array(gates.length);
  const decidedIn = new Int32Array(gates.length);
  const termsOf: (number[][] | undefined)[] = new Array(gates.length);
  /** Terms are causes at a level; those of each cause. */
  const terms = new Map<number, number[]>();
  const most = mentionsOf(gates);
  const termCause = new Int32Array(most);
  const termLevel = new Float64Array(most);
  const termMask = new Int32Array(most);
  const termDecidedIn = new Int32Array(most);
  let termCount = 0;

  const termOf = ({ cause, level }: CauseTerm): number => {
    let known = terms.get(cause);
    if (!known) {
      known = [];
      terms.set(cause, known);
    }
    for (const term of known) if (termLevel[term] === level) return term;
    termCause[termCount] = cause;
    termLevel[termCount] = level;
    known.push(termCount);
    return termCount++;
  };
  const numberTerms = (gate: number): number[][] => gates[gate].map((alternative) => alternative.map(termOf));

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
          termMask[term] = coinMask(termLevel, term, low, causeKeys[2 * cause + 1], blockLow, blockHigh);
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

function mentionsOf(gates: readonly Gate[]): number {
  let count = 0;
  for (const gate of gates) for (const alternative of gate) count += alternative.length;
  return count;
}
