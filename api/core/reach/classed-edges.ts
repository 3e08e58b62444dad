import type { AttackGraph, Gate } from '../graph/attack-graph.ts';
import { coinMask } from './coin.ts';
import { type GateMasks, gateMasks } from './gate-masks.ts';

/**
 * The edges of an actor, and to which class of equals each belongs by chance and by attempt: with another set of
 * judgements figures are put on the classes, whatever the number of edges.
 */
export interface ClassedEdges {
  readonly graph: Pick<AttackGraph, 'source' | 'edgeFrom' | 'edgeTo' | 'edgeKeys' | 'edgeWeight' | 'causeKeys'>;
  readonly chance: Int32Array;
  /** Position in `ClassFigures.gates`; 0 is always open. */
  readonly gate: Int32Array;
  readonly attempt: Uint8Array;
  /** As `keyHash` returns it. */
  readonly attemptKey: readonly [number, number];
}

/** What the classes are worth under one set of judgements. */
export interface ClassFigures {
  readonly probability: Float64Array;
  readonly gates: readonly Gate[];
  /** Chance of the attempt that each class asks for; null: the attempt is not assessed. */
  readonly attemptLevel: Float64Array | null;
}

/** Classes of attempt are numbered in a byte. */
const MOST_ATTEMPTS = 256;
const NOTHING: ClassFigures = { probability: new Float64Array(0), gates: [], attemptLevel: null };

/** The coins of an actor's edges in one block of worlds after another, each made when it is first asked for. */
export class EdgeCoins {
  private readonly edges: ClassedEdges;
  private readonly coin: Int32Array;
  private readonly coinMadeIn: Int32Array;
  /** The worlds in which each class of attempt is made, and the block in which that was last worked out. */
  private readonly attemptMask = new Int32Array(MOST_ATTEMPTS);
  private readonly attemptMadeIn = new Int32Array(MOST_ATTEMPTS);
  private figures = NOTHING;
  private gateOpen: GateMasks;
  private attemptedAlone = false;
  private run = 0;
  private blockLow = 0;
  private blockHigh = 0;

  constructor(edges: ClassedEdges) {
    this.edges = edges;
    this.coin = new Int32Array(edges.chance.length);
    this.coinMadeIn = new Int32Array(edges.chance.length);
    this.gateOpen = gateMasks({ gates: [], causeKeys: edges.graph.causeKeys });
  }

  /** Takes the figures of one set of judgements; comes before the first block. */
  reweigh(figures: ClassFigures): void {
    this.figures = figures;
    this.gateOpen = gateMasks({ gates: figures.gates, causeKeys: this.edges.graph.causeKeys });
  }

  /** `attemptedAlone`: an edge counts as open in worlds alone in which the actor attempts what it asks for. */
  nextBlock(blockLow: number, blockHigh: number, attemptedAlone: boolean): void {
    this.run++;
    this.attemptedAlone = attemptedAlone;
    this.blockLow = blockLow;
    this.blockHigh = blockHigh;
  }

  /** The worlds in which an edge is open, whether or not its start is. */
  of(e: number): number {
    if (this.coinMadeIn[e] === this.run) return this.coin[e];
    const { chance, gate, graph } = this.edges;
    const { blockLow, blockHigh, run } = this;
    let open = gate[e] === 0 ? -1 : this.gateOpen(gate[e], run, blockLow, blockHigh);
    if (open !== 0) {
      const { edgeKeys } = graph;
      const { probability } = this.figures;
      open &= coinMask(probability, chance[e], edgeKeys[2 * e], edgeKeys[2 * e + 1], blockLow, blockHigh);
    }
    if (this.attemptedAlone && open !== 0) open &= this.attempted(e);
    this.coin[e] = open;
    this.coinMadeIn[e] = run;
    return open;
  }

  /** The worlds in which the actor attempts what an edge asks for. */
  attempted(e: number): number {
    const asked = this.edges.attempt[e];
    if (this.attemptMadeIn[asked] !== this.run) {
      const [low, high] = this.edges.attemptKey;
      this.attemptMask[asked] = coinMask(this.figures.attemptLevel!, asked, low, high, this.blockLow, this.blockHigh);
      this.attemptMadeIn[asked] = this.run;
    }
    return this.attemptMask[asked];
  }
}
