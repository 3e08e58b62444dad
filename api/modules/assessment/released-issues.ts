import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import type { IssueState } from '../../assessment/comparison/issue-state.ts';
import type { Sight } from '../../policy/sight.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { AppError } from '../base/app-error.ts';
import type { AssessmentRecord, Ceiling } from './assessment-record.ts';
import { listOf } from './assessment-shelf.ts';
import { basisOf, issueState } from './basis.ts';
import { frozenDocument, type RenderingFacts } from './freeze/frozen-rendering.ts';
import { isOut, type SeenAssessment, viewsOf } from './freeze/issue-view.ts';

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
  readonly ceiling: Ceiling;
  readonly marking: Sensitivity;
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
  const views = await store.read(async (tx) => {
    const records: AssessmentRecord[] = [];
    for (const mission of new Set(missions)) records.push(...(await listOf(tx, mission)).filter(isOut));
    return viewsOf(tx, sight, records);
  });
  const issues = views.flatMap(({ seen, rendering }) =>
    isOut(seen) && rendering ? [issueOf(store, seen, rendering)] : [],
  );
  return issues.sort((a, b) => (a.releasedAt > b.releasedAt ? -1 : a.releasedAt < b.releasedAt ? 1 : 0));
}

function issueOf(
  store: GraphStore,
  record: SeenAssessment & Pick<ReleasedIssue, 'state'>,
  rendering: RenderingFacts,
): ReleasedIssue {
  return {
    assessmentKey: record.key,
    mission: record.missionId,
    // Issues that were frozen before the name was kept beside them are called by the mission's id.
    missionName: rendering.missionName || record.missionId,
    title: rendering.title || record.title,
    issue: record.issue,
    state: record.state,
    asOf: record.asOf,
    releasedAt: record.releasedAt,
    ceiling: rendering.ceiling,
    marking: rendering.marking,
    fingerprint: rendering.fingerprint,
    document: () => store.read((tx) => frozenDocument(tx, rendering)),
    issueState: async () => {
      const basis = await store.read((tx) => basisOf(tx, record.key, rendering.ceiling));
      if (!basis) throw new AppError('NOT_FOUND', 'This issue was frozen without its graph.', { subject: record.key });
      return issueState(basis);
    },
  };
}
