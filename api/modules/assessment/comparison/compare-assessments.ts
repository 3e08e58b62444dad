import { type Comparison, compareIssues } from '../../../assessment/comparison/compare-issues.ts';
import type { Sight } from '../../../policy/sight.ts';
import type { GraphStore } from '../../../store/graph-store.ts';
import { type Outcome, ok } from '../../base/outcome.ts';
import type { AssessmentRecord } from '../assessment-record.ts';
import { find, partsOf } from '../assessment-shelf.ts';
import { issueState } from '../basis.ts';
import { isSeen, noSuchAssessment, wrongState } from '../making/change-assessment.ts';
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
  readonly before: AssessmentRecord;
  readonly after: AssessmentRecord;
  readonly recommendations: readonly { readonly course: RecommendationCourse; readonly record: RecommendationRecord }[];
}

/** Holds two assessments of one mission against each other, each as it was written from its graph. */
export async function compareAssessments(
  { store, sight }: { store: GraphStore; sight: Sight },
  keys: { before: string; after: string },
): Promise<Outcome<AssessmentComparison>> {
  const read = await store.read(async (tx) => {
    const [before, after] = [await find(tx, keys.before), await find(tx, keys.after)];
    // One of another mission is none, whoever asks: nothing tells that it exists.
    if (!before || !after || before.missionId !== after.missionId) return null;
    if (!isSeen(sight, before) || !isSeen(sight, after)) return null;
    const [basisBefore] = await partsOf(tx, 'AssessmentBasis', before.key);
    const [basisAfter] = await partsOf(tx, 'AssessmentBasis', after.key);
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
