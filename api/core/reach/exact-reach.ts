/**
 * Exact reach of one target, where the part of the graph that bears on it is narrow.
 *
 * 1. The relevant subgraph, cut into a series of pieces at the nodes that all ways pass (`exact-piece.ts`).
 * 2. Shared causes: pieces that share no undecided cause are independent, and their results multiply. A gate
 *    that one edge alone uses joins its coin. What is left is conditioned on: a gate whose causes are its own is
 *    open or closed, any other cause lies in one of the cells between its levels; after each, pieces are cut
 *    again, so that causes that no longer matter are never asked for.
 * 3. Without causes: reductions (`reduce-network.ts`), then the frontier method (`frontier-reliability.ts`), or,
 *    where nodes need several inputs, exploration (`exploration-reliability.ts`).
 *
 * Gives up (null) when the states of all pieces exceed the limit, or by an estimate before it starts.
 */
import { type AttackGraph, type CauseTerm, type Gate, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import { type Piece, type PieceEdge, splitPiece } from './exact-piece.ts';
import { explorationReliability } from './exploration-reliability.ts';
import { frontierReliability, type StateBudget } from './frontier-reliability.ts';
import { gatesProbability } from './gate-probability.ts';
import { Network } from './network.ts';
import { reduceNetwork } from './reduce-network.ts';

/** Relevant subgraphs beyond this are not narrow after any reduction seen; not worth the attempt. */
const MAX_EDGES = 20_000;

export interface ExactOptions {
  readonly stateLimit: number;
}

export function exactReach(whole: AttackGraph, wholeTarget: number, { stateLimit }: ExactOptions): number | null {
  if (wholeTarget === whole.source) return 1;
  const relevant = relevantSubgraph(whole, wholeTarget);
  if (relevant === null) return 0;
  const { graph, target } = relevant;
  if (graph.edgeFrom.length > MAX_EDGES) return null;
  const edges = Array.from(graph.edgeFrom, (from, e): PieceEdge => {
    const weight = graph.edgeWeight ? graph.edgeWeight[e] : 1;
    return { from, to: graph.edgeTo[e], probability: graph.edgeProbability[e], gate: graph.edgeGate[e], weight };
  });
  const solver: Solver = { budget: { left: stateLimit }, known: new Map() };
  const found = together([{ source: graph.source, target, edges }], graph.gates, solver);
  return found === null ? null : Math.min(1, found);
}

interface Solver {
  readonly budget: StateBudget;
  /** Pieces without causes come back in many cells. */
  readonly known: Map<string, number>;
}

/** Probability that every piece's target is reached from its source. */
function together(pieces: readonly Piece[], gates: readonly Gate[], solver: Solver): number | null {
  const parts: Piece[] = [];
  for (const piece of pieces) {
    solver.budget.left -= 1 + piece.edges.length / 16;
    if (solver.budget.left < 0) return null;
    const split = splitPiece(piece, gates);
    if (split === null) return 0;
    parts.push(...split);
  }
  let product = 1;
  for (const group of groupsByCause(parts, gates)) {
    const found = group.causes.size === 0 ? independent(group.pieces[0], solver) : conditioned(group, gates, solver);
    if (found === null) return null;
    product *= found;
    if (product === 0) return 0;
  }
  return product;
}

interface Group {
  readonly pieces: Piece[];
  readonly causes: Set<number>;
}

function groupsByCause(pieces: readonly Piece[], gates: readonly Gate[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const causes = new Set(piece.edges.flatMap(({ gate }) => causesOf(gates[gate])));
    const shared = groups.filter((group) => [...group.causes].some((cause) => causes.has(cause)));
    const joined: Group = { pieces: [...shared.flatMap((group) => group.pieces), piece], causes };
    for (const group of shared) {
      for (const cause of group.causes) causes.add(cause);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups;
}

function conditioned({ pieces, causes }: Group, gates: readonly Gate[], solver: Solver): number | null {
  const use = new Map<number, number>();
  for (const { edges } of pieces) for (const { gate } of edges) use.set(gate, (use.get(gate) ?? 0) + 1);
  const gatesOfCause = new Map<number, number[]>();
  for (const gate of use.keys())
    for (const cause of causesOf(gates[gate])) gatesOfCause.set(cause, [...(gatesOfCause.get(cause) ?? []), gate]);
  const isOwn = (gate: number): boolean =>
    isUndecided(gates[gate]) && causesOf(gates[gate]).every((cause) => gatesOfCause.get(cause)!.length === 1);
  const single = [...use].filter(([gate, edges]) => edges === 1 && isOwn(gate)).map(([gate]) => gate);
  if (single.length > 0)
    return together(
      pieces.map((piece) => withOwnGates(piece, new Set(single), gates)),
      gates,
      solver,
    );
  // Decide first what most edges wait for.
  let busiest = -1;
  let mostEdges = -1;
  for (const cause of causes) {
    const edges = gatesOfCause.get(cause)!.reduce((sum, gate) => sum + use.get(gate)!, 0);
    if (edges > mostEdges || (edges === mostEdges && cause < busiest)) {
      busiest = cause;
      mostEdges = edges;
    }
  }
  const [first] = gatesOfCause.get(busiest)!;
  let sum = 0;
  for (const { probability, decided } of isOwn(first)
    ? openOrClosed(first, gates)
    : cells(busiest, gates, use.keys())) {
    if (probability === 0) continue;
    const found = together(pieces, decided, solver);
    if (found === null) return null;
    sum += probability * found;
  }
  return sum;
}

interface Case {
  readonly probability: number;
  readonly decided: readonly Gate[];
}

function openOrClosed(gate: number, gates: readonly Gate[]): Case[] {
  const probability = gatesProbability([gates[gate]]);
  return [
    { probability, decided: gates.with(gate, [[]]) },
    { probability: 1 - probability, decided: gates.with(gate, []) },
  ];
}

/** The cells between the levels at which the gates in use name the cause. */
function cells(cause: number, gates: readonly Gate[], used: Iterable<number>): Case[] {
  const naming = [...used].filter((gate) => causesOf(gates[gate]).includes(cause));
  const levels = new Set([1]);
  for (const gate of naming)
    for (const terms of gates[gate]) for (const term of terms) if (term.cause === cause) levels.add(term.level);
  let below = 0;
  return [...levels]
    .sort((a, b) => a - b)
    .map((level) => {
      const decided = [...gates];
      for (const gate of naming) decided[gate] = decide(gates[gate], cause, level);
      const probability = level - below;
      below = level;
      return { probability, decided };
    });
}

/** The gate in the cell below `level`: terms at that level or higher hold. */
function decide(gate: Gate, cause: number, level: number): Gate {
  const rest: CauseTerm[][] = [];
  for (const terms of gate) {
    if (terms.some((term) => term.cause === cause && term.level < level)) continue;
    const left = terms.filter((term) => term.cause !== cause);
    if (left.length === 0) return [[]];
    rest.push(left);
  }
  return rest;
}

function withOwnGates(piece: Piece, own: ReadonlySet<number>, gates: readonly Gate[]): Piece {
  const edges = piece.edges.map((edge) =>
    own.has(edge.gate)
      ? { ...edge, probability: edge.probability * gatesProbability([gates[edge.gate]]), gate: 0 }
      : edge,
  );
  return { ...piece, edges };
}

function independent(piece: Piece, { budget, known }: Solver): number | null {
  const name = `${piece.source} ${piece.target} ${piece.edges.map((e) => `${e.from} ${e.to} ${e.probability} ${e.weight}`).join()}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = piece.edges.some(({ weight }) => weight < WEIGHT_THRESHOLD)
    ? explorationReliability(piece, budget)
    : anyInputReliability(piece, budget);
  if (found !== null) known.set(name, found);
  return found;
}

function anyInputReliability(piece: Piece, budget: StateBudget): number | null {
  const network = networkOf(piece);
  reduceNetwork(network);
  return frontierReliability(network, budget);
}

function networkOf({ source, target, edges }: Piece): Network {
  const numbers = new Map([
    [source, 0],
    [target, 1],
  ]);
  const numberOf = (v: number): number => {
    const found = numbers.get(v) ?? numbers.size;
    numbers.set(v, found);
    return found;
  };
  const ends = edges.map(({ from, to }) => [numberOf(from), numberOf(to)] as const);
  const network = new Network(numbers.size);
  edges.forEach(({ probability }, e) => {
    network.add(...ends[e], probability);
  });
  return network;
}

function isUndecided(gate: Gate): boolean {
  return gate.length > 0 && gate.every((terms) => terms.length > 0);
}

/** Distinct causes that still decide whether the gate is open. */
function causesOf(gate: Gate): number[] {
  return isUndecided(gate) ? [...new Set(gate.flatMap((terms) => terms.map(({ cause }) => cause)))] : [];
}
