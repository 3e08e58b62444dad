import type { ControlClass } from '../../../graph-schema/values.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';

export const MEASURE_LABELS = [
  'BRING_INTO_OPERATION',
  'EXTEND_CONTROL',
  'NEW_CONTROL',
  'ENCRYPT',
  'SEGMENT',
  'STAND_ALONE',
  'UN_CUSTODY',
] as const;

/** A concrete measure that the rules recommend, ready to be tried. */
export interface CandidateMeasure {
  /** Stable over runs on one graph: label, elements, control or class. */
  readonly key: string;
  /** Its sentence stands in the catalogue; a keyword for the UI's own. */
  readonly label: (typeof MEASURE_LABELS)[number];
  /** The elements it acts on; the two ends of a connection or a flow. */
  readonly elementKeys: readonly string[];
  /** The control that is extended or brought into operation; null where it is new or the measure is none. */
  readonly controlKey: string | null;
  readonly controlClass: ControlClass | null;
  readonly changes: readonly WhatIfChange[];
  /** Effort points by the library's `measure-cost`. */
  readonly cost: number;
  /** Names of the rules against whose steps it is. */
  readonly rules: readonly string[];
  /** Keys of the elements on whose leading ways such a step lies. */
  readonly exposureKeys: readonly string[];
  /** True where its effectiveness or coverage is the library's and not the mission's own judgement. */
  readonly libraryJudgement: boolean;
  /** Risk in harm units a year on the leading ways that it lies on: an order to try in, no promise of effect. */
  readonly weight: number;
}
