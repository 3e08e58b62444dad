import type { MissionView } from '../../headquarters/headquarters-view.ts';
import type { SharedFactor } from '../../headquarters/shared-factors.ts';
import type { HeadquartersReading, ReleasedIssue } from './headquarters-service.ts';

/** What resolvers of headquarters are handed. */
export interface MissionParent {
  readonly reading: HeadquartersReading;
  readonly view: MissionView;
}
export type IssueParent = ReleasedIssue;
export interface FactorParent {
  readonly reading: HeadquartersReading;
  readonly factor: SharedFactor;
}
export interface ComparisonParent {
  readonly reading: HeadquartersReading;
  readonly missions: readonly MissionView[];
}
