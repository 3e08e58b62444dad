import type { RuleLikelihood } from '../../graph-schema/library-items.ts';
import type { ControlClass, VectorType } from '../../graph-schema/values.ts';

/** An edge as a rule writes it. */
export interface EdgeDraft {
  readonly from: number;
  readonly to: number;
  /** Position of the actor; left out: any actor that stands at `from`. */
  readonly actor?: number;
  /** Key of the actor whose access is used, where it is a partner's. */
  readonly provider?: string;
  /** The technique the actor must command; left out: a structural edge. */
  readonly command?: VectorType;
  /** A likelihood of the library; by definition: the step is no event but what the state means. */
  readonly base: RuleLikelihood | 'by-definition';
  /** Share of the target's opening; left out: 1. */
  readonly weight?: number;
  /** Positions of the mission-graph edges that made the rule fire. */
  readonly facts: readonly number[];
  readonly controls?: CountedControls;
  /** Positions of further shared causes that it needs. */
  readonly causes?: readonly number[];
}

/** Which controls count: those of these elements that name one of these techniques. */
export interface CountedControls {
  readonly of: readonly number[];
  readonly against: readonly VectorType[];
  /** Classes that a recorded property already says, so that nothing counts twice. */
  readonly except?: readonly ControlClass[];
}
