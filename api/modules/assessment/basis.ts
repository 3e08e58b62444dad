import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { type IssueState, type Way, wayOf, waysWanted } from '../../assessment/comparison/issue-state.ts';
import { canonicalJson } from '../../documents/canonical-json.ts';
import { graphFingerprint } from '../../documents/graph-fingerprint.ts';
import type { MissionScore } from '../../exposure-model/mission-score.ts';
import type { ReadTransaction, WriteTransaction } from '../../store/graph-store.ts';
import { newNodeKey } from '../base/keys.ts';
import type { ScoredMission } from '../exposure/exposure-service.ts';
import { type BasisRecord, type Ceiling, WHOLE } from './assessment-record.ts';
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
export async function keepBasis(
  tx: WriteTransaction,
  assessmentKey: string,
  packed: Packed,
  ceiling: Ceiling = WHOLE,
): Promise<void> {
  const before = await basisOf(tx, assessmentKey, ceiling);
  if (before) await removePart(tx, 'AssessmentBasis', before.key);
  await addPart(tx, 'AssessmentBasis', { key: newNodeKey(), assessmentKey, ceiling, ...packed });
}

/** What an assessment stands on at a ceiling; null: it was kept without. */
export const basisOf = async (
  tx: ReadTransaction,
  assessmentKey: string,
  ceiling: Ceiling = WHOLE,
): Promise<BasisRecord | null> =>
  (await partsOf(tx, 'AssessmentBasis', assessmentKey)).find((basis) => basis.ceiling === ceiling) ?? null;

/** Whether graph and scores are still those whose fingerprints stand beside them. */
export async function basisIsSound(basis: BasisRecord): Promise<boolean> {
  const [graph, score] = await Promise.all([basisGraph(basis), unpack(basis.score)]);
  return graphFingerprint(graph) === basis.graphFingerprint && digestOf(score) === basis.scoreFingerprint;
}

export const basisGraph = async (basis: Pick<BasisRecord, 'graph'>): Promise<MissionGraph> =>
  JSON.parse((await unpack(basis.graph)).toString('utf8')) as MissionGraph;

/** Graph, scores and leading ways as they were. */
export async function issueState(basis: BasisRecord): Promise<IssueState> {
  const [graph, score, ways] = await Promise.all([unpack(basis.graph), unpack(basis.score), unpack(basis.ways)]);
  const read = <T>(bytes: Buffer) => JSON.parse(bytes.toString('utf8')) as T;
  return { graph: read<MissionGraph>(graph), score: read<MissionScore>(score), ways: read<Way[]>(ways) };
}
