import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { IssueState } from '../../assessment/comparison/issue-state.ts';
import type { Sight } from '../../policy/sight.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { AppError } from '../base/app-error.ts';
import type { AssessmentRecord, RenderingRecord } from './assessment-record.ts';
import { listOf, partsOf } from './assessment-shelf.ts';
import { issueState } from './basis.ts';
import { frozenDocument, renderingOf } from './freeze/frozen-rendering.ts';
import { isSeen } from './making/change-assessment.ts';

/** An issue that has gone out, as one reader has it: at the highest ceiling that they see. */
export interface ReleasedIssue {
  readonly assessmentKey: string;
  /** The mission's id, and its name in the document. */
  readonly mission: string;
  readonly missionName: string;
  readonly title: string;
  /** Number of the issue in its mission. */
  readonly issue: number;
  readonly state: 'RELEASED' | 'SUPERSEDED';
  /** ISO date as of which it was scored. */
  readonly asOf: string;
  /** ISO moment. */
  readonly releasedAt: string;
  readonly ceiling: RenderingRecord['ceiling'];
  readonly marking: RenderingRecord['marking'];
  readonly fingerprint: string;
  /** The document as it was frozen. */
  document(): Promise<AssessmentDocument>;
  /** Graph, scores and leading ways as they were frozen. */
  issueState(): Promise<IssueState>;
}

/** Issues of these missions that have gone out and that a sight sees, those released last first. */
export async function releasedIssues(
  of: { store: GraphStore; sight: Sight },
  missions: readonly string[],
): Promise<ReleasedIssue[]> {
  const { store, sight } = of;
  const records = await store.read(async (tx) =>
    (await Promise.all([...new Set(missions)].map((mission) => listOf(tx, mission)))).flat(),
  );
  const issues: ReleasedIssue[] = [];
  for (const record of records) {
    const { state } = record;
    if ((state !== 'RELEASED' && state !== 'SUPERSEDED') || !isSeen(sight, record)) continue;
    const rendering = await store.read((tx) => renderingOf(tx, record.key));
    if (rendering) issues.push(await issueOf(store, { ...record, state }, rendering));
  }
  return issues.sort((a, b) => (a.releasedAt > b.releasedAt ? -1 : a.releasedAt < b.releasedAt ? 1 : 0));
}

async function issueOf(
  store: GraphStore,
  record: AssessmentRecord & Pick<ReleasedIssue, 'state'>,
  rendering: RenderingRecord,
): Promise<ReleasedIssue> {
  const document = await frozenDocument(rendering);
  return {
    assessmentKey: record.key,
    mission: record.missionId,
    missionName: document.mission.name,
    title: document.title,
    issue: record.issue,
    state: record.state,
    asOf: document.asOf,
    releasedAt: record.releasedAt,
    ceiling: rendering.ceiling,
    marking: rendering.marking,
    fingerprint: rendering.fingerprint,
    document: async () => document,
    issueState: async () => {
      const [basis] = await store.read((tx) => partsOf(tx, 'AssessmentBasis', record.key));
      if (!basis) throw new AppError('NOT_FOUND', 'This issue was frozen without its graph.', { subject: record.key });
      return issueState(basis);
    },
  };
}
