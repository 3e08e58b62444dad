import type { NodeKindName } from '../../../../graph-schema/catalogue.ts';
import { NODE_KINDS } from '../../../../graph-schema/catalogue.ts';
import type { MATRIX_LIKELIHOODS, RISK_LEVELS } from '../../../../graph-schema/library-items.ts';
import type * as values from '../../../../graph-schema/values.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';

type Words<V extends readonly string[]> = Record<V[number], string>;

const actorTypes: Words<typeof values.ACTOR_TYPES> = {
  HOST_STATE: 'host-state authority',
  PARALLEL_SECURITY_ACTOR: 'parallel security actor',
  ARMED_GROUP: 'armed group',
  THIRD_STATE: 'third-state service',
  CRIMINAL: 'criminal group',
  HACKTIVIST: 'activist network',
  INSIDER: 'insider',
  SURVEILLANCE_VENDOR: 'surveillance vendor',
};
const levels: Words<typeof values.LEVELS> = {
  VERY_LOW: 'very low',
  LOW: 'low',
  MODERATE: 'moderate',
  HIGH: 'high',
  VERY_HIGH: 'very high',
};
const postures: Words<typeof values.POSTURES> = {
  COOPERATIVE: 'cooperative',
  NEUTRAL: 'neutral',
  COMPETING: 'competing',
  ADVERSARIAL: 'adversarial',
  HOSTILE: 'hostile',
  UNKNOWN: 'unknown',
};
const harms: Words<typeof values.HARM_RATINGS> = {
  NEGLIGIBLE: 'negligible',
  MINOR: 'minor',
  MODERATE: 'moderate',
  SEVERE: 'severe',
  CRITICAL: 'critical',
};
const axes: Words<typeof values.HARM_AXES> = {
  persons: 'persons',
  mandate: 'the mandate',
  operations: 'operations',
  privacy: 'privacy',
};
const categories: Words<typeof values.DATA_CATEGORIES> = {
  VICTIM_AND_WITNESS: 'victims and witnesses',
  SEXUAL_VIOLENCE: 'sexual violence',
  CHILD_PROTECTION: 'child protection',
  HUMAN_SOURCE: 'human sources',
  PARTNER_IDENTITY: 'identity of partners',
  STAFF_PERSONAL: 'personal data of staff',
  PATROL_AND_OPERATIONS: 'patrols and operations',
  SIGNALS_AND_IMAGERY: 'signals and imagery',
  INTELLIGENCE_PRODUCT: 'intelligence products',
  INCIDENT_EVENTS: 'incidents and events',
  NEGOTIATION_POSITIONS: 'negotiating positions',
  PUBLIC_COMMUNICATIONS: 'public communications',
  ADMINISTRATIVE: 'administration',
  WEAPONS_INTELLIGENCE: 'weapons intelligence',
};
const vectors: Words<typeof values.VECTOR_TYPES> = {
  NETWORK_INTRUSION: 'network intrusion',
  PHISHING: 'phishing',
  SPYWARE: 'spyware',
  MOBILE_INTERCEPTION: 'interception of mobile phones',
  RADIO_INTERCEPTION: 'interception of radio',
  TRAFFIC_INTERCEPTION: 'interception of traffic',
  REACH_BACK: 'reach-back',
  SUPPLY_CHAIN: 'the supply chain',
  INSIDER: 'an insider',
  DEVICE_SEIZURE: 'seizure of devices',
  IMPERSONATION: 'impersonation',
  FALSE_INTELLIGENCE: 'false intelligence',
  DISINFORMATION: 'disinformation',
  FABRICATED_MEDIA: 'fabricated media',
  SHUTDOWN: 'shutdown',
  DENIAL_OF_SERVICE: 'denial of service',
  WIPER: 'wiping',
};
/** The state an element is brought to, as a heading or beside a name. */
const effects: Words<typeof values.STATE_EFFECTS> = {
  SELF: 'starting point',
  ACCESSED: 'accessed',
  CONTROLLED: 'controlled',
  IN_HAND: 'seized',
  ACCOUNTS: 'accounts stolen',
  AGENT: 'acting for the actor',
  DISCLOSED: 'disclosed',
  MANIPULATED: 'falsified',
  IMPERSONATED: 'impersonated',
  DENIED: 'put out of use',
  OUT_OF_CUSTODY: 'out of UN custody',
  MISLED: 'misled',
  UNDERMINED: 'undermined',
};
const likelihoods: Record<LikelihoodWord, string> = {
  REMOTE: 'remote',
  VERY_UNLIKELY: 'very unlikely',
  UNLIKELY: 'unlikely',
  EVEN_CHANCE: 'even chance',
  LIKELY: 'likely',
  VERY_LIKELY: 'very likely',
  ALMOST_CERTAIN: 'almost certain',
};
const matrixLikelihoods: Words<typeof MATRIX_LIKELIHOODS> = {
  VERY_UNLIKELY: 'Very unlikely',
  UNLIKELY: 'Unlikely',
  MODERATELY_LIKELY: 'Moderately likely',
  LIKELY: 'Likely',
  VERY_LIKELY: 'Very likely',
};
const riskLevels: Words<typeof RISK_LEVELS> = {
  LOW: 'Low',
  MEDIUM: 'Medium',
  HIGH: 'High',
  VERY_HIGH: 'Very high',
  UNACCEPTABLE: 'Unacceptable',
};
const officeTypes: Words<typeof values.OFFICE_TYPES> = {
  JMAC: 'Joint Mission Analysis Centre',
  JOC: 'Joint Operations Centre',
  FIELD_TECHNOLOGY: 'Field technology',
  HUMAN_RIGHTS: 'Human rights',
  POLITICAL_AFFAIRS: 'Political affairs',
  STRATEGIC_COMMUNICATIONS: 'Strategic communications',
  INFORMATION_INTEGRITY: 'Information integrity',
  SECURITY: 'Security',
  FORCE: 'Force headquarters',
  POLICE: 'Police',
  CIVIL_AFFAIRS: 'Civil affairs',
  CHILD_PROTECTION: 'Child protection',
  OPERATIONAL_SUPPORT: 'Operational support',
  LEADERSHIP: 'Mission leadership',
  LEGAL: 'Legal affairs',
  PRIVACY: 'Privacy and data protection',
  OTHER: 'Other offices',
};
const instruments: Words<typeof values.INSTRUMENT_TYPES> = {
  SOFA: 'Status of forces agreement',
  SOMA: 'Status of mission agreement',
  MOU: 'Memorandum of understanding',
  LOA: 'Letter of assist',
  CONTRACT: 'Contract',
  POLICY: 'Policy',
};
const arrangements: Words<typeof values.ARRANGEMENTS> = {
  MAJOR_EQUIPMENT: 'major equipment',
  SELF_SUSTAINMENT: 'self-sustainment',
  SPECIAL_CASE: 'special case',
  LETTER_OF_ASSIST: 'letter of assist',
};
const equipmentTypes: Words<typeof values.EQUIPMENT_TYPES> = {
  UAV: 'unmanned aircraft',
  IMSI_CATCHER: 'mobile phone interception equipment',
  FORENSIC_KIT: 'forensic equipment',
  GROUND_SURVEILLANCE: 'ground surveillance',
  RADIO: 'radio sets',
  ELECTRONIC_WARFARE: 'electronic warfare',
  OTHER: 'other equipment',
};
const trainings: Words<typeof values.SECURITY_TRAININGS> = {
  NONE: 'none',
  BASIC: 'basic',
  ROLE_BASED: 'fitted to the role',
};
const hostRelations: Words<typeof values.HOST_RELATIONS> = {
  COOPERATIVE: 'cooperative',
  STRAINED: 'strained',
  OBSTRUCTIVE: 'obstructive',
  HOSTILE: 'hostile',
};
const mandateBases: Words<typeof values.MANDATE_BASES> = {
  CHAPTER_VI: 'Chapter VI of the Charter',
  CHAPTER_VII: 'Chapter VII of the Charter',
  SPECIAL_POLITICAL: 'a special political mission',
};
const encryptions: Words<typeof values.ENCRYPTIONS> = {
  NONE: 'none',
  IN_TRANSIT: 'in transit',
  END_TO_END: 'end to end',
};
/** The noun that stands before a name, so that a verb agrees with it whatever the name's own number. */
const nouns: Record<NodeKindName, string> = {
  Mission: 'the mission',
  Site: 'the site',
  Office: 'the office',
  PersonGroup: 'the group',
  Asset: 'the asset',
  ContingentOwnedEquipment: 'the contingent-owned equipment',
  DataStore: 'the store',
  ExternalSystem: 'the outside system',
  Supplier: 'the supplier',
  ThreatActor: 'the actor',
  ThreatVector: 'the vector',
  Control: 'the control',
  LegalInstrument: 'the instrument',
  MandateTask: 'the task',
  PoliticalProcess: 'the process',
  BoundaryDecision: 'the decision',
  HostRelation: 'the relations',
  Incident: 'the incident',
  Evidence: 'the document',
};
const plurals = Object.fromEntries(Object.entries(NODE_KINDS).map(([name, kind]) => [name, kind.plural])) as Record<
  NodeKindName,
  string
>;

/** English words for the values of the ontology and of the library. */
export const VOCABULARY = {
  actorTypes,
  levels,
  postures,
  harms,
  axes,
  categories,
  vectors,
  effects,
  likelihoods,
  matrixLikelihoods,
  riskLevels,
  officeTypes,
  instruments,
  arrangements,
  equipmentTypes,
  trainings,
  hostRelations,
  mandateBases,
  encryptions,
  nouns,
  plurals,
} as const;
