import type { AssessedValue, Value } from './analysis-value.ts';

/** Pictures by name; a language gives each a caption and says what it shows. */
export type FigureId =
  | 'custodyWays'
  | 'concentrationPlatforms'
  | 'concentrationRisk'
  | 'peopleReach'
  | 'presenceTimeline'
  | 'presencePlaces'
  | 'presenceTalk'
  | 'asymmetryReach'
  | 'asymmetrySafeguards'
  | 'continuityScenarios'
  | 'integrityWays'
  | 'boundariesWeighed'
  | 'supplySuppliers'
  | 'insiderAccess';

/** Where information passes, place by place; a border is crossed where custody changes. */
export interface WaysFigure {
  readonly type: 'WAYS';
  readonly id: FigureId;
  /** How many ways there are in all; the picture shows the first. */
  readonly total: number;
  readonly ways: readonly (readonly (WayPlace | null)[])[];
}
export interface WayPlace {
  /** Null: somebody, but nobody recorded who. */
  readonly node: number | null;
  /** A name that is no element of its own, such as a unit. */
  readonly label: string | null;
  readonly detail: AssessedValue;
  readonly outside: boolean;
}

/** Rows against columns; every cell is a value, hatched where not assessed. */
export interface GridFigure {
  readonly type: 'GRID';
  readonly id: FigureId;
  /** What it is about, where an analysis has one picture for each of several elements. */
  readonly about?: number;
  readonly rows: readonly Value[];
  readonly columns: readonly Value[];
  readonly cells: readonly (readonly AssessedValue[])[];
}

/** Lengths side by side. */
export interface BarsFigure {
  readonly type: 'BARS';
  readonly id: FigureId;
  readonly unit: 'SHARE' | 'HARM_UNITS' | 'COUNT';
  readonly bars: readonly { readonly label: Value; readonly amount: number; readonly detail: AssessedValue }[];
}

/** Periods over time, lane by lane; a null end is open. ISO dates. */
export interface TimelineFigure {
  readonly type: 'TIMELINE';
  readonly id: FigureId;
  readonly from: string;
  readonly to: string;
  readonly lanes: readonly {
    readonly label: Value;
    readonly spans: readonly { readonly from: string | null; readonly to: string | null; readonly label: Value }[];
  }[];
}

/** Places on a map. */
export interface PlacesFigure {
  readonly type: 'PLACES';
  readonly id: FigureId;
  readonly places: readonly {
    readonly node: number;
    readonly latitude: number;
    readonly longitude: number;
    /** Others near it: who, and how far, null where nobody measured. */
    readonly near: readonly { readonly node: number; readonly kilometres: number | null }[];
  }[];
  /** Places of which nobody recorded a position. */
  readonly unplaced: readonly number[];
}

export type AnalysisFigure = WaysFigure | GridFigure | BarsFigure | TimelineFigure | PlacesFigure;
