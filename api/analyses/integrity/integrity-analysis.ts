import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { EffectExposure } from '../../exposure-model/mission-score.ts';
import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet, Trial } from '../analysis.ts';
import type { AnalysisFigure, WayPlace } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { elements, likelihoodValue, textValue, type Value, word, words } from '../analysis-value.ts';
import { distinct } from '../reading/distinct.ts';
import { byLikelihood, effectOf, forecastOf } from '../reading/exposures.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { groupBy } from '../reading/group-by.ts';
import { checksOf, type ReportWay, reportWays } from './report-ways.ts';

interface ChannelsFinding extends AnalysisFinding {
  readonly code: 'INTEGRITY_CHANNELS';
  readonly channels: number;
  readonly reached: readonly number[];
  readonly actors: readonly number[];
}
interface ReportsFinding extends AnalysisFinding {
  readonly code: 'INTEGRITY_REPORTS';
  readonly stores: readonly number[];
  readonly unchecked: readonly number[];
  readonly tasks: readonly number[];
}
interface ScenarioFinding extends AnalysisFinding {
  readonly code: 'INTEGRITY_SCENARIO';
  readonly actor: number | null;
  readonly store: number;
  readonly through: readonly number[];
  readonly task: number;
  readonly isChecked: boolean;
}
interface AimsFinding extends AnalysisFinding {
  readonly code: 'INTEGRITY_AIMS';
  readonly actors: readonly number[];
  readonly aims: readonly number[];
  readonly incidents: readonly number[];
}
export type IntegrityFinding = ChannelsFinding | ReportsFinding | ScenarioFinding | AimsFinding;

const CHANNELS = ['SOCIAL_MEDIA_ACCOUNT', 'EMAIL_SERVICE', 'BROADCAST_STATION'];
const MOST_WAYS = 30;

/** Who could speak in the mission's name, and who could have it act on a false report, from planting to decision. */
export function analyseIntegrity(input: AnalysisInput): Analysis<IntegrityFinding> {
  const { reading } = input;
  const channels = reading
    .nodes('Asset')
    .filter((node) => CHANNELS.includes(reading.node(node).text('assetType') ?? ''));
  const stores = reading.nodes('DataStore').filter((node) => reading.node(node).flag('acceptsOutsideReports') === true);
  const ways = stores.flatMap((store) => reportWays(reading, store));
  return {
    findings: [
      ...channelsFinding(input, channels),
      ...reportsFinding(input, stores, ways),
      ...scenarioFinding(input, ways),
      ...aimsFinding(reading),
    ],
    figures: waysFigure(input, ways),
    tables: [channelTable(input, channels), storeTable(input, stores, ways), aimTable(reading)].filter(
      ({ rows }) => rows.length > 0,
    ),
    missing: missing(reading, channels, stores, ways),
    trials: trials(reading, stores),
  };
}

const leaders = ({ score }: AnalysisInput, effect: EffectExposure | null): number[] =>
  effect ? byLikelihood(effect).map(({ actor }) => score.actors[actor]!.node) : [];

/** Of elements and one effect: those that some actor reaches, the likeliest first. */
function likeliest(input: AnalysisInput, nodes: readonly number[], effect: EffectExposure['effect']) {
  return nodes
    .map((node) => ({ node, found: effectOf(input.exposureOf.get(node), effect) }))
    .filter(({ found }) => found !== null)
    .sort((a, b) => (forecastOf(b.found)?.estimate ?? -1) - (forecastOf(a.found)?.estimate ?? -1));
}

function channelsFinding(input: AnalysisInput, channels: readonly number[]): ChannelsFinding[] {
  const { reading } = input;
  if (channels.length === 0) return [];
  const reached = likeliest(input, channels, 'IMPERSONATED');
  const [first] = reached;
  return [
    {
      code: 'INTEGRITY_CHANNELS',
      channels: channels.length,
      reached: reached.map(({ node }) => node),
      actors: distinct(reached.flatMap(({ found }) => leaders(input, found))),
      standsOn: {
        elements: channels,
        links: channels.flatMap((node) => [...reading.into(node, 'DEPENDS_ON'), ...reading.into(node, 'TARGETS')]),
        likelihood: forecastOf(first?.found),
        exposure: first ? { node: first.node, effect: 'IMPERSONATED' } : null,
      },
    },
  ];
}

function reportsFinding(input: AnalysisInput, stores: readonly number[], ways: readonly ReportWay[]): ReportsFinding[] {
  const { reading } = input;
  if (stores.length === 0) return [];
  const [first] = likeliest(input, stores, 'MANIPULATED');
  return [
    {
      code: 'INTEGRITY_REPORTS',
      stores,
      unchecked: stores.filter((node) => checksOf(reading, node).length === 0),
      tasks: distinct(ways.map(({ task }) => task)),
      standsOn: {
        elements: stores,
        links: stores.flatMap((node) => [...reading.out(node, 'PROTECTED_BY'), ...reading.into(node, 'CAN_ACCESS')]),
        likelihood: forecastOf(first?.found),
        exposure: first ? { node: first.node, effect: 'MANIPULATED' } : null,
      },
    },
  ];
}

/** The way on which a false report is likeliest to mislead a task: told step by step. */
function scenarioFinding(input: AnalysisInput, ways: readonly ReportWay[]): ScenarioFinding[] {
  const chance = (node: number, effect: EffectExposure['effect']) =>
    forecastOf(effectOf(input.exposureOf.get(node), effect))?.estimate ?? -1;
  const [worst] = [...ways].sort(
    (a, b) =>
      chance(b.task, 'MISLED') - chance(a.task, 'MISLED') ||
      chance(b.store, 'MANIPULATED') - chance(a.store, 'MANIPULATED'),
  );
  if (!worst) return [];
  const { store, through, task, links } = worst;
  const misled = effectOf(input.exposureOf.get(task), 'MISLED');
  const planted = effectOf(input.exposureOf.get(store), 'MANIPULATED');
  const actor = leaders(input, planted)[0] ?? null;
  return [
    {
      code: 'INTEGRITY_SCENARIO',
      actor,
      store,
      through,
      task,
      isChecked: [store, ...through].some((node) => checksOf(input.reading, node).length > 0),
      standsOn: {
        elements: [...(actor === null ? [] : [actor]), store, ...through, task],
        links,
        likelihood: forecastOf(misled),
        exposure: misled ? { node: task, effect: 'MISLED' } : null,
      },
    },
  ];
}

function aimsFinding(reading: GraphReading): AimsFinding[] {
  const edges = reading.edges('TARGETS');
  const incidents = operations(reading);
  if (edges.length + incidents.length === 0) return [];
  const actors = distinct(edges.map(reading.from));
  const aims = distinct(edges.map(reading.to));
  const standsOn = { elements: [...actors, ...aims, ...incidents], links: edges };
  return [{ code: 'INTEGRITY_AIMS', actors, aims, incidents, standsOn }];
}
const operations = (reading: GraphReading) =>
  reading.nodes('Incident').filter((node) => reading.node(node).text('incidentType') === 'INFORMATION_OPERATION');

/** From whoever leads, by the store that takes reports and the one they go on to, to the task that acts on them. */
function waysFigure(input: AnalysisInput, ways: readonly ReportWay[]): AnalysisFigure[] {
  if (ways.length === 0) return [];
  const place = (node: number, detail: WayPlace['detail'] = null, outside = false): WayPlace => ({
    node,
    label: null,
    detail,
    outside,
  });
  const rows = ways.slice(0, MOST_WAYS).map(({ store, through, task }) => {
    const planted = effectOf(input.exposureOf.get(store), 'MANIPULATED');
    const [actor] = leaders(input, planted);
    const last = through.at(-1);
    return [
      actor === undefined ? { node: null, label: null, detail: null, outside: true } : place(actor, null, true),
      place(store, likelihoodValue(forecastOf(planted))),
      last === undefined ? null : place(last),
      place(task, likelihoodValue(forecastOf(effectOf(input.exposureOf.get(task), 'MISLED')))),
    ];
  });
  return [{ type: 'WAYS', id: 'integrityWays', total: ways.length, ways: rows }];
}

function channelTable(input: AnalysisInput, channels: readonly number[]): AnalysisTable {
  const { reading, exposureOf } = input;
  return analysisTable(
    'integrityChannels',
    channels.map((node) => {
      const effect = effectOf(exposureOf.get(node), 'IMPERSONATED');
      const relying = distinct(reading.into(node, 'DEPENDS_ON').map(reading.from));
      return {
        channel: elements(node),
        custody: word('custodies', reading.node(node).text('custody')),
        impersonation: likelihoodValue(forecastOf(effect)),
        actors: elements(...leaders(input, effect).slice(0, 3)),
        relying: elements(...relying),
      };
    }),
  );
}

function storeTable(input: AnalysisInput, stores: readonly number[], ways: readonly ReportWay[]): AnalysisTable {
  const { reading, exposureOf } = input;
  const byStore = groupBy(ways, ({ store }) => store);
  return analysisTable(
    'integrityStores',
    stores.map((node) => {
      const effect = effectOf(exposureOf.get(node), 'MANIPULATED');
      const tasks = distinct((byStore.get(node) ?? []).map(({ task }) => task));
      return {
        store: elements(node),
        falsification: likelihoodValue(forecastOf(effect)),
        actors: elements(...leaders(input, effect).slice(0, 3)),
        checks: checks(reading, node),
        tasks: elements(...tasks),
      };
    }),
  );
}

/** What checks a report before anyone acts; a store without any control on record is not assessed. */
function checks(reading: GraphReading, node: number): Value | null {
  const found = checksOf(reading, node);
  if (found.length > 0) return elements(...found);
  return reading.out(node, 'PROTECTED_BY').length > 0 ? elements() : null;
}

function aimTable(reading: GraphReading): AnalysisTable {
  const rows = groupBy(reading.edges('TARGETS'), (edge) => `${reading.from(edge)} ${reading.to(edge)}`);
  return analysisTable(
    'integrityAims',
    [...rows.values()].map((edges) => ({
      actor: elements(reading.from(edges[0]!)),
      aim: elements(reading.to(edges[0]!)),
      vectors: words('vectors', distinct(edges.flatMap((edge) => reading.edge(edge).text('vectorType') ?? []))),
      grade: textValue(reading.edge(edges[0]!).text('sourceGrade')),
    })),
  );
}

function missing(
  reading: GraphReading,
  channels: readonly number[],
  stores: readonly number[],
  ways: readonly ReportWay[],
): MissingSheet[] {
  return [
    ...(channels.length === 0 ? [{ need: 'CHANNELS', sheet: 'assets', link: null } as const] : []),
    ...(stores.length === 0 ? [{ need: 'OUTSIDE_REPORTS', sheet: 'data-stores', link: null } as const] : []),
    ...(stores.length > 0 && ways.length === 0
      ? [{ need: 'DEPENDENCIES', sheet: 'links', link: 'DEPENDS_ON' } as const]
      : []),
    ...(reading.edges('TARGETS').length === 0 ? [{ need: 'AIMS', sheet: 'links', link: 'TARGETS' } as const] : []),
  ];
}

/** A check that the mission has somewhere, put before every store that takes reports and has none. */
function trials(reading: GraphReading, stores: readonly number[]): Trial[] {
  const unchecked = stores.filter((node) => checksOf(reading, node).length === 0).slice(0, 40);
  const known = reading
    .nodes('Control')
    .filter((node) => reading.node(node).list('reduces')?.includes('FALSE_INTELLIGENCE') === true);
  const { nodeKey } = reading.graph;
  if (unchecked.length === 0) return [];
  return known.slice(0, 3).map((control) => ({
    code: 'CHECK_REPORTS',
    nodes: [control, ...unchecked],
    changes: unchecked.map(
      (store): WhatIfChange => ({
        kind: 'ADD_CONTROL',
        element: nodeKey[store]!,
        control: nodeKey[control]!,
        status: 'OPERATING',
        coverage: 1,
      }),
    ),
  }));
}
