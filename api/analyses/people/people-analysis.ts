import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { LikelihoodRange } from '../../exposure-model/mission-score.ts';
import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet, Trial } from '../analysis.ts';
import type { AnalysisFigure } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { type AssessedValue, countValue, elements, likelihoodValue, word, words } from '../analysis-value.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { consequencesFor } from './consequences.ts';
import { type GroupReach, likeliestReach, reachOfGroups } from './group-reach.ts';
import { type DescribedGroup, describedGroups, withoutConsentBasis } from './people-reading.ts';

interface ReachFinding extends AnalysisFinding {
  readonly code: 'PEOPLE_REACH';
  readonly group: number;
  readonly actor: number;
  readonly actors: number;
  readonly stores: readonly number[];
  readonly follows: readonly string[];
  readonly groups: number;
}
interface ConsentFinding extends AnalysisFinding {
  readonly code: 'PEOPLE_CONSENT';
  readonly noneRecorded: readonly number[];
  readonly notAssessed: readonly number[];
  readonly describing: number;
}
interface DefendersFinding extends AnalysisFinding {
  readonly code: 'PEOPLE_DEFENDERS';
  readonly groups: readonly number[];
  readonly stores: readonly number[];
  /** Stores that hold identities of partners or sources, where a plan of support would need none. */
  readonly identities: readonly number[];
  readonly hostActors: readonly number[];
}
interface CareFinding extends AnalysisFinding {
  readonly code: 'PEOPLE_CARE';
  readonly groups: readonly number[];
  readonly untrained: readonly number[];
  readonly fabrication: readonly number[];
  /** Stores on them of which no office is recorded that would answer for a measure. */
  readonly ownerless: readonly number[];
}
export type PeopleFinding = ReachFinding | ConsentFinding | DefendersFinding | CareFinding;

export const STAFF = ['STAFF_INTERNATIONAL', 'STAFF_NATIONAL', 'UNIFORMED', 'LEADERSHIP', 'CONTRACTORS'];
const IDENTITIES = ['PARTNER_IDENTITY', 'HUMAN_SOURCE'];
const MOST_ACTORS = 8;
const MOST_GROUPS = 20;
const MOST_TRIALS = 5;

/**
 * Whom a loss of information hurts and how: every group whose information the mission holds, who could reach it, and
 * what follows. Privacy is an axis of its own; it is no category of the security management system.
 */
export function analysePeople(input: AnalysisInput): Analysis<PeopleFinding> {
  const { reading } = input;
  const described = describedGroups(reading);
  const reach = reachOfGroups(input, described);
  return {
    findings: [
      ...reachFinding(input, described, reach),
      ...defendersFinding(reading, described, reach),
      ...careFinding(reading, described),
      ...consentFinding(reading),
    ],
    figures: reachGrid(described, reach),
    tables: [groupTable(reading, described, reach), consequenceTable(reading, described)].filter(
      ({ rows }) => rows.length > 0,
    ),
    missing: missing(reading, described),
    trials: trials(reading, described, reach),
  };
}

function reachFinding(
  { reading }: AnalysisInput,
  described: readonly DescribedGroup[],
  reach: ReadonlyMap<number, GroupReach>,
): ReachFinding[] {
  const reached = described
    .map((group) => ({ group, likeliest: likeliestReach(reach.get(group.node)) }))
    .filter(({ likeliest }) => likeliest !== null);
  const [first] = reached.sort((a, b) => b.likeliest!.range.estimate - a.likeliest!.range.estimate);
  if (!first) return [];
  const { group, likeliest } = first;
  const { store, actor, range } = likeliest!;
  return [
    {
      code: 'PEOPLE_REACH',
      group: group.node,
      actor,
      actors: reach.get(group.node)!.byActor.size,
      stores: group.stores,
      follows: consequencesFor(reading, group),
      groups: reached.length,
      standsOn: {
        elements: [group.node, ...group.stores, actor],
        links: group.links,
        likelihood: range,
        exposure: { node: store, effect: 'DISCLOSED' },
      },
    },
  ];
}

function defendersFinding(
  reading: GraphReading,
  described: readonly DescribedGroup[],
  reach: ReadonlyMap<number, GroupReach>,
): DefendersFinding[] {
  const groups = reading
    .nodes('PersonGroup')
    .filter((node) => reading.node(node).text('groupType') === 'HUMAN_RIGHTS_DEFENDERS');
  if (groups.length === 0) return [];
  const own = described.filter(({ node }) => groups.includes(node));
  const stores = distinct(own.flatMap((group) => group.stores));
  const identities = stores.filter((node) =>
    reading
      .node(node)
      .list('dataCategories')
      ?.some((category) => IDENTITIES.includes(category)),
  );
  const hostActors = distinct(own.flatMap(({ node }) => [...(reach.get(node)?.byActor.keys() ?? [])])).filter(
    (actor) => reading.node(actor).text('actorType') === 'HOST_STATE',
  );
  const standsOn = { elements: [...groups, ...stores, ...hostActors], links: own.flatMap(({ links }) => links) };
  return [{ code: 'PEOPLE_DEFENDERS', groups, stores, identities, hostActors, standsOn }];
}

/** Staff whom the duty of care is about: with phones of the mission, or with their own data in a store. */
function careFinding(reading: GraphReading, described: readonly DescribedGroup[]): CareFinding[] {
  const storesOf = new Map(described.map(({ node, stores }) => [node, stores]));
  const usesPhone = (node: number) =>
    reading.out(node, 'USES').some((edge) => reading.node(reading.to(edge)).text('assetType') === 'MOBILE_PHONE');
  const groups = reading
    .nodes('PersonGroup')
    .filter((node) => STAFF.includes(reading.node(node).text('groupType') ?? ''))
    .filter((node) => usesPhone(node) || storesOf.has(node));
  if (groups.length === 0) return [];
  const stores = distinct(groups.flatMap((node) => storesOf.get(node) ?? []));
  const aimed = groups.flatMap((node) =>
    reading.into(node, 'TARGETS').filter((edge) => reading.edge(edge).text('vectorType') === 'FABRICATED_MEDIA'),
  );
  return [
    {
      code: 'PEOPLE_CARE',
      groups,
      untrained: groups.filter((node) => reading.node(node).text('securityTraining') !== 'ROLE_BASED'),
      fabrication: distinct(aimed.map(reading.to)),
      ownerless: stores.filter((node) => ownersOf(reading, [node]).length === 0),
      standsOn: {
        elements: [...groups, ...stores],
        links: [...groups.flatMap((n) => reading.out(n, 'USES')), ...aimed],
      },
    },
  ];
}

function consentFinding(reading: GraphReading): ConsentFinding[] {
  const { noneRecorded, notAssessed, describing } = withoutConsentBasis(reading);
  const concerned = [...noneRecorded, ...notAssessed];
  if (concerned.length === 0) return [];
  const standsOn = { elements: concerned, links: concerned.flatMap((node) => reading.out(node, 'DESCRIBES')) };
  return [{ code: 'PEOPLE_CONSENT', noneRecorded, notAssessed, describing: describing.length, standsOn }];
}

/** Groups against the actors that reach most of them; hatched where nobody judged whether the actor would try. */
function reachGrid(described: readonly DescribedGroup[], reach: ReadonlyMap<number, GroupReach>): AnalysisFigure[] {
  const groups = described.slice(0, MOST_GROUPS);
  const weight = (actor: number) =>
    groups.reduce((sum, { node }) => sum + (reach.get(node)?.byActor.get(actor)?.range?.estimate ?? 0), 0);
  const actors = distinct(groups.flatMap(({ node }) => [...(reach.get(node)?.byActor.keys() ?? [])]))
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MOST_ACTORS);
  if (groups.length === 0 || actors.length === 0) return [];
  const cell = (group: number, actor: number): AssessedValue => {
    const found = reach.get(group)?.byActor.get(actor);
    return found ? likelihoodValue(found.range) : elements();
  };
  return [
    {
      type: 'GRID',
      id: 'peopleReach',
      rows: groups.map(({ node }) => elements(node)),
      columns: actors.map((actor) => elements(actor)),
      cells: groups.map(({ node }) => actors.map((actor) => cell(node, actor))),
    },
  ];
}

function groupTable(
  reading: GraphReading,
  described: readonly DescribedGroup[],
  reach: ReadonlyMap<number, GroupReach>,
): AnalysisTable {
  return analysisTable(
    'peopleGroups',
    described.map(({ node, stores, persons, privacy }) => {
      const facts = reading.node(node);
      const size = facts.number('size');
      const likeliest = likeliestReach(reach.get(node));
      const range: LikelihoodRange | null = likeliest?.range ?? null;
      return {
        group: elements(node),
        type: word('groupTypes', facts.text('groupType')),
        size: size === null ? null : countValue(size),
        stores: elements(...stores),
        persons: word('harms', persons),
        privacy: word('harms', privacy),
        disclosure: likelihoodValue(range),
        actor: likeliest ? elements(likeliest.actor) : elements(),
      };
    }),
  );
}

const consequenceTable = (reading: GraphReading, described: readonly DescribedGroup[]): AnalysisTable =>
  analysisTable(
    'peopleConsequences',
    described.map((group) => {
      const follows = consequencesFor(reading, group);
      const owners = ownersOf(reading, group.stores);
      return {
        group: elements(group.node),
        follows: words('consequences', follows),
        measures: words('careMeasures', follows),
        owners: owners.length > 0 ? elements(...owners) : null,
      };
    }),
  );

/** Offices that operate a store, and so would carry out what is decided about it. */
const ownersOf = (reading: GraphReading, stores: readonly number[]): number[] =>
  distinct(stores.flatMap((node) => reading.out(node, 'OPERATED_BY').map(reading.to)));

function missing(reading: GraphReading, described: readonly DescribedGroup[]): MissingSheet[] {
  return [
    ...(described.length === 0 ? [{ need: 'DESCRIBED', sheet: 'links', link: 'DESCRIBES' } as const] : []),
    ...(described.length > 0 &&
    ownersOf(
      reading,
      described.flatMap(({ stores }) => stores),
    ).length === 0
      ? [{ need: 'OWNERS', sheet: 'links', link: 'OPERATED_BY' } as const]
      : []),
    ...(reading.nodes('PersonGroup').every((node) => reading.node(node).text('securityTraining') === null)
      ? [{ need: 'TRAINING', sheet: 'person-groups', link: null } as const]
      : []),
  ];
}

/** What it would be worth to set apart all stores on one group, for the groups whose information is likeliest lost. */
function trials(
  reading: GraphReading,
  described: readonly DescribedGroup[],
  reach: ReadonlyMap<number, GroupReach>,
): Trial[] {
  const { nodeKey } = reading.graph;
  const canStandApart = (node: number) =>
    reading.node(node).text('storeForm') !== 'PAPER' && reading.node(node).flag('standAlone') !== true;
  const chance = ({ node }: DescribedGroup) => likeliestReach(reach.get(node))?.range.estimate ?? 0;
  return [...described]
    .filter((group) => chance(group) > 0)
    .sort((a, b) => chance(b) - chance(a))
    .map(({ node, stores }) => ({ node, apart: stores.filter(canStandApart) }))
    .filter(({ apart }) => apart.length > 0)
    .slice(0, MOST_TRIALS)
    .map(({ node, apart }) => ({
      code: 'SET_APART_FOR',
      nodes: [node, ...apart],
      changes: apart.slice(0, 40).map((store): WhatIfChange => ({ kind: 'STAND_ALONE', element: nodeKey[store]! })),
    }));
}
