import type { AttackGraph } from '../graph/attack-graph.ts';

/**
 * Whether the actor tries at all: one uniform a world, named by `key`. An edge whose technique needs an
 * attempt is used in the worlds whose uniform lies below its level, so an actor that attempts the less likely
 * technique attempts the likelier ones too. Level 1 asks for nothing, such as custody by arrangement.
 */
export interface AttemptGate {
  /** As `keyHash` returns it. */
  readonly key: readonly [number, number];
  /** For each edge of the graph. */
  readonly edgeLevel: Float64Array;
}

/** One actor's graph and its attempt; null: the attempt is not assessed, which is not zero. */
export interface ActorCampaign {
  readonly graph: AttackGraph;
  readonly attempt: AttemptGate | null;
}
