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
  clauseStates: { PRESENT: 'présente', ABSENT: 'absente' },
  criticalities: {},
  encryptions: VOCABULARY.encryptions,
  equipmentTypes: VOCABULARY.equipmentTypes,
  harms: VOCABULARY.harms,
  instruments: VOCABULARY.instruments,
  leases: { WET: 'location avec services', DRY: 'location sans services' },
  levels: VOCABULARY.levels,
  postures: VOCABULARY.postures,
  scenarios: {},
  survival: continuity.survival,
  systemTypes: {
    NATIONAL_CAPITAL: 'capitale nationale',
    HOST_STATE_NETWORK: 'réseau de l’État hôte',
    INTERNET_PROVIDER: 'opérateur ou fournisseur d’accès',
    COMMERCIAL_CLOUD: 'plateforme commerciale',
    UN_HEADQUARTERS: 'siège de l’ONU',
    PARTNER: 'partenaire',
  },
};
