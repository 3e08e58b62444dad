import { LANES } from '../core/reach/coin.ts';

/** How many times the judgements are drawn for the bars: fewer where the actors together reach many edges. */
const DRAWS = 40;
const DRAWS_OF_LARGE = 20;
const LARGE = 100_000;
/** Parts of the main run, by which the sampling error of sums is estimated. */
const PARTS = 8;

/**
 * Which worlds a score looks at, in blocks of 32: the main run at the mean judgements, then a short run for each
 * joint draw of them. The draws use different worlds, so that together they see as many as the main run.
 */
export interface SamplingPlan {
  readonly seed: number;
  readonly trials: number;
  readonly mainBlocks: number;
  /** The worlds of the last block of the main run that count. */
  readonly lastLanes: number;
  readonly draws: number;
  readonly drawTrials: number;
  readonly drawBlocks: number;
  /** Full parts of the main run, and the blocks of each. */
  readonly parts: number;
  readonly partBlocks: number;
  /** Blocks in all: rows of the worlds of an actor, the main run first, then draw after draw. */
  readonly rows: number;
}

/** `reachedEdges`: of all actors together. With no trials there are no draws either: the score stands on bounds. */
export function samplingPlan(seed: number, trials: number, reachedEdges: number): SamplingPlan {
  const mainBlocks = Math.ceil(trials / LANES);
  const rest = trials - (mainBlocks - 1) * LANES;
  const draws = trials === 0 ? 0 : reachedEdges > LARGE ? DRAWS_OF_LARGE : DRAWS;
  const drawBlocks = draws === 0 ? 0 : Math.max(1, Math.ceil(trials / draws / LANES));
  const partBlocks = Math.max(1, Math.ceil(mainBlocks / PARTS));
  return {
    seed,
    trials,
    mainBlocks,
    lastLanes: rest < LANES ? (1 << rest) - 1 : -1,
    draws,
    drawTrials: drawBlocks * LANES,
    drawBlocks,
    // A part counts where all its blocks are full.
    parts: Math.floor(trials / (partBlocks * LANES)),
    partBlocks,
    rows: mainBlocks + draws * drawBlocks,
  };
}

/** The worlds that count in a row, as a mask. */
export const lanesOf = (plan: SamplingPlan, row: number): number => (row === plan.mainBlocks - 1 ? plan.lastLanes : -1);

/** The draw of a row, or -1 for the main run. */
export const drawOf = (plan: SamplingPlan, row: number): number =>
  row < plan.mainBlocks ? -1 : Math.floor((row - plan.mainBlocks) / plan.drawBlocks);

/** The block of worlds that a row looks at. */
export const blockOf = (plan: SamplingPlan, row: number): number =>
  row < plan.mainBlocks ? row : row - plan.mainBlocks;
