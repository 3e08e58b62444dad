import type { EdgeKindName } from '../../graph-schema/catalogue.ts';
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
  return { ...graph, nodeKey, edgeKey: edgeNames(graph, nodeKey) };
}

/** Links by their kind and the names of their ends; only parallel ones need more, and few are. */
function edgeNames(graph: MissionGraph, nodeKey: readonly string[]): string[] {
  const { edgeKind, edgeFrom, edgeTo, edgeProperties, edgeKey } = graph;
  const names = edgeKind.map((kind, e) => `${kind}|${nodeKey[edgeFrom[e]]}|${nodeKey[edgeTo[e]]}`);
  for (const links of parallelLinks(graph)) {
    const own = distinct(
      links.map((e) => names[e]),
      (i) =>
        `${names[links[i]]}|${DISCRIMINATORS.map((name) => String(edgeProperties[links[i]][name] ?? '')).join('|')}`,
      links.map((e) => edgeKey[e]),
    );
    links.forEach((e, i) => {
      names[e] = own[i];
    });
  }
  return names;
}

/** Links of one kind between the same ends, wherever there are several. O(edges), without a look at any name. */
function parallelLinks({ nodeKey, edgeKind, edgeFrom, edgeTo }: MissionGraph): number[][] {
  const firsts = new Map<EdgeKindName, Map<number, number>>();
  const several = new Map<number, number[]>();
  edgeKind.forEach((kind, e) => {
    let first = firsts.get(kind);
    if (!first) {
      first = new Map();
      firsts.set(kind, first);
    }
    const ends = edgeFrom[e] * nodeKey.length + edgeTo[e];
    const known = first.get(ends);
    if (known === undefined) first.set(ends, e);
    else if (several.has(known)) several.get(known)!.push(e);
    else several.set(known, [known, e]);
  });
  return [...several.values()];
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
