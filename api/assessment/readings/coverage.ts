import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import { DATA_CLAUSES, HARM_PROPERTY, type OFFICE_TYPES } from '../../../graph-schema/values.ts';
import type { Facts, GraphReading } from '../../analyses/reading/graph-reading.ts';

type OfficeType = (typeof OFFICE_TYPES)[number];
const HARMS = Object.values(HARM_PROPERTY);

/** Properties whose absence leaves a judgement open, with the office that could fill them. Names and notes do not count. */
const NODE_PROPERTIES: readonly (readonly [NodeKindName, OfficeType, readonly string[]])[] = [
  ['Site', 'SECURITY', ['siteType', 'latitude', 'personnel']],
  ['PersonGroup', 'SECURITY', ['groupType', 'size', 'securityTraining']],
  ['Asset', 'FIELD_TECHNOLOGY', ['assetType', 'internetFacing', 'custody', 'portable']],
  [
    'ContingentOwnedEquipment',
    'OPERATIONAL_SUPPORT',
    ['contributor', 'equipmentType', 'arrangement', 'dataCategories'],
  ],
  [
    'DataStore',
    'FIELD_TECHNOLOGY',
    ['dataCategories', 'storeForm', 'acceptsOutsideReports', 'consentBasis', 'standAlone'],
  ],
  ['DataStore', 'JMAC', HARMS],
  ['ExternalSystem', 'FIELD_TECHNOLOGY', ['systemType', 'jurisdiction']],
  ['Supplier', 'OPERATIONAL_SUPPORT', ['jurisdiction', 'defenceLinked', 'surveillanceVendor']],
  ['ThreatActor', 'JMAC', ['posture', 'capability', 'intent']],
  ['Control', 'FIELD_TECHNOLOGY', ['effectiveness']],
  ['LegalInstrument', 'LEGAL', DATA_CLAUSES],
  ['MandateTask', 'LEADERSHIP', ['criticality', ...HARMS]],
  ['PoliticalProcess', 'POLITICAL_AFFAIRS', ['stage']],
  ['BoundaryDecision', 'POLITICAL_AFFAIRS', ['necessity', 'viability', 'decision']],
  ['HostRelation', 'POLITICAL_AFFAIRS', ['relations', 'validFrom']],
  ['Incident', 'JMAC', ['startedOn']],
];
const EDGE_PROPERTIES: readonly (readonly [EdgeKindName, OfficeType, readonly string[]])[] = [
  ['CONNECTED_TO', 'FIELD_TECHNOLOGY', ['segmented']],
  ['FLOWS_TO', 'FIELD_TECHNOLOGY', ['encryption', 'legalBasis', 'via']],
  ['CAN_ACCESS', 'FIELD_TECHNOLOGY', ['privilege', 'remote']],
  ['PROTECTED_BY', 'FIELD_TECHNOLOGY', ['status', 'coverage']],
  ['DEPENDS_ON', 'FIELD_TECHNOLOGY', ['essential', 'autonomyHours']],
  ['PRESENT_AT', 'JMAC', ['distanceKm']],
  ['ALIGNED_WITH', 'JMAC', ['nature']],
];

export interface PropertyCoverage {
  kind: NodeKindName | EdgeKindName;
  /** Particulars of one kind and office that are missing equally often stand together. */
  properties: string[];
  office: OfficeType;
  notAssessed: number;
  total: number;
}
export interface KindCoverage {
  kind: NodeKindName;
  total: number;
  /** Cells that matter to a judgement, and how many of them nobody has filled. */
  cells: number;
  notAssessed: number;
  /** Entries whose review was due before the day. */
  stale: number;
  /** Entries that carry no marking, handled as Strictly Confidential. */
  unmarked: number;
}

const missing = (all: readonly Facts[], property: string) => all.filter((facts) => !facts.has(property)).length;

/** What nobody has assessed, the most often missing first. */
export function propertyCoverage(reading: GraphReading): PropertyCoverage[] {
  const of = (
    kind: PropertyCoverage['kind'],
    office: OfficeType,
    properties: readonly string[],
    all: readonly Facts[],
  ) =>
    properties.map((property) => ({ kind, property, office, notAssessed: missing(all, property), total: all.length }));
  const single = [
    ...NODE_PROPERTIES.flatMap(([kind, office, names]) =>
      of(kind, office, names, reading.nodes(kind).map(reading.node)),
    ),
    ...EDGE_PROPERTIES.flatMap(([kind, office, names]) =>
      of(kind, office, names, reading.edges(kind).map(reading.edge)),
    ),
  ].filter((row) => row.notAssessed > 0);
  const rows = new Map<string, PropertyCoverage>();
  for (const { property, ...row } of single) {
    const key = [row.kind, row.office, row.notAssessed].join(' ');
    const together = rows.get(key) ?? { ...row, properties: [] };
    together.properties.push(property);
    rows.set(key, together);
  }
  return [...rows.values()].sort((a, b) => b.notAssessed - a.notAssessed || (a.kind < b.kind ? -1 : 1));
}

/** One row for each kind of node of which the mission has any. */
export function kindCoverage(reading: GraphReading, kinds: readonly NodeKindName[]): KindCoverage[] {
  return kinds.flatMap((kind) => {
    const nodes = reading.nodes(kind).map(reading.node);
    if (nodes.length === 0) return [];
    const properties = NODE_PROPERTIES.filter(([of]) => of === kind).flatMap(([, , names]) => names);
    return [
      {
        kind,
        total: nodes.length,
        cells: nodes.length * properties.length,
        notAssessed: properties.reduce((sum, property) => sum + missing(nodes, property), 0),
        stale: nodes.filter((facts) => (facts.text('reviewDue') ?? '9999') < reading.asOf).length,
        unmarked: nodes.filter((facts) => !facts.has('sensitivity')).length,
      },
    ];
  });
}
