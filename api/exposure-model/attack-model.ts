import type { NodeKindName } from '../../graph-schema/catalogue.ts';
import type { ControlClass, StateEffect, VectorType } from '../../graph-schema/values.ts';

/**
 * What the derivation rules make of a mission's graph: states, edges between them, and everything a person
 * needs in order to read an edge aloud. Columns, so that a mission of 20,000 elements stays small.
 */
export interface AttackModel {
  readonly states: StateColumns;
  readonly edges: EdgeColumns;
  /** Each once, in the order in which edges mention them. */
  readonly chances: readonly ChanceProfile[];
  readonly rules: readonly RuleCard[];
  readonly judgements: readonly Judgement[];
  readonly causes: readonly SharedCause[];
  /** By name. */
  readonly actors: readonly ModelActor[];
  readonly standingFacts: readonly StandingFact[];
  /** By kind, then by the names of node and edge. */
  readonly gaps: readonly CoverageGap[];
  /** ISO date as of which the facts were read. */
  readonly asOf: string;
}

/**
 * State i is a pair (element, effect). A monotone AND state of an alternative group has no element of its own. States
 * stand in the order of (keyWords, key): one that stays keeps its place among the others that stay.
 */
export interface StateColumns {
  /** Position of the element in the mission graph; the dependent element for an alternative group. */
  readonly node: Int32Array;
  readonly effect: readonly StateEffect[];
  /** Name of the alternative group, where the state is one. */
  readonly group: readonly (string | null)[];
  /** Stable name: the element's name among coins (see coin-names.ts), the effect and the group. Never a position. */
  readonly key: readonly string[];
  /** `keyHash` of each key, two words a state. */
  readonly keyWords: Uint32Array;
}

/** Edges stand in the order of (keyWords, key, name of the actor): one that stays keeps its place among the others. */
export interface EdgeColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Position in `rules`. */
  readonly rule: Int32Array;
  /** Position in `actors`, or -1 where any actor that stands at `from` may take the edge. */
  readonly actor: Int32Array;
  /** Position in VECTOR_TYPES of the technique the actor must command, or -1 for a structural edge. */
  readonly vector: Int8Array;
  /** Position in `AttackModel.chances`. */
  readonly chance: Int32Array;
  /** Share of the target's opening it carries (1 opens it alone). */
  readonly weight: Float64Array;
  /** Facts of edge e: positions of mission-graph edges that made the rule fire, for its explanation. */
  readonly factStart: Int32Array;
  readonly facts: Int32Array;
  /**
   * Causes beside command that edge e needs, all of them: causes[causeStart[e] .. causeStart[e + 1] - 1],
   * positions in `AttackModel.causes`. An edge by a partner's access names the pair's alignment here.
   */
  readonly causeStart: Int32Array;
  readonly causes: Int32Array;
  /**
   * Stable text key of the edge's own coin: rule, who has the access, ends by element key and effect. Never a
   * position. An edge that borrows a partner's access carries the partner's key, so that both toss one coin. Made when
   * it is asked for: it is long, and few ask.
   */
  readonly keyOf: (edge: number) => string;
  /** `keyHash` of each key, two words an edge. */
  readonly keyWords: Uint32Array;
}

/** A base likelihood with the controls that lower it: one for all edges that have the same, as most have. */
export interface ChanceProfile {
  /** Position in `judgements` of the base likelihood. */
  readonly base: number;
  /** In the order of their keys. */
  readonly terms: readonly ControlTerm[];
}

/** One control that lowers a chance. Two links that say the same of one control are one term. */
export interface ControlTerm {
  /** Stable name: the control's name among coins, and its coverage or, where that is not assessed, the link's name. */
  readonly key: string;
  readonly controlClass: ControlClass;
  /** Position of the control in the mission graph. */
  readonly controlNode: number;
  /** Mean coverage after status, 0 to 1: planned 0; where not assessed, the middle of its range. */
  readonly coverage: number;
  /** Position in `judgements` of the coverage where it is not assessed; -1 where `coverage` is stated. */
  readonly coverageJudgement: number;
  /** Position in `judgements` of the effectiveness. */
  readonly effectiveness: number;
  /** Position in `causes` where the control fails everywhere at once; -1 otherwise. */
  readonly commonMode: number;
  /** True where coverage or effectiveness is not assessed and a range stands in. */
  readonly flagged: boolean;
}

/** A number somebody judged: drawn once per draw wherever it feeds. */
export interface Judgement {
  /** Stable key, for example library:rule/phishing-accounts or node:<key>/effectiveness. */
  readonly key: string;
  readonly label: string;
  /** The mean. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** α+β of its Beta distribution, by grade; at least 6. */
  readonly concentration: number;
  /** BETA about the mean, or UNIFORM from low to high where nobody has judged more than the range. */
  readonly spread: 'BETA' | 'UNIFORM';
  readonly grade: string | null;
  readonly source: 'library' | 'mission';
}

/** An element as a label names it: by name and kind, wherever it stands in the graph. */
export interface NamedElement {
  readonly kind: NodeKindName;
  readonly name: string;
}

export interface SharedCause {
  readonly key: string;
  /** Names the one coin a world: causes with the same coin and different levels open one after another. */
  readonly coin: string;
  readonly kind: 'COMMAND' | 'ALIGNMENT' | 'COMMON_MODE';
  readonly label: string;
  /** What the label names, so that another language can say it: elements, and the technique where it names one. */
  readonly about: readonly NamedElement[];
  readonly vector: VectorType | null;
  /** Position in `judgements` of its probability; -1 for a common-mode control, whose levels stand on the edges. */
  readonly judgement: number;
}

export interface ModelActor {
  /** Position in the mission graph. */
  readonly node: number;
  /** Its name among coins, see coin-names.ts; not the store's key. */
  readonly key: string;
  /** State SELF. */
  readonly start: number;
  /** For each technique of VECTOR_TYPES: how the actor may come to command it (terms are positions in `causes`), or null. */
  readonly command: readonly (readonly (readonly number[])[] | null)[];
  /** Position in `judgements` of the attempt, by technique where EMPLOYS.intent overrides; -1 = not assessed. */
  readonly attempt: number;
  readonly attemptByVector: Int32Array;
}

/** A loss by arrangement: true now, whatever anybody attempts. */
export interface StandingFact {
  readonly state: number;
  /** Position of the edge in the mission graph. */
  readonly fact: number;
  readonly rule: number;
}

/** What nobody has recorded and a rule would need: listed beside the score, never assumed. */
export interface CoverageGap {
  readonly kind:
    | 'DISTANCE_NOT_ASSESSED'
    | 'SEGMENTATION_NOT_ASSESSED'
    | 'CARRIER_NOT_ASSESSED'
    | 'VECTOR_NOT_JUDGED'
    | 'INTENT_NOT_ASSESSED'
    | 'CAPABILITY_NOT_ASSESSED'
    | 'ENCRYPTION_NOT_ASSESSED'
    | 'COVERAGE_NOT_ASSESSED'
    | 'ALIGNMENT_NOT_ASSESSED'
    | 'INSIDER_GROUP_NOT_ASSESSED'
    | 'DEPENDENCY_NOT_ASSESSED';
  /** Positions in the mission graph; -1 where there is none. */
  readonly node: number;
  readonly edge: number;
  readonly rule: number;
  /** A full sentence. */
  readonly sentence: string;
}

/** What a rule says of itself. */
export interface RuleCard {
  readonly name: string;
  /** 1 to 17 as in the exposure model, or a name for the structural ones. */
  readonly family: string;
  readonly vector: VectorType | null;
  /** Plain sentence with {from} and {to}. */
  readonly sentence: string;
  readonly fromEffect: readonly StateEffect[];
  readonly toEffect: readonly StateEffect[];
  /** Which elements' controls count, in words. */
  readonly controls: string;
  /** The measure it recommends, in the imperative. */
  readonly measure: string;
  readonly source: string;
}
