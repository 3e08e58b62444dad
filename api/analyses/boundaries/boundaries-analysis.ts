import { LEVELS } from '../../../graph-schema/values.ts';
import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet } from '../analysis.ts';
import type { AnalysisFigure } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { dateValue, elements, flagValue, textValue, word } from '../analysis-value.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { type BoundaryMeasure, boundaryMeasures } from './boundary-measures.ts';

interface DecisionsFinding extends AnalysisFinding {
  readonly code: 'BOUNDARY_DECISIONS';
  readonly measures: number;
  readonly approved: number;
  /** Approved or proposed without a legal basis on record. */
  readonly withoutBasis: readonly number[];
  readonly undecided: readonly number[];
  readonly overdue: readonly number[];
}
interface OutsidersFinding extends AnalysisFinding {
  readonly code: 'BOUNDARY_OUTSIDERS';
  readonly measures: readonly number[];
  readonly notReferred: readonly number[];
}
interface WeakFinding extends AnalysisFinding {
  readonly code: 'BOUNDARY_WEAK';
  /** Approved though politically hard to defend. */
  readonly measures: readonly number[];
}
interface RecourseFinding extends AnalysisFinding {
  readonly code: 'BOUNDARY_RECOURSE';
  /** Null: not assessed. */
  readonly status: string | null;
  readonly instruments: readonly number[];
}
export type BoundariesFinding = DecisionsFinding | OutsidersFinding | WeakFinding | RecourseFinding;

const AGREEMENTS = ['SOFA', 'SOMA'];
const HARD_TO_DEFEND = ['VERY_LOW', 'LOW'];

/**
 * How far the mission goes in evading surveillance: each measure with its legal basis, its necessity and its political
 * viability, and what was decided. Nothing here says how a measure is carried out.
 */
export function analyseBoundaries({ reading }: AnalysisInput): Analysis<BoundariesFinding> {
  const measures = boundaryMeasures(reading);
  const agreements = reading
    .nodes('LegalInstrument')
    .filter((node) => AGREEMENTS.includes(reading.node(node).text('instrumentType') ?? ''));
  return {
    findings: [
      ...decisionsFinding(reading, measures),
      ...outsidersFinding(measures),
      ...weakFinding(measures),
      ...recourseFinding(reading, agreements),
    ],
    figures: weighedGrid(measures),
    tables: [registerTable(reading, measures)].filter(({ rows }) => rows.length > 0),
    missing: missing(reading, measures, agreements),
    trials: [],
  };
}

const nodesOf = (measures: readonly BoundaryMeasure[]) => measures.map(({ node }) => node);
const standingOn = (measures: readonly BoundaryMeasure[]) => ({
  elements: measures.flatMap(({ node, basis }) => [node, ...basis]),
  links: measures.flatMap(({ links }) => links),
});
const inForce = ({ decision }: BoundaryMeasure) => decision === 'APPROVED' || decision === 'PROPOSED';

function decisionsFinding(reading: GraphReading, measures: readonly BoundaryMeasure[]): DecisionsFinding[] {
  if (measures.length === 0) return [];
  const overdue = measures.filter(({ reviewDue }) => reviewDue !== null && reviewDue < reading.asOf);
  return [
    {
      code: 'BOUNDARY_DECISIONS',
      measures: measures.length,
      approved: measures.filter(({ decision }) => decision === 'APPROVED').length,
      withoutBasis: nodesOf(measures.filter((one) => inForce(one) && one.basis.length === 0)),
      undecided: nodesOf(measures.filter(({ decision }) => decision === null || decision === 'PROPOSED')),
      overdue: nodesOf(overdue),
      standsOn: standingOn(measures),
    },
  ];
}

function outsidersFinding(measures: readonly BoundaryMeasure[]): OutsidersFinding[] {
  const outside = measures.filter(({ coversOutsiders }) => coversOutsiders === true);
  if (outside.length === 0) return [];
  const notReferred = outside.filter(
    ({ decision }) => decision !== 'REFERRED_TO_HEADQUARTERS' && decision !== 'REFUSED',
  );
  return [
    {
      code: 'BOUNDARY_OUTSIDERS',
      measures: nodesOf(outside),
      notReferred: nodesOf(notReferred),
      standsOn: standingOn(outside),
    },
  ];
}

function weakFinding(measures: readonly BoundaryMeasure[]): WeakFinding[] {
  const weak = measures.filter(
    ({ decision, viability }) => decision === 'APPROVED' && HARD_TO_DEFEND.includes(viability ?? ''),
  );
  return weak.length > 0 ? [{ code: 'BOUNDARY_WEAK', measures: nodesOf(weak), standsOn: standingOn(weak) }] : [];
}

/** A force that is bound by the law of armed conflict can hold those who watch it to account for less. */
function recourseFinding(reading: GraphReading, agreements: readonly number[]): RecourseFinding[] {
  const mission = reading.graph.nodeKey.indexOf(reading.graph.missionKey);
  const status = mission < 0 ? null : reading.node(mission).text('humanitarianLawStatus');
  if (mission < 0 || (status === null && agreements.length === 0)) return [];
  const standsOn = { elements: [mission, ...agreements], links: [] };
  return [{ code: 'BOUNDARY_RECOURSE', status, instruments: agreements, standsOn }];
}

/** Measures against the three tests; darker where a test speaks against the measure. */
function weighedGrid(measures: readonly BoundaryMeasure[]): AnalysisFigure[] {
  if (measures.length === 0) return [];
  const level = (value: string | null) =>
    word('levels', value, value === null ? undefined : 1 - LEVELS.indexOf(value as (typeof LEVELS)[number]) / 4);
  return [
    {
      type: 'GRID',
      id: 'boundariesWeighed',
      rows: measures.map(({ node }) => elements(node)),
      columns: [
        { type: 'WORDS', of: 'boundaryTests', values: ['LEGAL_BASIS'] },
        { type: 'WORDS', of: 'boundaryTests', values: ['NECESSITY'] },
        { type: 'WORDS', of: 'boundaryTests', values: ['VIABILITY'] },
      ],
      cells: measures.map(({ basis, necessity, viability }) => [
        basis.length > 0 ? elements(...basis) : null,
        level(necessity),
        level(viability),
      ]),
    },
  ];
}

const registerTable = (reading: GraphReading, measures: readonly BoundaryMeasure[]): AnalysisTable =>
  analysisTable(
    'boundariesRegister',
    measures.map((one) => ({
      measure: elements(one.node),
      type: word('boundaryMeasures', reading.node(one.node).text('measureType')),
      basis: one.basis.length > 0 ? elements(...one.basis) : null,
      necessity: word('levels', one.necessity),
      viability: word('levels', one.viability),
      outsiders: flagValue(one.coversOutsiders),
      decision: word('boundaryDecisions', one.decision),
      decidedOn: dateValue(reading.node(one.node).text('decidedOn')),
      reviewDue: dateValue(one.reviewDue),
      grade: textValue(reading.node(one.node).text('sourceGrade')),
    })),
  );

function missing(
  reading: GraphReading,
  measures: readonly BoundaryMeasure[],
  agreements: readonly number[],
): MissingSheet[] {
  const mission = reading.graph.nodeKey.indexOf(reading.graph.missionKey);
  const isStatusOpen = mission < 0 || reading.node(mission).text('humanitarianLawStatus') === null;
  return [
    ...(measures.length === 0
      ? [{ need: 'BOUNDARY_DECISIONS', sheet: 'boundary-decisions', link: null } as const]
      : []),
    ...(measures.some((one) => inForce(one) && one.basis.length === 0)
      ? [{ need: 'LEGAL_BASES', sheet: 'links', link: 'GOVERNED_BY' } as const]
      : []),
    ...(agreements.length === 0 ? [{ need: 'INSTRUMENTS', sheet: 'legal-instruments', link: null } as const] : []),
    ...(isStatusOpen ? [{ need: 'FORCE_STATUS', sheet: 'missions', link: null } as const] : []),
  ];
}
