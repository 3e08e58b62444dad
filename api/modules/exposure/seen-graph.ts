import { createHash } from 'node:crypto';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { type Sight, visibilityClass } from '../../policy/sight.ts';

/** As much of a mission's graph as somebody sees. */
export interface SeenGraph {
  readonly graph: MissionGraph;
  /** Who sees the same: part of the key of whatever is kept of it. */
  readonly visibility: string;
}

/**
 * What was read for a sight, under a version of its own. The store's version tells of every write, also of those to
 * what is hidden; this one changes with what is seen and nothing else, so neither the figure on the page nor a score
 * that has to be worked out anew says that something hidden was written. O(nodes + edges).
 */
export function seenGraph(read: MissionGraph, sight: Sight): SeenGraph {
  const occurring = [...read.nodeProperties, ...read.edgeProperties].flatMap(({ compartments }) =>
    Array.isArray(compartments) ? (compartments as readonly string[]) : [],
  );
  return { graph: { ...read, graphVersion: versionOf(read) }, visibility: visibilityClass(sight, occurring) };
}

/** Keys never come back and each write of an entry raises its version: the two together name a content. */
function versionOf({ nodeKey, nodeVersion, edgeKey, edgeVersion }: MissionGraph): string {
  const hash = createHash('sha256');
  const add = (keys: readonly string[], versions: readonly number[]) => {
    hash.update(JSON.stringify(keys)).update(JSON.stringify(versions));
  };
  add(nodeKey, nodeVersion);
  add(edgeKey, edgeVersion);
  return hash.digest('base64url').slice(0, 22);
}
