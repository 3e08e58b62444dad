import type { ControlClass, StateEffect, VectorType } from '../../graph-schema/values.ts';
import type { RuleActor } from './actor-register.ts';
import type { CoverageGap, RuleCard } from './attack-model.ts';
import type { EdgeDraft } from './edge-draft.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Library } from './library.ts';

/** One rule: what it says of itself, and how it reads the mission's graph. */
export interface DerivationRule {
  readonly card: RuleCard;
  derive(context: RuleContext): void;
}

export type GapKind = CoverageGap['kind'];

/** What a rule may look at and what it may make. */
export interface RuleContext {
  readonly index: GraphIndex;
  readonly library: Library;
  readonly actors: readonly RuleActor[];
  state(node: number, effect: StateEffect, group?: string): number;
  /** Whether a rule has made this state; rules run in the order of the list. */
  hasState(node: number, effect: StateEffect): boolean;
  add(draft: EdgeDraft): void;
  gap(kind: GapKind, node: number, edge: number, sentence: string): void;
  standingFact(state: number, fact: number): void;
  /** Whether unknowns of this kind are switched in as an assumption. */
  assumes(kind: GapKind): boolean;
  /** Notes that nobody judged whether the actor employs a technique for which it is in place. */
  notJudged(actor: RuleActor, vector: VectorType): void;
}

/** Classes that a recorded property speaks for already. */
export const SAID_BY_SEGMENTATION: readonly ControlClass[] = ['SEGMENTATION'];
