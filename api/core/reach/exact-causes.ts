/** Which causes to decide, and in what order, where pieces of a graph share them. */
import { CLOSED_GATE, type ExactGates, OPEN_GATE } from './exact-gates.ts';
import type { Piece } from './exact-piece.ts';

/** Pieces that share no cause, directly or through others, are independent. In the order of the pieces. */
export function groupsByCause(pieces: readonly Piece[]): Piece[][] {
  const groups: { pieces: Piece[]; causes: Set<number> }[] = [];
  for (const piece of pieces) {
    const causes = new Set(piece.causes);
    const joined = { pieces: [piece], causes };
    for (let i = groups.length - 1; i >= 0 && piece.causes.length > 0; i--) {
      if (!piece.causes.some((cause) => groups[i].causes.has(cause))) continue;
      const [group] = groups.splice(i, 1);
      joined.pieces.unshift(...group.pieces);
      for (const cause of group.causes) causes.add(cause);
    }
    groups.push(joined);
  }
  return groups.map((group) => group.pieces);
}

/** Gates that one edge alone has, of causes that no other gate names: they may as well be part of its coin. */
export function ownGates(pieces: readonly Piece[], gates: ExactGates): Set<number> {
  const use = edgesByGate(pieces);
  const named = gatesByCause(use, gates);
  const own = new Set<number>();
  for (const [gate, edges] of use) if (edges === 1 && isApart(gate, named, gates)) own.add(gate);
  return own;
}

interface Case {
  readonly probability: number;
  /** What is left of a gate. */
  readonly decide: (gate: number) => number;
}

/**
 * The cases of what is best decided next: the cause that most pieces wait for, so that they come apart; among
 * equals, that most edges wait for. The cells between the levels at which it is named, or, where one gate alone
 * names it and its fellows, whether that is open.
 */
export function casesOf(pieces: readonly Piece[], gates: ExactGates): Case[] {
  const use = edgesByGate(pieces);
  const named = gatesByCause(use, gates);
  let chosen = -1;
  let [mostPieces, mostEdges] = [0, 0];
  for (const [cause, its] of named) {
    const waiting = pieces.filter((piece) => piece.causes.includes(cause)).length;
    const edges = its.reduce((sum, gate) => sum + use.get(gate)!, 0);
    const isMore = waiting !== mostPieces ? waiting > mostPieces : edges > mostEdges;
    if (!isMore && !(waiting === mostPieces && edges === mostEdges && cause < chosen)) continue;
    [chosen, mostPieces, mostEdges] = [cause, waiting, edges];
  }
  const its = named.get(chosen)!;
  if (isApart(its[0], named, gates)) return openOrClosed(its[0], gates);
  const levels = new Set([1, ...its.flatMap((gate) => gates.levels(gate, chosen))]);
  let below = 0;
  return [...levels]
    .sort((a, b) => a - b)
    .map((level): Case => {
      const probability = level - below;
      below = level;
      return { probability, decide: (gate) => gates.decide(gate, chosen, level) };
    })
    .filter(({ probability }) => probability > 0);
}

function openOrClosed(chosen: number, gates: ExactGates): Case[] {
  const probability = gates.probability(chosen);
  return [
    { probability, decide: (gate: number) => (gate === chosen ? OPEN_GATE : gate) },
    { probability: 1 - probability, decide: (gate: number) => (gate === chosen ? CLOSED_GATE : gate) },
  ].filter((one) => one.probability > 0);
}

function edgesByGate(pieces: readonly Piece[]): Map<number, number> {
  const use = new Map<number, number>();
  for (const piece of pieces) for (const [gate, edges] of piece.gates) use.set(gate, (use.get(gate) ?? 0) + edges);
  return use;
}

function gatesByCause(use: ReadonlyMap<number, number>, gates: ExactGates): Map<number, number[]> {
  const named = new Map<number, number[]>();
  for (const gate of use.keys())
    for (const cause of gates.causesOf(gate)) {
      const its = named.get(cause);
      if (its) its.push(gate);
      else named.set(cause, [gate]);
    }
  return named;
}

/** Whether the gate shares no cause with another. */
function isApart(gate: number, named: ReadonlyMap<number, readonly number[]>, gates: ExactGates): boolean {
  return gates.causesOf(gate).every((cause) => named.get(cause)!.length === 1);
}
