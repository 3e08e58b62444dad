import { type ChangeFault, parseWhatIfChanges } from '../../../graph-schema/what-if.ts';
import type { ExposureService } from '../exposure/exposure-service.ts';
import type { ScoredMission } from '../exposure/scored-mission.ts';
import type { WhatIfAnswer } from './what-if-answer.ts';

export type WhatIfOutcome =
  | { readonly type: 'faults'; readonly faults: readonly ChangeFault[] }
  | { readonly type: 'answer'; readonly scored: ScoredMission; readonly answer: WhatIfAnswer };

/** Tries changes on a mission without making them. */
export function createWhatIfService({ exposure }: { exposure: ExposureService }) {
  return {
    /** `changes` as they came: their form is checked here. */
    async whatIf(missionId: string, changes: unknown, asOf?: string | null): Promise<WhatIfOutcome> {
      const parsed = parseWhatIfChanges(changes);
      if (!parsed.ok) return { type: 'faults', faults: parsed.faults };
      const scored = await exposure.finished(missionId, asOf);
      return { type: 'answer', scored, answer: await scored.ask('whatIf', { changes: parsed.changes }) };
    },
  };
}
export type WhatIfService = ReturnType<typeof createWhatIfService>;
