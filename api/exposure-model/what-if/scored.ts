import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { MissionScore } from '../mission-score.ts';

/** A score, with the counts of its worlds where whoever made it still has them. */
export interface Scored {
  readonly score: MissionScore;
  readonly mission?: {
    readonly trials: number;
    /** Worlds in which some actor attempts and the state is open, by state. */
    readonly jointHits: { readonly [state: number]: number };
  };
}

/**
 * Scores a changed graph on the coins of the score it is compared with: same library, day, seed and trials. A score
 * that reuses an earlier one is as good as one from scratch, as long as it is the same.
 */
export type Rescore = (graph: MissionGraph) => Scored;
