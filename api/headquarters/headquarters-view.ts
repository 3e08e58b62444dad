import type { Sensitivity } from '../../graph-schema/values.ts';
import type { IssueDigest } from './issue-digest.ts';

/** Which issue something stands in. */
export interface IssueHead {
  /** Key of the assessment. */
  readonly assessmentKey: string;
  readonly mission: string;
  readonly missionName: string;
  readonly title: string;
  readonly issue: number;
  readonly state: 'RELEASED' | 'SUPERSEDED';
  /** ISO date, ISO moment. */
  readonly asOf: string;
  readonly releasedAt: string;
  readonly marking: Sensitivity;
  readonly fingerprint: string;
}

/** A mission with the issue that is out; null: none that the reader sees. */
export interface MissionView {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly current: { readonly issue: IssueHead; readonly digest: IssueDigest } | null;
}

/** The issues of a mission that have gone out, the oldest first. */
export interface MissionCourse {
  readonly mission: MissionView;
  readonly points: readonly { readonly issue: IssueHead; readonly digest: IssueDigest }[];
}

/** What a mission is called in a table. */
export const shortName = ({ acronym, name }: Pick<MissionView, 'acronym' | 'name'>): string => acronym ?? name;
