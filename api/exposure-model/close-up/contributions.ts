import type { VectorType } from '../../../graph-schema/values.ts';
import type { ActorGraph } from '../actor-graph.ts';
import { VECTORS } from '../vector-order.ts';
import type { BoundedFigure, Contributions } from './close-up.ts';
import { repeated } from './figures.ts';
import type { Pace } from './pace.ts';
import type { TargetReading } from './target-reading.ts';
import { techniqueOf } from './techniques.ts';

/** Techniques of the steps on the ways of actors whose attempt is assessed. */
export function techniquesOf(reading: TargetReading): VectorType[] {
  const found = new Set<VectorType>();
  for (const position of reading.assessed) {
    for (const e of reading.ways[position]) {
      const technique = techniqueOf(reading.model, e);
      if (technique) found.add(technique);
    }
  }
  return VECTORS.filter((vector) => found.has(vector));
}

/** What each actor and each technique adds to the joint likelihood, in the same worlds. */
export function contributionsOf(
  reading: TargetReading,
  centre: number,
  alone: readonly (BoundedFigure | null)[],
  pace: Pace,
): Contributions | null {
  const { assessed, graphs } = reading;
  const likelihood = repeated(reading, centre);
  const actors: Contributions['actors'][number][] = [];
  for (const position of assessed) {
    if (!pace.next()) return null;
    const without = likelihood.without(position);
    actors.push({ actor: reading.actors[position], alone: alone[position]!.estimate, ...difference(centre, without) });
  }
  const vectors: Contributions['vectors'][number][] = [];
  for (const vector of techniquesOf(reading)) {
    if (!pace.next()) return null;
    const without = likelihood.of(() => graphs.map((campaign) => closed(reading, campaign, vector)));
    vectors.push({ vector, ...difference(centre, without) });
  }
  return {
    whole: centre,
    actors: actors.sort((a, b) => b.adds - a.adds || a.actor - b.actor),
    vectors: vectors.sort((a, b) => b.adds - a.adds || VECTORS.indexOf(a.vector) - VECTORS.indexOf(b.vector)),
    method: likelihood.method(),
  };
}

/** What is left never exceeds the whole: fewer ways are open. An exact figure may differ from it in its last digits. */
const difference = (whole: number, left: number) => {
  const without = Math.min(whole, left);
  return { without, adds: whole - without };
};

function closed(reading: TargetReading, campaign: ActorGraph, vector: VectorType): ActorGraph {
  const edgeProbability = campaign.graph.edgeProbability.map((probability, i) =>
    techniqueOf(reading.model, campaign.modelEdge[i]) === vector ? 0 : probability,
  );
  return { ...campaign, graph: { ...campaign.graph, edgeProbability } };
}
