import type { Sensitivity } from '../../../../graph-schema/values.ts';
import { mayBeWritten } from '../../../assessment/workflow/transitions.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import { invalidInput, type Outcome, ok, refuse } from '../../base/outcome.ts';
import type { AssessmentRecord, ContributionRecord } from '../assessment-record.ts';
import { changePart, partOf } from '../assessment-shelf.ts';
import { changeAssessment, isRefusal, type Making, ownContribution, wrongState } from './change-assessment.ts';
import { actorOf, keepEvent } from './history.ts';
import { linkedElements } from './linked-elements.ts';
import { raiseMarking } from './marking.ts';
import { narrativeFaults } from './text-limits.ts';

export interface NarrativeInput {
  readonly assessment: string;
  readonly contribution: string;
  /** The version of the text that the writer began from. */
  readonly version: number;
  readonly text: string;
  readonly marking: Sensitivity;
}
/** A text that was kept, or, where somebody else was first, what stands there now. */
export interface NarrativeSaved {
  readonly outcome: Outcome<ContributionRecord>;
  readonly current: ContributionRecord | null;
}

export const closedToWriting = ({ state }: AssessmentRecord) =>
  mayBeWritten(state)
    ? null
    : wrongState('The text is closed. It has to go back to contributions before an office can change it.');

/** Keeps an office's text for a section. Nothing is overwritten that the writer has not seen. */
export async function saveNarrative(of: Making, viewer: Viewer, input: NarrativeInput): Promise<NarrativeSaved> {
  const faults = narrativeFaults('text', input.text);
  if (faults.length > 0) return { outcome: invalidInput(faults), current: null };
  const outcome = await changeAssessment(of, input.assessment, async (tx, record) => {
    const own = await ownContribution(tx, record, input.contribution, viewer);
    if (isRefusal(own)) return own;
    const closed = closedToWriting(record);
    if (closed) return closed;
    // To give a text the marking that it shows before anybody has marked it is a change too.
    if (own.narrative === input.text && own.marking === input.marking && own.editedAt !== '') return ok(own);
    if (own.textVersion !== input.version) {
      const words = `${own.editedByName || 'Somebody'} changed this text after you opened it. Both texts are here: put together what should stay.`;
      return refuse('CONFLICT', words);
    }
    const now = of.clock();
    const actor = actorOf(viewer);
    const saved = await changePart(tx, 'AssessmentContribution', {
      ...own,
      narrative: input.text,
      textVersion: own.textVersion + 1,
      marking: input.marking,
      elements: await linkedElements(tx, record, [input.text], viewer),
      editedBy: actor.by,
      editedByName: actor.byName,
      editedAt: now.toISOString(),
    });
    const { sectionId, officeType: office, key: contributionKey } = own;
    const event = { kind: 'NARRATIVE', sectionId, office, contributionKey } as const;
    const note = own.marking === input.marking ? '' : input.marking;
    await keepEvent(
      tx,
      { ...event, assessmentKey: record.key, before: own.narrative, after: input.text, note },
      viewer,
      now,
    );
    await raiseMarking(tx, record);
    return ok(saved);
  });
  const lost = outcome.type === 'error' && outcome.code === 'CONFLICT';
  const current = lost
    ? await of.store.read((tx) => partOf(tx, 'AssessmentContribution', input.assessment, input.contribution))
    : null;
  return { outcome, current };
}
