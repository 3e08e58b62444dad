import type { AttackGraph, Gate } from '../graph/attack-graph.ts';

/** A case of the shared causes: which gates are open in it, and its probability. */
export interface CauseCell {
  readonly probability: number;
  /** By gate: 1 open, 0 closed. Causes that were not told apart count as given. */
  readonly open: Uint8Array;
}

export interface CauseChoice {
  /** The causes to tell apart, the most important first. */
  readonly causes: readonly number[];
  /** No more cells than this: causes from the front of the list, as many as fit. */
  readonly cellLimit: number;
}

/** Causes told apart at most; beyond them the rest counts as given (DESIGN, Bounds). */
export const CAUSE_LIMIT = 12;

/**
 * Splits the worlds by the uniforms of the chosen causes at the levels at which gates name them, and joins the
 * cells in which the same gates are open: within a cell all edges are independent. Sums to 1.
 */
export function causeCells(gates: readonly Gate[], choice: CauseChoice): CauseCell[] {
  const levels = levelsByCause(gates);
  let cells = 1;
  const chosen: { cause: number; steps: number[] }[] = [];
  for (const cause of choice.causes) {
    const steps = [...(levels.get(cause) ?? [])].filter((level) => level > 0 && level < 1).sort((a, b) => a - b);
    if (steps.length === 0) continue;
    if (chosen.length === CAUSE_LIMIT || cells * (steps.length + 1) > choice.cellLimit) break;
    cells *= steps.length + 1;
    chosen.push({ cause, steps: [...steps, 1] });
  }
  // ceiling[c]: terms of cause c hold from this level up; 0 counts as given.
  const ceiling = new Float64Array(Math.max(0, ...levels.keys()) + 1);
  const found = new Map<string, { probability: number; open: Uint8Array }>();
  const visit = (depth: number, probability: number): void => {
    if (depth < chosen.length) {
      const { cause, steps } = chosen[depth];
      let below = 0;
      for (const step of steps) {
        ceiling[cause] = step;
        visit(depth + 1, probability * (step - below));
        below = step;
      }
      return;
    }
    const open = Uint8Array.from(gates, (gate) => (isOpen(gate, ceiling) ? 1 : 0));
    const name = open.join('');
    const known = found.get(name);
    if (known) known.probability += probability;
    else found.set(name, { probability, open });
  };
  visit(0, 1);
  return [...found.values()];
}

function isOpen(gate: Gate, ceiling: Float64Array): boolean {
  return gate.some((alternative) => alternative.every(({ cause, level }) => level > 0 && level >= ceiling[cause]));
}

function levelsByCause(gates: readonly Gate[]): Map<number, Set<number>> {
  const levels = new Map<number, Set<number>>();
  for (const gate of gates)
    for (const alternative of gate)
      for (const { cause, level } of alternative) {
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
    for (const alternative of gate)
      for (const { cause, level } of alternative)
        if (level < 1) feigned.set(cause, (feigned.get(cause) ?? 0) + gateUse[g] * (1 - level));
  });
  return [...feigned].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([cause]) => cause);
}
