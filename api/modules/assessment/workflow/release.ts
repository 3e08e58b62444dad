import type { Viewer } from '../../../policy/viewer.ts';
import { newNodeKey } from '../../base/keys.ts';
import { invalidInput, type Outcome, ok, refuse } from '../../base/outcome.ts';
import { type AssessmentRecord, type Ceiling, type ReleaseRecord, WHOLE } from '../assessment-record.ts';
import { addPart, changePart, partOf, partsOf, removePart } from '../assessment-shelf.ts';
import { renderingsOf } from '../freeze/frozen-rendering.ts';
import { changeAssessment, type Making, noSuchPart, notYours, wrongState } from '../making/change-assessment.ts';
import { actorOf, keepEvent } from '../making/history.ts';
import { statementFaults } from '../making/text-limits.ts';
import { moved, supersede } from './move.ts';

export interface ReleaseInput {
  readonly assessment: string;
  readonly recipients: readonly { readonly name: string; readonly ceiling: Ceiling }[];
  readonly handlingNote: string;
}

const MOST_RECIPIENTS = 500;
const LONGEST_RECIPIENT = 300;
/** What stands at the foot of a page: two lines. */
const LONGEST_HANDLING_NOTE = 200;

const goesOut = ({ state }: AssessmentRecord): boolean => state === 'APPROVED' || state === 'RELEASED';
const notApproved = () => wrongState('Only an approved issue that was not superseded or withdrawn goes out.');

const noSuchCeiling = (asked: Ceiling, frozen: readonly Ceiling[]) =>
  invalidInput([
    {
      property: 'recipients',
      message: `This issue was not frozen for the ceiling ${asked}.`,
      expected: `one of ${frozen.join(', ')}`,
    },
  ]);

/** What the recipients of a list get, in their order. */
export const recipientsOf = ({ recipients, ceilings, firstCopy }: ReleaseRecord) =>
  recipients.map((name, i) => ({
    name,
    ceiling: ceilings[i] ?? WHOLE,
    copy: firstCopy === 0 ? null : firstCopy + i,
  }));

/** Proposes to whom an issue goes. Nothing goes out before another person releases it. */
export async function proposeRelease(of: Making, viewer: Viewer, input: ReleaseInput): Promise<Outcome<ReleaseRecord>> {
  const items = input.recipients
    .map(({ name, ceiling }) => ({ name: name.trim(), ceiling }))
    .filter(({ name }) => name !== '');
  const recipients = items.map(({ name }) => name);
  const tooMany = recipients.length === 0 || recipients.length > MOST_RECIPIENTS;
  const tooLong = recipients.some((each) => each.length > LONGEST_RECIPIENT);
  const handlingNote = input.handlingNote.trim();
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
    ...statementFaults('handlingNote', handlingNote, true),
    ...(handlingNote.length > LONGEST_HANDLING_NOTE
      ? [
          {
            property: 'handlingNote',
            message: 'The handling note does not fit at the foot of a page.',
            expected: `at most ${LONGEST_HANDLING_NOTE} characters`,
          },
        ]
      : []),
  ];
  if (faults.length > 0) return invalidInput(faults);
  return changeAssessment(of, input.assessment, async (tx, record) => {
    if (!goesOut(record)) return notApproved();
    const frozen = ((await renderingsOf(tx, [record.key])).get(record.key) ?? []).map(({ ceiling }) => ceiling);
    const missing = items.find(({ ceiling }) => !frozen.includes(ceiling));
    if (missing) return noSuchCeiling(missing.ceiling, frozen);
    const waiting = (await partsOf(tx, 'AssessmentRelease', record.key)).some(({ firstCopy }) => firstCopy === 0);
    if (waiting) return refuse('IN_USE', 'Another distribution list of this issue waits to be released.');
    const now = of.clock();
    const { by: proposedBy, byName: proposedByName } = actorOf(viewer);
    const release = await addPart(tx, 'AssessmentRelease', {
      key: newNodeKey(),
      assessmentKey: record.key,
      recipients,
      ceilings: items.map(({ ceiling }) => ceiling),
      firstCopy: 0,
      handlingNote,
      proposedBy,
      proposedByName,
      proposedAt: now.toISOString(),
      releasedByName: '',
      releasedAt: '',
    });
    const after = items.map(({ name, ceiling }) => `${name} (${ceiling})`).join('\n');
    const texts = { after, note: release.handlingNote };
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
