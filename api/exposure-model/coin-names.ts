import type { MissionGraph } from '../../graph-schema/mission-graph.ts';

/** Properties that tell parallel links of one kind apart. */
const DISCRIMINATORS = ['medium', 'dataCategories', 'presentFrom', 'vectorType', 'claimedBy', 'claimedOn'] as const;

/**
 * The graph with names of its own in place of the store's keys. Coins and draws are hashed from names; the store's
 * keys are made at random, so that the same sheets brought in twice would give figures apart by sampling error, and
 * swap near neighbours in a ranking. A name is the user's id, with the compartments where two elements share one.
 */
export function withCoinNames(graph: MissionGraph): MissionGraph {
  const nodeKey = distinct(
    graph.nodeId,
    (node) => `${graph.nodeId[node]}|${String(graph.nodeProperties[node].compartments ?? '')}|${graph.nodeKind[node]}`,
    graph.nodeKey,
  );
  const ends = graph.edgeKind.map((kind, e) => `${kind}|${nodeKey[graph.edgeFrom[e]]}|${nodeKey[graph.edgeTo[e]]}`);
  const edgeKey = distinct(
    ends,
    (edge) => `${ends[edge]}|${DISCRIMINATORS.map((name) => String(graph.edgeProperties[edge][name] ?? '')).join('|')}`,
    graph.edgeKey,
  );
  return { ...graph, nodeKey, edgeKey };
}

/** Each name where it stands alone, else the fuller one, else that with the store's key. */
function distinct(names: readonly string[], fuller: (position: number) => string, keys: readonly string[]): string[] {
  const short = counted(names);
  const tried = names.map((name, position) => (short.get(name) === 1 ? name : fuller(position)));
  const full = counted(tried);
  return tried.map((name, position) => (full.get(name) === 1 ? name : `${name}|${keys[position]}`));
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
