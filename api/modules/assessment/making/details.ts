import { mayBeWritten } from '../../../assessment/workflow/transitions.ts';
import type { Office, Viewer } from '../../../policy/viewer.ts';
import { invalidInput, type Outcome, ok, refuse } from '../../base/outcome.ts';
import type { AssessmentRecord } from '../assessment-record.ts';
import { change } from '../assessment-shelf.ts';
import { changeAssessment, type Making, wrongState } from './change-assessment.ts';
import { keepEvent } from './history.ts';

export interface DetailsInput {
  readonly assessment: string;
  readonly version: number;
  readonly title: string;
  readonly lead: Office;
  /** ISO dates; empty: none. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly deadline: string;
}

const LONGEST_TITLE = 200;
const LABELS = ['title', 'lead', 'periodFrom', 'periodTo', 'deadline'] as const;
/** One line for each that differs, for the history. */
const linesOf = (
  from: Pick<DetailsInput, (typeof LABELS)[number]>,
  than: Pick<DetailsInput, (typeof LABELS)[number]>,
) =>
  LABELS.filter((name) => from[name] !== than[name])
    .map((name) => `${name}: ${from[name]}`)
    .join('\n');

/** Sets the title, the lead, the period it is about, and until when offices contribute. */
export async function setDetails(of: Making, viewer: Viewer, input: DetailsInput): Promise<Outcome<AssessmentRecord>> {
  const { title, lead, periodFrom, periodTo, deadline } = input;
  const faults = [
    ...(title.trim() === '' || title.length > LONGEST_TITLE
      ? [
          {
            property: 'title',
            message: 'The title is missing or too long.',
            expected: `1 to ${LONGEST_TITLE} characters`,
          },
        ]
      : []),
    ...((periodFrom === '') !== (periodTo === '') || periodFrom > periodTo
      ? [
          {
            property: 'periodTo',
            message: 'The period does not end after it begins.',
            expected: 'both days, or neither',
          },
        ]
      : []),
  ];
  if (faults.length > 0) return invalidInput(faults);
  return changeAssessment(of, input.assessment, async (tx, record) => {
    if (!mayBeWritten(record.state)) return wrongState('Title, lead and dates are settled before the review begins.');
    if (record.version !== input.version) {
      return refuse(
        'CONFLICT',
        'Somebody changed these details after you opened them. Read them again, then change them.',
      );
    }
    const next = { title: title.trim(), lead, periodFrom, periodTo, deadline };
    const changed = await change(tx, { ...record, ...next });
    const texts = { before: linesOf(record, next), after: linesOf(next, record) };
    await keepEvent(tx, { assessmentKey: record.key, kind: 'DETAILS', ...texts }, viewer, of.clock());
    return ok(changed);
  });
}
