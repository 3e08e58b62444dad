import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { type IssueState, type Way, wayOf, waysWanted } from '../../assessment/comparison/issue-state.ts';
import { canonicalJson } from '../../documents/canonical-json.ts';
import { graphFingerprint } from '../../documents/graph-fingerprint.ts';
import type { MissionScore } from '../../exposure-model/mission-score.ts';
import type { WriteTransaction } from '../../store/graph-store.ts';
import { newNodeKey } from '../base/keys.ts';
import type { ScoredMission } from '../exposure/exposure-service.ts';
import type { BasisRecord } from './assessment-record.ts';
import { addPart, partsOf, removePart } from './assessment-shelf.ts';
import { digestOf, pack, unpack } from './packed.ts';

type Packed = Pick<BasisRecord, 'graph' | 'score' | 'ways' | 'graphFingerprint' | 'scoreFingerprint'>;

/** The graph and the scores that a document is written from, packed to be kept with it. */
export async function packBasis(scored: Pick<ScoredMission, 'graph' | 'score' | 'paths'>): Promise<Packed> {
  const { graph, score } = scored;
  const scoreText = canonicalJson(score);
  const ways: Way[] = [];
  for (const wanted of waysWanted(score)) {
    const [path] = await scored.paths(wanted.state, 1);
    ways.push(wayOf(wanted, path, graph));
  }
  const [packedGraph, packedScore, packedWays] = await Promise.all(
    [canonicalJson(graph), scoreText, canonicalJson(ways)].map(pack),
  );
  return {
    graph: packedGraph!,
    score: packedScore!,
    ways: packedWays!,
    graphFingerprint: graphFingerprint(graph),
    scoreFingerprint: digestOf(scoreText),
  };
}

/** Keeps the basis of a document in place of the one before. */
export async function keepBasis(tx: WriteTransaction, assessmentKey: string, packed: Packed): Promise<void> {
  for (const { key } of await partsOf(tx, 'AssessmentBasis', assessmentKey))
    await removePart(tx, 'AssessmentBasis', key);
  await addPart(tx, 'AssessmentBasis', { key: newNodeKey(), assessmentKey, ...packed });
}

/** Whether graph and scores are still those whose fingerprints stand beside them. */
export async function basisIsSound(basis: BasisRecord): Promise<boolean> {
  const [graph, score] = await Promise.all([unpack(basis.graph), unpack(basis.score)]);
  const read = JSON.parse(graph.toString('utf8')) as MissionGraph;
  return graphFingerprint(read) === basis.graphFingerprint && digestOf(score) === basis.scoreFingerprint;
}

/** Graph, scores and leading ways as they were. */
export async function issueState(basis: BasisRecord): Promise<IssueState> {
  const [graph, score, ways] = await Promise.all([unpack(basis.graph), unpack(basis.score), unpack(basis.ways)]);
  const read = <T>(bytes: Buffer) => JSON.parse(bytes.toString('utf8')) as T;
  return { graph: read<MissionGraph>(graph), score: read<MissionScore>(score), ways: read<Way[]>(ways) };
}

/** Fingerprints of graph and scores. */
export const basisFacts = ({ graphFingerprint, scoreFingerprint }: BasisRecord) => ({
  graphFingerprint,
  scoreFingerprint,
});
