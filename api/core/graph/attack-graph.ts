/**
 * The attack graph of one actor: what every method of `core/reach` works on.
 *
 * Model. Each edge has its own coin. A gate adds shared causes: the edge is open in a world when its own
 * coin succeeds and its gate is open. A node opens when the weights of its distinct open inputs add up to 1;
 * with every weight 1 (the rule) that is "any open input", with 1/n "all n", with 1/k "k of n".
 * Reach is the probability that the target is open when the source is.
 */

/** The cause's uniform of this world must lie below `level`. For an ordinary cause `level` is its probability. */
export interface CauseTerm {
  /** Position in `causeKeys`. */
  readonly cause: number;
  readonly level: number;
}

/** Open when every term of at least one alternative holds. An empty alternative is always open. */
export type Gate = readonly (readonly CauseTerm[])[];

export interface AttackGraph {
  readonly nodeCount: number;
  /** Where the actor starts. */
  readonly source: number;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  /** Probability of the edge's own coin. */
  readonly edgeProbability: Float64Array;
  /**
   * Two words of a hash that names the edge's own coin for ever, 2·e and 2·e+1. The coin of a trial is a hash
   * of (seed, trial, key), so results do not depend on order, and a what-if reuses the same coins.
   */
  readonly edgeKeys: Uint32Array;
  /** Position in `gates`; gate 0 is always open. */
  readonly edgeGate: Int32Array;
  /** Share of the target's opening that this input carries; 1 opens it alone. Null: all 1. */
  readonly edgeWeight: Float64Array | null;
  readonly gates: readonly Gate[];
  /** Two words of a hash that names each cause, as `edgeKeys`. */
  readonly causeKeys: Uint32Array;
}

/** Weights that add up to at least this open a node; the slack absorbs rounding of shares such as 1/3. */
export const WEIGHT_THRESHOLD = 1 - 1e-9;
