import type { HarmAxis, HarmRating, StateEffect, VectorType } from '../../graph-schema/values.ts';
import type { NamedElement } from './attack-model.ts';

/**
 * A mission's scores: what the API, the documents and the UI show. Positions (`node`, `edge`) are those of the
 * mission graph that was scored. Null is *not assessed*, never zero.
 */
export interface MissionScore {
  readonly missionKey: string;
  readonly missionId: string;
  readonly graphVersion: string;
  /** ISO date as of which presences, controls and judgements count. */
  readonly asOf: string;
  readonly horizonMonths: 12;
  readonly trials: number;
  readonly seed: number;
  /** Library items used, by name, with their versions. */
  readonly libraryVersions: Readonly<Record<string, string>>;
  /** One row per element, ranked by its largest risk; elements reached but unrated follow, then the rest. */
  readonly exposures: readonly ElementExposure[];
  readonly totals: { readonly information: AxisTotals; readonly tasks: AxisTotals };
  readonly actors: readonly ActorScore[];
  readonly chokePoints: readonly ChokePoint[];
  readonly gaps: readonly ScoreGap[];
  readonly elementCount: number;
  /** States the model knows, and how many of them any assessed actor reaches. */
  readonly stateCount: number;
  readonly edgeCount: number;
}

/** A likelihood with everything that is known of it. */
export interface LikelihoodRange {
  readonly estimate: number;
  /** What the bar shows: 5th to 95th percentile over joint draws of the judgements, sampling error added to the ends. */
  readonly low: number;
  readonly high: number;
  /** Sampling interval (Wilson, 95 %) of the estimate; equals it where exact. */
  readonly ciLow: number;
  readonly ciHigh: number;
  /** Guaranteed bounds. */
  readonly lower: number;
  readonly upper: number;
  /** `bounds`: not sampled yet; the estimate is the lower bound, the bar the bounds. */
  readonly method: 'exact' | 'monte-carlo' | 'standing-fact' | 'bounds';
  readonly trials: number;
}

export type ExposureGroup = 'INFORMATION' | 'TASK' | 'EQUIPMENT' | 'PEOPLE' | 'SYSTEM';

/** One element and what may happen to it. */
export interface ElementExposure {
  readonly node: number;
  readonly elementKey: string;
  readonly group: ExposureGroup;
  /** Place in the ranking by largest risk, from 1; null where no risk could be stated. */
  readonly rank: number | null;
  /** Places it takes over the joint draws of the judgements, 5th to 95th percentile; null where it has none. */
  readonly rankRange: { readonly low: number; readonly high: number } | null;
  /** Risk on each axis, the largest over its effects; null where unrated or not reached by an assessed actor. */
  readonly risk: Readonly<Record<HarmAxis, RiskRange | null>>;
  /** The axis with the largest risk. */
  readonly leadingAxis: HarmAxis | null;
  /** Every effect some actor reaches, worst first. */
  readonly effects: readonly EffectExposure[];
  /** True where something reaches it and a harm rating is missing. */
  readonly reachedButUnrated: boolean;
  /** True where no actor with a judged intent reaches it, but one without does. */
  readonly attemptNotAssessed: boolean;
}

/** Risk in harm units a year: attempt × reach × harm. */
export interface RiskRange {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface EffectExposure {
  /** Position in the model; in a score for a comparison alone, that of the score before where a row is taken over. */
  readonly state: number;
  readonly effect: StateEffect;
  /** Probability that some assessed actor attempts and reaches it within the horizon; null: no assessed actor does. */
  readonly likelihood: LikelihoodRange | null;
  /** The largest reach of any actor, given an attempt: also of those whose intent nobody judged. Null: none reaches it. */
  readonly largestReach: number | null;
  /** Set where the loss is a fact by arrangement; positions of the edges that say so. */
  readonly standingFacts: readonly number[];
  readonly harm: Readonly<Record<HarmAxis, EffectHarm | null>>;
  readonly risk: Readonly<Record<HarmAxis, RiskRange | null>>;
  /** Empty in a score for a comparison alone, where the row is not taken over. */
  readonly actors: readonly ActorReach[];
}

export interface EffectHarm {
  readonly rating: HarmRating;
  readonly units: number;
  /** Where the rating comes from. */
  readonly basis: 'RATED' | 'RATED_FOR_EFFECT' | 'INHERITED' | 'LIBRARY_DEFAULT';
}

/** One actor against one state. */
export interface ActorReach {
  /** Position in `MissionScore.actors`. */
  readonly actor: number;
  /** Probability of getting there, given an attempt. */
  readonly reach: LikelihoodRange;
  /** Probability of attempt and success; null where the attempt is not assessed. */
  readonly likelihood: LikelihoodRange | null;
}

export interface ActorScore {
  readonly node: number;
  readonly elementKey: string;
  /** Probability of an attempt within the horizon; null = not assessed. */
  readonly attempt: { readonly estimate: number; readonly low: number; readonly high: number } | null;
  /** Elements of information, and mandated tasks, that it reaches at all. */
  readonly reachedStores: number;
  readonly reachedTasks: number;
  /** Share of the mission's risk that would go without it is a what-if; this is the sum of its own θ·R·I to information, an upper figure. */
  readonly riskAlone: Readonly<Record<HarmAxis, number>>;
  /** The same to mandated tasks; never added to the former. */
  readonly taskRiskAlone: Readonly<Record<HarmAxis, number>>;
  /** Techniques it is judged to employ or may borrow. */
  readonly vectors: readonly VectorType[];
}

export interface AxisTotal {
  readonly risk: RiskRange | null;
  readonly rated: number;
  readonly reachedButUnrated: number;
}
export type AxisTotals = Readonly<Record<HarmAxis, AxisTotal>>;

/** An element through which much of the mission's risk passes. */
export interface ChokePoint {
  readonly node: number;
  readonly elementKey: string;
  readonly state: number;
  readonly effect: StateEffect;
  /** Share of the mission's risk (sampled worlds, information and tasks apart) all of whose live paths pass it. */
  readonly informationShare: number;
  readonly taskShare: number;
}

export interface ScoreGap {
  readonly kind: string;
  readonly node: number;
  readonly edge: number;
  readonly sentence: string;
}

/** A leading path of an actor to a state, hop by hop. */
export interface ExposurePath {
  /** Position in `MissionScore.actors`; -1 for a loss by arrangement, which stands whatever anybody attempts. */
  readonly actor: number;
  /** Probability that every hop is open given an attempt, each shared cause counted once. */
  readonly probability: number;
  readonly hops: readonly PathHop[];
}

export interface PathHop {
  readonly fromState: number;
  readonly toState: number;
  readonly fromNode: number;
  readonly toNode: number;
  readonly fromEffect: StateEffect;
  readonly toEffect: StateEffect;
  /** The part of an element that a state stands for, a group of dependencies; null where it is the whole. */
  readonly fromPart: string | null;
  readonly toPart: string | null;
  /** Name of the rule, its sentence with both names filled in, and its source. */
  readonly rule: string;
  readonly sentence: string;
  readonly source: string;
  readonly measure: string;
  readonly vector: VectorType | null;
  /** Own coin before and after controls; the shared causes stand apart. */
  readonly before: number;
  readonly after: number;
  readonly causes: readonly HopCause[];
  readonly controls: readonly HopControl[];
  /** Positions of mission-graph edges: the facts the rule read. */
  readonly facts: readonly number[];
  /** Weakest Admiralty grade among the facts, or null where none is graded. */
  readonly grade: string | null;
}

/** What a step is told by: its rule's sentence, and what stands at both ends. */
export type StepWords = Pick<PathHop, 'rule' | 'sentence' | 'fromNode' | 'toNode' | 'fromPart' | 'toPart'>;

/** A shared cause that a hop stands on. */
export interface HopCause {
  readonly kind: 'COMMAND' | 'ALIGNMENT' | 'COMMON_MODE';
  readonly label: string;
  /** What the label names, and the technique where it names one. */
  readonly about: readonly NamedElement[];
  readonly vector: VectorType | null;
  readonly probability: number;
}

export interface HopControl {
  readonly node: number;
  readonly name: string;
  readonly controlClass: string;
  readonly coverage: number;
  readonly effectiveness: number;
  /** True where another control of its class is stronger, so that this one changes nothing. */
  readonly superseded: boolean;
  readonly notAssessed: boolean;
}
