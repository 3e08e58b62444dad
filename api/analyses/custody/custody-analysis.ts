import { DATA_CLAUSES } from '../../../graph-schema/values.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet, Trial } from '../analysis.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { countValue, elements, flagValue, textValue, word, words } from '../analysis-value.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { groupBy } from '../reading/group-by.ts';
import { type ClauseStates, clauseStates, type DataClause } from './clauses.ts';
import { categoriesLeaving, type LeavingFlow, leavingFlows } from './custody-reading.ts';
import { custodyWays } from './custody-ways.ts';

interface ReachBackFinding extends AnalysisFinding {
  readonly code: 'CUSTODY_REACH_BACK';
  readonly sources: readonly number[];
  readonly destinations: readonly number[];
  readonly reachBack: number;
  readonly flows: number;
  readonly leaving: readonly string[];
  readonly recorded: number;
}
interface ClausesFinding extends AnalysisFinding {
  readonly code: 'CUSTODY_CLAUSES';
  readonly items: number;
  /** Items without an instrument on record, and items of which no clause has been read. */
  readonly ungoverned: number;
  readonly unread: number;
  readonly absent: readonly DataClause[];
  readonly contributors: number;
}
export type CustodyFinding = ReachBackFinding | ClausesFinding;

const MOST_TRIALS = 5;
/** What one what-if may hold is checked where it is asked for; a mission rarely has more ways out. */
const MOST_TOGETHER = 40;

/** One contingent-owned item as the register has it. */
export interface RegisteredItem {
  readonly node: number;
  readonly contributor: string | null;
  readonly flows: readonly LeavingFlow[];
  readonly instruments: readonly number[];
  readonly clauses: ClauseStates;
}

/** Every contingent-owned item with where its information goes and what its instruments say of it. */
export function custodyRegister(reading: GraphReading, flows: readonly LeavingFlow[]): RegisteredItem[] {
  const bySource = groupBy(flows, (flow) => flow.source);
  return reading.nodes('ContingentOwnedEquipment').map((node) => {
    const instruments = distinct(reading.out(node, 'GOVERNED_BY').map(reading.to));
    return {
      node,
      contributor: reading.node(node).text('contributor'),
      flows: bySource.get(node) ?? [],
      instruments,
      clauses: clauseStates(reading, instruments),
    };
  });
}

/**
 * Ownership and custody: what contributors own and collect, where it passes out of UN control and under what, and
 * which clauses a negotiation would have to add. O(nodes + links).
 */
export function analyseCustody(input: AnalysisInput): Analysis<CustodyFinding> {
  const { reading, model } = input;
  const flows = leavingFlows(reading, model);
  const register = custodyRegister(reading, flows);
  return {
    findings: [...reachBackFinding(reading, flows), ...clausesFinding(reading, register)],
    figures:
      flows.length > 0
        ? [{ type: 'WAYS', id: 'custodyWays', total: flows.length, ways: custodyWays(reading, flows) }]
        : [],
    tables: [
      ...(register.length > 0 ? [gapTable(reading, register), registerTable(reading, register)] : []),
      ...(flows.length > 0 ? [categoryTable(reading, flows)] : []),
    ],
    missing: missing(reading, register, flows),
    trials: trials(input, flows),
  };
}

function reachBackFinding(reading: GraphReading, flows: readonly LeavingFlow[]): ReachBackFinding[] {
  if (flows.length === 0) return [];
  const back = flows.filter((flow) => flow.reachBack === true);
  // Reach-back first: custody that passes to another State is the graver loss.
  const ordered = [...back, ...flows.filter((flow) => flow.reachBack !== true)];
  const sources = distinct(ordered.map((flow) => flow.source));
  const destinations = distinct(ordered.map((flow) => flow.destination));
  const { recorded, leaving } = categoriesLeaving(reading, flows);
  return [
    {
      code: 'CUSTODY_REACH_BACK',
      sources,
      destinations,
      reachBack: back.length,
      flows: flows.length,
      leaving,
      recorded: recorded.length,
      standsOn: { elements: [...sources, ...destinations], links: ordered.map((flow) => flow.edge) },
    },
  ];
}

function clausesFinding(reading: GraphReading, register: readonly RegisteredItem[]): ClausesFinding[] {
  if (register.length === 0) return [];
  const governed = register.filter((item) => item.instruments.length > 0);
  const instruments = distinct(governed.flatMap((item) => item.instruments));
  return [
    {
      code: 'CUSTODY_CLAUSES',
      items: register.length,
      ungoverned: register.length - governed.length,
      unread: governed.filter((item) => item.clauses.open.length === DATA_CLAUSES.length).length,
      absent: distinct(register.flatMap((item) => item.clauses.absent)),
      contributors: distinct(register.flatMap((item) => item.contributor ?? [])).length,
      standsOn: {
        elements: [...instruments, ...register.filter((item) => item.flows.length > 0).map((item) => item.node)],
        links: register.flatMap((item) => reading.out(item.node, 'GOVERNED_BY')),
      },
    },
  ];
}

/** What an item is known to collect: what it carries, and what its flows out carry. */
const collected = (reading: GraphReading, item: RegisteredItem): string[] =>
  distinct([
    ...(reading.node(item.node).list('dataCategories') ?? []),
    ...item.flows.flatMap((flow) => flow.categories),
  ]);

function registerTable(reading: GraphReading, register: readonly RegisteredItem[]): AnalysisTable {
  const out = (item: RegisteredItem) => item.flows.length;
  const rows = [...register].sort((a, b) => out(b) - out(a));
  return analysisTable(
    'custodyRegister',
    rows.map((item) => {
      const facts = reading.node(item.node);
      const known = item.instruments.length > 0;
      return {
        item: elements(item.node),
        contributor: textValue(item.contributor),
        unit: textValue(facts.text('unit')),
        arrangement: word('arrangements', facts.text('arrangement')),
        collects: words('categories', collected(reading, item)),
        // No flow on record says nothing of whether there is one.
        goesTo: item.flows.length > 0 ? elements(...distinct(item.flows.map((flow) => flow.destination))) : null,
        reachBack: flagValue(reachBackOf(item.flows)),
        instrument: known ? elements(...item.instruments) : null,
        present: listed(item.clauses.present, item),
        absent: listed(item.clauses.absent, item),
        open: countValue(item.clauses.open.length, { of: DATA_CLAUSES.length }),
      };
    }),
  );
}

/** Clauses in words; where no clause was read, neither list is known to be empty. */
const listed = (clauses: readonly DataClause[], item: RegisteredItem) =>
  clauses.length > 0 ? words('clauses', clauses) : item.clauses.open.length === DATA_CLAUSES.length ? null : elements();

const reachBackOf = (flows: readonly LeavingFlow[]): boolean | null =>
  flows.some((flow) => flow.reachBack === true)
    ? true
    : flows.length > 0 && flows.every((flow) => flow.reachBack === false)
      ? false
      : null;

/** What headquarters takes to a negotiation: by contributor, what its instruments lack or nobody has read. */
function gapTable(reading: GraphReading, register: readonly RegisteredItem[]): AnalysisTable {
  const byContributor = [...groupBy(register, (item) => item.contributor)].map(([contributor, items]) => {
    const instruments = distinct(items.flatMap((item) => item.instruments));
    return { contributor, items, instruments, clauses: clauseStates(reading, instruments) };
  });
  const sending = (items: readonly RegisteredItem[]) => items.filter((item) => item.flows.length > 0).length;
  byContributor.sort(
    (a, b) =>
      sending(b.items) - sending(a.items) ||
      b.items.length - a.items.length ||
      ((a.contributor ?? '~') < (b.contributor ?? '~') ? -1 : 1),
  );
  return analysisTable(
    'custodyClauseGaps',
    byContributor.map(({ contributor, items, instruments, clauses }) => ({
      contributor: textValue(contributor),
      items: countValue(sending(items), { of: items.length, shade: sending(items) / items.length }),
      instruments: instruments.length > 0 ? elements(...instruments) : null,
      absent:
        clauses.absent.length > 0
          ? words('clauses', clauses.absent)
          : clauses.open.length === DATA_CLAUSES.length
            ? null
            : elements(),
      // Where all eight are open, their number says it as well as their names.
      open:
        clauses.open.length === DATA_CLAUSES.length
          ? countValue(clauses.open.length, { of: DATA_CLAUSES.length })
          : clauses.open.length > 0
            ? words('clauses', clauses.open)
            : elements(),
      categories: words('categories', distinct(items.flatMap((item) => collected(reading, item)))),
    })),
  );
}

function categoryTable(reading: GraphReading, flows: readonly LeavingFlow[]): AnalysisTable {
  const { recorded } = categoriesLeaving(reading, flows);
  const holders = reading.nodes('DataStore', 'Asset', 'ContingentOwnedEquipment');
  const lists = new Map(holders.map((node) => [node, reading.node(node).list('dataCategories') ?? []]));
  const rows = recorded.map((category) => ({
    category,
    holding: holders.filter((node) => lists.get(node)!.includes(category)),
    leaving: distinct(flows.filter((flow) => flow.categories.includes(category)).map((flow) => flow.source)),
  }));
  rows.sort((a, b) => b.leaving.length - a.leaving.length);
  return analysisTable(
    'custodyCategories',
    rows.map(({ category, holding, leaving }) => ({
      category: word('categories', category),
      collectedBy: countValue(distinct([...holding, ...leaving]).length),
      leavesFrom: elements(...leaving),
    })),
  );
}

function missing(
  reading: GraphReading,
  register: readonly RegisteredItem[],
  flows: readonly LeavingFlow[],
): MissingSheet[] {
  const instruments = distinct(register.flatMap((item) => item.instruments));
  const isRead = (node: number) => DATA_CLAUSES.some((clause) => reading.node(node).has(clause));
  return [
    ...(register.length === 0 ? [{ need: 'EQUIPMENT', sheet: 'contingent-equipment', link: null } as const] : []),
    ...(flows.length === 0 ? [{ need: 'FLOWS_OUT', sheet: 'links', link: 'FLOWS_TO' } as const] : []),
    ...(instruments.length === 0
      ? [{ need: 'INSTRUMENTS', sheet: 'legal-instruments', link: null } as const]
      : instruments.some(isRead)
        ? []
        : [{ need: 'CLAUSES', sheet: 'legal-instruments', link: null } as const]),
  ];
}

/** A substitute that the UN owns and operates: for the items that weigh most, each alone, and for all together. */
function trials({ reading, exposureOf }: AnalysisInput, flows: readonly LeavingFlow[]): Trial[] {
  const risk = (node: number) => {
    const exposure = exposureOf.get(node);
    return exposure?.leadingAxis ? (exposure.risk[exposure.leadingAxis]?.estimate ?? 0) : 0;
  };
  const equipment = distinct(flows.map((flow) => flow.source))
    .filter((node) => reading.graph.nodeKind[node] === 'ContingentOwnedEquipment')
    .sort((a, b) => risk(b) - risk(a));
  const substitute = (node: number): WhatIfChange => ({ kind: 'UN_CUSTODY', element: reading.graph.nodeKey[node]! });
  const all = equipment.slice(0, MOST_TOGETHER);
  return [
    ...(all.length > 1 ? [{ code: 'UN_SUBSTITUTE', nodes: all, changes: all.map(substitute) } as const] : []),
    ...equipment
      .slice(0, MOST_TRIALS)
      .map((node) => ({ code: 'UN_SUBSTITUTE', nodes: [node], changes: [substitute(node)] }) as const),
  ];
}
