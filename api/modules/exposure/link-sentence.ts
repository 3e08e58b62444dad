import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { AlignmentNature } from '../../schema/generated/resolver-types.ts';
import type { ScoredMission } from './scored-mission.ts';

/** An element as sentences name it. */
export const namedAt = (graph: MissionGraph, node: number) => ({
  kind: graph.nodeKind[node]!,
  name: String(graph.nodeName[node]),
});

/** A recorded link as a sentence: "Incident log is stored on File server." */
export const linkSentence = (graph: MissionGraph, link: number, text: AssessmentCatalogue): string =>
  text.sentences.link(
    graph.edgeKind[link]!,
    namedAt(graph, graph.edgeFrom[link]!),
    namedAt(graph, graph.edgeTo[link]!),
  );

/** An alignment in a sentence that says which way it runs. */
export const alignmentSentence = (scored: ScoredMission, link: number, text: AssessmentCatalogue): string =>
  text.sentences.alignment(
    scored.linkText(link, 'nature') as AlignmentNature | null,
    namedAt(scored.graph, scored.graph.edgeFrom[link]!),
    namedAt(scored.graph, scored.graph.edgeTo[link]!),
  );
