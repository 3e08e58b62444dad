import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';
import type { MissionScore } from '../exposure-model/mission-score.ts';

/** One released issue as headquarters reads it: frozen graph and scores, and the frozen document. Nothing live. */
export interface IssueReading {
  readonly reading: GraphReading;
  readonly score: MissionScore;
  readonly document: Pick<AssessmentDocument, 'sections'>;
}

/** An element by what a page needs to name it. */
export interface NamedPlace {
  readonly key: string;
  readonly id: string;
  readonly kind: GraphReading['graph']['nodeKind'][number];
  readonly name: string;
  readonly sensitivity: ReturnType<GraphReading['pointer']>['sensitivity'];
}

export function placeAt({ graph, pointer }: GraphReading, node: number): NamedPlace {
  return {
    key: graph.nodeKey[node]!,
    id: graph.nodeId[node]!,
    kind: graph.nodeKind[node]!,
    name: graph.nodeName[node]!,
    sensitivity: pointer(node).sensitivity,
  };
}
