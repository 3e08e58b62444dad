import type { ControlClass, StateEffect, VectorType } from '../../../graph-schema/values.ts';
import type { StepWords } from '../mission-score.ts';
import type { Direction } from './judgement-roles.ts';

/**
 * One exposure (an element and what may happen to it) looked at closely: what its figure rests on and what would move
 * it. Positions of nodes, facts, states, edges, rules, actors and judgements are those of the mission graph and of
 * the model that were examined. Null is *not assessed* or not asked for, never zero.
 */
export interface CloseUp {
  readonly state: number;
  readonly node: number;
  readonly effect: StateEffect;
  /** Probability that some actor attempts and gets there within the horizon; null: no actor with an assessed attempt has a way. */
  readonly likelihood: BoundedFigure | null;
  /** Mission-graph edges by which the loss is a fact; then the likelihood is 1 and nothing below moves it. */
  readonly standingFacts: readonly number[];
  /** Every actor with a way to it, the likeliest first; those whose attempt is not assessed come last. */
  readonly actors: readonly ActorCloseUp[];
  readonly outerBound: OuterBound | null;
  readonly tornado: Tornado | null;
  readonly chokePoints: ChokePoints | null;
  readonly contributions: Contributions | null;
  readonly account: Account | null;
  readonly seed: number;
  readonly trials: number;
  /** True where it was told to stop: sections that were not finished are null. */
  readonly stopped: boolean;
}

/** A probability and how it was found. */
export interface Figure {
  readonly estimate: number;
  /** Sampling interval (Wilson, 95 %); equals the estimate where exact or a fact. */
  readonly ciLow: number;
  readonly ciHigh: number;
  readonly method: 'exact' | 'monte-carlo' | 'standing-fact';
  /** Sampled worlds behind it; 0 where none were needed. */
  readonly trials: number;
}

export interface BoundedFigure extends Figure {
  /** The probability lies between these for certain, given the values of the judgements. */
  readonly lower: number;
  readonly upper: number;
}

export interface ActorCloseUp {
  /** Position among the model's actors. */
  readonly actor: number;
  /** R: probability of getting there, given an attempt. */
  readonly reach: BoundedFigure;
  /** [R(low), R(high)]. */
  readonly reachOuterBound: OuterBound | null;
  /** Probability of attempt and success; null where the attempt is not assessed. */
  readonly likelihood: BoundedFigure | null;
}

/**
 * The figure with every judgement at the 5th or 95th percentile of its range at once, controls turned the other way.
 * Whatever values the judgements take within their ranges, the figure lies between the two.
 */
export interface OuterBound {
  readonly low: Figure;
  readonly high: Figure;
  /**
   * False where a common-mode control shares its class with another control on one step, or meets the least chance
   * that controls leave: there a stronger control may turn dependence on or off, and the bound is near, not certain.
   */
  readonly certain: boolean;
}

export interface Tornado {
  /** The likelihood with every judgement at its mean, in the middle of all bars. */
  readonly centre: number;
  /** Widest swing first. */
  readonly bars: readonly TornadoBar[];
  /** Share of the variance that no judgement takes away alone: it is in their working together. */
  readonly together: number;
  /** Variance of the likelihood over joint draws of the judgements, and how many draws. */
  readonly variance: number;
  readonly draws: number;
  /** Monte Carlo: differences to the centre in the same worlds. */
  readonly method: 'exact' | 'monte-carlo';
}

/** One judgement, wherever it feeds. */
export interface TornadoBar {
  /** Position among the model's judgements, and its stable key. */
  readonly judgement: number;
  readonly key: string;
  readonly label: string;
  readonly grade: string | null;
  readonly source: 'library' | 'mission';
  readonly direction: Direction;
  /** Its own value, and the ends of its range. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The likelihood with it at either end and all others at their means. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Distance between the two. */
  readonly swing: number;
  /** Expected share of the variance of the likelihood that would go if this judgement were known (first order). */
  readonly narrows: number;
}

/** Where every live way passes, in the sampled worlds. */
export interface ChokePoints {
  readonly trials: number;
  /** Worlds in which the exposure happens. */
  readonly openHits: number;
  readonly elements: readonly ChokeElement[];
  readonly links: readonly ChokeLink[];
}

/** Probability that the exposure happens and every live way of every actor passes here: what would go without it. */
export interface ChokeFigure {
  readonly hits: number;
  readonly probability: number;
  readonly ciLow: number;
  readonly ciHigh: number;
}
export interface ChokeElement extends ChokeFigure {
  readonly node: number;
}
export interface ChokeLink extends ChokeFigure {
  /** Mission-graph edges that the link is; empty for a step that needs no recorded link. */
  readonly facts: readonly number[];
  /** How such a step is told; null where recorded links tell it. */
  readonly step: StepWords | null;
  /** Steps of the model that stand on it. */
  readonly edges: readonly number[];
}

export interface Contributions {
  /** The joint likelihood that they are taken from. */
  readonly whole: number;
  /** Largest first. Parts overlap and do not add up to the whole. */
  readonly actors: readonly ActorContribution[];
  readonly vectors: readonly VectorContribution[];
  readonly method: 'exact' | 'monte-carlo';
}
export interface ActorContribution {
  readonly actor: number;
  /** Likelihood by this actor alone. */
  readonly alone: number;
  /** Joint likelihood of all the others, and what this actor adds to it. */
  readonly without: number;
  readonly adds: number;
}
export interface VectorContribution {
  readonly vector: VectorType;
  /** Joint likelihood with every step of the technique closed to everybody, and what the technique adds to it. */
  readonly without: number;
  readonly adds: number;
}

/** Why this number: what a short paragraph says, without its words. */
export interface Account {
  readonly meaning: 'ATTEMPT_AND_REACH' | 'STANDING_FACT' | 'NOT_ASSESSED';
  /** The actor of the leading way, its attempt there, and the way itself; null where there is none. */
  readonly leadingWay: LeadingWay | null;
  /** The control whose loss would raise the likelihood most; null where no control counts. */
  readonly strongestControl: ControlWorth | null;
  /** All controls that count, strongest first. */
  readonly controls: readonly ControlWorth[];
  /** The judgement whose knowledge would narrow the figure most. */
  readonly narrowsMost: TornadoBar | null;
  /** Copyable: the same for everybody who reads the same figure from the same inputs. See `reference.ts`. */
  readonly reference: string;
  readonly libraryVersions: Readonly<Record<string, string>>;
  readonly graphVersion: string;
  readonly asOf: string;
}
export interface LeadingWay {
  readonly actor: number;
  /** Probability of the least likely attempt that the way asks for; 1 where it asks for none. */
  readonly attempt: number;
  /** Probability that the way is attempted and open to the end, each shared cause counted once. */
  readonly likelihood: number;
  /** Share of the joint likelihood that this one way does not account for. */
  readonly otherWays: number;
  readonly steps: readonly WayStep[];
}
export interface WayStep {
  /** Position among the model's edges. */
  readonly edge: number;
  readonly fromState: number;
  readonly toState: number;
  readonly rule: number;
}
export interface ControlWorth {
  readonly node: number;
  readonly controlClass: ControlClass;
  /** What the joint likelihood would rise by if it stopped nothing. */
  readonly spares: number;
  /** The elements on which it counts along the ways: without it on these the likelihood rises by as much. */
  readonly places: readonly number[];
}
