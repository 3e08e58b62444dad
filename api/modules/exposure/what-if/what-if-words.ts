import type { CandidateMeasure } from '../../../exposure-model/what-if/candidate-measure.ts';
import type { Refusal, ServiceLoss } from '../../../exposure-model/what-if/changed-graph.ts';
import type { Portfolio } from '../../../exposure-model/what-if/portfolio.ts';
import { LOSS_TEXT, NOTE_TEXT, newControlName, REFUSAL_TEXT } from '../../../exposure-model/what-if/what-if-text.ts';
import type { ScoredMission } from '../scored-mission.ts';

const filled = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);

/** Why a change was not made. */
export const refusalWords = ({ code, params }: Refusal): string => filled(REFUSAL_TEXT[code], params);

export const noteWords = (code: keyof typeof NOTE_TEXT): string => NOTE_TEXT[code];

const MEASURES: Readonly<Record<CandidateMeasure['label'], string>> = {
  BRING_INTO_OPERATION: 'Bring {control} into full operation on {elements}.',
  EXTEND_CONTROL: 'Extend {control} to {elements}.',
  NEW_CONTROL: '{control}, on {elements}.',
  ENCRYPT: 'Encrypt the flow between {elements}.',
  SEGMENT: 'Segment the connection between {elements}.',
  STAND_ALONE: 'Set {elements} apart from the mission network.',
  UN_CUSTODY: 'Keep {elements} in UN custody.',
};

/** A measure as a sentence. */
export function measureWords({ graph }: ScoredMission, measure: CandidateMeasure): string {
  const name = (key: string) => graph.nodeName[graph.nodeKey.indexOf(key)] ?? '';
  const { label, elementKeys, controlKey, controlClass } = measure;
  const control = controlKey ? name(controlKey) : controlClass ? newControlName(controlClass) : '';
  return filled(MEASURES[label], { control, elements: elementKeys.map(name).join(' and ') });
}

export const STOP_WORDS: Readonly<Record<Portfolio['stopped'], string>> = {
  NO_MEASURE_HELPS: 'No further measure lowers the risk on the worlds that were looked at.',
  AS_MANY_AS_ASKED: 'As many measures as were asked for.',
  BUDGET_USED_UP: 'No further measure fits into the budget.',
  ALL_CHOSEN: 'Every measure was chosen.',
  LIMIT_OF_EVALUATIONS: 'The search ended at its limit; a better choice may exist.',
  CANCELLED: 'The search was stopped.',
  NOTHING_RATED: 'Nothing on this axis is rated, so there is no risk to lower.',
};

/** What loses what it relied on. */
export function lossWords({ graph }: ScoredMission, { outcome, ...loss }: ServiceLoss): string {
  const lost = graph.nodeName[graph.nodeKey.indexOf(loss.lostKey)] ?? '';
  const share = loss.share === null ? '' : `${Math.round(100 * loss.share)} %`;
  const dependant = graph.nodeName[loss.dependantNode] ?? '';
  return filled(LOSS_TEXT[outcome], { dependant, lost, share, standIns: String(loss.standIns ?? 0) });
}
