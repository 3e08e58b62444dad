import type { AttackGraph, Gate } from '../graph/attack-graph.ts';
import type { ActorCampaign } from './actor-campaign.ts';

/**
 * The actor's graph with its attempt as one more shared cause, so that reach of the result is the likelihood of
 * attempt and success together: P(attempted and open) = R of this graph, in the very same worlds (the cause has the
 * attempt's key, hence its uniform). Edges of level 1 ask for nothing and keep their gates. Null: the attempt is not
 * assessed. O(edges + distinct pairs of gate and level).
 */
export function attemptedGraph({ graph, attempt }: ActorCampaign): AttackGraph | null {
  if (attempt === null) return null;
  const cause = graph.causeKeys.length / 2;
  const causeKeys = new Uint32Array(graph.causeKeys.length + 2);
  causeKeys.set(graph.causeKeys);
  causeKeys.set(attempt.key, graph.causeKeys.length);
  const gates: Gate[] = [...graph.gates];
  const known = new Map<number, Int32Array>();
  const edgeGate = new Int32Array(graph.edgeGate.length);
  for (let e = 0; e < edgeGate.length; e++) {
    const gate = graph.edgeGate[e];
    const level = attempt.edgeLevel[e];
    if (level >= 1) {
      edgeGate[e] = gate;
      continue;
    }
    let joined = known.get(level);
    if (!joined) {
      joined = new Int32Array(graph.gates.length).fill(-1);
      known.set(level, joined);
    }
    // What is never attempted is never open.
    if (joined[gate] < 0) {
      const alternatives = level > 0 ? graph.gates[gate].map((terms) => [...terms, { cause, level }]) : [];
      joined[gate] = gates.push(alternatives) - 1;
    }
    edgeGate[e] = joined[gate];
  }
  return { ...graph, causeKeys, gates, edgeGate };
}
