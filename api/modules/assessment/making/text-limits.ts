import { LONGEST_NARRATIVE } from '../../../../graph-schema/narrative.ts';
import type { FieldFault } from '../../../../graph-schema/validate.ts';

/** Characters of a single statement, reason or comment. */
const LONGEST_STATEMENT = 20_000;

const fault = (property: string, message: string, expected: string): FieldFault => ({ property, message, expected });

/** A narrative may be empty. */
export const narrativeFaults = (property: string, value: string): FieldFault[] =>
  value.length <= LONGEST_NARRATIVE
    ? []
    : [fault(property, 'The text is too long.', `at most ${LONGEST_NARRATIVE} characters`)];

/** What has to say something, and not more than somebody reads. */
export function statementFaults(property: string, value: string, required: boolean): FieldFault[] {
  if (required && value.trim() === '') return [fault(property, 'Nothing is written here yet.', 'a sentence or more')];
  return value.length <= LONGEST_STATEMENT
    ? []
    : [fault(property, 'The text is too long.', `at most ${LONGEST_STATEMENT} characters`)];
}
