import type { AttackModel } from './attack-model.ts';

/** The part of a model that one actor can reach, and what of it does not change with the judgements. */
export interface ActorShape {
  /** Position among the model's actors. */
  readonly actor: number;
  /** Position in the model of each edge of the actor's graph. */
  readonly modelEdge: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeKeys: Uint32Array;
  readonly edgeWeight: Float64Array | null;
  /** Position in `gateCauses` of each edge; 0 is always open. */
  readonly edgeGate: Int32Array;
  /** Alternatives of causes, positions in the model. */
  readonly gateCauses: readonly (readonly (readonly number[])[])[];
  /** Which attempt each edge asks for: a technique by its position, or an attempt of another kind. */
  readonly asked: Uint8Array;
  /** Position in the actor's graph of the coin of each cause of the model, or -1. */
  readonly localCause: Int32Array;
  readonly causeKeys: Uint32Array;
}

/** What of a model the values of its judgements are put on: small enough to be handed to another thread. */
export interface WeighedModel {
  readonly states: Pick<AttackModel['states'], 'node'>;
  readonly edges: Pick<AttackModel['edges'], 'chance'>;
  readonly causes: readonly Pick<AttackModel['causes'][number], 'judgement'>[];
  readonly actors: readonly Pick<AttackModel['actors'][number], 'key' | 'start' | 'attempt' | 'attemptByVector'>[];
}

/** What of a model is handed to another thread. */
export const weighedPart = ({ states, edges, causes, actors }: WeighedModel): WeighedModel => ({
  states: { node: states.node },
  edges: { chance: edges.chance },
  causes: causes.map(({ judgement }) => ({ judgement })),
  actors: actors.map(({ key, start, attempt, attemptByVector }) => ({ key, start, attempt, attemptByVector })),
});
