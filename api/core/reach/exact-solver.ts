/**
 * Exact reach of the targets of one graph, with a memory: pieces near the source come back for target after
 * target, and in cell after cell of the causes.
 *
 * An answer in the memory depends on its own pieces alone, and is charged the states that it cost when first
 * solved, once for each group of a target that asks for it. So neither a result nor whether it stays below the
 * cap depends on what was asked before.
 */
import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { casesOf, groupsByCause, ownGates } from './exact-causes.ts';
import { ExactGates } from './exact-gates.ts';
import { ExactPieces, type Piece, type PieceEdges } from './exact-piece.ts';
import { ExactRegions } from './exact-regions.ts';
import { explorationReliability } from './exploration-reliability.ts';
import { ESTIMATE_MARGIN, frontierReliability } from './frontier-reliability.ts';
import { reduceNetwork } from './reduce-network.ts';
import { pieceNetwork } from './piece-network.ts';

/** What pieces that share causes come to. */
interface Answer {
  /** Null: by the estimate, more than the cap allows. */
  value: number | null;
  /** States that were its own. */
  cost: number;
  /** What it was put together from, as often as it was. */
  readonly parts: Answer[];
  /** Number of the group that it was last charged for. */
  chargedFor: number;
}

/** Splitting a piece counts as one state, and one more for so many edges. */
const EDGES_A_STATE = 16;

export class ExactSolver {
  private readonly graph: AttackGraph;
  private readonly stateLimit: number;
  private readonly gates = new ExactGates();
  private readonly gateNumber: Int32Array;
  private readonly pieces: ExactPieces;
  private readonly regions: ExactRegions;
  private readonly regionPieces = new Map<number, { pieces: readonly Piece[]; cost: number } | null>();
  private readonly answers = new Map<string, Answer>();
  /** States that were left, and did not suffice. */
  private readonly tooFew = new Map<string, number>();
  private readonly totals = new Map<string, number>();
  /** States left for the target at hand; below 0 once spent. */
  private left = 0;
  private group = 0;

  constructor(graph: AttackGraph, stateLimit: number) {
    const { edgeFrom, edgeTo, edgeProbability, edgeWeight, edgeGate, source } = graph;
    this.graph = graph;
    this.stateLimit = stateLimit;
    this.gateNumber = Int32Array.from(graph.gates, (gate) => this.gates.add(gate));
    const canOpen = Uint8Array.from(edgeProbability, (p, e) =>
      p > 0 &&
      graph.gates[edgeGate[e]].length > 0 &&
      (edgeWeight === null || edgeWeight[e] > 0) &&
      edgeFrom[e] !== edgeTo[e] &&
      edgeTo[e] !== source
        ? 1
        : 0,
    );
    this.pieces = new ExactPieces(graph, this.gates);
    this.regions = new ExactRegions(graph, canOpen, ESTIMATE_MARGIN * stateLimit);
  }

  /** Null when it would take more states than the cap. */
  reach(target: number): number | null {
    const waypoints = this.regions.waypoints(target);
    if (waypoints === null) return 0;
    this.left = this.stateLimit;
    const series: Piece[] = [];
    for (const node of waypoints) {
      const region = this.piecesTo(node);
      if (region === null || (this.left -= region.cost) < 0) return null;
      series.push(...region.pieces);
    }
    let product = 1;
    for (const group of groupsByCause(series)) {
      const found = this.groupOfTarget(group);
      if (found === null) return null;
      product *= found;
    }
    return Math.min(1, product);
  }

  /** Of the region before a waypoint; null when it has too many edges for the cap. */
  private piecesTo(node: number): { pieces: readonly Piece[]; cost: number } | null {
    let known = this.regionPieces.get(node);
    if (known !== undefined) return known;
    const edge = this.regions.edgesTo(node, EDGES_A_STATE * this.stateLimit);
    known = null;
    if (edge !== null) {
      const { edgeProbability, edgeGate } = this.graph;
      const probability = Float64Array.from(edge, (e) => edgeProbability[e]);
      const gate = edge.map((e) => this.gateNumber[edgeGate[e]]);
      // There is a way as long as no cause is decided.
      const pieces = this.pieces.split(this.regions.before(node), node, { edge, probability, gate })!;
      known = { pieces, cost: splitCost(edge.length) };
    }
    this.regionPieces.set(node, known);
    return known;
  }

  private groupOfTarget(pieces: readonly Piece[]): number | null {
    if (pieces.length === 1 && pieces[0].edge.length === 1 && pieces[0].causes.length === 0) {
      return this.single(pieces[0]);
    }
    const name = nameOf(pieces);
    this.group++;
    const before = this.left;
    const total = this.totals.get(name);
    if (total !== undefined) {
      this.left -= total;
      return this.left < 0 ? null : this.answers.get(name)!.value;
    }
    const answer = this.solve(pieces);
    if (this.left < 0) this.tooFew.set(name, Math.max(before, this.tooFew.get(name) ?? 0));
    else this.totals.set(name, before - this.left);
    return answer === null ? null : answer.value;
  }

  /** Null when the states are spent. */
  private solve(pieces: readonly Piece[]): Answer | null {
    const name = nameOf(pieces);
    const known = this.answers.get(name);
    if (known !== undefined) {
      this.charge(known);
      return this.left < 0 ? null : known;
    }
    const before = this.left;
    if (before <= (this.tooFew.get(name) ?? -1)) {
      this.left = -1;
      return null;
    }
    const answer: Answer = { value: null, cost: 0, parts: [], chargedFor: this.group };
    const isPlain = pieces.length === 1 && pieces[0].causes.length === 0;
    answer.value = isPlain ? this.plain(pieces[0], answer) : this.conditioned(pieces, answer);
    if (this.left < 0) {
      if (isPlain) this.tooFew.set(name, before);
      return null;
    }
    this.answers.set(name, answer);
    return answer;
  }

  private charge(answer: Answer): void {
    if (answer.chargedFor === this.group) {
      this.left--;
      return;
    }
    answer.chargedFor = this.group;
    this.left -= answer.cost;
    for (const part of answer.parts) this.charge(part);
  }

  private single({ edge, probability }: Piece): number {
    const { edgeWeight } = this.graph;
    return edgeWeight === null || edgeWeight[edge[0]] >= WEIGHT_THRESHOLD ? probability[0] : 0;
  }

  private plain(piece: Piece, answer: Answer): number | null {
    const network = pieceNetwork(this.graph, piece);
    reduceNetwork(network);
    const budget = { left: this.left, cap: this.stateLimit };
    const found = network.shared.includes(1)
      ? explorationReliability(network, budget)
      : frontierReliability(network, budget);
    answer.cost += this.left - budget.left;
    this.left = budget.left;
    return found;
  }

  /** The probability that the target of every piece is reached from its source. */
  private together(pieces: readonly Piece[], answer: Answer): number | null {
    let product = 1;
    for (const group of groupsByCause(pieces)) {
      if (group.length === 1 && group[0].edge.length === 1 && group[0].causes.length === 0) {
        product *= this.single(group[0]);
        continue;
      }
      const part = this.solve(group);
      if (part === null || part.value === null) {
        return null;
      }
      answer.parts.push(part);
      product *= part.value;
    }
    return product;
  }

  private conditioned(pieces: readonly Piece[], answer: Answer): number | null {
    const own = ownGates(pieces, this.gates);
    if (own.size > 0) {
      return this.together(
        pieces.map((piece) => this.withOwnGates(piece, own)),
        answer,
      );
    }
    let sum = 0;
    for (const { probability, decide } of casesOf(pieces, this.gates)) {
      const decided = this.decided(pieces, decide, answer);
      if (this.left < 0) return null;
      if (decided === null) continue;
      const found = this.together(decided, answer);
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
  private decided(pieces: readonly Piece[], decide: (gate: number) => number, answer: Answer): Piece[] | null {
    const all: Piece[] = [];
    for (const piece of pieces) {
      let changes = false;
      const after = new Map<number, number>();
      for (const gate of piece.gates.keys()) {
        const left = decide(gate);
        after.set(gate, left);
        if (left !== gate) changes = true;
      }
      if (!changes) {
        all.push(piece);
        continue;
      }
      const cost = splitCost(piece.edge.length);
      answer.cost += cost;
      this.left -= cost;
      const edges: PieceEdges = { ...piece, gate: piece.gate.map((g) => after.get(g) ?? g) };
      const split = this.pieces.split(piece.source, piece.target, edges);
      if (split === null) return null;
      all.push(...split);
    }
    return all;
  }
}

function splitCost(edges: number): number {
  return 1 + edges / EDGES_A_STATE;
}

function nameOf(pieces: readonly Piece[]): string {
  let name = '';
  for (const { id } of pieces) name += `${id} `;
  return name;
}
