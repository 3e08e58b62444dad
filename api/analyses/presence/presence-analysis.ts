import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet, Trial } from '../analysis.ts';
import type { AnalysisFigure } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { dateValue, elements, NONE, quantity, textValue, word } from '../analysis-value.ts';
import { actorsOfType, attemptValue, scoreOfActor } from '../reading/actors.ts';
import { distinct } from '../reading/distinct.ts';
import { byLikelihood, leadingEffect, ranked } from '../reading/exposures.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { groupBy } from '../reading/group-by.ts';
import { intentRestsOnRelations, intentTrials, periodNow, relationsNow, relationsPeriods } from './host-relations.ts';
import { allPresences, communicationsAt, type Presence, ringOf } from './presences.ts';
import { contributorsAt, safeTalk, type Talk } from './safe-talk.ts';

interface NearFinding extends AnalysisFinding {
  readonly code: 'PRESENCE_NEAR';
  readonly actor: number;
  readonly since: string | null;
  readonly near: readonly number[];
  readonly open: readonly number[];
  readonly sites: number;
  /** Contributors whose radios stand within the ring. */
  readonly contributors: readonly string[];
}
interface LeadsFinding extends AnalysisFinding {
  readonly code: 'PRESENCE_LEADS';
  readonly actor: number;
  readonly stores: number;
  readonly tasks: number;
  /** Exposures of which it is the likeliest actor. */
  readonly leads: readonly number[];
}
interface TiesFinding extends AnalysisFinding {
  readonly code: 'PRESENCE_TIES';
  readonly actor: number;
  readonly partners: readonly number[];
  readonly hostRelations: string | null;
}
interface TalkFinding extends AnalysisFinding {
  readonly code: 'PRESENCE_TALK';
  readonly contributors: number;
  readonly safe: number;
  readonly open: number;
  readonly notAssessed: number;
}
interface RelationsFinding extends AnalysisFinding {
  readonly code: 'PRESENCE_RELATIONS';
  readonly relations: string | null;
  /** ISO date since which they are so; null: not on record. */
  readonly since: string | null;
  /** As they were judged before; null: not on record. */
  readonly before: string | null;
  readonly reason: string | null;
  /** Whose intent rests on them, as it is judged. */
  readonly judged: readonly number[];
  /** Of these, those whose intent nobody has judged. */
  readonly open: readonly number[];
}
export type PresenceFinding = RelationsFinding | NearFinding | LeadsFinding | TiesFinding | TalkFinding;

const MOST_PLACES = 5;
const MOST_TOGETHER = 40;
const TALK_SHADE: Record<Talk, number> = { SAFE: 0.1, OPEN: 0.9 };

/**
 * Who stands where beside the mission, since when and how near; with whom they work; what they reach; and which
 * contingents can talk out of their hearing. Presence is no judgement: posture stands beside it with its grade.
 */
export function analysePresence(input: AnalysisInput): Analysis<PresenceFinding> {
  const { reading } = input;
  const all = allPresences(reading);
  const parallel = actorsOfType(reading, 'PARALLEL_SECURITY_ACTOR');
  const subjects = parallel.filter((actor) => all.some((one) => one.actor === actor));
  const now = all.filter(({ counts }) => counts);
  return {
    findings: [
      ...subjects.flatMap((actor) => nearFinding(reading, actor, now)),
      ...subjects.flatMap((actor) => leadsFinding(input, actor)),
      ...subjects.flatMap((actor) => tiesFinding(reading, actor)),
      ...talkFinding(reading),
      ...relationsFinding(reading),
    ],
    figures: [...timeline(reading, all), ...places(reading, now), ...talkGrid(reading)],
    tables: [
      placeTable(reading, now, parallel),
      actorTable(input, all),
      tieTable(reading, parallel),
      relationsTable(reading),
    ].filter(({ rows }) => rows.length > 0),
    missing: missing(reading, all, parallel),
    trials: [...trials(reading, now, subjects), ...intentTrials(reading)],
  };
}

function nearFinding(reading: GraphReading, actor: number, now: readonly Presence[]): NearFinding[] {
  const own = now.filter((one) => one.actor === actor);
  if (own.length === 0) return [];
  const inRing = own.filter(({ kilometres }) => ['PHONES', 'RADIOS'].includes(ringOf(kilometres) ?? ''));
  const audible = inRing.filter(({ site }) => communicationsAt(reading, site).length > 0);
  const heard = audible.flatMap(({ site }) => communicationsAt(reading, site));
  return [
    {
      code: 'PRESENCE_NEAR',
      actor,
      since: own.flatMap(({ from }) => from ?? []).sort()[0] ?? null,
      near: audible.map(({ site }) => site),
      open: own.filter(({ kilometres }) => kilometres === null).map(({ site }) => site),
      sites: own.length,
      contributors: contributorsAt(reading, heard),
      standsOn: { elements: [actor, ...own.map(({ site }) => site)], links: own.map(({ edge }) => edge) },
    },
  ];
}

function leadsFinding({ reading, score }: AnalysisInput, actor: number): LeadsFinding[] {
  const own = scoreOfActor(score, actor);
  if (!own) return [];
  const leads = ranked(score, 'INFORMATION', 'TASK', 'EQUIPMENT', 'PEOPLE')
    .filter((exposure) => {
      const effect = leadingEffect(exposure);
      const first = effect && byLikelihood(effect)[0];
      return first?.likelihood && score.actors[first.actor]?.node === actor;
    })
    .map(({ node }) => node);
  const links = [...reading.out(actor, 'PRESENT_AT'), ...reading.out(actor, 'EMPLOYS')];
  const { reachedStores: stores, reachedTasks: tasks } = own;
  return [{ code: 'PRESENCE_LEADS', actor, stores, tasks, leads, standsOn: { elements: [actor, ...leads], links } }];
}

const tiesOf = (reading: GraphReading, actor: number) => [
  ...reading.out(actor, 'ALIGNED_WITH'),
  ...reading.into(actor, 'ALIGNED_WITH'),
];
const otherEnd = (reading: GraphReading, edge: number, actor: number) =>
  reading.from(edge) === actor ? reading.to(edge) : reading.from(edge);

function tiesFinding(reading: GraphReading, actor: number): TiesFinding[] {
  const links = tiesOf(reading, actor);
  if (links.length === 0) return [];
  const partners = distinct(links.map((edge) => otherEnd(reading, edge, actor)));
  return [
    {
      code: 'PRESENCE_TIES',
      actor,
      partners,
      hostRelations: relationsNow(reading),
      standsOn: { elements: [actor, ...partners], links },
    },
  ];
}

function relationsFinding(reading: GraphReading): RelationsFinding[] {
  const relations = relationsNow(reading);
  const period = periodNow(reading);
  const actors = intentRestsOnRelations(reading);
  if (relations === null && actors.length === 0) return [];
  const mission = reading.graph.nodeKey.indexOf(reading.graph.missionKey);
  const earlier = relationsPeriods(reading).findLast(
    ({ from }) => period !== null && (from ?? '') < (period.from ?? ''),
  );
  const [judged, open] = [true, false].map((wanted) =>
    actors.filter((actor) => reading.node(actor).has('intent') === wanted),
  );
  return [
    {
      code: 'PRESENCE_RELATIONS',
      relations,
      since: period?.from ?? null,
      before: earlier?.relations ?? null,
      reason: period ? reading.node(period.node).text('changeReason') : null,
      judged: judged!,
      open: open!,
      standsOn: { elements: [period?.node ?? mission, ...(earlier ? [earlier.node] : []), ...actors], links: [] },
    },
  ];
}

function talkFinding(reading: GraphReading): TalkFinding[] {
  const { contributors, cells } = safeTalk(reading);
  if (contributors.length < 2) return [];
  const pairs = cells.flatMap((row, i) => row.slice(i + 1));
  const radios = reading
    .nodes('ContingentOwnedEquipment')
    .filter((node) => reading.node(node).text('equipmentType') === 'RADIO');
  return [
    {
      code: 'PRESENCE_TALK',
      contributors: contributors.length,
      safe: pairs.filter((pair) => pair === 'SAFE').length,
      open: pairs.filter((pair) => pair === 'OPEN').length,
      notAssessed: pairs.filter((pair) => pair === null).length,
      standsOn: { elements: radios, links: radios.flatMap((node) => reading.out(node, 'CONNECTED_TO')) },
    },
  ];
}

function timeline(reading: GraphReading, all: readonly Presence[]): AnalysisFigure[] {
  const periods = relationsPeriods(reading);
  const dates = [...all, ...periods].flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
  const first = [...dates, reading.asOf].sort()[0]!;
  const last = [...dates, reading.asOf].sort().at(-1)!;
  const lanes = [...groupBy(all, ({ actor }) => actor)].map(([actor, own]) => ({
    label: elements(actor),
    spans: own.map(({ from, to, site }) => ({ from, to, label: elements(site) })),
  }));
  const relations = periods.flatMap(({ node, relations: judged, from, to }) => {
    const label = word('hostRelations', judged) ?? elements(node);
    return [{ from, to, label }];
  });
  const mission = elements(reading.graph.nodeKey.indexOf(reading.graph.missionKey));
  const allLanes = [...(relations.length > 0 ? [{ label: mission, spans: relations }] : []), ...lanes];
  return allLanes.length > 0
    ? [{ type: 'TIMELINE', id: 'presenceTimeline', from: first, to: last, lanes: allLanes }]
    : [];
}

function places(reading: GraphReading, now: readonly Presence[]): AnalysisFigure[] {
  const nameOf = (node: number) => reading.graph.nodeName[node] ?? '';
  const sites = [...reading.nodes('Site')].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const bySite = groupBy(now, ({ site }) => site);
  const located = sites.flatMap((node) => {
    const [latitude, longitude] = [reading.node(node).number('latitude'), reading.node(node).number('longitude')];
    if (latitude === null || longitude === null) return [];
    const near = (bySite.get(node) ?? []).map(({ actor, kilometres }) => ({ node: actor, kilometres }));
    return [{ node, latitude, longitude, near }];
  });
  const known = new Set(located.map(({ node }) => node));
  const unplaced = sites.filter((node) => !known.has(node));
  return located.length > 0 ? [{ type: 'PLACES', id: 'presencePlaces', places: located, unplaced }] : [];
}

function talkGrid(reading: GraphReading): AnalysisFigure[] {
  const { contributors, cells } = safeTalk(reading);
  if (contributors.length < 2) return [];
  const labels = contributors.map((code) => textValue(code)!);
  const grid = cells.map((row) => row.map((talk) => word('talk', talk, talk ? TALK_SHADE[talk] : undefined)));
  return [{ type: 'GRID', id: 'presenceTalk', rows: labels, columns: labels, cells: grid }];
}

/** Parallel actors first, the nearest first; a distance that nobody assessed last. */
function placeTable(reading: GraphReading, now: readonly Presence[], parallel: readonly number[]): AnalysisTable {
  const isParallel = new Set(parallel);
  const rows = [...now].sort(
    (a, b) =>
      Number(isParallel.has(b.actor)) - Number(isParallel.has(a.actor)) ||
      (a.kilometres ?? Number.MAX_VALUE) - (b.kilometres ?? Number.MAX_VALUE),
  );
  return analysisTable(
    'presencePlaces',
    rows.map(({ edge, actor, site, from, kilometres }) => {
      const heard = communicationsAt(reading, site);
      const contributors = contributorsAt(reading, heard);
      return {
        site: elements(site),
        actor: elements(actor),
        distance: quantity(kilometres, 'KILOMETRES'),
        ring: word('rings', ringOf(kilometres)),
        // By the schema an empty first day means that the actor was there before anybody kept a record.
        since: dateValue(from) ?? word('openDates', 'BEFORE_RECORD'),
        communications: elements(...heard),
        contributors: contributors.length > 0 ? textValue(contributors.join(', ')) : elements(),
        grade: textValue(reading.edge(edge).text('sourceGrade')),
      };
    }),
  );
}

function actorTable({ reading, score }: AnalysisInput, all: readonly Presence[]): AnalysisTable {
  const actors = distinct(all.map(({ actor }) => actor));
  return analysisTable(
    'presenceActors',
    actors.map((actor) => {
      const facts = reading.node(actor);
      const own = all.filter((one) => one.actor === actor && one.counts);
      return {
        actor: elements(actor),
        type: word('actorTypes', facts.text('actorType')),
        posture: word('postures', facts.text('posture')),
        attempt: attemptValue(score, actor),
        sites: elements(...distinct(own.map(({ site }) => site))),
        grade: textValue(facts.text('sourceGrade')),
      };
    }),
  );
}

const relationsTable = (reading: GraphReading): AnalysisTable =>
  analysisTable(
    'presenceRelations',
    relationsPeriods(reading).map(({ node, relations, from, to }) => ({
      entry: elements(node),
      relations: word('hostRelations', relations),
      since: dateValue(from) ?? word('openDates', 'BEFORE_RECORD'),
      until: to === null ? NONE : dateValue(to),
      reason: textValue(reading.node(node).text('changeReason')),
      grade: textValue(reading.node(node).text('sourceGrade')),
    })),
  );

const tieTable = (reading: GraphReading, parallel: readonly number[]): AnalysisTable =>
  analysisTable(
    'presenceTies',
    parallel.flatMap((actor) =>
      tiesOf(reading, actor).map((edge) => ({
        actor: elements(reading.from(edge)),
        nature: word('alignments', reading.edge(edge).text('nature')),
        partner: elements(reading.to(edge)),
        partnerType: word('actorTypes', reading.node(otherEnd(reading, edge, actor)).text('actorType')),
        grade: textValue(reading.edge(edge).text('sourceGrade')),
      })),
    ),
  );

function missing(reading: GraphReading, all: readonly Presence[], parallel: readonly number[]): MissingSheet[] {
  const gap = (need: MissingSheet['need'], sheet: string, link: string | null = null) => ({ need, sheet, link });
  const now = all.filter(({ counts }) => counts);
  return [
    ...(parallel.length === 0 ? [gap('PARALLEL_ACTORS', 'threat-actors')] : []),
    ...(all.length === 0 ? [gap('PRESENCES', 'links', 'PRESENT_AT')] : []),
    ...(now.some(({ kilometres }) => kilometres === null) ? [gap('DISTANCES', 'links', 'PRESENT_AT')] : []),
    ...(relationsPeriods(reading).length === 0 ? [gap('RELATIONS', 'host-relations')] : []),
    ...(safeTalk(reading).contributors.length < 2 ? [gap('RADIOS', 'contingent-equipment')] : []),
  ];
}

/** The score with and without them: an actor as a whole, and place by place. */
function trials(reading: GraphReading, now: readonly Presence[], subjects: readonly number[]): Trial[] {
  const { nodeKey, edgeKey } = reading.graph;
  const end = ({ edge }: Presence): WhatIfChange => ({ kind: 'END_PRESENCE', link: edgeKey[edge]! });
  return subjects.flatMap((actor): Trial[] => {
    const own = now.filter((one) => one.actor === actor);
    const bySite = [...groupBy(own, ({ site }) => site)].slice(0, MOST_PLACES);
    return [
      { code: 'WITHOUT_ACTOR', nodes: [actor], changes: [{ kind: 'WITHOUT_ACTOR', actor: nodeKey[actor]! }] },
      ...(own.length > 1
        ? [{ code: 'NOWHERE_PRESENT', nodes: [actor], changes: own.slice(0, MOST_TOGETHER).map(end) } as const]
        : []),
      ...bySite.map(
        ([site, stays]) => ({ code: 'NOT_AT_PLACE', nodes: [actor, site], changes: stays.map(end) }) as const,
      ),
    ];
  });
}
