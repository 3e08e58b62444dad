import type { Viewer } from '../../../policy/viewer.ts';
import { newNodeKey } from '../../base/keys.ts';
import { invalidInput, type Outcome, ok, refuse } from '../../base/outcome.ts';
import type { AssessmentRecord, ReleaseRecord } from '../assessment-record.ts';
import { addPart, changePart, partOf, partsOf, removePart } from '../assessment-shelf.ts';
import { changeAssessment, type Making, noSuchPart, notYours, wrongState } from '../making/change-assessment.ts';
import { actorOf, keepEvent } from '../making/history.ts';
import { statementFaults } from '../making/text-limits.ts';
import { moved, supersede } from './move.ts';

export interface ReleaseInput {
  readonly assessment: string;
  readonly recipients: readonly string[];
  readonly handlingNote: string;
}

const MOST_RECIPIENTS = 500;
const LONGEST_RECIPIENT = 300;

const goesOut = ({ state }: AssessmentRecord): boolean => state === 'APPROVED' || state === 'RELEASED';
const notApproved = () => wrongState('Only an approved issue that was not superseded or withdrawn goes out.');

/** Proposes to whom an issue goes. Nothing goes out before another person releases it. */
export async function proposeRelease(of: Making, viewer: Viewer, input: ReleaseInput): Promise<Outcome<ReleaseRecord>> {
  const recipients = input.recipients.map((each) => each.trim()).filter((each) => each !== '');
  const tooMany = recipients.length === 0 || recipients.length > MOST_RECIPIENTS;
  const tooLong = recipients.some((each) => each.length > LONGEST_RECIPIENT);
  const faults = [
    ...(tooMany || tooLong
      ? [
          {
            property: 'recipients',
            message: 'The distribution list is empty or too long.',
            expected: `1 to ${MOST_RECIPIENTS} recipients, a line of at most ${LONGEST_RECIPIENT} characters each`,
          },
        ]
      : []),
    ...statementFaults('handlingNote', input.handlingNote, true),
  ];
  if (faults.length > 0) return invalidInput(faults);
  return changeAssessment(of, input.assessment, async (tx, record) => {
    if (!goesOut(record)) return notApproved();
    const waiting = (await partsOf(tx, 'AssessmentRelease', record.key)).some(({ firstCopy }) => firstCopy === 0);
    if (waiting) return refuse('IN_USE', 'Another distribution list of this issue waits to be released.');
    const now = of.clock();
    const { by: proposedBy, byName: proposedByName } = actorOf(viewer);
    const release = await addPart(tx, 'AssessmentRelease', {
      key: newNodeKey(),
      assessmentKey: record.key,
      recipients,
      firstCopy: 0,
      handlingNote: input.handlingNote.trim(),
      proposedBy,
      proposedByName,
      proposedAt: now.toISOString(),
      releasedByName: '',
      releasedAt: '',
    });
    const texts = { after: recipients.join('\n'), note: release.handlingNote };
    await keepEvent(tx, { assessmentKey: record.key, kind: 'RELEASE_PROPOSED', ...texts }, viewer, now);
    return ok(release);
  });
}

/** Takes a proposal back that nobody has released yet. */
export function dropRelease(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; release: string },
): Promise<Outcome<number>> {
  return changeAssessment(of, input.assessment, async (tx, record) => {
    const found = await partOf(tx, 'AssessmentRelease', record.key, input.release);
    if (found?.firstCopy !== 0) return noSuchPart();
    await removePart(tx, 'AssessmentRelease', found.key);
    const before = found.recipients.join('\n');
    await keepEvent(tx, { assessmentKey: record.key, kind: 'RELEASE_DROPPED', before }, viewer, of.clock());
    return ok(1);
  });
}

/**
 * Releases what another person proposed: gives each recipient a copy number that no copy of this issue had before, and
 * supersedes the issue that was out until now.
 */
export function release(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; release: string },
): Promise<Outcome<AssessmentRecord>> {
  return changeAssessment(of, input.assessment, async (tx, record) => {
    const all = await partsOf(tx, 'AssessmentRelease', record.key);
    const found = all.find(({ key }) => key === input.release);
    if (found?.firstCopy !== 0) return noSuchPart();
    if (!goesOut(record)) return notApproved();
    if (found.proposedBy === viewer.personKey) {
      return notYours('You proposed this distribution list. Another person has to release it.');
    }
    const now = of.clock();
    const copiesBefore = all.reduce((sum, each) => sum + (each.firstCopy > 0 ? each.recipients.length : 0), 0);
    await changePart(tx, 'AssessmentRelease', {
      ...found,
      firstCopy: copiesBefore + 1,
      releasedByName: actorOf(viewer).byName,
      releasedAt: now.toISOString(),
    });
    const note = found.recipients.join('\n');
    const released = await moved(tx, record, 'RELEASED', { viewer, now, note });
    await supersede(tx, released, { viewer, now });
    return ok(released);
  });
}
