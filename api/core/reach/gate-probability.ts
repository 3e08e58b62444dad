import type { CauseTerm, Gate } from '../graph/attack-graph.ts';

/** Beyond this many cases the result is the lower bound described below; never met by gates of real rules. */
const CASE_LIMIT = 200_000;

/**
 * Probability that all the gates are open in one world, each distinct cause counted once.
 *
 * A gate with one alternative is a conjunction: its terms join, and a cause named at several levels counts at
 * its lowest. Gates with several alternatives are then decided cause by cause (Shannon expansion over the
 * levels at which a cause is named); exponential in the number of causes of such gates at worst, small in use.
 * Past `CASE_LIMIT` cases the rest counts the best alternative of each gate: a lower bound.
 */
export function gatesProbability(gates: readonly Gate[]): number {
  const held = new Map<number, number>();
  const open: Gate[] = [];
  for (const gate of gates) {
    if (gate.length === 1) hold(held, gate[0]);
    else open.push(gate);
  }
  let product = 1;
  for (const level of held.values()) product *= level;
  if (product === 0 || open.length === 0) return product;
  return product * expand(open, held, new Map(), { cases: 0 });
}

function hold(held: Map<number, number>, terms: readonly CauseTerm[]): void {
  for (const { cause, level } of terms) {
    const known = held.get(cause);
    if (known === undefined || level < known) held.set(cause, level);
  }
}

/** Given `U < held` for each held cause, and `U` in the settled cell of each settled cause. */
function expand(
  gates: readonly Gate[],
  held: Map<number, number>,
  settled: Map<number, number>,
  budget: { cases: number },
): number {
  const open: Gate[] = [];
  for (const gate of gates) {
    const rest = restrict(gate, held, settled);
    if (rest.length === 0) return 0;
    if (rest.every((alternative) => alternative.length > 0)) open.push(rest);
  }
  if (open.length === 0) return 1;
  if (++budget.cases > CASE_LIMIT) return bestAlternatives(open, held);
  // The cause of the first term of the shortest alternative decides something soonest.
  let shortest = open[0][0];
  for (const gate of open)
    for (const alternative of gate) if (alternative.length < shortest.length) shortest = alternative;
  const cause = shortest[0].cause;
  const ceiling = held.get(cause) ?? 1;
  const levels = new Set<number>([ceiling]);
  for (const gate of open)
    for (const alternative of gate)
      for (const term of alternative) if (term.cause === cause && term.level < ceiling) levels.add(term.level);
  let sum = 0;
  let below = 0;
  for (const level of [...levels].sort((a, b) => a - b)) {
    // U lies in [below, level): every term at `level` or higher holds.
    settled.set(cause, level);
    if (level > below) sum += ((level - below) / ceiling) * expand(open, held, settled, budget);
    below = level;
  }
  settled.delete(cause);
  return sum;
}

/** What is left of a gate: alternatives that can still hold, without the terms that already do. */
function restrict(gate: Gate, held: Map<number, number>, settled: Map<number, number>): CauseTerm[][] {
  const rest: CauseTerm[][] = [];
  for (const alternative of gate) {
    const terms: CauseTerm[] = [];
    let possible = true;
    for (const term of alternative) {
      const cell = settled.get(term.cause);
      if (cell !== undefined) {
        if (term.level < cell) possible = false;
      } else if (term.level === 0) possible = false;
      else if (term.level < (held.get(term.cause) ?? 1)) terms.push(term);
    }
    if (possible) rest.push(terms);
  }
  return rest;
}

function bestAlternatives(gates: readonly Gate[], held: Map<number, number>): number {
  const joined = new Map<number, number>();
  for (const gate of gates) {
    let best: readonly CauseTerm[] = gate[0];
    let bestProduct = -1;
    for (const alternative of gate) {
      let product = 1;
      for (const { cause, level } of alternative) product *= level / (held.get(cause) ?? 1);
      if (product > bestProduct) {
        best = alternative;
        bestProduct = product;
      }
    }
    hold(joined, best);
  }
  let product = 1;
  for (const [cause, level] of joined) product *= level / (held.get(cause) ?? 1);
  return product;
}
