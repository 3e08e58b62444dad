/**
 * Exact reach of one target, with a memory: what the same pieces came to in another cell of the causes is not
 * worked out again. A question whose answer is known counts as one state.
 */
import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { casesOf, groupsByCause, ownGates } from './exact-causes.ts';
import { ExactGates } from './exact-gates.ts';
import { ExactPieces, type Piece, type PieceEdges } from './exact-piece.ts';
import { explorationReliability } from './exploration-reliability.ts';
import { frontierReliability } from './frontier-reliability.ts';
import { pieceNetwork } from './piece-network.ts';
import { reduceNetwork } from './reduce-network.ts';

/** Splitting a piece counts as one state, and one more for so many edges. */
const EDGES_A_STATE = 16;

export class ExactSolver {
  private readonly graph: AttackGraph;
  private readonly stateLimit: number;
  private readonly gates = new ExactGates();
  private readonly pieces: ExactPieces;
  /** By the pieces that share causes: the probability that all their targets are reached; null past the cap. */
  private readonly answers = new Map<string, number | null>();
  /** States left; below 0 once spent. */
  private left: number;

  constructor(graph: AttackGraph, stateLimit: number) {
    this.graph = graph;
    this.stateLimit = stateLimit;
    this.left = stateLimit;
    this.pieces = new ExactPieces(graph, this.gates);
  }

  /** Null when it would take more states than the cap. All edges of the graph can open. */
  reach(target: number): number | null {
    const { source, edgeFrom, edgeProbability, edgeGate, gates } = this.graph;
    this.spendSplit(edgeFrom.length);
    if (this.left < 0) return null;
    const numbers = gates.map((gate) => this.gates.add(gate));
    const edge = Int32Array.from(edgeFrom.keys());
    const gate = edgeGate.map((g) => numbers[g]);
    const split = this.pieces.split(source, target, { edge, probability: edgeProbability, gate });
    const found = split === null ? 0 : this.together(split);
    return found === null ? null : Math.min(1, found);
  }

  private spendSplit(edges: number): void {
    this.left -= 1 + edges / EDGES_A_STATE;
  }

  /** The probability that the target of every piece is reached from its source; null when the states are spent. */
  private together(pieces: readonly Piece[]): number | null {
    let product = 1;
    for (const group of groupsByCause(pieces)) {
      const [first] = group;
      const isSingle = group.length === 1 && first.edge.length === 1 && first.causes.length === 0;
      const part = isSingle ? this.single(first) : this.solve(group);
      if (part === null) return null;
      product *= part;
    }
    return product;
  }

  private single({ edge, probability }: Piece): number {
    const { edgeWeight } = this.graph;
    return edgeWeight === null || edgeWeight[edge[0]] >= WEIGHT_THRESHOLD ? probability[0] : 0;
  }

  private solve(pieces: readonly Piece[]): number | null {
    const name = nameOf(pieces);
    const known = this.answers.get(name);
    if (known !== undefined) {
      this.left--;
      return this.left < 0 ? null : known;
    }
    const isPlain = pieces.length === 1 && pieces[0].causes.length === 0;
    const found = isPlain ? this.plain(pieces[0]) : this.conditioned(pieces);
    this.answers.set(name, found);
    return found;
  }

  private plain(piece: Piece): number | null {
    const network = pieceNetwork(this.graph, piece);
    reduceNetwork(network);
    const budget = { left: this.left, cap: this.stateLimit };
    const found = network.shared.includes(1)
      ? explorationReliability(network, budget)
      : frontierReliability(network, budget);
    this.left = budget.left;
    return found;
  }

  private conditioned(pieces: readonly Piece[]): number | null {
    const own = ownGates(pieces, this.gates);
    if (own.size > 0) return this.together(pieces.map((piece) => this.withOwnGates(piece, own)));
    let sum = 0;
    for (const { probability, decide } of casesOf(pieces, this.gates)) {
      const decided = this.decided(pieces, decide);
      if (this.left < 0) return null;
      if (decided === null) continue;
      const found = this.together(decided);
      if (found === null) return null;
      sum += probability * found;
    }
    return sum;
  }

  private withOwnGates(piece: Piece, own: ReadonlySet<number>): Piece {
    const gate = piece.gate.map((g) => (own.has(g) ? 0 : g));
    const probability = piece.probability.map((p, i) =>
      own.has(piece.gate[i]) ? p * this.gates.probability(piece.gate[i]) : p,
    );
    return this.pieces.rewritten(piece, probability, gate);
  }

  /** The pieces cut anew where some gates are decided; null when one has no way left. */
  private decided(pieces: readonly Piece[], decide: (gate: number) => number): Piece[] | null {
    const all: Piece[] = [];
    for (const piece of pieces) {
      const after = new Map([...piece.gates.keys()].map((gate) => [gate, decide(gate)]));
      if ([...after].every(([gate, left]) => left === gate)) {
        all.push(piece);
        continue;
      }
      this.spendSplit(piece.edge.length);
      const edges: PieceEdges = { ...piece, gate: piece.gate.map((g) => after.get(g) ?? g) };
      const split = this.pieces.split(piece.source, piece.target, edges);
      if (split === null) return null;
      all.push(...split);
    }
    return all;
  }
}

function nameOf(pieces: readonly Piece[]): string {
  return pieces.map(({ id }) => id).join(' ');
}
