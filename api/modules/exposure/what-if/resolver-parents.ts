import type { WhatIfChange } from '../../../../graph-schema/what-if.ts';
import type { ElementComparison } from '../../../exposure-model/what-if/score-comparison.ts';
import type { ScoredMission } from '../scored-mission.ts';
import type { WhatIfAnswer } from './what-if-answer.ts';

/** What the resolvers of a what-if are handed. */
export interface WhatIfParent {
  scored: ScoredMission;
  changes: readonly WhatIfChange[];
  answer: WhatIfAnswer;
}
export interface WhatIfRowParent {
  scored: ScoredMission;
  row: ElementComparison;
}
