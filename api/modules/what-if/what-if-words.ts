import type { Refusal, ServiceLoss } from '../../exposure-model/what-if/changed-graph.ts';
import { LOSS_TEXT, NOTE_TEXT, REFUSAL_TEXT } from '../../exposure-model/what-if/what-if-text.ts';
import type { ScoredMission } from '../exposure/scored-mission.ts';

const filled = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);

/** Why a change was not made. */
export const refusalWords = ({ code, params }: Refusal): string => filled(REFUSAL_TEXT[code], params);

export const noteWords = (code: keyof typeof NOTE_TEXT): string => NOTE_TEXT[code];

/** What loses what it relied on. */
export function lossWords({ graph }: ScoredMission, { outcome, ...loss }: ServiceLoss): string {
  const lost = graph.nodeName[graph.nodeKey.indexOf(loss.lostKey)] ?? '';
  const share = loss.share === null ? '' : `${Math.round(100 * loss.share)} %`;
  const dependant = graph.nodeName[loss.dependantNode] ?? '';
  return filled(LOSS_TEXT[outcome], { dependant, lost, share, standIns: String(loss.standIns ?? 0) });
}
