import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { LABELS } from './labels.ts';
import { plainLine } from './plain-text.ts';

/** One of the copies in which an issue goes out. */
export interface NumberedCopy {
  readonly number: number;
  readonly handlingNote: string;
}

/** Characters of a line at the foot of a page; what is longer is cut with a sign that it is. */
const LONGEST = 240;

/** What stands at the foot of every page of a numbered copy; null where the file is none. */
export function copyLine({ language }: AssessmentDocument, copy: NumberedCopy | null | undefined): string | null {
  if (!copy) return null;
  const line = plainLine(LABELS[language].copy(copy.number, copy.handlingNote));
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
