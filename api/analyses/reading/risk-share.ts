import type { HarmAxis } from '../../../graph-schema/values.ts';
import { HARM_AXES } from '../../exposure-model/library.ts';
import type { ElementExposure, MissionScore } from '../../exposure-model/mission-score.ts';

/** The axis on which the mission's risk to information is largest; null where none could be stated. */
export function leadingAxisOf({ totals }: MissionScore): HarmAxis | null {
  const stated = HARM_AXES.filter((axis) => totals.information[axis].risk !== null);
  const risk = (axis: HarmAxis) => totals.information[axis].risk!.estimate;
  return stated.reduce<HarmAxis | null>((most, axis) => (most && risk(most) >= risk(axis) ? most : axis), null);
}

/** An element's part of the mission's risk to information on an axis, from 0 to 1; null where it has none stated. */
export function riskShare(score: MissionScore, exposure: ElementExposure | undefined, axis: HarmAxis): number | null {
  const total = score.totals.information[axis].risk?.estimate ?? 0;
  const own = exposure && exposure.group !== 'TASK' ? exposure.risk[axis] : null;
  return own && total > 0 ? own.estimate / total : null;
}
