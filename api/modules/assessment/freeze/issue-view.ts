import type { Sight } from '../../../policy/sight.ts';
import type { ReadTransaction } from '../../../store/graph-store.ts';
import { type AssessmentRecord, type Ceiling, WHOLE } from '../assessment-record.ts';
import { find } from '../assessment-shelf.ts';
import { isSeen } from '../making/change-assessment.ts';
import { byHeight, seesAt } from './ceilings.ts';
import { type RenderingFacts, renderingsOf } from './frozen-rendering.ts';

/**
 * An assessment as somebody has it: the whole, with everything that belongs to its making, or an issue that has gone
 * out, as readers of a ceiling below have it and without a word on how it was made.
 */
export interface SeenAssessment extends AssessmentRecord {
  readonly ceiling: Ceiling;
}

/** One with what was frozen of it at that ceiling; null: it is not approved. */
export interface IssueView {
  readonly seen: SeenAssessment;
  readonly rendering: RenderingFacts | null;
  /** All that the sight may have of it, the highest first. */
  readonly renderings: readonly RenderingFacts[];
}

/** Whether an issue is out and stands, or stood until the next one. */
export const isOut = <R extends AssessmentRecord>(record: R): record is R & { state: 'RELEASED' | 'SUPERSEDED' } =>
  record.state === 'RELEASED' || record.state === 'SUPERSEDED';

/** Of these assessments those that a sight sees, each as it sees it, in their order. */
export async function viewsOf(
  tx: ReadTransaction,
  sight: Sight,
  records: readonly AssessmentRecord[],
): Promise<IssueView[]> {
  const frozen = records.filter((record) => record.issue > 0 && (isSeen(sight, record) || isOut(record)));
  const renderings = await renderingsOf(
    tx,
    frozen.map(({ key }) => key),
  );
  return records.flatMap((record) => viewOf(sight, record, renderings.get(record.key) ?? []) ?? []);
}

function viewOf(sight: Sight, record: AssessmentRecord, renderings: readonly RenderingFacts[]): IssueView | null {
  const own = renderings
    .filter(({ ceiling }) => seesAt(sight, record, ceiling))
    .sort((a, b) => byHeight(a.ceiling, b.ceiling));
  const [rendering = null] = own;
  if (isSeen(sight, record)) return { seen: { ...record, ceiling: WHOLE }, rendering, renderings: own };
  return isOut(record) && rendering ? { seen: readersForm(record, rendering), rendering, renderings: own } : null;
}

/** The view that a sight has of one assessment; null: none. */
export async function findView(tx: ReadTransaction, sight: Sight, key: string): Promise<IssueView | null> {
  const record = await find(tx, key);
  const [view = null] = record ? await viewsOf(tx, sight, [record]) : [];
  return view;
}

/**
 * What a record says to readers of a ceiling below. Title, marking and fingerprint are of their rendering; texts and
 * counts that tell of the making stay with those who see the whole.
 */
function readersForm(record: AssessmentRecord, rendering: RenderingFacts): SeenAssessment {
  const { ceiling, title, marking, fingerprint } = rendering;
  return {
    ...record,
    ceiling,
    title,
    marking,
    // By the level of the ceiling, and not by what happens to be in it, is looked whether the graph has changed since.
    baseMarking: ceiling === WHOLE ? record.marking : ceiling,
    compartments: [],
    fingerprint,
    version: 1,
    deadline: '',
    withoutPositions: '',
    // Of a superseded issue that is the number of the next one, of a withdrawn one somebody's words.
    closedBecause: record.state === 'SUPERSEDED' ? record.closedBecause : '',
  };
}
