import { DATA_CLAUSES } from '../../../../../graph-schema/values.ts';
import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { continuity } from '../continuity.ts';
import { custody } from '../custody.ts';
import { VOCABULARY } from '../vocabulary.ts';

export const words: AnalysesCatalogue['words'] = {
  actorTypes: VOCABULARY.actorTypes,
  arrangements: VOCABULARY.arrangements,
  categories: VOCABULARY.categories,
  clauses: Object.fromEntries(DATA_CLAUSES.map((clause) => [clause, custody.clauseInList(clause)])),
  clauseStates: { PRESENT: 'present', ABSENT: 'absent' },
  criticalities: {},
  encryptions: VOCABULARY.encryptions,
  equipmentTypes: VOCABULARY.equipmentTypes,
  harms: VOCABULARY.harms,
  instruments: VOCABULARY.instruments,
  leases: { WET: 'wet lease', DRY: 'dry lease' },
  levels: VOCABULARY.levels,
  postures: VOCABULARY.postures,
  scenarios: {},
  survival: continuity.survival,
  systemTypes: {
    NATIONAL_CAPITAL: 'national capital',
    HOST_STATE_NETWORK: 'network of the host state',
    INTERNET_PROVIDER: 'carrier or internet provider',
    COMMERCIAL_CLOUD: 'commercial platform',
    UN_HEADQUARTERS: 'UN headquarters',
    PARTNER: 'partner',
  },
};
