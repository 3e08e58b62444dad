import type { CauseTerm } from '../core/graph/attack-graph.ts';
import type { ClassedEdges, ClassFigures } from '../core/reach/classed-edges.ts';
import { actorGates, gateWithCommon } from './actor-gates.ts';
import { attemptKey, attemptLevels } from './actor-graph.ts';
import type { ActorShape, WeighedModel } from './actor-shape.ts';
import type { ValuedRun } from './edge-chances.ts';

/** An actor's edges in classes of equals, and what the classes are worth in a run. */
export interface ClassedActor {
  readonly edges: ClassedEdges;
  figuresOf(run: ValuedRun): ClassFigures;
}

const NO_CAUSES: readonly CauseTerm[] = [];

/** The same for every actor, so that it is looked up once for all of them. */
const known = new WeakMap<readonly ValuedRun[], Uint8Array>();

/** By profile: 1 where in some run a cause of a control that fails everywhere at once stands on it. */
function withCommon(runs: readonly ValuedRun[]): Uint8Array {
  let hasCommon = known.get(runs);
  if (!hasCommon) {
    hasCommon = new Uint8Array(runs[0].chances.ownByProfile.length);
    for (const { chances } of runs) {
      for (const profile of chances.commonByProfile.keys()) hasCommon[profile] = 1;
    }
    known.set(runs, hasCommon);
  }
  return hasCommon;
}

/**
 * Edges of one chance profile are worth the same in every run, and those of one profile and gate need the same causes.
 * O(edges of the actor) once, then O(gates) a run.
 */
export function classedActor(model: WeighedModel, shape: ActorShape, runs: readonly ValuedRun[]): ClassedActor {
  const { modelEdge, edgeFrom, edgeTo, edgeKeys, edgeWeight, edgeGate, causeKeys, asked, gateCauses, localCause } =
    shape;
  const chance = modelEdge.map((e) => model.edges.chance[e]);
  const profileCount = runs[0].chances.ownByProfile.length;
  const hasCommon = withCommon(runs);
  const pairs: { readonly gate: number; readonly profile: number }[] = [];
  const numbers = new Map<number, number>();
  const gate = edgeGate.map((own, i) => {
    const profile = chance[i];
    if (hasCommon[profile] === 0) return own;
    const name = own * profileCount + profile;
    let number = numbers.get(name);
    if (number === undefined) {
      number = gateCauses.length + pairs.push({ gate: own, profile }) - 1;
      numbers.set(name, number);
    }
    return number;
  });
  const source = model.actors[shape.actor].start;
  const graph = { source, edgeFrom, edgeTo, edgeKeys, edgeWeight, causeKeys };
  return {
    edges: { graph, chance, gate, attempt: asked, attemptKey: attemptKey(model, shape.actor) },
    figuresOf: ({ values, chances }) => {
      const gates = actorGates(model, shape, values);
      const common = pairs.map((pair) =>
        gateWithCommon(gates[pair.gate], chances.commonByProfile.get(pair.profile) ?? NO_CAUSES, localCause),
      );
      return {
        probability: chances.ownByProfile,
        gates: [...gates, ...common],
        attemptLevel: attemptLevels(model, shape.actor, values),
      };
    },
  };
}
