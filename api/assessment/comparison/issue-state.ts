import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { leadingEffect } from '../../analyses/reading/exposures.ts';
import type { ExposurePath, MissionScore } from '../../exposure-model/mission-score.ts';

/** Graph, scores and leading ways as they were when a text was written. */
export interface IssueState {
  readonly graph: MissionGraph;
  readonly score: MissionScore;
  readonly ways: readonly Way[];
}

/** The leading way to one exposure, by keys, so that two issues can be held against each other. */
export interface Way {
  readonly elementKey: string;
  /** Elements on it, the actor included, and links that its steps stand on. */
  readonly elements: readonly string[];
  readonly links: readonly string[];
}

/** Exposures whose leading ways are kept: more than a document tells of, few enough for a large mission (0.1 s each). */
const MOST_WAYS = 60;

/** Positions of the states whose leading ways are worth keeping, with the element of each. */
export const waysWanted = ({ exposures }: MissionScore): { elementKey: string; node: number; state: number }[] =>
  exposures.slice(0, MOST_WAYS).flatMap((exposure) => {
    const effect = leadingEffect(exposure);
    return effect ? [{ elementKey: exposure.elementKey, node: exposure.node, state: effect.state }] : [];
  });

export function wayOf(
  { elementKey, node }: { elementKey: string; node: number },
  path: ExposurePath | undefined,
  graph: MissionGraph,
): Way {
  const hops = path?.hops ?? [];
  const nodes = new Set([node, ...hops.flatMap((hop) => [hop.fromNode, hop.toNode])]);
  const links = new Set(hops.flatMap((hop) => hop.facts));
  return {
    elementKey,
    elements: [...nodes].map((each) => graph.nodeKey[each]!),
    links: [...links].map((each) => graph.edgeKey[each]!),
  };
}
