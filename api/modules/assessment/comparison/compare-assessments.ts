import { SENSITIVITIES } from '../../../../graph-schema/values.ts';
import { type Comparison, compareIssues } from '../../../assessment/comparison/compare-issues.ts';
import type { Sight } from '../../../policy/sight.ts';
import type { GraphStore, ReadTransaction } from '../../../store/graph-store.ts';
import { type Outcome, ok } from '../../base/outcome.ts';
import type { AssessmentRecord } from '../assessment-record.ts';
import { type Ceiling, WHOLE } from '../assessment-record.ts';
import { basisOf, issueState } from '../basis.ts';
import { byHeight, seesAt } from '../freeze/ceilings.ts';
import { renderingsOf } from '../freeze/frozen-rendering.ts';
import { findView, type SeenAssessment } from '../freeze/issue-view.ts';
import { noSuchAssessment, wrongState } from '../making/change-assessment.ts';
import {
  type RecommendationRecord,
  recommendationsSeen,
  sightOfDocument,
  toBeTold,
} from '../recommendations/recommendation-record.ts';

/** What became of a recommendation from one issue to the next. */
export const RECOMMENDATION_COURSES = ['NEW', 'CARRIED_OVER', 'OVERDUE', 'DONE', 'DROPPED'] as const;
export type RecommendationCourse = (typeof RECOMMENDATION_COURSES)[number];

export interface AssessmentComparison extends Comparison {
  readonly before: SeenAssessment;
  readonly after: SeenAssessment;
  readonly recommendations: readonly { readonly course: RecommendationCourse; readonly record: RecommendationRecord }[];
}

/** Holds two assessments of one mission against each other, each as it was written from its graph. */
export async function compareAssessments(
  { store, sight }: { store: GraphStore; sight: Sight },
  keys: { before: string; after: string },
): Promise<Outcome<AssessmentComparison>> {
  const read = await store.read(async (tx) => {
    const before = (await findView(tx, sight, keys.before))?.seen;
    const after = (await findView(tx, sight, keys.after))?.seen;
    // One of another mission is none, whoever asks: nothing tells that it exists.
    if (!before || !after || before.missionId !== after.missionId) return null;
    const at = await comparedAt(tx, sight, before, after);
    const basisBefore = await basisOf(tx, before.key, at.before);
    const basisAfter = await basisOf(tx, after.key, at.after);
    const recommendations = await recommendationsSeen(tx, sightOfDocument(after), after.missionId);
    return { before, after, basisBefore, basisAfter, recommendations };
  });
  if (!read) return noSuchAssessment();
  const { before, after, basisBefore, basisAfter, recommendations } = read;
  if (!basisBefore || !basisAfter) {
    return wrongState('One of the two was made without its graph and cannot be compared.');
  }
  const comparison = compareIssues(await issueState(basisBefore), await issueState(basisAfter));
  return ok({ ...comparison, before, after, recommendations: coursesOf(recommendations, before, after) });
}

/**
 * The ceilings at which two are held against each other: the highest that a sight sees of both, so that what one shows
 * and the other may not show is no difference. The whole stands for the ceilings from its own marking on.
 */
async function comparedAt(
  tx: ReadTransaction,
  sight: Sight,
  before: SeenAssessment,
  after: SeenAssessment,
): Promise<{ before: Ceiling; after: Ceiling }> {
  const renderings = await renderingsOf(tx, [before.key, after.key]);
  const stands = (of: SeenAssessment, ceiling: Ceiling): Ceiling | null => {
    const own = (renderings.get(of.key) ?? []).map((each) => each.ceiling).filter((each) => seesAt(sight, of, each));
    if (own.includes(ceiling) && (ceiling !== WHOLE || of.ceiling === WHOLE)) return ceiling;
    if (of.ceiling !== WHOLE) return null;
    const covers = ceiling === WHOLE || (of.compartments.length === 0 && byHeight(ceiling, of.marking) <= 0);
    return covers ? WHOLE : null;
  };
  for (const ceiling of [WHOLE, ...[...SENSITIVITIES].reverse()] as const) {
    const [one, other] = [stands(before, ceiling), stands(after, ceiling)];
    if (one && other) return { before: one, after: other };
  }
  return { before: before.ceiling, after: after.ceiling };
}

/** Recommendations that the later of the two tells of, and where each stands in it. */
function coursesOf(all: readonly RecommendationRecord[], before: AssessmentRecord, after: AssessmentRecord) {
  return standingIn(all, after).map((record) => ({ course: courseOf(record, before, after), record }));
}

const standingIn = (all: readonly RecommendationRecord[], { issue }: AssessmentRecord): RecommendationRecord[] =>
  issue === 0
    ? toBeTold(all)
    : all.filter(
        ({ firstIssue, lastIssue }) => firstIssue > 0 && firstIssue <= issue && (lastIssue === 0 || lastIssue >= issue),
      );

function courseOf(
  { state, dueOn, firstIssue, lastIssue }: RecommendationRecord,
  before: AssessmentRecord,
  after: AssessmentRecord,
): RecommendationCourse {
  // One that was closed later was open in this issue.
  const closedHere = state !== 'OPEN' && (after.issue === 0 || lastIssue === after.issue);
  if (closedHere) return state === 'DONE' ? 'DONE' : 'DROPPED';
  if (dueOn !== '' && dueOn < after.asOf) return 'OVERDUE';
  return before.issue > 0 && firstIssue > 0 && firstIssue <= before.issue ? 'CARRIED_OVER' : 'NEW';
}
