import type { Finding, RegisteredElement } from '../../../graph-schema/assessment-document.ts';
import type { AssessmentState, Position } from '../../../graph-schema/assessment-workflow.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import type { OfficeType } from '../sections/contributions.ts';

/** What one office says in one section. */
export interface OfficeContribution {
  /** Id of the section it is assigned to. */
  readonly sectionId: string;
  readonly officeType: OfficeType;
  /** Name of the mission's own office; empty where the mission has recorded none of this type. */
  readonly officeName: string;
  /** The subset of Markdown of graph-schema/narrative.ts. */
  readonly narrative: string;
  /** The marking that the office gives to what it wrote. */
  readonly marking: Sensitivity;
  /** Entries that its text may point to, by key; a link to anything else is plain text. */
  readonly elements: readonly RegisteredElement[];
  readonly findings: readonly OfficeFinding[];
  readonly setAside: readonly SetAside[];
  readonly position: Position;
  /** The comment it clears with, or the dissent in full, in the same notation. */
  readonly statement: string;
  /** Who gave the position, and on which ISO date; empty while it is awaited. */
  readonly givenBy: string;
  readonly givenOn: string;
  /** Whether the section has changed since the position was given. */
  readonly isStale: boolean;
}

/** A finding that an office adds from what the graph does not hold. Texts may point to entries. */
export interface OfficeFinding {
  readonly key: string;
  readonly statement: string;
  readonly basis: string;
  readonly effect: string;
  readonly measure: string;
  /** Admiralty grade of its best source; empty: not assessed. */
  readonly grade: string;
  readonly confidence: Finding['confidence'];
}

/** A generated finding that an office does not stand by. */
export interface SetAside {
  readonly findingId: string;
  readonly reason: string;
}

/** What people have settled about the document as a whole. */
export interface DocumentDetails {
  readonly state: AssessmentState;
  readonly lead: OfficeType;
  /** ISO dates of the period it is about; empty: as of a day, as it was scored. */
  readonly periodFrom: string;
  readonly periodTo: string;
  /** ISO date until which offices contribute; empty: none was set. */
  readonly deadline: string;
  readonly approval: Approval | null;
}

export interface Approval {
  readonly issue: number;
  /** Who approved, and on which ISO date. */
  readonly by: string;
  readonly on: string;
  /** Why it was approved although an office gave no position; empty: every office did. */
  readonly withoutPositions: string;
}

/** A position that still counts. */
export const standing = ({ position, isStale }: OfficeContribution): Position => (isStale ? 'AWAITED' : position);

export const hasWritten = ({ narrative, findings }: OfficeContribution): boolean =>
  narrative.trim() !== '' || findings.length > 0;
