import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';

/** Columns that say most of each kind at a glance; a reader may choose others. */
const CHOSEN: Record<NodeKindName, readonly string[]> = {
  Mission: ['acronym', 'status', 'hostStates', 'hostRelations', 'startedOn', 'endedOn'],
  Site: ['siteType', 'personnel'],
  Office: ['officeType'],
  PersonGroup: ['groupType', 'size', 'securityTraining'],
  Asset: ['assetType', 'custody', 'internetFacing', 'dataCategories'],
  ContingentOwnedEquipment: ['equipmentType', 'contributor', 'arrangement', 'dataCategories'],
  DataStore: ['storeForm', 'dataCategories', 'recordCount', 'harmToPersons'],
  ExternalSystem: ['systemType', 'jurisdiction'],
  Supplier: ['jurisdiction', 'defenceLinked', 'surveillanceVendor'],
  ThreatActor: ['actorType', 'posture', 'capability', 'intent', 'sourceGrade'],
  ThreatVector: ['vectorType', 'requiredCapability', 'effects'],
  Control: ['controlClass', 'effectiveness', 'reduces'],
  LegalInstrument: ['instrumentType', 'dataOwnership', 'storageLocation', 'reachBackDestination'],
  MandateTask: ['taskType', 'criticality', 'harmToPersons', 'harmToMandate'],
  PoliticalProcess: ['stage', 'recordingChoice'],
  BoundaryDecision: ['measureType', 'decision'],
  HostRelation: ['hostState', 'relations', 'validFrom', 'validTo'],
  Incident: ['incidentType', 'startedOn', 'endedOn', 'observedEffects'],
  Evidence: ['publisher', 'publishedOn', 'grade'],
};

const KNOWLEDGE = ['sourceGrade', 'confidence', 'ownerOffice'];

/** Properties that can stand as columns of a kind: its own without ratings by effect, and how we know. */
export const possibleColumns = (kind: NodeKindName): string[] => [
  ...new Set([...nodeKindOf(kind).ownProperties.filter((name) => !name.includes('.')), ...KNOWLEDGE]),
];

/** The columns to show: those the address names where the kind has them, else the chosen ones. */
export function shownColumns(kind: NodeKindName, asked: readonly string[]): readonly string[] {
  const possible = possibleColumns(kind);
  const named = asked.filter((name) => possible.includes(name));
  return named.length > 0 ? named : CHOSEN[kind];
}
