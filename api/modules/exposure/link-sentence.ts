import { edgeKindOf } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { ScoredMission } from './scored-mission.ts';

/** A recorded link as a sentence: "Incident log is stored on File server." */
export function linkSentence(graph: MissionGraph, link: number): string {
  const [from, to] = [graph.nodeName[graph.edgeFrom[link]!], graph.nodeName[graph.edgeTo[link]!]];
  return `${from} ${edgeKindOf(graph.edgeKind[link]!).title} ${to}.`;
}

/** An alignment in a sentence that says which way it runs. */
export function alignmentSentence(scored: ScoredMission, link: number): string {
  const { graph } = scored;
  const [from, to] = [graph.nodeName[graph.edgeFrom[link]!], graph.nodeName[graph.edgeTo[link]!]];
  switch (scored.linkText(link, 'nature')) {
    case 'BACKS':
      return `${from} backs ${to}.`;
    case 'OPERATES_JOINTLY':
      return `${from} and ${to} operate jointly.`;
    case 'CONTRACTED_BY':
      return `${from} is contracted by ${to}.`;
    default:
      return `${from} is aligned with ${to}; in what way is not assessed.`;
  }
}
