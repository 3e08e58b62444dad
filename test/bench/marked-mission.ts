import { linkIdentity, nodeIdentity } from '../../graph-schema/identity.ts';
import type { NodeRecord } from '../../graph-schema/mission-graph.ts';
import type { DraftLink, DraftNode } from '../../seed/generation/mission-draft.ts';
import { randomFrom } from '../../seed/generation/random.ts';

/** Nodes and links as a store takes them. */
export interface MarkedMission {
  readonly missionId: string;
  readonly nodes: readonly DraftNode[];
  readonly links: readonly DraftLink[];
}

/** The compartment that entries of a mixed mission may be in. */
export const COMPARTMENT = 'witness-data';

/**
 * The same mission with each entry and link marked Confidential, but for the shares that are Strictly Confidential and
 * in a compartment. The mission's own entry, and what stands alone of its kind, stay open: a world without them would
 * differ in more than what is hidden.
 */
export function marked(
  { missionId, nodes, links }: MarkedMission,
  { seed, strict, compartment }: { seed: number; strict: number; compartment: number },
): MarkedMission {
  const random = randomFrom(seed);
  const mark = (properties: NodeRecord): NodeRecord => {
    const own = { ...properties, sensitivity: random.chance(strict) ? 'STRICTLY_CONFIDENTIAL' : 'CONFIDENTIAL' };
    return random.chance(compartment) ? { ...own, compartments: [COMPARTMENT] } : own;
  };
  return {
    missionId,
    nodes: nodes.map((node) => {
      const properties = SCARCE.has(node.kind) ? node.properties : mark(node.properties);
      return { ...node, properties, identity: nodeIdentity(missionId, properties, node.id) };
    }),
    links: links.map((link) => {
      const properties = mark(link.properties);
      return { ...link, properties, identity: linkIdentity(link.kind, link.fromKey, link.toKey, properties) };
    }),
  };
}
const SCARCE = new Set(['Mission', 'ThreatVector', 'ThreatActor', 'Control']);

const isSeen = ({ sensitivity, compartments }: NodeRecord): boolean =>
  (sensitivity === 'CONFIDENTIAL' || sensitivity === 'UNCLASSIFIED') && compartments === undefined;

/** What somebody cleared for Confidential, without a compartment, sees of it: the other of two worlds. */
export function seenOf({ missionId, nodes, links }: MarkedMission): MarkedMission {
  const seen = nodes.filter(({ properties }) => isSeen(properties));
  const keys = new Set(seen.map(({ key }) => key));
  return {
    missionId,
    nodes: seen,
    links: links.filter(({ properties, fromKey, toKey }) => isSeen(properties) && keys.has(fromKey) && keys.has(toKey)),
  };
}
