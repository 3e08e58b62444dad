import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { EdgeKindName } from '../../../graph-schema/catalogue.ts';
import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import type { ElementExposure, ExposurePath, MissionScore } from '../../exposure-model/mission-score.ts';
import type { UnknownWeight } from '../../exposure-model/weigh-unknowns.ts';
import type { ElementPointer } from '../base/element-record.ts';
import { Latest } from '../base/latest.ts';
import type { About, Answer, AssessmentRequest, QuestionName, RunOptions } from './scorer.ts';

/** A mission's graph with its score as of a day, and the questions that pages ask of both. */
export interface ScoredMission {
  /** Mission, visibility class, graph version and day. */
  readonly key: string;
  /** Who sees the same of the mission. */
  readonly visibility: string;
  readonly graph: MissionGraph;
  readonly score: MissionScore;
  readonly library: LibraryItems;
  /** True while only bounds and leading paths are known and the estimates are being worked out. */
  readonly isPreliminary: boolean;
  /** Rows of the elements that something reaches or that are out of custody, in the order of the ranking. */
  readonly exposures: readonly ElementExposure[];
  /** The row of an element by its key; undefined where nothing reaches it. */
  exposureOf(elementKey: string): ElementExposure | undefined;
  pointerTo(node: number): ElementPointer;
  /** Positions of a kind's links from a node, and to it, whatever their dates. */
  linksFrom(node: number, kind: EdgeKindName): readonly number[];
  linksTo(node: number, kind: EdgeKindName): readonly number[];
  /** A property of a node or link as a text; null is not assessed. */
  nodeText(node: number, property: string): string | null;
  linkText(link: number, property: string): string | null;
  /** Leading paths to a state, most likely first. */
  paths(state: number, most: number): Promise<readonly ExposurePath[]>;
  /** Which unknowns would move most, worked out once. */
  unknowns(): Promise<readonly UnknownWeight[]>;
  /** The integrated threat assessment of what was scored. */
  assessment(request: AssessmentRequest): Promise<AssessmentDocument>;
  /** Any question about the score, each answered once and kept a while. */
  ask<Q extends QuestionName>(question: Q, about: About<Q>): Promise<Answer<Q>>;
}

/** Answers that are kept with a score: a page of exposures and the details people open from it. */
const ANSWERS_KEPT = 400;

export function scoredMission(of: {
  key: string;
  visibility: string;
  graph: MissionGraph;
  score: MissionScore;
  library: LibraryItems;
  ask: <Q extends QuestionName>(question: Q, about: About<Q>, options?: RunOptions) => Promise<Answer<Q>>;
}): ScoredMission {
  const { graph, score } = of;
  const exposures = score.exposures.filter(({ effects }) => effects.length > 0);
  const byKey = new Map(exposures.map((exposure) => [exposure.elementKey, exposure]));
  const kept = new Latest<unknown>(ANSWERS_KEPT);
  const ask = <Q extends QuestionName>(question: Q, about: About<Q>) =>
    kept.get(JSON.stringify([question, about]), () => of.ask(question, about)) as Promise<Answer<Q>>;
  const from = adjacency(graph, graph.edgeFrom);
  const to = adjacency(graph, graph.edgeTo);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    key: of.key,
    visibility: of.visibility,
    graph,
    score,
    library: of.library,
    isPreliminary: score.trials === 0,
    exposures,
    exposureOf: (elementKey) => byKey.get(elementKey),
    pointerTo: (node) => pointerAt(graph, node),
    linksFrom: (node, kind) => from(node, kind),
    linksTo: (node, kind) => to(node, kind),
    nodeText: (node, property) => text(graph.nodeProperties[node]?.[property]),
    linkText: (link, property) => text(graph.edgeProperties[link]?.[property]),
    unknowns: () => ask('unknowns', null),
    // A document is kept where assessments are kept.
    assessment: (request) => of.ask('assessment', request),
    paths: (state, most) => ask('paths', { state, most }),
    ask,
  };
}

export function pointerAt(graph: MissionGraph, node: number): ElementPointer {
  return {
    key: String(graph.nodeKey[node]),
    id: String(graph.nodeId[node]),
    kind: graph.nodeKind[node]!,
    name: String(graph.nodeName[node]),
    sensitivity: (graph.nodeProperties[node]?.sensitivity as Sensitivity | undefined) ?? null,
  };
}

/** Links by one of their ends, made when it is first asked for. */
function adjacency(graph: MissionGraph, ends: Int32Array) {
  let byNode: Map<number, number[]> | undefined;
  return (node: number, kind: EdgeKindName): readonly number[] => {
    if (!byNode) {
      byNode = new Map();
      for (let link = 0; link < ends.length; link++) {
        const links = byNode.get(ends[link]!);
        if (links) links.push(link);
        else byNode.set(ends[link]!, [link]);
      }
    }
    return (byNode.get(node) ?? []).filter((link) => graph.edgeKind[link] === kind);
  };
}
