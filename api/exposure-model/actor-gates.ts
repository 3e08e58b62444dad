import type { CauseTerm, Gate } from '../core/graph/attack-graph.ts';
import type { ActorShape, WeighedModel } from './actor-shape.ts';

/** The gates of a shape at the levels that a set of values gives their causes. */
export function actorGates(model: WeighedModel, { gateCauses, localCause }: ActorShape, values: Float64Array): Gate[] {
  const term = (cause: number): CauseTerm => ({
    cause: localCause[cause],
    level: values[model.causes[cause].judgement],
  });
  return gateCauses.map((gate) => gate.map((alternative) => lowest(alternative.map(term))));
}

/** A gate with the causes of controls that fail everywhere at once, positions in the model, beside its own. */
export function gateWithCommon(gate: Gate, common: readonly CauseTerm[], localCause: Int32Array): Gate {
  const terms = common.map(({ cause, level }) => ({ cause: localCause[cause], level }));
  return gate.map((alternative) => lowest([...alternative, ...terms]));
}

/** One term a coin: of two levels of one coin the lower holds whenever both do. */
function lowest(terms: readonly CauseTerm[]): readonly CauseTerm[] {
  // Made for every gate in every draw: most need one coin, or a few.
  if (terms.every(({ cause }, i) => terms.findIndex((other) => other.cause === cause) === i)) return terms;
  const byCause = new Map<number, number>();
  for (const { cause, level } of terms) byCause.set(cause, Math.min(level, byCause.get(cause) ?? 1));
  return [...byCause].map(([cause, level]) => ({ cause, level }));
}
