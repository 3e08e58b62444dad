import type { ControlClass } from '../../../../graph-schema/values.ts';
import type { CandidateMeasure } from '../../../exposure-model/what-if/candidate-measure.ts';
import type { ChangeNote, Refusal, ServiceLoss } from '../../../exposure-model/what-if/changed-graph.ts';
import type { Portfolio } from '../../../exposure-model/what-if/portfolio.ts';
import { LOSS_TEXT, NOTE_TEXT, newControlName, REFUSAL_TEXT } from '../../../exposure-model/what-if/what-if-text.ts';
import type { Named } from './sentences.ts';

const filled = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);

const MEASURES: Readonly<Record<CandidateMeasure['label'], string>> = {
  BRING_INTO_OPERATION: 'Bring {control} into full operation on {elements}.',
  EXTEND_CONTROL: 'Extend {control} to {elements}.',
  NEW_CONTROL: '{control}, on {elements}.',
  ENCRYPT: 'Encrypt the flow between {elements}.',
  SEGMENT: 'Segment the connection between {elements}.',
  STAND_ALONE: 'Set {elements} apart from the mission network.',
  UN_CUSTODY: 'Keep {elements} in UN custody.',
};
const STOPS: Readonly<Record<Portfolio['stopped'], string>> = {
  NO_MEASURE_HELPS: 'No further measure lowers the risk on the worlds that were looked at.',
  AS_MANY_AS_ASKED: 'As many measures as were asked for.',
  BUDGET_USED_UP: 'No further measure fits into the budget.',
  ALL_CHOSEN: 'Every measure was chosen.',
  LIMIT_OF_EVALUATIONS: 'The search ended at its limit; a better choice may exist.',
  CANCELLED: 'The search was stopped.',
  NOTHING_RATED: 'Nothing on this axis is rated, so there is no risk to lower.',
};

/** Sentences of what-ifs: why a change was not made, what it costs, what a measure does, why a search ended. */
export const whatIf = {
  refusal: ({ code, params }: Refusal): string => filled(REFUSAL_TEXT[code], params),
  note: (code: ChangeNote['code']): string => NOTE_TEXT[code],
  /** A measure on elements: by a control that is recorded, or by a new one of a class, or by neither. */
  measure: (
    label: CandidateMeasure['label'],
    elements: readonly Named[],
    control: Named | null,
    controlClass: ControlClass | null,
  ): string =>
    filled(MEASURES[label], {
      control: control?.name ?? (controlClass ? newControlName(controlClass) : ''),
      elements: elements.map(({ name }) => name).join(' and '),
    }),
  /** What loses what it relied on. */
  loss: (loss: Pick<ServiceLoss, 'outcome' | 'share' | 'standIns'>, dependant: Named, lost: Named): string =>
    filled(LOSS_TEXT[loss.outcome], {
      dependant: dependant.name,
      lost: lost.name,
      share: loss.share === null ? '' : `${Math.round(100 * loss.share)}\u00A0%`,
      standIns: String(loss.standIns ?? 0),
    }),
  stopped: (why: Portfolio['stopped']): string => STOPS[why],
};
