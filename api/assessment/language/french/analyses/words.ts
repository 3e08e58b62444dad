import { DATA_CLAUSES } from '../../../../../graph-schema/values.ts';
import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { continuity } from '../continuity.ts';
import { custody } from '../custody.ts';
import { VOCABULARY } from '../vocabulary.ts';

export const words: AnalysesCatalogue['words'] = {
  actorTypes: VOCABULARY.actorTypes,
  alignments: { BACKS: 'soutient', OPERATES_JOINTLY: 'opère avec', CONTRACTED_BY: 'est sous contrat de' },
  arrangements: VOCABULARY.arrangements,
  categories: VOCABULARY.categories,
  clauses: Object.fromEntries(DATA_CLAUSES.map((clause) => [clause, custody.clauseInList(clause)])),
  conflictTypes: { INTERNATIONAL: 'entre États', INTERNAL: 'interne à un État' },
  encryptions: VOCABULARY.encryptions,
  equipmentTypes: VOCABULARY.equipmentTypes,
  harms: VOCABULARY.harms,
  incidentAuthorities: { OUTSIDE_PARTY: 'partie étrangère au réseau', PUBLIC_AUTHORITY: 'autorité publique' },
  incidentTactics: { UNAUTHORISED_ACCESS: 'accès non autorisé', CARRIER_CONTROL: 'maîtrise d’un opérateur' },
  incidentTypes: {
    CYBER_OPERATION: 'opération informatique',
    SHUTDOWN: 'coupure',
    INFORMATION_OPERATION: 'opération d’information',
    DEVICE_SEIZURE: 'saisie d’appareils',
    INSIDER: 'personne de l’intérieur',
    SUPPLY_CHAIN: 'chaîne d’approvisionnement',
  },
  levels: VOCABULARY.levels,
  monitorabilities: { DIFFICULT: 'difficile', FEASIBLE: 'possible' },
  openDates: { BEFORE_RECORD: 'avant le registre' },
  postures: VOCABULARY.postures,
  hostRelations: VOCABULARY.hostRelations,
  rings: {
    PHONES: 'à moins de 5\u00a0km\u00a0: téléphones et radios',
    RADIOS: 'à moins de 20\u00a0km\u00a0: radios',
    BEYOND: 'au-delà de 20\u00a0km',
  },
  scenarios: { SHUTDOWN: 'coupure nationale', THROTTLED: 'opérateurs bridés', REGION_CUT: 'région isolée' },
  survival: continuity.survival,
  systemTypes: {
    NATIONAL_CAPITAL: 'capitale nationale',
    HOST_STATE_NETWORK: 'réseau de l’État hôte',
    INTERNET_PROVIDER: 'opérateur ou fournisseur d’accès',
    COMMERCIAL_CLOUD: 'plateforme commerciale',
    UN_HEADQUARTERS: 'siège de l’ONU',
    PARTNER: 'partenaire',
  },
  talk: { SAFE: 'en sécurité', OPEN: 'à découvert' },
};
