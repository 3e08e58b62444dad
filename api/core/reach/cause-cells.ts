import type { AttackGraph, Gate } from '../graph/attack-graph.ts';

/** A case of the shared causes: which gates are open in it, and its probability. */
export interface CauseCell {
  readonly probability: number;
  /** By gate: 1 open, 0 closed. Causes that were not told apart count as given. */
  readonly open: Uint8Array;
}

export interface CauseCells {
  /** Their probabilities add up to 1. */
  readonly cells: readonly CauseCell[];
  /** Every cause asked for is told apart. */
  readonly complete: boolean;
}

/** Causes told apart at most; beyond them the rest counts as given (DESIGN, Bounds). */
export const CAUSE_LIMIT = 12;

/**
 * Splits the worlds by the uniforms of the causes, the most important first and as many as `cellLimit` allows,
 * at the levels at which gates name them, and joins the cells in which the same gates are open: within a cell
 * all edges are independent. O(cells · gates that name a cause told apart).
 */
export function causeCells(gates: readonly Gate[], causes: readonly number[], cellLimit: number): CauseCells {
  const levels = levelsByCause(gates);
  const chosen: { cause: number; steps: number[] }[] = [];
  let cellCount = 1;
  let complete = true;
  for (const cause of causes) {
    const steps = [...(levels.get(cause) ?? [])].filter((level) => level > 0 && level < 1).sort((a, b) => a - b);
    if (steps.length === 0) continue;
    if (chosen.length === CAUSE_LIMIT || cellCount * (steps.length + 1) > cellLimit) {
      complete = false;
      break;
    }
    cellCount *= steps.length + 1;
    chosen.push({ cause, steps: [...steps, 1] });
  }
  const told = new Set(chosen.map(({ cause }) => cause));
  const waiting = gates.flatMap((gate, g) => (gate.some((terms) => terms.some((t) => told.has(t.cause))) ? [g] : []));
  // ceiling of a cause: its terms hold from this level up. None: counts as given.
  const ceiling = new Map<number, number>();
  const given = Uint8Array.from(gates, (gate) => (isOpen(gate, ceiling) ? 1 : 0));
  const found = new Map<string, { probability: number; open: Uint8Array }>();
  const visit = (depth: number, probability: number): void => {
    if (depth < chosen.length) {
      const { cause, steps } = chosen[depth];
      let below = 0;
      for (const step of steps) {
        ceiling.set(cause, step);
        visit(depth + 1, probability * (step - below));
        below = step;
      }
      return;
    }
    const states = waiting.map((g) => (isOpen(gates[g], ceiling) ? 1 : 0));
    const name = states.join('');
    const known = found.get(name);
    if (known) {
      known.probability += probability;
      return;
    }
    const open = given.slice();
    waiting.forEach((g, i) => {
      open[g] = states[i];
    });
    found.set(name, { probability, open });
  };
  visit(0, 1);
  return { cells: [...found.values()], complete };
}

function isOpen(gate: Gate, ceiling: ReadonlyMap<number, number>): boolean {
  return gate.some((terms) => terms.every(({ cause, level }) => level > 0 && level >= (ceiling.get(cause) ?? 0)));
}

function levelsByCause(gates: readonly Gate[]): Map<number, Set<number>> {
  const levels = new Map<number, Set<number>>();
  for (const gate of gates)
    for (const terms of gate)
      for (const { cause, level } of terms) {
        const known = levels.get(cause);
        if (known) known.add(level);
        else levels.set(cause, new Set([level]));
      }
  return levels;
}

/**
 * Causes of the graph by how much likelihood counting them as given would feign: over the edges that name
 * the cause, likelihood of the edge's start · own coin · what the cause takes away.
 */
export function causesByImportance(graph: AttackGraph, likelihood: Float64Array): number[] {
  const gateUse = new Float64Array(graph.gates.length);
  for (let e = 0; e < graph.edgeFrom.length; e++) {
    gateUse[graph.edgeGate[e]] += likelihood[graph.edgeFrom[e]] * graph.edgeProbability[e];
  }
  const feigned = new Map<number, number>();
  graph.gates.forEach((gate, g) => {
    if (gateUse[g] === 0) return;
    for (const terms of gate)
      for (const { cause, level } of terms)
        if (level < 1) feigned.set(cause, (feigned.get(cause) ?? 0) + gateUse[g] * (1 - level));
  });
  return [...feigned].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([cause]) => cause);
}
