/**
 * The closed vocabularies of the ontology. Names are what interchange sheets carry, so none is ever renamed.
 * Order matters where a scale is meant: the first value is the least.
 */

export const MANDATE_BASES = ['CHAPTER_VI', 'CHAPTER_VII', 'SPECIAL_POLITICAL'] as const;
export const HOST_RELATIONS = ['COOPERATIVE', 'STRAINED', 'OBSTRUCTIVE', 'HOSTILE'] as const;
export const MISSION_STATUSES = ['PLANNED', 'ACTIVE', 'CLOSED'] as const;
export const SITE_TYPES = ['MISSION_HQ', 'SECTOR_HQ', 'BASE', 'TEAM_SITE', 'LOGISTICS', 'LIAISON_OFFICE'] as const;
export const OFFICE_TYPES = [
  'JMAC',
  'JOC',
  'FIELD_TECHNOLOGY',
  'HUMAN_RIGHTS',
  'POLITICAL_AFFAIRS',
  'STRATEGIC_COMMUNICATIONS',
  'INFORMATION_INTEGRITY',
  'SECURITY',
  'FORCE',
  'POLICE',
  'CIVIL_AFFAIRS',
  'CHILD_PROTECTION',
  'OPERATIONAL_SUPPORT',
  'LEADERSHIP',
  'LEGAL',
  'PRIVACY',
  'OTHER',
] as const;
export const GROUP_TYPES = [
  'STAFF_INTERNATIONAL',
  'STAFF_NATIONAL',
  'UNIFORMED',
  'LEADERSHIP',
  'WITNESSES_AND_VICTIMS',
  'PARTNERS',
  'HUMAN_RIGHTS_DEFENDERS',
  'NEGOTIATORS',
  'CONTRACTORS',
] as const;
export const SECURITY_TRAININGS = ['NONE', 'BASIC', 'ROLE_BASED'] as const;
export const ASSET_TYPES = [
  'SERVER',
  'WORKSTATION',
  'MOBILE_PHONE',
  'RADIO',
  'SATELLITE_TERMINAL',
  'NETWORK',
  'APPLICATION',
  'EMAIL_SERVICE',
  'SOCIAL_MEDIA_ACCOUNT',
  'BROADCAST_STATION',
  'SENSOR',
  'REMOVABLE_MEDIA',
  'CLOUD_SERVICE',
] as const;
export const CUSTODIES = ['UN_OWNED', 'CONTINGENT_OWNED', 'COMMERCIAL', 'HOST_STATE'] as const;
export const EQUIPMENT_TYPES = [
  'UAV',
  'IMSI_CATCHER',
  'FORENSIC_KIT',
  'GROUND_SURVEILLANCE',
  'RADIO',
  'ELECTRONIC_WARFARE',
  'OTHER',
] as const;
export const ARRANGEMENTS = ['MAJOR_EQUIPMENT', 'SELF_SUSTAINMENT', 'SPECIAL_CASE', 'LETTER_OF_ASSIST'] as const;
export const LEASES = ['WET', 'DRY'] as const;
export const DATA_CATEGORIES = [
  'VICTIM_AND_WITNESS',
  'SEXUAL_VIOLENCE',
  'CHILD_PROTECTION',
  'HUMAN_SOURCE',
  'PARTNER_IDENTITY',
  'STAFF_PERSONAL',
  'PATROL_AND_OPERATIONS',
  'SIGNALS_AND_IMAGERY',
  'INTELLIGENCE_PRODUCT',
  'INCIDENT_EVENTS',
  'NEGOTIATION_POSITIONS',
  'PUBLIC_COMMUNICATIONS',
  'ADMINISTRATIVE',
  'WEAPONS_INTELLIGENCE',
] as const;
export const STORE_FORMS = ['SHARED_FOLDER', 'SPREADSHEET', 'DATABASE', 'PLATFORM', 'PAPER'] as const;
export const CONSENT_BASES = ['INFORMED_CONSENT', 'MANDATE', 'NONE_RECORDED'] as const;
/** Harm words, least first; the units they stand for are a library item. */
export const HARM_RATINGS = ['NEGLIGIBLE', 'MINOR', 'MODERATE', 'SEVERE', 'CRITICAL'] as const;
export const SYSTEM_TYPES = [
  'NATIONAL_CAPITAL',
  'HOST_STATE_NETWORK',
  'INTERNET_PROVIDER',
  'COMMERCIAL_CLOUD',
  'UN_HEADQUARTERS',
  'PARTNER',
] as const;
export const ACTOR_TYPES = [
  'HOST_STATE',
  'PARALLEL_SECURITY_ACTOR',
  'ARMED_GROUP',
  'THIRD_STATE',
  'CRIMINAL',
  'HACKTIVIST',
  'INSIDER',
  'SURVEILLANCE_VENDOR',
] as const;
export const POSTURES = ['COOPERATIVE', 'NEUTRAL', 'COMPETING', 'ADVERSARIAL', 'HOSTILE', 'UNKNOWN'] as const;
/** The five-step scale of capability, intent and required capability, least first. */
export const LEVELS = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'] as const;
export const VECTOR_TYPES = [
  'NETWORK_INTRUSION',
  'PHISHING',
  'SPYWARE',
  'MOBILE_INTERCEPTION',
  'RADIO_INTERCEPTION',
  'TRAFFIC_INTERCEPTION',
  'REACH_BACK',
  'SUPPLY_CHAIN',
  'INSIDER',
  'DEVICE_SEIZURE',
  'IMPERSONATION',
  'FALSE_INTELLIGENCE',
  'DISINFORMATION',
  'FABRICATED_MEDIA',
  'SHUTDOWN',
  'DENIAL_OF_SERVICE',
  'WIPER',
] as const;
export const VECTOR_EFFECTS = [
  'DISCLOSURE',
  'MANIPULATION',
  'IMPERSONATION',
  'DESTRUCTION',
  'DENIAL',
  'DISRUPTION',
  'DEGRADATION',
] as const;
/** A class is a common way of failing: two controls of one class never multiply. */
export const CONTROL_CLASSES = [
  'IDENTITY',
  'PATCHING',
  'SEGMENTATION',
  'MONITORING',
  'ENDPOINT',
  'ENCRYPTION',
  'BACKUP',
  'REDUNDANCY',
  'PROCEDURE',
  'TRAINING',
  'PHYSICAL',
  'LEGAL',
  'MINIMISATION',
] as const;
export const CONTROL_STATUSES = ['PLANNED', 'PARTIAL', 'OPERATING'] as const;
export const INSTRUMENT_TYPES = ['SOFA', 'SOMA', 'MOU', 'LOA', 'CONTRACT', 'POLICY'] as const;
export const CLAUSE_STATES = ['PRESENT', 'ABSENT'] as const;
/** The eight clauses on data that an agreement about equipment should have, in reading order. */
export const DATA_CLAUSES = [
  'dataOwnership',
  'storageLocation',
  'retention',
  'reachBackDestination',
  'onwardSharing',
  'auditRight',
  'wipeAtRepatriation',
  'breachNotice',
] as const;
export const TASK_TYPES = [
  'PROTECTION_OF_CIVILIANS',
  'HUMAN_RIGHTS_MONITORING',
  'POLITICAL_PROCESS',
  'DDR',
  'ELECTIONS',
  'FORCE_PROTECTION',
  'HUMANITARIAN_SUPPORT',
  'STRATEGIC_COMMUNICATIONS',
] as const;
export const CRITICALITIES = ['PC1', 'PC2', 'PC3', 'PC4'] as const;
export const INCIDENT_TYPES = [
  'CYBER_OPERATION',
  'SHUTDOWN',
  'INFORMATION_OPERATION',
  'DEVICE_SEIZURE',
  'INSIDER',
  'SUPPLY_CHAIN',
] as const;
/** What parts a cyber operation from a shutdown, one question each: the first answer speaks for the former. */
export const INCIDENT_TACTICS = ['UNAUTHORISED_ACCESS', 'CARRIER_CONTROL'] as const;
export const INCIDENT_AUTHORITIES = ['OUTSIDE_PARTY', 'PUBLIC_AUTHORITY'] as const;
export const CONFLICT_TYPES = ['INTERNATIONAL', 'INTERNAL'] as const;
export const MONITORABILITIES = ['DIFFICULT', 'FEASIBLE'] as const;
/** What a mediator may decide where safeguards cannot keep all parties out equally. */
export const RECORDING_CHOICES = ['EQUAL_SAFEGUARDS', 'SHARE_MORE', 'RECORD_LESS', 'KEEP_AS_IS'] as const;
/** Kinds of measures that evade or obstruct surveillance. */
export const BOUNDARY_MEASURES = [
  'END_TO_END_ENCRYPTION',
  'INDEPENDENT_CARRIER',
  'ANONYMOUS_ACCESS',
  'SEARCH_FOR_DEVICES',
  'SHIELDING',
  'DECEPTION',
  'OTHER',
] as const;
export const BOUNDARY_DECISIONS = ['PROPOSED', 'APPROVED', 'REFUSED', 'REFERRED_TO_HEADQUARTERS'] as const;
/** How the force stands under international humanitarian law, which limits whom the mission can hold to account. */
export const HUMANITARIAN_LAW_STATUSES = [
  'PROTECTED_AS_CIVILIANS',
  'BOUND_IN_OFFENSIVE_OPERATIONS',
  'CONTESTED',
] as const;
export const MEDIA = ['LAN', 'WAN', 'VSAT', 'CELLULAR', 'HF_RADIO', 'VHF_RADIO', 'INTERNET'] as const;
export const ENCRYPTIONS = ['NONE', 'IN_TRANSIT', 'END_TO_END'] as const;
export const PRIVILEGES = ['READ', 'WRITE', 'ADMIN'] as const;
export const ALIGNMENT_NATURES = ['BACKS', 'OPERATES_JOINTLY', 'CONTRACTED_BY'] as const;
/** ST/SGB/2007/6, least first. Empty is handled as the highest (fail closed). */
export const SENSITIVITIES = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'] as const;
export const CONFIDENCES = ['LOW', 'MODERATE', 'HIGH'] as const;
/** The states an element can be brought to, and the effect each stands for. */
export const STATE_EFFECTS = [
  'SELF',
  'ACCESSED',
  'CONTROLLED',
  'IN_HAND',
  'ACCOUNTS',
  'AGENT',
  'DISCLOSED',
  'MANIPULATED',
  'IMPERSONATED',
  'DENIED',
  'OUT_OF_CUSTODY',
  'MISLED',
  'UNDERMINED',
] as const;
/** Effects for which a harm rating may be given alone, as `harmToPersons.MANIPULATED`. */
export const RATED_EFFECTS = ['DISCLOSED', 'MANIPULATED', 'DENIED', 'OUT_OF_CUSTODY'] as const;
/** Effects for which a mandated task's harm may be rated alone. */
export const RATED_TASK_EFFECTS = ['DENIED', 'MISLED', 'UNDERMINED'] as const;
export const HARM_AXES = ['persons', 'mandate', 'operations', 'privacy'] as const;

export type HarmRating = (typeof HARM_RATINGS)[number];
export type HarmAxis = (typeof HARM_AXES)[number];
export type Level = (typeof LEVELS)[number];
export type VectorType = (typeof VECTOR_TYPES)[number];
export type ControlClass = (typeof CONTROL_CLASSES)[number];
export type StateEffect = (typeof STATE_EFFECTS)[number];
export type Sensitivity = (typeof SENSITIVITIES)[number];
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** The property of a data store, task or asset that rates harm on each axis. */
export const HARM_PROPERTY = {
  persons: 'harmToPersons',
  mandate: 'harmToMandate',
  operations: 'harmToOperations',
  privacy: 'privacyHarm',
} as const satisfies Record<HarmAxis, string>;
