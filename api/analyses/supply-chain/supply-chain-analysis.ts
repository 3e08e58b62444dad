import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet, Trial } from '../analysis.ts';
import type { AnalysisFigure } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { countValue, elements, flagValue, textValue, word } from '../analysis-value.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { accessByGroup, type GroupAccess } from './access.ts';
import { type SupplierReading, supplierReadings } from './suppliers.ts';

interface SuppliersFinding extends AnalysisFinding {
  readonly code: 'SUPPLY_SUPPLIERS';
  readonly suppliers: number;
  readonly jurisdictions: number;
  readonly linked: readonly number[];
  readonly vendors: readonly number[];
  readonly open: number;
}
interface LargestFinding extends AnalysisFinding {
  readonly code: 'SUPPLY_LARGEST';
  readonly supplier: number;
  readonly items: number;
  readonly all: number;
  readonly stores: readonly number[];
  readonly tasks: readonly number[];
}
interface HeldFinding extends AnalysisFinding {
  readonly code: 'SUPPLY_HELD';
  readonly supplier: number;
  readonly actors: readonly number[];
  readonly items: readonly number[];
}
interface AccessFinding extends AnalysisFinding {
  readonly code: 'INSIDER_ACCESS';
  readonly group: number;
  readonly stores: number;
  readonly strict: number;
  readonly all: number;
  readonly groups: number;
  /** Actors recorded to have influence over the group; influence is no accusation. */
  readonly influence: readonly number[];
}
interface TrainingFinding extends AnalysisFinding {
  readonly code: 'INSIDER_TRAINING';
  readonly opening: number;
  readonly basic: readonly number[];
  readonly open: readonly number[];
}
export type SupplyChainFinding = SuppliersFinding | LargestFinding | HeldFinding | AccessFinding | TrainingFinding;

const MOST_BARS = 12;
const MOST_TRIALS = 5;
const MOST_TOGETHER = 40;

/** Whose law and ties stand behind what the mission uses, and which groups can open most of what it holds. */
export function analyseSupplyChain(input: AnalysisInput): Analysis<SupplyChainFinding> {
  const { reading } = input;
  const suppliers = supplierReadings(reading);
  const access = accessByGroup(reading);
  return {
    findings: [
      ...suppliersFinding(reading, suppliers),
      ...largestFinding(reading, suppliers),
      ...heldFindings(suppliers),
      ...accessFinding(reading, access),
      ...trainingFinding(reading, access),
    ],
    figures: [...supplierBars(suppliers), ...accessBars(access)],
    tables: [supplierTable(reading, suppliers), accessTable(reading, access)].filter(({ rows }) => rows.length > 0),
    missing: missing(reading, suppliers, access),
    trials: trials(reading, suppliers),
  };
}

function suppliersFinding(reading: GraphReading, suppliers: readonly SupplierReading[]): SuppliersFinding[] {
  if (suppliers.length === 0) return [];
  const nodes = suppliers.map(({ node }) => node);
  const flag = (node: number, property: string) => reading.node(node).flag(property);
  return [
    {
      code: 'SUPPLY_SUPPLIERS',
      suppliers: nodes.length,
      jurisdictions: distinct(nodes.flatMap((node) => reading.node(node).text('jurisdiction') ?? [])).length,
      linked: nodes.filter((node) => flag(node, 'defenceLinked') === true),
      vendors: nodes.filter((node) => flag(node, 'surveillanceVendor') === true),
      open: nodes.filter((node) => flag(node, 'defenceLinked') === null).length,
      standsOn: { elements: nodes, links: suppliers.flatMap(({ links }) => links) },
    },
  ];
}

function largestFinding(reading: GraphReading, suppliers: readonly SupplierReading[]): LargestFinding[] {
  const [first] = suppliers;
  if (!first || first.items.length < 2) return [];
  const { node, items, stores, tasks, links } = first;
  const all = distinct(reading.edges('SUPPLIED_BY').map(reading.from)).length;
  const standsOn = { elements: [node, ...items], links };
  return [{ code: 'SUPPLY_LARGEST', supplier: node, items: items.length, all, stores, tasks, standsOn }];
}

/** Suppliers that an actor is recorded to control: the way by which a component can be turned. */
const heldFindings = (suppliers: readonly SupplierReading[]): HeldFinding[] =>
  suppliers
    .filter(({ heldBy, items }) => heldBy.length > 0 && items.length > 0)
    .slice(0, 3)
    .map(({ node, heldBy, items, links, heldLinks }) => ({
      code: 'SUPPLY_HELD',
      supplier: node,
      actors: heldBy,
      items,
      standsOn: { elements: [node, ...heldBy, ...items], links: [...heldLinks, ...links] },
    }));

function accessFinding(reading: GraphReading, access: readonly GroupAccess[]): AccessFinding[] {
  const [first] = access;
  if (!first) return [];
  const influence = reading.into(first.node, 'INFLUENCES');
  return [
    {
      code: 'INSIDER_ACCESS',
      group: first.node,
      stores: first.stores.length,
      strict: first.strictlyConfidential.length,
      all: reading.nodes('DataStore').length,
      groups: access.length,
      influence: influence.map(reading.from),
      standsOn: { elements: [first.node, ...first.stores], links: [...first.links, ...influence] },
    },
  ];
}

function trainingFinding(reading: GraphReading, access: readonly GroupAccess[]): TrainingFinding[] {
  const opening = access.filter(({ strictlyConfidential }) => strictlyConfidential.length > 0);
  const training = (node: number) => reading.node(node).text('securityTraining');
  const basic = opening.filter(({ node }) => !['ROLE_BASED', null].includes(training(node))).map(({ node }) => node);
  const open = opening.filter(({ node }) => training(node) === null).map(({ node }) => node);
  if (basic.length + open.length === 0) return [];
  const concerned = opening.filter(({ node }) => basic.includes(node) || open.includes(node));
  const standsOn = { elements: [...basic, ...open], links: concerned.flatMap(({ links }) => links) };
  return [{ code: 'INSIDER_TRAINING', opening: opening.length, basic, open, standsOn }];
}

const supplierBars = (suppliers: readonly SupplierReading[]): AnalysisFigure[] =>
  suppliers.length === 0
    ? []
    : [
        {
          type: 'BARS',
          id: 'supplySuppliers',
          unit: 'COUNT',
          bars: suppliers.slice(0, MOST_BARS).map(({ node, items, jurisdiction }) => ({
            label: elements(node),
            amount: items.length,
            detail: textValue(jurisdiction),
          })),
        },
      ];

const accessBars = (access: readonly GroupAccess[]): AnalysisFigure[] =>
  access.length === 0
    ? []
    : [
        {
          type: 'BARS',
          id: 'insiderAccess',
          unit: 'COUNT',
          bars: access.slice(0, MOST_BARS).map(({ node, stores, strictlyConfidential }) => ({
            label: elements(node),
            amount: strictlyConfidential.length,
            detail: countValue(strictlyConfidential.length, { of: stores.length }),
          })),
        },
      ];

const supplierTable = (reading: GraphReading, suppliers: readonly SupplierReading[]): AnalysisTable =>
  analysisTable(
    'supplySuppliers',
    suppliers.map(({ node, jurisdiction, items, components, heldBy, tasks }) => {
      const facts = reading.node(node);
      return {
        supplier: elements(node),
        jurisdiction: textValue(jurisdiction),
        defence: flagValue(facts.flag('defenceLinked')),
        surveillance: flagValue(facts.flag('surveillanceVendor')),
        items: elements(...items),
        components: components.length > 0 ? textValue(components.join(', ')) : null,
        tasks: elements(...tasks),
        heldBy: elements(...heldBy),
      };
    }),
  );

const accessTable = (reading: GraphReading, access: readonly GroupAccess[]): AnalysisTable =>
  analysisTable(
    'insiderAccess',
    access.map(({ node, stores, strictlyConfidential }) => {
      const facts = reading.node(node);
      const size = facts.number('size');
      return {
        group: elements(node),
        size: size === null ? null : countValue(size),
        stores: countValue(stores.length),
        strict: countValue(strictlyConfidential.length),
        training: word('trainings', facts.text('securityTraining')),
        influence: elements(...reading.into(node, 'INFLUENCES').map(reading.from)),
      };
    }),
  );

function missing(
  reading: GraphReading,
  suppliers: readonly SupplierReading[],
  access: readonly GroupAccess[],
): MissingSheet[] {
  const isSupplied = reading.edges('SUPPLIED_BY').length > 0;
  return [
    ...(suppliers.length === 0 ? [{ need: 'SUPPLIERS', sheet: 'suppliers', link: null } as const] : []),
    ...(suppliers.length > 0 && !isSupplied
      ? [{ need: 'SUPPLIED', sheet: 'links', link: 'SUPPLIED_BY' } as const]
      : []),
    ...(access.length === 0 ? [{ need: 'ACCESS', sheet: 'links', link: 'CAN_ACCESS' } as const] : []),
    ...(access.some(({ node }) => reading.node(node).text('securityTraining') === null)
      ? [{ need: 'TRAINING', sheet: 'person-groups', link: null } as const]
      : []),
  ];
}

/** What it would be worth to do without what one supplier provides. */
function trials(reading: GraphReading, suppliers: readonly SupplierReading[]): Trial[] {
  const { nodeKey } = reading.graph;
  return suppliers
    .filter(({ heldBy, items }) => heldBy.length > 0 && items.length > 0)
    .slice(0, MOST_TRIALS)
    .map(({ node, items }) => ({
      code: 'WITHOUT_SUPPLIER',
      nodes: [node],
      changes: items.slice(0, MOST_TOGETHER).map((item) => ({ kind: 'OUT_OF_SERVICE', element: nodeKey[item]! })),
    }));
}
