import { DATA_CLAUSES } from '../../../../../graph-schema/values.ts';
import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { continuity } from '../continuity.ts';
import { custody } from '../custody.ts';
import { VOCABULARY } from '../vocabulary.ts';

export const words: AnalysesCatalogue['words'] = {
  actorTypes: VOCABULARY.actorTypes,
  alignments: { BACKS: 'backs', OPERATES_JOINTLY: 'operates jointly with', CONTRACTED_BY: 'is contracted by' },
  arrangements: VOCABULARY.arrangements,
  categories: VOCABULARY.categories,
  clauses: Object.fromEntries(DATA_CLAUSES.map((clause) => [clause, custody.clauseInList(clause)])),
  conflictTypes: { INTERNATIONAL: 'between States', INTERNAL: 'within a State' },
  encryptions: VOCABULARY.encryptions,
  equipmentTypes: VOCABULARY.equipmentTypes,
  harms: VOCABULARY.harms,
  incidentAuthorities: { OUTSIDE_PARTY: 'a party outside the network', PUBLIC_AUTHORITY: 'a public authority' },
  incidentTactics: { UNAUTHORISED_ACCESS: 'unauthorised access', CARRIER_CONTROL: 'control of a carrier' },
  incidentTypes: {
    CYBER_OPERATION: 'cyber operation',
    SHUTDOWN: 'shutdown',
    INFORMATION_OPERATION: 'information operation',
    DEVICE_SEIZURE: 'seizure of devices',
    INSIDER: 'insider',
    SUPPLY_CHAIN: 'supply chain',
  },
  levels: VOCABULARY.levels,
  monitorabilities: { DIFFICULT: 'difficult', FEASIBLE: 'feasible' },
  openDates: { BEFORE_RECORD: 'before the record' },
  postures: VOCABULARY.postures,
  hostRelations: VOCABULARY.hostRelations,
  rings: { PHONES: 'within 5 km: phones and radios', RADIOS: 'within 20 km: radios', BEYOND: 'beyond 20 km' },
  scenarios: { SHUTDOWN: 'national shutdown', THROTTLED: 'carriers throttled', REGION_CUT: 'region cut' },
  survival: continuity.survival,
  systemTypes: {
    NATIONAL_CAPITAL: 'national capital',
    HOST_STATE_NETWORK: 'network of the host state',
    INTERNET_PROVIDER: 'carrier or internet provider',
    COMMERCIAL_CLOUD: 'commercial platform',
    UN_HEADQUARTERS: 'UN headquarters',
    PARTNER: 'partner',
  },
  talk: { SAFE: 'safely', OPEN: 'in the open' },
};
