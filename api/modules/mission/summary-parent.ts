import type { ElementRecord } from '../base/element-record.ts';
import type { ScoredMission } from '../exposure/exposure-service.ts';

/** What the resolvers of a mission's summary are handed. */
export interface SummaryParent {
  mission: ElementRecord;
  scored: ScoredMission;
}
