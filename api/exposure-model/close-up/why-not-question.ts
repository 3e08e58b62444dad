import type { StateEffect } from '../../../graph-schema/values.ts';

/** Why does this actor not bring that about? */
export interface WhyNotQuestion {
  /** Position among the model's actors. */
  readonly actor: number;
  /** Position of the element in the mission graph. */
  readonly node: number;
  readonly effect: StateEffect;
}
