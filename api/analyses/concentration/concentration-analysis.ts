import type { HarmAxis } from '../../../graph-schema/values.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet, Trial } from '../analysis.ts';
import type { AnalysisFigure } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { countValue, elements, flagValue, likelihoodValue, quantity, word, words } from '../analysis-value.ts';
import { trustedStores } from '../people/people-reading.ts';
import { effectOf, forecastOf } from '../reading/exposures.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { leadingAxisOf, riskShare } from '../reading/risk-share.ts';
import { type Holding, holdingOf, platforms } from './holdings.ts';

interface PlatformFinding extends AnalysisFinding {
  readonly code: 'CONCENTRATION_PLATFORM';
  readonly platform: number;
  readonly stores: number;
  /** Stores of which nobody recorded where they are kept. */
  readonly unplaced: number;
  readonly all: number;
  readonly categories: readonly string[];
  readonly groups: readonly number[];
  readonly tasks: readonly number[];
}
interface RiskFinding extends AnalysisFinding {
  readonly code: 'CONCENTRATION_RISK';
  /** The fewest elements that carry half of the risk on the axis, most at risk first. */
  readonly few: readonly number[];
  readonly share: number;
  readonly rated: number;
  readonly unrated: number;
  readonly axis: HarmAxis;
}
interface LegacyFinding extends AnalysisFinding {
  readonly code: 'CONCENTRATION_LEGACY';
  readonly legacy: readonly number[];
  readonly sensitive: readonly number[];
  readonly formOpen: number;
}
interface TrustedFinding extends AnalysisFinding {
  readonly code: 'CONCENTRATION_TRUSTED';
  readonly unprotected: readonly number[];
  readonly notAssessed: readonly number[];
  readonly all: number;
}
export type ConcentrationFinding = PlatformFinding | RiskFinding | LegacyFinding | TrustedFinding;

/** Forms that spread by being copied, and that carry no rights of their own. */
const LEGACY_FORMS = ['SHARED_FOLDER', 'SPREADSHEET'];
const NOT_SENSITIVE = ['ADMINISTRATIVE', 'PUBLIC_COMMUNICATIONS'];
const MOST_BARS = 12;
const MOST_TRIALS = 5;
const MOST_TOGETHER = 40;

/** What falls if one thing falls: the stores together on one platform, and the few that carry most of the risk. */
export function analyseConcentration(input: AnalysisInput): Analysis<ConcentrationFinding> {
  const { reading, score } = input;
  const stores = reading.nodes('DataStore');
  const held = platforms(reading);
  const axis = leadingAxisOf(score);
  return {
    findings: [
      ...platformFinding(reading, stores, held),
      ...(axis ? riskFinding(input, axis) : []),
      ...legacyFinding(reading, stores),
      ...trustedFinding(reading),
    ],
    figures: [...platformBars(held), ...(axis ? riskBars(input, axis) : [])],
    tables: [storeTable(input, stores, axis), platformTable(reading, held)].filter(({ rows }) => rows.length > 0),
    missing: missing(reading, stores),
    trials: trials(reading),
  };
}

function platformFinding(
  reading: GraphReading,
  stores: readonly number[],
  held: readonly Holding[],
): PlatformFinding[] {
  const [first] = held;
  if (!first || first.stores.length < 2) return [];
  const { node, categories, groups, tasks, links } = first;
  return [
    {
      code: 'CONCENTRATION_PLATFORM',
      platform: node,
      stores: first.stores.length,
      unplaced: stores.filter((store) => reading.out(store, 'STORED_ON').length === 0).length,
      all: stores.length,
      categories,
      groups,
      tasks,
      standsOn: { elements: [node, ...first.stores], links },
    },
  ];
}

/** Elements of information by their part of the risk, the largest first. */
function shares({ score }: AnalysisInput, axis: HarmAxis) {
  return score.exposures
    .flatMap((exposure) => {
      const share = riskShare(score, exposure, axis);
      return share === null ? [] : [{ node: exposure.node, share }];
    })
    .sort((a, b) => b.share - a.share || a.node - b.node);
}

function riskFinding(input: AnalysisInput, axis: HarmAxis): RiskFinding[] {
  const all = shares(input, axis);
  const few: number[] = [];
  let share = 0;
  for (const one of all) {
    if (share >= 0.5) break;
    few.push(one.node);
    share += one.share;
  }
  if (few.length === 0 || share === 0) return [];
  const { rated, reachedButUnrated } = input.score.totals.information[axis];
  const standsOn = { elements: few, links: few.flatMap((node) => input.reading.out(node, 'STORED_ON')) };
  return [{ code: 'CONCENTRATION_RISK', few, share, rated, unrated: reachedButUnrated, axis, standsOn }];
}

function legacyFinding(reading: GraphReading, stores: readonly number[]): LegacyFinding[] {
  const form = (node: number) => reading.node(node).text('storeForm');
  const legacy = stores.filter((node) => LEGACY_FORMS.includes(form(node) ?? ''));
  if (legacy.length === 0) return [];
  const sensitive = legacy.filter((node) =>
    reading
      .node(node)
      .list('dataCategories')
      ?.some((category) => !NOT_SENSITIVE.includes(category)),
  );
  const links = legacy.flatMap((node) => [...reading.out(node, 'STORED_ON'), ...reading.into(node, 'CAN_ACCESS')]);
  const formOpen = stores.filter((node) => form(node) === null).length;
  return [{ code: 'CONCENTRATION_LEGACY', legacy, sensitive, formOpen, standsOn: { elements: legacy, links } }];
}

function trustedFinding(reading: GraphReading): TrustedFinding[] {
  const { all, unprotected, notAssessed } = trustedStores(reading);
  const concerned = [...unprotected, ...notAssessed];
  if (concerned.length === 0) return [];
  const standsOn = { elements: concerned, links: concerned.flatMap((node) => reading.out(node, 'STORED_ON')) };
  return [{ code: 'CONCENTRATION_TRUSTED', unprotected, notAssessed, all: all.length, standsOn }];
}

const platformBars = (held: readonly Holding[]): AnalysisFigure[] =>
  held.length === 0
    ? []
    : [
        {
          type: 'BARS',
          id: 'concentrationPlatforms',
          unit: 'COUNT',
          bars: held.slice(0, MOST_BARS).map(({ node, stores, categories }) => ({
            label: elements(node),
            amount: stores.length,
            detail: words('categories', categories),
          })),
        },
      ];

function riskBars(input: AnalysisInput, axis: HarmAxis): AnalysisFigure[] {
  const all = shares(input, axis);
  if (all.length === 0) return [];
  const bars = all.slice(0, MOST_BARS).map(({ node, share }) => ({
    label: elements(node),
    amount: share,
    detail: words('categories', input.reading.node(node).list('dataCategories')),
  }));
  return [{ type: 'BARS', id: 'concentrationRisk', unit: 'SHARE', bars }];
}

/** Stores by their part of the risk, then by how many people and tasks they bear on. */
function storeTable(input: AnalysisInput, stores: readonly number[], axis: HarmAxis | null): AnalysisTable {
  const { reading, score, exposureOf } = input;
  const rows = stores.map((node) => ({
    holding: holdingOf(reading, node, [node]),
    share: axis && riskShare(score, exposureOf.get(node), axis),
  }));
  rows.sort(
    (a, b) =>
      (b.share ?? -1) - (a.share ?? -1) ||
      b.holding.groups.length + b.holding.tasks.length - (a.holding.groups.length + a.holding.tasks.length) ||
      a.holding.node - b.holding.node,
  );
  return analysisTable(
    'concentrationStores',
    rows.map(({ holding: { node, groups, tasks }, share }) => {
      const facts = reading.node(node);
      const records = facts.number('recordCount');
      const on = reading.out(node, 'STORED_ON').map(reading.to);
      return {
        store: elements(node),
        form: word('storeForms', facts.text('storeForm')),
        on: on.length > 0 ? elements(...on) : null,
        categories: words('categories', facts.list('dataCategories')),
        records: records === null ? null : countValue(records),
        groups: groups.length > 0 ? elements(...groups) : null,
        tasks: elements(...tasks),
        disclosure: likelihoodValue(forecastOf(effectOf(exposureOf.get(node), 'DISCLOSED'))),
        share: quantity(share, 'SHARE'),
        standAlone: flagValue(facts.flag('standAlone')),
      };
    }),
  );
}

const platformTable = (reading: GraphReading, held: readonly Holding[]): AnalysisTable =>
  analysisTable(
    'concentrationPlatforms',
    held.map(({ node, stores, categories, groups, tasks }) => ({
      platform: elements(node),
      custody: word('custodies', custodyOf(reading, node)),
      stores: countValue(stores.length),
      categories: words('categories', categories),
      groups: groups.length > 0 ? elements(...groups) : null,
      tasks: elements(...tasks),
    })),
  );

/** A system outside the UN is in the custody of whoever runs it: its type says who. */
const custodyOf = (reading: GraphReading, node: number): string | null =>
  reading.graph.nodeKind[node] === 'ExternalSystem' ? 'OUTSIDE' : reading.node(node).text('custody');

function missing(reading: GraphReading, stores: readonly number[]): MissingSheet[] {
  const isPlaced = (node: number) => reading.out(node, 'STORED_ON').length > 0;
  return [
    ...(stores.length === 0 ? [{ need: 'STORES', sheet: 'data-stores', link: null } as const] : []),
    ...(stores.some((node) => !isPlaced(node))
      ? [{ need: 'PLATFORMS', sheet: 'links', link: 'STORED_ON' } as const]
      : []),
    ...(stores.length > 0 && reading.edges('DESCRIBES').length === 0
      ? [{ need: 'DESCRIBED', sheet: 'links', link: 'DESCRIBES' } as const]
      : []),
  ];
}

/** What it would be worth to set apart the records that people entrusted: all together, and one by one. */
function trials(reading: GraphReading): Trial[] {
  const { unprotected, notAssessed } = trustedStores(reading);
  const isPaper = (node: number) => reading.node(node).text('storeForm') === 'PAPER';
  const apart = [...unprotected, ...notAssessed].filter((node) => !isPaper(node)).slice(0, MOST_TOGETHER);
  const change = (node: number): WhatIfChange => ({ kind: 'STAND_ALONE', element: reading.graph.nodeKey[node]! });
  return [
    ...(apart.length > 1 ? [{ code: 'SET_APART', nodes: apart, changes: apart.map(change) } as const] : []),
    ...apart
      .slice(0, MOST_TRIALS)
      .map((node) => ({ code: 'SET_APART', nodes: [node], changes: [change(node)] }) as const),
  ];
}
