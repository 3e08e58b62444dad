import type { LibraryItems } from '../../graph-schema/library-items.ts';
import type { StateEffect } from '../../graph-schema/values.ts';
import type { WhatIfChange } from '../../graph-schema/what-if.ts';
import type { AttackModel } from '../exposure-model/attack-model.ts';
import type { ElementExposure, ExposurePath, LikelihoodRange, MissionScore } from '../exposure-model/mission-score.ts';
import type { AnalysisFigure } from './analysis-figures.ts';
import type { AnalysisTable } from './analysis-tables.ts';
import type { GraphReading } from './reading/graph-reading.ts';

/** What every analysis reads: a mission's graph as of a day, and its score. None of them changes anything. */
export interface AnalysisInput {
  readonly reading: GraphReading;
  readonly score: MissionScore;
  readonly model: AttackModel;
  readonly library: LibraryItems;
  /** Leading paths to a state, in the order in which they matter. */
  readonly paths: (state: number, most: number) => readonly ExposurePath[];
  readonly exposureOf: ReadonlyMap<number, ElementExposure>;
}

/** What a finding stands on: positions of elements and links, so that each opens on what it speaks of. */
export interface StandsOn {
  readonly elements: readonly number[];
  readonly links: readonly number[];
  readonly likelihood?: LikelihoodRange | null;
  readonly exposure?: { readonly node: number; readonly effect: StateEffect } | null;
}
/** A finding by its code, with the facts that its sentence needs; a language makes the sentence. */
export interface AnalysisFinding {
  readonly code: string;
  readonly standsOn: StandsOn;
}

/** What nobody has mapped yet, without which a part of the answer is missing: the sheet that would hold it. */
export interface MissingSheet {
  readonly need: MissingNeed;
  /** Name of the sheet, or `links` for a kind of link. */
  readonly sheet: string;
  /** Kind of link, where it is one. */
  readonly link: string | null;
}
export type MissingNeed =
  | 'EQUIPMENT'
  | 'FLOWS_OUT'
  | 'INSTRUMENTS'
  | 'CLAUSES'
  | 'TASKS'
  | 'CARRIERS'
  | 'DEPENDENCIES'
  | 'AUTONOMY'
  | 'SHUTDOWNS'
  | 'PARALLEL_ACTORS'
  | 'PRESENCES'
  | 'DISTANCES'
  | 'RADIOS'
  | 'RELATIONS'
  | 'STORES'
  | 'PLATFORMS'
  | 'DESCRIBED'
  | 'OWNERS'
  | 'TRAINING'
  | 'PROCESSES'
  | 'PARTIES'
  | 'POSITIONS'
  | 'CHANNELS'
  | 'OUTSIDE_REPORTS'
  | 'AIMS'
  | 'BOUNDARY_DECISIONS'
  | 'LEGAL_BASES'
  | 'FORCE_STATUS'
  | 'SUPPLIERS'
  | 'SUPPLIED'
  | 'ACCESS';

export type TrialCode =
  | 'UN_SUBSTITUTE'
  | 'WITHOUT_ACTOR'
  | 'INTENT_HIGHER'
  | 'INTENT_LOWER'
  | 'NOWHERE_PRESENT'
  | 'NOT_AT_PLACE'
  | 'SET_APART'
  | 'SET_APART_FOR'
  | 'POSITIONS_APART'
  | 'RECORD_LESS'
  | 'CHECK_REPORTS'
  | 'WITHOUT_SUPPLIER';
/** A change worth trying on the mission, by the code of what it is; nothing is scored until somebody asks. */
export interface Trial {
  readonly code: TrialCode;
  /** Elements that the change is about. */
  readonly nodes: readonly number[];
  readonly changes: readonly WhatIfChange[];
}

/** The answer of one analysis: findings first, the picture, tables, what is missing, what could be tried. */
export interface Analysis<F extends AnalysisFinding = AnalysisFinding> {
  readonly findings: readonly F[];
  readonly figures: readonly AnalysisFigure[];
  readonly tables: readonly AnalysisTable[];
  readonly missing: readonly MissingSheet[];
  readonly trials: readonly Trial[];
}
