import { type Sight, sees } from '../../../policy/sight.ts';
import { officesOf, type Viewer } from '../../../policy/viewer.ts';
import type { GraphStore, WriteTransaction } from '../../../store/graph-store.ts';
import { attemptChange } from '../../base/attempt-change.ts';
import { type Outcome, type Refusal, refuse } from '../../base/outcome.ts';
import type { AssessmentRecord, ContributionRecord } from '../assessment-record.ts';
import { partOf, take } from '../assessment-shelf.ts';

/** What changes of assessments need. */
export interface Making {
  readonly store: GraphStore;
  readonly clock: () => Date;
  /** How far whoever makes them sees. */
  readonly sight: Sight;
}

/** Whether somebody sees an assessment: as an entry of its marking, by what it was made from. */
export const isSeen = (sight: Sight, { marking, compartments }: AssessmentRecord): boolean =>
  sees(sight, { level: marking, compartments });

export const noSuchAssessment = (): Refusal =>
  refuse('NOT_FOUND', 'There is no such assessment, or it is not yours to see.');
export const noSuchPart = (): Refusal => refuse('NOT_FOUND', 'There is no such entry in this assessment any more.');
export const wrongState = (message: string): Refusal => refuse('WRONG_STATE', message);
export const notYours = (message: string): Refusal => refuse('FORBIDDEN', message);

/** Changes one assessment in a transaction that begins by taking it; a refusal keeps nothing. */
export function changeAssessment<T>(
  { store, sight }: Making,
  key: string,
  work: (tx: WriteTransaction, record: AssessmentRecord) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return attemptChange(store, async (tx) => {
    const record = await take(tx, key);
    return record && isSeen(sight, record) ? work(tx, record) : noSuchAssessment();
  });
}

export const speaksFor = (viewer: Viewer, record: AssessmentRecord, { officeType }: { officeType: string }): boolean =>
  officesOf(viewer, record.missionId).some((office) => office === officeType);

/** The contribution of an office that the viewer speaks for. */
export async function ownContribution(
  tx: WriteTransaction,
  record: AssessmentRecord,
  key: string,
  viewer: Viewer,
): Promise<ContributionRecord | Refusal> {
  const found = await partOf(tx, 'AssessmentContribution', record.key, key);
  if (!found) return noSuchPart();
  return speaksFor(viewer, record, found)
    ? found
    : notYours('This section is contributed by another office than yours. Leave a comment for it instead.');
}

export const isRefusal = (value: object): value is Refusal => 'type' in value && value.type === 'error';
