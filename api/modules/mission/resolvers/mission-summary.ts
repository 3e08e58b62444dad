import { HARM_AXES } from '../../../../graph-schema/values.ts';
import type { AxisTotals } from '../../../exposure-model/mission-score.ts';
import type { HarmAxis, MissionSummaryResolvers } from '../../../schema/generated/resolver-types.ts';
import { pointerTo } from '../../base/element-record.ts';
import { custodySummary, gapGroups } from '../../exposure/exposure-service.ts';
import { notAssessedCounts, staleEntries } from '../mission-gaps.ts';

const MOST_EXPOSED = 5;
const MOST_CHOKE_POINTS = 8;
const LAST_CHANGES = 10;

const totals = (ofAxes: AxisTotals) =>
  HARM_AXES.map((axis) => ({ axis: axis.toUpperCase() as HarmAxis, ...ofAxes[axis] }));

export const MissionSummary: MissionSummaryResolvers = {
  mission: ({ mission }) => mission,
  score: ({ scored }) => scored,
  mostExposed: ({ scored }) =>
    scored.exposures
      .filter(({ rank }) => rank !== null)
      .slice(0, MOST_EXPOSED)
      .map((exposure) => ({ scored, exposure })),
  chokePoints: ({ scored }) =>
    scored.score.chokePoints.slice(0, MOST_CHOKE_POINTS).map(({ node, effect, informationShare, taskShare }) => ({
      element: scored.pointerTo(node),
      effect,
      informationShare,
      taskShare,
    })),
  totals: ({ scored }) => ({
    information: totals(scored.score.totals.information),
    tasks: totals(scored.score.totals.tasks),
  }),
  outOfCustody: ({ scored }, _args, { text }) => custodySummary(scored, text),
  notAssessed: async ({ mission }, _args, { services, text }) =>
    notAssessedCounts(await services.inventory.coverage(mission.missionId), text),
  stale: ({ scored }) => staleEntries(scored),
  gaps: ({ scored }, _args, { text }) => gapGroups(scored, text),
  recentlyChanged: async ({ mission }, _args, { services }) => {
    const changed = await services.mission.recentlyChanged(mission.missionId, LAST_CHANGES);
    return changed.map((element) => ({ element: pointerTo(element), changedAt: element.changedAt }));
  },
};
