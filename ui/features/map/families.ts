import type { NodeKindName } from '../../../graph-schema/catalogue.ts';

/** Kinds that are drawn alike: few colours, told apart by lightness as well as hue. */
export type Family = 'information' | 'equipment' | 'people' | 'places' | 'actors' | 'outside' | 'mandate' | 'record';

const FAMILY_OF: Record<NodeKindName, Family> = {
  Mission: 'mandate',
  Site: 'places',
  Office: 'people',
  PersonGroup: 'people',
  Asset: 'equipment',
  ContingentOwnedEquipment: 'equipment',
  DataStore: 'information',
  ExternalSystem: 'outside',
  Supplier: 'outside',
  ThreatActor: 'actors',
  ThreatVector: 'actors',
  Control: 'record',
  LegalInstrument: 'record',
  MandateTask: 'mandate',
  PoliticalProcess: 'mandate',
  BoundaryDecision: 'mandate',
  HostRelation: 'mandate',
  Incident: 'record',
  Evidence: 'record',
};
export const familyOf = (kind: string): Family => FAMILY_OF[kind as NodeKindName] ?? 'record';

export const FAMILIES = [
  'information',
  'equipment',
  'people',
  'places',
  'actors',
  'outside',
  'mandate',
  'record',
] as const satisfies Family[];

/** WebGL takes colours as text, not as variables of the page. */
export const FAMILY_COLOURS: Record<'light' | 'dark', Record<Family, string>> = {
  light: {
    information: '#185b70',
    equipment: '#5d8fa0',
    people: '#8a7440',
    places: '#2b3235',
    actors: '#7a2f0c',
    outside: '#c98338',
    mandate: '#574a86',
    record: '#a9a599',
  },
  dark: {
    information: '#7fc3d6',
    equipment: '#4f8ba0',
    people: '#c9b06a',
    places: '#e6ecee',
    actors: '#f08a58',
    outside: '#c98338',
    mandate: '#a99bdf',
    record: '#66757c',
  },
};
