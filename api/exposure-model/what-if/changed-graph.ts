import type { mayStandAt } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { validateEdge, validateNode } from '../../../graph-schema/validate.ts';
import type { WhatIfKind } from '../../../graph-schema/what-if.ts';
import type { GraphEdit } from './graph-edit.ts';

/** The checks of the ontology, handed in: a pure room takes no validation library of its own. */
export interface SchemaChecks {
  readonly mayStandAt: typeof mayStandAt;
  readonly validateNode: typeof validateNode;
  readonly validateEdge: typeof validateEdge;
}

export const REFUSAL_CODES = [
  'UNKNOWN_ELEMENT',
  'UNKNOWN_LINK',
  'WRONG_KIND',
  'MAY_NOT_STAND_THERE',
  'NOT_IN_FORCE',
  'ALREADY_SO',
  'WOULD_WEAKEN',
  'NOT_IN_UN_CUSTODY',
  'NOT_ON_A_SYSTEM',
  'INVALID',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a change was not made. An element that is not there and one that the viewer may not see answer alike. */
export interface Refusal {
  readonly code: RefusalCode;
  /** For the sentence of the code; keys of elements and links, words of the schema, numbers as text. */
  readonly params: Readonly<Record<string, string>>;
}
export interface RefusedChange extends Refusal {
  /** Position in the list of changes. */
  readonly index: number;
  readonly kind: WhatIfKind;
}

export const NOTE_CODES = [
  'WAS_NOT_ASSESSED',
  'HOST_NOT_MAPPED',
  'CUSTODY_NOT_ASSESSED',
  'STILL_CONTROLLED',
  'CONTROLS_KEPT',
  'NOT_ON_THIS_DAY',
] as const;

/** What a reader has to know about a change that was made. */
export interface ChangeNote {
  readonly index: number;
  readonly code: (typeof NOTE_CODES)[number];
  /** The elements it is about. */
  readonly elementKeys: readonly string[];
}

/**
 * Which way the chances of an adversary can go. LOWERS: no way opens that was closed before. RAISES: no way closes.
 * EITHER: both may happen.
 */
export type Direction = 'LOWERS' | 'RAISES' | 'EITHER';

/** Something that loses what it depended on, because that is taken out of service: the price of a measure. */
export interface ServiceLoss {
  /** Position of the change in the list. */
  readonly index: number;
  /** What is out of service. */
  readonly lostKey: string;
  /** What depended on it. */
  readonly dependantKey: string;
  readonly dependantNode: number;
  readonly via: 'DEPENDS_ON' | 'STORED_ON' | 'FLOWS_TO' | 'USES' | 'CAN_ACCESS';
  /**
   * FAILS: it cannot work without. LOSES_SHARE: it loses `share` of its work. LOSES_STAND_IN: `standIns` others of
   * its group are left. DEGRADES: it goes on, worse. NOT_ASSESSED: nobody recorded what it does without.
   * GOES_TOO: it was kept there alone. NOWHERE_TO_SEND: it sent information there. LOSES_ACCESS: people worked with it.
   */
  readonly outcome:
    | 'FAILS'
    | 'LOSES_SHARE'
    | 'LOSES_STAND_IN'
    | 'DEGRADES'
    | 'NOT_ASSESSED'
    | 'GOES_TOO'
    | 'NOWHERE_TO_SEND'
    | 'LOSES_ACCESS';
  readonly share: number | null;
  readonly standIns: number | null;
  /** Hours it keeps going; null where nobody recorded it. */
  readonly autonomyHours: number | null;
}

/** What one change did to the graph. */
export interface Applied {
  readonly direction: Direction;
  readonly notes?: readonly Omit<ChangeNote, 'index'>[];
  readonly losses?: readonly Omit<ServiceLoss, 'index'>[];
  /** Positions of elements whose figures may rise although the change lowers. */
  readonly mayRise?: readonly number[];
}
export type Outcome = Refusal | Applied;

export const isRefusal = (outcome: Outcome): outcome is Refusal => 'code' in outcome;
export const refusal = (code: RefusalCode, params: Readonly<Record<string, string>> = {}): Refusal => ({
  code,
  params,
});

export interface ChangedGraph {
  readonly graph: MissionGraph;
  readonly refused: readonly RefusedChange[];
  readonly notes: readonly ChangeNote[];
  readonly losses: readonly ServiceLoss[];
  /** Of all changes together. */
  readonly direction: Direction;
  readonly mayRise: ReadonlySet<number>;
  /** How many changes were made. */
  readonly applied: number;
}

/** What changes are made with: the graph under change, the checks, and the library's word on unstated coverage. */
export interface ChangeContext {
  readonly edit: GraphEdit;
  readonly schema: SchemaChecks;
  /** Coverage that counts where none is stated, by status: the middle of the library's range. */
  readonly unstatedCoverage: (status: string | undefined) => number;
  /** Effectiveness that counts where none is stated: the middle of the control's or the library's range. */
  readonly unstatedEffectiveness: (own: MissionGraph['nodeProperties'][number]) => number;
}
