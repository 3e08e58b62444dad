import { type ChangeFault, parseWhatIfChanges, type WhatIfChange } from '../../../../graph-schema/what-if.ts';
import type { CandidateMeasure } from '../../../exposure-model/what-if/candidate-measure.ts';
import type { ElementComparison } from '../../../exposure-model/what-if/score-comparison.ts';
import type { ExposureService } from '../exposure-service.ts';
import type { ScoredMission } from '../scored-mission.ts';
import type { PortfolioRequest } from './portfolio-answer.ts';
import type { WhatIfParent } from './resolver-parents.ts';
import type { WhatIfAnswer } from './what-if-answer.ts';
import { unmoved } from './what-if-row.ts';

export type WhatIfOutcome =
  | { readonly type: 'faults'; readonly faults: readonly ChangeFault[] }
  | {
      readonly type: 'answer';
      readonly scored: ScoredMission;
      readonly changes: readonly WhatIfChange[];
      readonly answer: WhatIfAnswer;
    };

/** Tries changes on a mission without making them. */
export function createWhatIfService({ exposure }: { exposure: ExposureService }) {
  return {
    /** Measures that could lower the mission's risks; with an element: those that act on it or on its ways. */
    async candidates(missionId: string, element: string | null, asOf?: string | null) {
      const scored = await exposure.finished(missionId, asOf);
      const all = await scored.ask('candidates', null);
      const bears = ({ elementKeys, exposureKeys }: CandidateMeasure) =>
        element === null || elementKeys.includes(element) || exposureKeys.includes(element);
      return { scored, candidates: all.filter(bears) };
    },

    async portfolio(missionId: string, request: PortfolioRequest, asOf?: string | null) {
      const scored = await exposure.finished(missionId, asOf);
      return { scored, answer: await scored.ask('portfolio', request) };
    },

    /** `changes` as they came: their form is checked here. */
    async whatIf(missionId: string, changes: unknown, asOf?: string | null): Promise<WhatIfOutcome> {
      const parsed = parseWhatIfChanges(changes);
      if (!parsed.ok) return { type: 'faults', faults: parsed.faults };
      const scored = await exposure.finished(missionId, asOf);
      const { changes: tried } = parsed;
      return { type: 'answer', scored, changes: tried, answer: await scored.ask('whatIf', { changes: tried }) };
    },

    /** One element before and after changes that were tried, whether or not it moves; null where nothing reaches it. */
    async row({ scored, changes, answer }: WhatIfParent, element: string): Promise<ElementComparison | null> {
      const listed = answer.rows.find(({ elementKey }) => elementKey === element);
      if (listed) return listed;
      const beyond = answer.moved > answer.rows.length ? await scored.ask('whatIfRow', { changes, element }) : null;
      const exposure = scored.exposureOf(element);
      return beyond ?? (exposure ? unmoved(exposure) : null);
    },
  };
}
export type WhatIfService = ReturnType<typeof createWhatIfService>;
