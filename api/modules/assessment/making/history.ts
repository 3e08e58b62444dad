import type { AssessmentEventKind } from '../../../../graph-schema/assessment-workflow.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { ReadTransaction, WriteTransaction } from '../../../store/graph-store.ts';
import { newNodeKey } from '../../base/keys.ts';
import type { EventRecord } from '../assessment-record.ts';
import { addPart, changePart, partOf, partsOf } from '../assessment-shelf.ts';

/** Whoever did something, as it is kept. */
export const actorOf = (viewer: Viewer) => ({ by: viewer.personKey ?? 'operator', byName: viewer.name });

export interface EventDraft {
  readonly assessmentKey: string;
  readonly kind: AssessmentEventKind;
  readonly sectionId?: string;
  readonly office?: string;
  readonly contributionKey?: string;
  readonly before?: string;
  readonly after?: string;
  readonly note?: string;
}

/** Saving goes on while somebody types: edits of one text by one person in so short a time are one entry. */
const ONE_SITTING_MS = 10 * 60 * 1000;

/** What was done to an assessment, oldest first. */
export const historyOf = async (tx: ReadTransaction, assessmentKey: string): Promise<EventRecord[]> =>
  inOrder(await partsOf(tx, 'AssessmentEvent', assessmentKey));

export const inOrder = (events: readonly EventRecord[]): EventRecord[] =>
  [...events].sort((a, b) => a.sequence - b.sequence);

/**
 * Keeps what was done, in the transaction that does it, with the text before. The assessment has been taken, so that
 * entries are numbered without gaps.
 */
export async function keepEvent(tx: WriteTransaction, draft: EventDraft, viewer: Viewer, now: Date): Promise<void> {
  const last = await lastOf(tx, draft.assessmentKey);
  const actor = actorOf(viewer);
  const at = now.toISOString();
  const sameSitting =
    last !== null &&
    draft.kind === 'NARRATIVE' &&
    last.kind === 'NARRATIVE' &&
    last.by === actor.by &&
    last.contributionKey === draft.contributionKey &&
    now.getTime() - Date.parse(last.at) < ONE_SITTING_MS;
  if (sameSitting) {
    await changePart(tx, 'AssessmentEvent', { ...last, at, after: draft.after ?? '' });
    return;
  }
  await addPart(tx, 'AssessmentEvent', {
    key: newNodeKey(),
    sequence: (last?.sequence ?? 0) + 1,
    at,
    sectionId: '',
    office: '',
    contributionKey: '',
    before: '',
    after: '',
    note: '',
    ...draft,
    ...actor,
  });
}

async function lastOf(tx: ReadTransaction, assessmentKey: string): Promise<EventRecord | null> {
  const cypher = `MATCH (n:AssessmentEvent {assessmentKey: $assessmentKey})
WITH n ORDER BY n.sequence DESC LIMIT 1 RETURN n.key AS key`;
  const [row] = await tx.run(cypher, { assessmentKey });
  return row ? partOf(tx, 'AssessmentEvent', assessmentKey, String(row.key)) : null;
}
