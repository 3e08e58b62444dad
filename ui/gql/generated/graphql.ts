/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptResidualRiskInput = {
  key: string;
  mission: string;
  role: AcceptingRole;
  statement: string;
  until: string;
  version: number;
};

export type AcceptingRole =
  | 'CHIEF_OF_STAFF'
  | 'DESIGNATED_OFFICIAL'
  | 'DIRECTOR_OF_MISSION_SUPPORT'
  | 'FORCE_COMMANDER'
  | 'HEAD_OF_MISSION'
  | 'POLICE_COMMISSIONER';

/** What kind of body an actor is. */
export type ActorType =
  | 'ARMED_GROUP'
  | 'CRIMINAL'
  | 'HACKTIVIST'
  | 'HOST_STATE'
  | 'INSIDER'
  | 'PARALLEL_SECURITY_ACTOR'
  | 'SURVEILLANCE_VENDOR'
  | 'THIRD_STATE';

/** How two actors are aligned. */
export type AlignmentNature =
  | 'BACKS'
  | 'CONTRACTED_BY'
  | 'OPERATES_JOINTLY';

export type AnalysisName =
  | 'ASYMMETRY'
  | 'BOUNDARIES'
  | 'CONCENTRATION'
  | 'CONTINUITY'
  | 'CUSTODY'
  | 'INTEGRITY'
  | 'PEOPLE'
  | 'PRESENCE'
  | 'SUPPLY_CHAIN';

export type ApproveAssessmentInput = {
  assessment: string;
  /** Why it is approved although an office gave no position. */
  withoutPositions?: string;
};

/** How equipment is reimbursed. */
export type Arrangement =
  | 'LETTER_OF_ASSIST'
  | 'MAJOR_EQUIPMENT'
  | 'SELF_SUSTAINMENT'
  | 'SPECIAL_CASE';

export type AssessmentDetailsInput = {
  assessment: string;
  deadline?: string | null | undefined;
  lead: OfficeType;
  periodFrom?: string | null | undefined;
  periodTo?: string | null | undefined;
  title: string;
  version: number;
};

export type AssessmentEventKind =
  | 'ASSIGNED'
  | 'COMMENT'
  | 'DETAILS'
  | 'FINDING_ADDED'
  | 'FINDING_CHANGED'
  | 'FINDING_REMOVED'
  | 'GENERATED'
  | 'MOVED'
  | 'NARRATIVE'
  | 'POSITION'
  | 'RELEASE_DROPPED'
  | 'RELEASE_PROPOSED'
  | 'REWRITTEN'
  | 'SET_ASIDE'
  | 'TAKEN_BACK'
  | 'UNASSIGNED';

export type AssessmentLanguage =
  | 'EN'
  | 'FR';

export type AssessmentState =
  /** Frozen. */
  | 'APPROVED'
  /** Open for offices to write. */
  | 'CONTRIBUTIONS'
  | 'DRAFT'
  /** Gone out to a distribution list. */
  | 'RELEASED'
  /** Closed to writing; positions are given. */
  | 'REVIEW'
  /** A later issue is out. */
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** What to write for one entry of the kind Asset; what is left out is not assessed. */
export type AssetInput = {
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: boolean | null | undefined;
  /** What kind of device, network or service it is. */
  assetType?: AssetType | null | undefined;
  /** Hours it runs without outside power. */
  autonomyHours?: number | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** Common Platform Enumeration name of the product. */
  cpe?: string | null | undefined;
  /** Who owns and controls it: the UN, a contributor, a company, or the host state. */
  custody?: Custody | null | undefined;
  /** Categories of information that pass through it or rest on it. */
  dataCategories?: Array<DataCategory> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** How many like devices this entry stands for. One pool is one coin in the model. */
  deviceCount?: number | null | undefined;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Harm to the daily running of the mission. */
  harmToOperations?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** True where it can be reached from the public internet. */
  internetFacing?: boolean | null | undefined;
  /** CVE identifiers recorded on this asset as exploited in the wild. A match by product name alone is a suggestion and does not belong here. */
  knownVulnerabilities?: Array<string> | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** True where people carry it; what is on it can be seized and is not lost when a link closes. */
  portable?: boolean | null | undefined;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Name of the product. */
  product?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
  /** Maker of the product. */
  vendor?: string | null | undefined;
  /** Version in use. */
  version?: string | null | undefined;
};

/** What kind of device, network or service. */
export type AssetType =
  | 'APPLICATION'
  | 'BROADCAST_STATION'
  | 'CLOUD_SERVICE'
  | 'EMAIL_SERVICE'
  | 'MOBILE_PHONE'
  | 'NETWORK'
  | 'RADIO'
  | 'REMOVABLE_MEDIA'
  | 'SATELLITE_TERMINAL'
  | 'SENSOR'
  | 'SERVER'
  | 'SOCIAL_MEDIA_ACCOUNT'
  | 'WORKSTATION';

export type AssignSectionInput = {
  assessment: string;
  /** One of the mission's own offices of this type; null: the type itself. */
  office?: string | null | undefined;
  officeType: OfficeType;
  section: string;
};

export type BoardStatus =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN'
  /** Open, and past its due date when the issue was made. */
  | 'OVERDUE';

/** What to write for one entry of the kind BoundaryDecision; what is left out is not assessed. */
export type BoundaryDecisionInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** True where it also protects communications with interlocutors who are not of the mission. */
  coversOutsiders?: boolean | null | undefined;
  /** Day of the decision. */
  decidedOn?: string | null | undefined;
  /** Where the decision stands. */
  decision?: BoundaryDecisionState | null | undefined;
  /** Why it was decided so, in a sentence. */
  decisionReason?: string | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What kind of measure it is. */
  measureType?: BoundaryMeasure | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** How much the mission needs it to carry out its mandate. */
  necessity?: Level | null | undefined;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
  /** How well it could be defended before host authorities and partners if it became known. */
  viability?: Level | null | undefined;
};

/** Where a decision stands. */
export type BoundaryDecisionState =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REFERRED_TO_HEADQUARTERS'
  | 'REFUSED';

/** How surveillance is evaded. */
export type BoundaryMeasure =
  | 'ANONYMOUS_ACCESS'
  | 'DECEPTION'
  | 'END_TO_END_ENCRYPTION'
  | 'INDEPENDENT_CARRIER'
  | 'OTHER'
  | 'SEARCH_FOR_DEVICES'
  | 'SHIELDING';

/** Whether an instrument has a clause. */
export type ClauseState =
  | 'ABSENT'
  | 'PRESENT';

export type CloseRecommendationInput = {
  key: string;
  mission: string;
  /** How it was done, or why it was dropped. */
  note?: string;
  state: RecommendationState;
  version: number;
};

export type CommentInput = {
  assessment: string;
  section: string;
  text: string;
};

/** Confidence in a judgement. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE';

/** In what kind of conflict. */
export type ConflictType =
  | 'INTERNAL'
  | 'INTERNATIONAL';

/** On what basis data on people are held. */
export type ConsentBasis =
  | 'INFORMED_CONSENT'
  | 'MANDATE'
  | 'NONE_RECORDED';

/** What to write for one entry of the kind ContingentOwnedEquipment; what is left out is not assessed. */
export type ContingentOwnedEquipmentInput = {
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: boolean | null | undefined;
  /** The reimbursement arrangement under which it is deployed. */
  arrangement?: Arrangement | null | undefined;
  /** What kind of device, network or service it is. */
  assetType?: AssetType | null | undefined;
  /** Hours it runs without outside power. */
  autonomyHours?: number | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** Contributing state, as an ISO 3166 two-letter code. */
  contributor?: string | null | undefined;
  /** Common Platform Enumeration name of the product. */
  cpe?: string | null | undefined;
  /** Who owns and controls it: the UN, a contributor, a company, or the host state. */
  custody?: Custody | null | undefined;
  /** Categories of information that pass through it or rest on it. */
  dataCategories?: Array<DataCategory> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** How many like devices this entry stands for. One pool is one coin in the model. */
  deviceCount?: number | null | undefined;
  /** What the equipment is. */
  equipmentType?: EquipmentType | null | undefined;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Harm to the daily running of the mission. */
  harmToOperations?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** True where it can be reached from the public internet. */
  internetFacing?: boolean | null | undefined;
  /** CVE identifiers recorded on this asset as exploited in the wild. A match by product name alone is a suggestion and does not belong here. */
  knownVulnerabilities?: Array<string> | null | undefined;
  /** Wet: the contributor maintains it. Dry: the UN maintains it. */
  lease?: Lease | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** True where people carry it; what is on it can be seized and is not lost when a link closes. */
  portable?: boolean | null | undefined;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Name of the product. */
  product?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** The unit that operates it. */
  unit?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
  /** Maker of the product. */
  vendor?: string | null | undefined;
  /** Version in use. */
  version?: string | null | undefined;
};

export type ContributionReference = {
  assessment: string;
  contribution: string;
};

/** A common way of failing. */
export type ControlClass =
  | 'BACKUP'
  | 'ENCRYPTION'
  | 'ENDPOINT'
  | 'IDENTITY'
  | 'LEGAL'
  | 'MINIMISATION'
  | 'MONITORING'
  | 'PATCHING'
  | 'PHYSICAL'
  | 'PROCEDURE'
  | 'REDUNDANCY'
  | 'SEGMENTATION'
  | 'TRAINING';

/** What to write for one entry of the kind Control; what is left out is not assessed. */
export type ControlInput = {
  /** True where the control fails for everything it protects together, as one central service does. */
  commonMode?: boolean | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** The common way of failing. Two controls of one class never multiply; the stronger counts. */
  controlClass?: ControlClass | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Share of attempts it stops where it is in place, from 0 to 1. Empty: from 0 to the value in the library. */
  effectiveness?: number | null | undefined;
  /** Upper end of the judged range, from 0 to 1. */
  effectivenessHigh?: number | null | undefined;
  /** Lower end of the judged range, from 0 to 1. */
  effectivenessLow?: number | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** The vectors whose chance it lowers. */
  reduces?: Array<VectorType> | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

export type ControlState =
  /** Controls are on record with their state, and none is of this class. */
  | 'ABSENT'
  | 'NOT_ASSESSED'
  | 'OPERATING'
  | 'PARTIAL'
  | 'PLANNED';

/** Whether a control is in place. */
export type ControlStatus =
  | 'OPERATING'
  | 'PARTIAL'
  | 'PLANNED';

export type CountState =
  | 'COUNT'
  /** Nothing of the kind was mapped. */
  | 'NOT_ASSESSED'
  /** Too few to be told, or it would give away another that is. */
  | 'SUPPRESSED';

export type CreateApiTokenInput = {
  /** 1 to 365. */
  days: number;
  mission?: string | null | undefined;
  /** What it is for. */
  name: string;
  scope: TokenScope;
};

export type CreateElementInput = {
  element: ElementInput;
  mission: string;
};

export type CreateLinkInput = {
  /** Keys of the two ends. */
  from: string;
  mission: string;
  /** Properties by name; checked against the kind. */
  properties?: unknown;
  to: string;
  type: EdgeKind;
};

export type CreateMissionInput = {
  acronym?: string | null | undefined;
  hostStates?: Array<string> | null | undefined;
  /** Your own id, for example mission-north. */
  id: string;
  name: string;
  /** Of the mission's own entry. Without one it is seen by those alone who are cleared for the highest. */
  sensitivity?: Sensitivity | null | undefined;
};

export type CreatePersonInput = {
  clearance: Sensitivity;
  compartments: Array<string>;
  /** 3 to 100 letters, digits, dots, hyphens, underscores, @ or +. */
  login: string;
  name: string;
};

/** Programme criticality, PC1 highest. */
export type Criticality =
  | 'PC1'
  | 'PC2'
  | 'PC3'
  | 'PC4';

/** Who owns and controls a thing. */
export type Custody =
  | 'COMMERCIAL'
  | 'CONTINGENT_OWNED'
  | 'HOST_STATE'
  | 'UN_OWNED';

/** Kinds of information. */
export type DataCategory =
  | 'ADMINISTRATIVE'
  | 'CHILD_PROTECTION'
  | 'HUMAN_SOURCE'
  | 'INCIDENT_EVENTS'
  | 'INTELLIGENCE_PRODUCT'
  | 'NEGOTIATION_POSITIONS'
  | 'PARTNER_IDENTITY'
  | 'PATROL_AND_OPERATIONS'
  | 'PUBLIC_COMMUNICATIONS'
  | 'SEXUAL_VIOLENCE'
  | 'SIGNALS_AND_IMAGERY'
  | 'STAFF_PERSONAL'
  | 'VICTIM_AND_WITNESS'
  | 'WEAPONS_INTELLIGENCE';

/** What to write for one entry of the kind DataStore; what is left out is not assessed. */
export type DataStoreInput = {
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: boolean | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** On what basis information about people is held. */
  consentBasis?: ConsentBasis | null | undefined;
  /** Categories of information it holds. */
  dataCategories?: Array<DataCategory> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Harm to the daily running of the mission. */
  harmToOperations?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: HarmRating | null | undefined;
  /** How many records or people it describes, in order of magnitude. */
  recordCount?: number | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** True where it is kept apart from the mission network, with access of its own. */
  standAlone?: boolean | null | undefined;
  /** How the information is kept. */
  storeForm?: StoreForm | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

export type DecideApprovalInput = {
  agree: boolean;
  key: string;
  note?: string;
};

/** Kinds of link. */
export type EdgeKind =
  /** What the incident touched. */
  | 'AFFECTED'
  /** Backs (from the backer), operates jointly (either way), or is contracted by (from the contractor). */
  | 'ALIGNED_WITH'
  /** A claim by a named claimant on a date, with a grade. Never a bare fact. */
  | 'ATTRIBUTED_TO'
  /** The group has an account or a key. */
  | 'CAN_ACCESS'
  /** A connection, read both ways. */
  | 'CONNECTED_TO'
  /** By law, ownership or fact, the actor has access to it. */
  | 'CONTROLS'
  /** What it needs in order to work. */
  | 'DEPENDS_ON'
  /** Whose information the store holds. */
  | 'DESCRIBES'
  /** The actor is judged to use this vector. No such link means nobody judged it. */
  | 'EMPLOYS'
  /** Information is sent on, as a rule and not once. */
  | 'FLOWS_TO'
  /** The instrument whose clauses apply, or on which a decision rests. */
  | 'GOVERNED_BY'
  /** The store holds negotiating positions of the process. */
  | 'HOLDS_POSITIONS_OF'
  /** The actor can put pressure on, or persuade, members of the group. */
  | 'INFLUENCES'
  /** Where it stands or works. */
  | 'LOCATED_AT'
  /** The office that runs it. */
  | 'OPERATED_BY'
  /** A party to the process. Taking part makes nobody a threat. */
  | 'PARTICIPATES_IN'
  /** The actor has people or equipment at or near the site. */
  | 'PRESENT_AT'
  /** A control that is planned or in place. */
  | 'PROTECTED_BY'
  /** The system that holds the information. */
  | 'STORED_ON'
  /** Who made or supplies it. */
  | 'SUPPLIED_BY'
  /** The evidence an entry stands on. */
  | 'SUPPORTED_BY'
  /** What the actor is judged to aim at. */
  | 'TARGETS'
  /** The group works with the device. */
  | 'USES';

export type ElementFilter = {
  custody?: Array<Custody> | null | undefined;
  dataCategory?: Array<DataCategory> | null | undefined;
  /** Only elements for which this property is not assessed. */
  notAssessed?: string | null | undefined;
  /** Only elements operated by this office (key). */
  office?: string | null | undefined;
  /** Only elements whose review was due before this day. */
  reviewDueBefore?: string | null | undefined;
  sensitivity?: Array<Sensitivity> | null | undefined;
  /** Only elements at this site (key). */
  site?: string | null | undefined;
  /** Part of the name or id, in any case. */
  text?: string | null | undefined;
};

/** One entry, under its kind. */
export type ElementInput =
  {   asset: AssetInput; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never;   boundaryDecision: BoundaryDecisionInput; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never;   contingentOwnedEquipment: ContingentOwnedEquipmentInput; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never;   control: ControlInput; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never;   dataStore: DataStoreInput; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never;   evidence: EvidenceInput; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never;   externalSystem: ExternalSystemInput; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never;   hostRelation: HostRelationInput; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never;   incident: IncidentInput; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never;   legalInstrument: LegalInstrumentInput; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never;   mandateTask: MandateTaskInput; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never;   mission: MissionInput; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never;   office: OfficeInput; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never;   personGroup: PersonGroupInput; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never;   politicalProcess: PoliticalProcessInput; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never;   site: SiteInput; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never;   supplier: SupplierInput; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never;   threatActor: ThreatActorInput; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never;   threatVector: ThreatVectorInput; };

export type ElementSort = {
  by?: ElementSortField;
  descending?: boolean;
};

export type ElementSortField =
  | 'CHANGED'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'REVIEW_DUE';

/** How a flow is encrypted. */
export type Encryption =
  | 'END_TO_END'
  | 'IN_TRANSIT'
  | 'NONE';

/** What a contingent brings. */
export type EquipmentType =
  | 'ELECTRONIC_WARFARE'
  | 'FORENSIC_KIT'
  | 'GROUND_SURVEILLANCE'
  | 'IMSI_CATCHER'
  | 'OTHER'
  | 'RADIO'
  | 'UAV';

/** Why a change was not made, in words a person can act on. */
export type ErrorCode =
  /** Another person has to agree first; it was asked for. */
  | 'AWAITS_SECOND_PERSON'
  /** Somebody changed it first; read it again. */
  | 'CONFLICT'
  /** The id is taken in this mission. */
  | 'DUPLICATE_ID'
  /** It is not yours to do. */
  | 'FORBIDDEN'
  /** A value is not accepted; see fieldErrors. */
  | 'INVALID_INPUT'
  /** Something else still needs it. */
  | 'IN_USE'
  /** No such thing, or it is not yours to see. */
  | 'NOT_FOUND'
  /** Not at this stage of the work. */
  | 'WRONG_STATE';

/** What to write for one entry of the kind Evidence; what is left out is not assessed. */
export type EvidenceInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Admiralty grade of the document itself. */
  grade?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** Date of publication. */
  publishedOn?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** Where it can be read. Sangar never fetches it. */
  url?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

export type ExposureFilter = {
  /** Only exposures that this actor reaches (key). */
  actor?: string | null | undefined;
  effect?: Array<StateEffect> | null | undefined;
  group?: Array<ExposureGroup> | null | undefined;
  /** Only elements operated by this office (key). */
  office?: string | null | undefined;
  text?: string | null | undefined;
  /** true: only what is reached but unrated. */
  unrated?: boolean | null | undefined;
};

export type ExposureGroup =
  | 'EQUIPMENT'
  | 'INFORMATION'
  | 'PEOPLE'
  | 'SYSTEM'
  | 'TASK';

export type ExposureMove =
  | 'APPEARED'
  | 'FELL'
  | 'NARROWER'
  | 'ROSE'
  | 'WENT'
  /** The estimate stayed, its range became wider. */
  | 'WIDER';

export type ExposureName = {
  effect: StateEffect;
  element: string;
};

/** What to write for one entry of the kind ExternalSystem; what is left out is not assessed. */
export type ExternalSystemInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** Categories of information it holds. */
  dataCategories?: Array<DataCategory> | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** True where it can be reached from the public internet. */
  internetFacing?: boolean | null | undefined;
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: string | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** What it is and who runs it. */
  systemType?: SystemType | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

export type FactorKind =
  | 'ACTOR'
  | 'CONTRIBUTOR'
  | 'SUPPLIER'
  | 'VECTOR';

export type GenerateAssessmentInput = {
  asOf?: string | null | undefined;
  language?: AssessmentLanguage;
  mission: string;
};

export type GiveRoleInput = {
  /** Id of the mission; null: headquarters. */
  mission?: string | null | undefined;
  /** For a contributor. */
  office?: OfficeType | null | undefined;
  person: string;
  role: Role;
};

/** How a group relates to the mission. */
export type GroupType =
  | 'CONTRACTORS'
  | 'HUMAN_RIGHTS_DEFENDERS'
  | 'LEADERSHIP'
  | 'NEGOTIATORS'
  | 'PARTNERS'
  | 'STAFF_INTERNATIONAL'
  | 'STAFF_NATIONAL'
  | 'UNIFORMED'
  | 'WITNESSES_AND_VICTIMS';

export type HarmAxis =
  | 'MANDATE'
  | 'OPERATIONS'
  | 'PERSONS'
  | 'PRIVACY';

/** What a loss would do, least first. */
export type HarmRating =
  | 'CRITICAL'
  | 'MINOR'
  | 'MODERATE'
  | 'NEGLIGIBLE'
  | 'SEVERE';

export type HeatState =
  | 'LIKELIHOOD'
  | 'NOT_ASSESSED'
  /** On what is recorded, nobody whose attempt was judged gets there. */
  | 'NOT_REACHED';

/** What to write for one entry of the kind HostRelation; what is left out is not assessed. */
export type HostRelationInput = {
  /** In a sentence, what began the period: a withdrawal of consent, an agreement, a new force. */
  changeReason?: string | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Its ISO 3166 two-letter code. */
  hostState?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** Judgement for this period, with its own grade. */
  relations?: HostRelations | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

/** Relations with the host authorities. */
export type HostRelations =
  | 'COOPERATIVE'
  | 'HOSTILE'
  | 'OBSTRUCTIVE'
  | 'STRAINED';

/** How the force stands under international humanitarian law. */
export type HumanitarianLawStatus =
  | 'BOUND_IN_OFFENSIVE_OPERATIONS'
  | 'CONTESTED'
  | 'PROTECTED_AS_CIVILIANS';

/** Who brought an incident about. */
export type IncidentAuthority =
  | 'OUTSIDE_PARTY'
  | 'PUBLIC_AUTHORITY';

/** What to write for one entry of the kind Incident; what is left out is not assessed. */
export type IncidentInput = {
  /** Where it was felt. */
  area?: string | null | undefined;
  /** A party outside the network, or a public or de facto authority over it. */
  authority?: IncidentAuthority | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** Between States, or within one: political crises included. */
  conflictType?: ConflictType | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Last day. Empty with ongoing true: not over. */
  endedOn?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What happened. */
  incidentType?: IncidentType | null | undefined;
  /** What it was meant to do. */
  intendedEffects?: Array<VectorEffect> | null | undefined;
  /** Whether outsiders can measure that it happens and when it ends. */
  monitoring?: Monitorability | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** What it did. */
  observedEffects?: Array<VectorEffect> | null | undefined;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** True while it lasts. */
  ongoing?: boolean | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day. */
  startedOn?: string | null | undefined;
  /** Unauthorised access to systems of others, or control of a carrier by whoever runs or orders it. */
  tactic?: IncidentTactic | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

/** How an incident was brought about. */
export type IncidentTactic =
  | 'CARRIER_CONTROL'
  | 'UNAUTHORISED_ACCESS';

/** What happened. */
export type IncidentType =
  | 'CYBER_OPERATION'
  | 'DEVICE_SEIZURE'
  | 'INFORMATION_OPERATION'
  | 'INSIDER'
  | 'SHUTDOWN'
  | 'SUPPLY_CHAIN';

/** What kind of legal instrument. */
export type InstrumentType =
  | 'CONTRACT'
  | 'LOA'
  | 'MOU'
  | 'POLICY'
  | 'SOFA'
  | 'SOMA';

/** What an approved issue was frozen for. */
export type IssueCeiling =
  | 'CONFIDENTIAL'
  | 'STRICTLY_CONFIDENTIAL'
  /** What readers up to this level have who are in no compartment, scored on what they see. */
  | 'UNCLASSIFIED'
  /** Everything in it, for those who see all of it. */
  | 'WHOLE';

/** Wet: the contributor maintains it. Dry: the UN does. */
export type Lease =
  | 'DRY'
  | 'WET';

/** What to write for one entry of the kind LegalInstrument; what is left out is not assessed. */
export type LegalInstrumentInput = {
  /** Gives the UN a right to inspect how it is handled. */
  auditRight?: ClauseState | null | undefined;
  /** Requires the UN to be told of a breach. */
  breachNotice?: ClauseState | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** Says who owns the information that is collected. */
  dataOwnership?: ClauseState | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What kind of instrument it is. */
  instrumentType?: InstrumentType | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** Says with whom it may be shared further. */
  onwardSharing?: ClauseState | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** Says whether and where it may be sent back for processing. */
  reachBackDestination?: ClauseState | null | undefined;
  /** Says how long it may be kept. */
  retention?: ClauseState | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** Says where the information may be kept. */
  storageLocation?: ClauseState | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
  /** Requires devices to be wiped before they leave. */
  wipeAtRepatriation?: ClauseState | null | undefined;
};

/** Capability, intent or what is required, least first. */
export type Level =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE'
  | 'VERY_HIGH'
  | 'VERY_LOW';

/** The basis of a mandate. */
export type MandateBasis =
  | 'CHAPTER_VI'
  | 'CHAPTER_VII'
  | 'SPECIAL_POLITICAL';

/** What to write for one entry of the kind MandateTask; what is left out is not assessed. */
export type MandateTaskInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** Programme criticality level, PC1 being the most critical. */
  criticality?: Criticality | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is misled. */
  harmToMandate_MISLED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is undermined. */
  harmToMandate_UNDERMINED?: HarmRating | null | undefined;
  /** Harm to the daily running of the mission. */
  harmToOperations?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is misled. */
  harmToOperations_MISLED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is undermined. */
  harmToOperations_UNDERMINED?: HarmRating | null | undefined;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is misled. */
  harmToPersons_MISLED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is undermined. */
  harmToPersons_UNDERMINED?: HarmRating | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is misled. */
  privacyHarm_MISLED?: HarmRating | null | undefined;
  /** Replaces the general rating where the effect is undermined. */
  privacyHarm_UNDERMINED?: HarmRating | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** The area of the mandate. */
  taskType?: TaskType | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

/** What to write for one entry of the kind Mission; what is left out is not assessed. */
export type MissionInput = {
  /** Short name of the mission. */
  acronym?: string | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Last day of the mission. Scores of a closed mission are as of this day unless another is asked for. */
  endedOn?: string | null | undefined;
  /** Judgement of relations with the host authorities, with its own grade. */
  hostRelations?: HostRelations | null | undefined;
  /** States the mission works in, as ISO 3166 two-letter codes. */
  hostStates?: Array<string> | null | undefined;
  /** How the force stands under international humanitarian law, with its own grade. */
  humanitarianLawStatus?: HumanitarianLawStatus | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** The chapter of the Charter on which the mandate rests, or a special political mission. */
  mandateBasis?: MandateBasis | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day of the mandate. */
  startedOn?: string | null | undefined;
  /** Whether the mission is planned, active or closed. */
  status?: MissionStatus | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

/** Where a mission stands. */
export type MissionStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PLANNED';

/** Whether outsiders can measure it. */
export type Monitorability =
  | 'DIFFICULT'
  | 'FEASIBLE';

export type MoveAssessmentInput = {
  assessment: string;
  /** Why; asked for where a step goes back. */
  note?: string;
  to: AssessmentState;
};

export type MoveReasonKind =
  | 'CONTROL_CHANGED'
  | 'CONTROL_GONE'
  | 'CONTROL_NEW'
  /** The day of the score: presences, controls and incidents count by their dates. */
  | 'DAY'
  /** Something on another way than the leading ones. */
  | 'ELSEWHERE'
  | 'ENTRY_CHANGED'
  | 'ENTRY_GONE'
  | 'ENTRY_NEW'
  /** A source, its grade or what supports an entry. */
  | 'EVIDENCE'
  | 'LINK_CHANGED'
  | 'LINK_GONE'
  | 'LINK_NEW'
  | 'NARROWER'
  /** Harm was rated otherwise. */
  | 'RATING'
  /** Another version of a scale. */
  | 'SCALE'
  | 'WIDER';

export type NewControlInput = {
  controlClass: ControlClass;
  effectiveness: number;
  reduces: Array<VectorType>;
};

/** Kinds of entry. */
export type NodeKind =
  /** A device, network, application or account the mission uses. */
  | 'Asset'
  /** A measure by which the mission evades or obstructs surveillance, weighed by its legal basis, its necessity and whether it can be defended politically. */
  | 'BoundaryDecision'
  /** Equipment that a troop or police contributor brings, owns and operates under an arrangement with the UN. */
  | 'ContingentOwnedEquipment'
  /** A measure that lowers the chance that a vector succeeds on what it protects. */
  | 'Control'
  /** A body of information with one purpose: a database, a shared folder, a spreadsheet, a platform or a paper file. */
  | 'DataStore'
  /** A document or report that other entries stand on. */
  | 'Evidence'
  /** A system that the mission depends on or sends information to, outside its control. */
  | 'ExternalSystem'
  /** How relations with the authorities of a host State were judged over a period, which its validity gives. Where one covers a day it stands in place of the judgement on the mission itself. */
  | 'HostRelation'
  /** Something that happened: a base rate and evidence. It changes a score only through a judgement that names it. */
  | 'Incident'
  /** An agreement, contract or policy, with the clauses on data that it has or lacks. */
  | 'LegalInstrument'
  /** Something the mission is mandated to do. */
  | 'MandateTask'
  /** A peace operation. Everything else belongs to one mission or to the shared library. */
  | 'Mission'
  /** A section or component of the mission that owns entries, operates systems and contributes to the assessment. */
  | 'Office'
  /** People as a group, by role, contingent or relation to the mission. Never a named individual. */
  | 'PersonGroup'
  /** Talks, mediation or the follow-up of an agreement that the mission supports. */
  | 'PoliticalProcess'
  /** A place the mission occupies or works from. */
  | 'Site'
  /** A company or body that supplies equipment, software or services. */
  | 'Supplier'
  /** A body whose capability, intent and position are judged. Being listed says nothing of hostility; posture is a graded judgement. */
  | 'ThreatActor'
  /** A way by which harm arrives. An actor is linked to the vectors it is judged to employ. */
  | 'ThreatVector';

export type OfficeFindingInput = {
  assessment: string;
  basis?: string;
  confidence?: Confidence | null | undefined;
  contribution: string;
  effect?: string;
  /** Admiralty grade, as B2; null: not assessed. */
  grade?: string | null | undefined;
  /** Key and version of one that is changed; null: a new one. */
  key?: string | null | undefined;
  measure?: string;
  statement: string;
  version?: number | null | undefined;
};

/** What to write for one entry of the kind Office; what is left out is not assessed. */
export type OfficeInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The function of the office. */
  officeType?: OfficeType | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

export type OfficePosition =
  | 'AWAITED'
  | 'CLEARED'
  | 'CLEARED_WITH_COMMENT'
  | 'DISSENTS';

/** The function of an office. */
export type OfficeType =
  | 'CHILD_PROTECTION'
  | 'CIVIL_AFFAIRS'
  | 'FIELD_TECHNOLOGY'
  | 'FORCE'
  | 'HUMAN_RIGHTS'
  | 'INFORMATION_INTEGRITY'
  | 'JMAC'
  | 'JOC'
  | 'LEADERSHIP'
  | 'LEGAL'
  | 'OPERATIONAL_SUPPORT'
  | 'OTHER'
  | 'POLICE'
  | 'POLITICAL_AFFAIRS'
  | 'PRIVACY'
  | 'SECURITY'
  | 'STRATEGIC_COMMUNICATIONS';

/** What to write for one entry of the kind PersonGroup; what is left out is not assessed. */
export type PersonGroupInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** How the group relates to the mission. */
  groupType?: GroupType | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Training in information security: none, basic awareness, or fitted to the role. */
  securityTraining?: SecurityTraining | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** How many people are in the group. */
  size?: number | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

export type PersonState =
  | 'ACTIVE'
  /** May not sign in. */
  | 'BLOCKED';

/** What to write for one entry of the kind PoliticalProcess; what is left out is not assessed. */
export type PoliticalProcessInput = {
  /** Day of the choice. */
  choiceDecidedOn?: string | null | undefined;
  /** Why it was decided so, in a sentence. */
  choiceReason?: string | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** What was decided where the parties cannot be kept out equally. */
  recordingChoice?: RecordingChoice | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** Where the process stands. */
  stage?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

export type PortfolioInput = {
  axis: HarmAxis;
  /** At most so much effort, in points; left out: no limit. */
  budget?: number | null | undefined;
  /** At most so many measures, 1 to 20. */
  maxMeasures?: number | null | undefined;
  /** true: risk to tasks; else to information. The two are never added. */
  tasks?: boolean | null | undefined;
};

export type PositionInput = {
  assessment: string;
  contribution: string;
  position: OfficePosition;
  /** The comment, or the dissent, which is printed in full. */
  statement?: string;
};

/** Judged attitude towards the mission. */
export type Posture =
  | 'ADVERSARIAL'
  | 'COMPETING'
  | 'COOPERATIVE'
  | 'HOSTILE'
  | 'NEUTRAL'
  | 'UNKNOWN';

export type ProgressCode =
  | 'BOUNDARIES_OF_EVASION'
  | 'DATA_GOVERNANCE'
  | 'INTEGRATED_ANALYSIS'
  | 'INTRUSION_ASYMMETRY'
  | 'OWNERSHIP_AND_CUSTODY'
  | 'PRIVACY_AS_SECURITY'
  | 'PROTOCOLS_FOR_AI'
  | 'THREAT_ANALYSIS_IN_INTELLIGENCE';

export type ProgressOrigin =
  | 'DIGITAL_TRANSFORMATION'
  | 'HEADLINE_RECOMMENDATION';

export type ProgressState =
  | 'DONE'
  | 'NOT_ASSESSED'
  | 'NOT_BEGUN'
  | 'UNDER_WAY';

export type ProposeReleaseInput = {
  assessment: string;
  /** Printed on every page of the copies. */
  handlingNote: string;
  /** One copy each, numbered in this order. */
  recipients: Array<ReleaseRecipientInput>;
};

export type RecommendInput = {
  /** What it comes to in the graph, so that it can be tried; empty: not said. */
  changes?: Array<WhatIfChangeInput>;
  compartments?: Array<string> | null | undefined;
  dueOn?: string | null | undefined;
  /** Raised to that of the entries it names. Null: theirs, or where it names none the writer's clearance. */
  marking?: Sensitivity | null | undefined;
  /** The measure in words. */
  measure: string;
  mission: string;
  owner?: OfficeType | null | undefined;
};

export type RecommendationCourse =
  | 'CARRIED_OVER'
  | 'DONE'
  | 'DROPPED'
  | 'NEW'
  | 'OVERDUE';

export type RecommendationState =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

export type RecordFilter = {
  /** Key of a person. */
  actor?: string | null | undefined;
  kind?: RecordKind | null | undefined;
  mission?: string | null | undefined;
  outcome?: RecordOutcome | null | undefined;
  /** First day, included. */
  since?: string | null | undefined;
  /** Part of a name, a subject or a detail. */
  text?: string | null | undefined;
  /** Last day, included. */
  until?: string | null | undefined;
};

/** What is put on record. */
export type RecordKind =
  | 'APPROVAL'
  | 'CONTENT_READ'
  | 'CONTENT_WRITE'
  | 'CREDENTIAL'
  | 'EXPORT'
  | 'IMPORT'
  | 'PEOPLE'
  | 'PERMISSION'
  | 'RECORD_READ'
  | 'REFUSAL'
  | 'SERVER'
  | 'SIGN_IN'
  | 'SIGN_OUT';

/** What came of it. */
export type RecordOutcome =
  /** It happens when a second person agrees. */
  | 'AWAITING'
  | 'DONE'
  | 'FAILED'
  | 'REFUSED';

/** What a mediator decided. */
export type RecordingChoice =
  | 'EQUAL_SAFEGUARDS'
  | 'KEEP_AS_IS'
  | 'RECORD_LESS'
  | 'SHARE_MORE';

export type ReleaseRecipientInput = {
  /** What this recipient gets: the whole, or what readers up to a level have. */
  ceiling?: IssueCeiling;
  name: string;
};

export type ReleaseReference = {
  assessment: string;
  release: string;
};

export type RemoveFindingInput = {
  assessment: string;
  contribution: string;
  finding: string;
};

export type RemoveTemplateInput = {
  key: string;
  mission: string;
};

export type ResolveCommentInput = {
  assessment: string;
  comment: string;
};

export type RewriteAssessmentInput = {
  asOf?: string | null | undefined;
  assessment: string;
};

/** What people do here. */
export type Role =
  /** Manages people and their roles; reads no mission by that. */
  | 'ADMINISTRATOR'
  /** Head of mission or designated official: approves and releases. */
  | 'APPROVER'
  /** Reads the record; reads no content by that. */
  | 'AUDITOR'
  /** Maps what a mission has and protects. For headquarters: opens missions, and keeps what all missions share. */
  | 'FIELD_TECHNOLOGY_OFFICER'
  /** Reads what missions have released. */
  | 'HEADQUARTERS_REVIEWER'
  /** Judges who could reach what, and how likely. */
  | 'JMAC_ANALYST'
  /** Advises on the legal side. */
  | 'LEGAL'
  /** Writes, clears or dissents for an office. */
  | 'OFFICE_CONTRIBUTOR';

export type SaveNarrativeInput = {
  assessment: string;
  contribution: string;
  /** The marking that the office gives to its text. */
  marking: Sensitivity;
  /** Headings, lists, tables, strong, emphasis and links to elements, in a subset of Markdown; no HTML. */
  text: string;
  /** The version that the writer began from. */
  version: number;
};

/** Training in information security. */
export type SecurityTraining =
  | 'BASIC'
  | 'NONE'
  | 'ROLE_BASED';

/** Marking after ST/SGB/2007/6, least first. Absent is handled as Strictly Confidential. */
export type Sensitivity =
  | 'CONFIDENTIAL'
  | 'STRICTLY_CONFIDENTIAL'
  | 'UNCLASSIFIED';

export type SetAsideInput = {
  assessment: string;
  contribution: string;
  /** Id of the generated finding. */
  finding: string;
  reason: string;
};

/** What to write for one entry of the kind Site; what is left out is not assessed. */
export type SiteInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** Degrees north, from -90 to 90. */
  latitude?: number | null | undefined;
  /** Degrees east, from -180 to 180. */
  longitude?: number | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** People who work or live at the site, as a whole number. */
  personnel?: number | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** What the site is for. */
  siteType?: SiteType | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

/** What a site is for. */
export type SiteType =
  | 'BASE'
  | 'LIAISON_OFFICE'
  | 'LOGISTICS'
  | 'MISSION_HQ'
  | 'SECTOR_HQ'
  | 'TEAM_SITE';

/** What an element can be brought to. */
export type StateEffect =
  | 'ACCESSED'
  | 'ACCOUNTS'
  | 'AGENT'
  | 'CONTROLLED'
  | 'DENIED'
  | 'DISCLOSED'
  | 'IMPERSONATED'
  | 'IN_HAND'
  | 'MANIPULATED'
  | 'MISLED'
  | 'OUT_OF_CUSTODY'
  | 'SELF'
  | 'UNDERMINED';

/** How information is kept. */
export type StoreForm =
  | 'DATABASE'
  | 'PAPER'
  | 'PLATFORM'
  | 'SHARED_FOLDER'
  | 'SPREADSHEET';

/** What to write for one entry of the kind Supplier; what is left out is not assessed. */
export type SupplierInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** True where it is closely linked with a national defence industry. */
  defenceLinked?: boolean | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: string | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** True where it sells surveillance technology. A fact about its trade, not a judgement of intent. */
  surveillanceVendor?: boolean | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

/** What a system outside the mission is. */
export type SystemType =
  | 'COMMERCIAL_CLOUD'
  | 'HOST_STATE_NETWORK'
  | 'INTERNET_PROVIDER'
  | 'NATIONAL_CAPITAL'
  | 'PARTNER'
  | 'UN_HEADQUARTERS';

export type TakeBackInput = {
  assessment: string;
  contribution: string;
  finding: string;
};

/** The area of a mandate. */
export type TaskType =
  | 'DDR'
  | 'ELECTIONS'
  | 'FORCE_PROTECTION'
  | 'HUMANITARIAN_SUPPORT'
  | 'HUMAN_RIGHTS_MONITORING'
  | 'POLITICAL_PROCESS'
  | 'PROTECTION_OF_CIVILIANS'
  | 'STRATEGIC_COMMUNICATIONS';

export type ThemeCode =
  | 'ASYMMETRY'
  | 'CONCENTRATION'
  | 'CONTINUITY'
  | 'CUSTODY'
  | 'INSIDERS'
  | 'INTEGRITY'
  | 'PARALLEL_ACTORS'
  | 'PEOPLE'
  | 'SUPPLY_CHAIN';

/** What to write for one entry of the kind ThreatActor; what is left out is not assessed. */
export type ThreatActorInput = {
  /** What kind of body it is. */
  actorType?: ActorType | null | undefined;
  /** Other names in use. */
  aliases?: Array<string> | null | undefined;
  /** Judged technical capability. */
  capability?: Level | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** Judged intent to try within twelve months. Empty: nobody has judged it, and no figure is made up. */
  intent?: Level | null | undefined;
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: string | null | undefined;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** Judged attitude towards the mission. No state or company is hostile by default. */
  posture?: Posture | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** Identifier in STIX exchange. */
  stixId?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
};

/** What to write for one entry of the kind ThreatVector; what is left out is not assessed. */
export type ThreatVectorInput = {
  /** Technique identifiers in MITRE ATT&CK or GSMA MoTIF. */
  attackIds?: Array<string> | null | undefined;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Array<string> | null | undefined;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Confidence | null | undefined;
  /** What it is, in a sentence or two. */
  description?: string | null | undefined;
  /** What it does where it succeeds. */
  effects?: Array<VectorEffect> | null | undefined;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: string;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: string;
  /** Date on which this was observed or reported. */
  observedOn?: string | null | undefined;
  /** The id of the office that answers for this entry. */
  ownerOffice?: string | null | undefined;
  /** The capability an actor needs to command this technique. */
  requiredCapability?: Level | null | undefined;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: string | null | undefined;
  /** When the entry was last reviewed. */
  reviewedOn?: string | null | undefined;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Sensitivity | null | undefined;
  /** Citation: where this assertion comes from. */
  source?: string | null | undefined;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: string | null | undefined;
  /** First day on which this holds. Empty: always. */
  validFrom?: string | null | undefined;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: string | null | undefined;
  /** Which of the seventeen vectors this is. */
  vectorType?: VectorType | null | undefined;
};

/** How far an API token reaches; WRITE includes READ. Neither reaches people, sign-in or the record. */
export type TokenScope =
  | 'READ'
  | 'WRITE';

export type UpdateElementInput = {
  element: ElementInput;
  key: string;
  /** The version that was read; a newer one in the store is a conflict. */
  version: number;
};

export type UpdateLinkInput = {
  key: string;
  properties: unknown;
  version: number;
};

export type UpdatePersonInput = {
  clearance: Sensitivity;
  compartments: Array<string>;
  key: string;
  name: string;
  state: PersonState;
  version: number;
};

export type UpdateRecommendationInput = {
  compartments?: Array<string> | null | undefined;
  dueOn?: string | null | undefined;
  key: string;
  /** Null: as it is. */
  marking?: Sensitivity | null | undefined;
  measure: string;
  mission: string;
  owner?: OfficeType | null | undefined;
  version: number;
};

/** What a vector does where it succeeds. */
export type VectorEffect =
  | 'DEGRADATION'
  | 'DENIAL'
  | 'DESTRUCTION'
  | 'DISCLOSURE'
  | 'DISRUPTION'
  | 'IMPERSONATION'
  | 'MANIPULATION';

/** How harm arrives. */
export type VectorType =
  | 'DENIAL_OF_SERVICE'
  | 'DEVICE_SEIZURE'
  | 'DISINFORMATION'
  | 'FABRICATED_MEDIA'
  | 'FALSE_INTELLIGENCE'
  | 'IMPERSONATION'
  | 'INSIDER'
  | 'MOBILE_INTERCEPTION'
  | 'NETWORK_INTRUSION'
  | 'PHISHING'
  | 'RADIO_INTERCEPTION'
  | 'REACH_BACK'
  | 'SHUTDOWN'
  | 'SPYWARE'
  | 'SUPPLY_CHAIN'
  | 'TRAFFIC_INTERCEPTION'
  | 'WIPER';

/** One change. `kind` says which, and which of the other fields it takes; elements and links by their keys. */
export type WhatIfChangeInput = {
  actor?: string | null | undefined;
  control?: string | null | undefined;
  coverage?: number | null | undefined;
  distanceKm?: number | null | undefined;
  effectiveness?: number | null | undefined;
  element?: string | null | undefined;
  encryption?: Encryption | null | undefined;
  from?: string | null | undefined;
  intent?: Level | null | undefined;
  kind: WhatIfKind;
  link?: string | null | undefined;
  newControl?: NewControlInput | null | undefined;
  onto?: string | null | undefined;
  site?: string | null | undefined;
  status?: ControlStatus | null | undefined;
  to?: string | null | undefined;
};

export type WhatIfKind =
  | 'ADD_CONTROL'
  | 'CHANGE_INTENT'
  | 'ENCRYPT'
  | 'END_PRESENCE'
  | 'NEW_PRESENCE'
  | 'OUT_OF_SERVICE'
  | 'REMOVE_CONTROL'
  | 'SEGMENT'
  | 'STAND_ALONE'
  | 'STRENGTHEN_CONTROL'
  | 'UN_CUSTODY'
  | 'WITHOUT_ACTOR';

export type WithdrawAssessmentInput = {
  assessment: string;
  note: string;
};

export type SearchQueryVariables = Exact<{
  mission: string;
  text: string;
}>;


export type SearchQuery = { search: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }>, assessments: Array<{ key: string, title: string }> };

export type FindElementQueryVariables = Exact<{
  mission: string;
  text: string;
}>;


export type FindElementQuery = { search: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> };

export type ElementPointFragment = { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null };

export type ExposurePartsFragment = { group: ExposureGroup, rank: number | null, leadingAxis: HarmAxis | null, effect: StateEffect, standingFact: boolean, sentence: string, reachedButUnrated: boolean, attemptNotAssessed: boolean, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, matrix: { likelihoodLow: number, likelihoodHigh: number, harm: number, labels: Array<string> } | null };

export type LikelihoodPartsFragment = { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string };

export type RiskRangePartsFragment = { estimate: number, low: number, high: number };

export type RiskPartsFragment = { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null };

export type ScorePartsFragment = { asOf: string, horizonMonths: number, graphVersion: string, trials: number, seed: number, preliminary: boolean, ceilingNote: string, libraryVersions: Array<{ item: string, version: string }> };

export type WorkQueryVariables = Exact<{
  mission: string;
}>;


export type WorkQuery = { work: Array<{ id: string, kind: string, asOf: string, done: number, total: number }> };

export type StopWorkMutationVariables = Exact<{
  mission: string;
  id: string;
}>;


export type StopWorkMutation = { stopWork: boolean };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { account: { hasPassword: boolean, hasCodes: boolean, recoveryCodesLeft: number, hasOpenId: boolean }, sessions: Array<{ key: string, current: boolean, openedAt: string, seenAt: string, endsAt: string, from: string, agent: string }> };

export type OwnTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTokensQuery = { apiTokens: Array<{ key: string, name: string, scope: TokenScope, mission: string | null, expiresAt: string, usedOn: string | null }> };

export type EndSessionMutationVariables = Exact<{
  key: string;
}>;


export type EndSessionMutation = { endSession: { ok: boolean, error: { message: string } | null } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { ok: boolean, secret: string | null, error: { message: string } | null } };

export type RevokeApiTokenMutationVariables = Exact<{
  key: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { ok: boolean, error: { message: string } | null } };

export type ChangePasswordMutationVariables = Exact<{
  password: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: { ok: boolean, error: { message: string } | null } };

export type BeginCodesMutationVariables = Exact<{
  password: string;
}>;


export type BeginCodesMutation = { beginCodes: { ok: boolean, secret: string | null, address: string | null, error: { message: string } | null } };

export type ConfirmCodesMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmCodesMutation = { confirmCodes: { ok: boolean, recoveryCodes: Array<string> | null, error: { message: string } | null } };

export type EndCodesMutationVariables = Exact<{
  password: string;
}>;


export type EndCodesMutation = { endCodes: { ok: boolean, error: { message: string } | null } };

export type ActorsQueryVariables = Exact<{
  mission: string;
  asOf?: string | null | undefined;
}>;


export type ActorsQuery = { actors: Array<{ actorType: ActorType | null, posture: Posture | null, capability: Level | null, intent: Level | null, grade: string | null, source: string | null, reachedStores: number, reachedTasks: number, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, attempt: { estimate: number, low: number, high: number, phrase: string } | null }> };

export type ActorRowFragment = { actorType: ActorType | null, posture: Posture | null, capability: Level | null, intent: Level | null, grade: string | null, source: string | null, reachedStores: number, reachedTasks: number, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, attempt: { estimate: number, low: number, high: number, phrase: string } | null };

export type ActorQueryVariables = Exact<{
  mission: string;
  key: string;
  asOf?: string | null | undefined;
}>;


export type ActorQuery = { actor: { vectors: Array<VectorType>, actorType: ActorType | null, posture: Posture | null, capability: Level | null, intent: Level | null, grade: string | null, source: string | null, reachedStores: number, reachedTasks: number, riskAlone: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, presence: Array<{ distanceKm: number | null, presentFrom: string | null, presentTo: string | null, site: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, alignments: Array<{ nature: AlignmentNature | null, sentence: string, grade: string | null, other: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, evidence: Array<{ publisher: string | null, publishedOn: string | null, grade: string | null, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, incidents: Array<{ claimedBy: string | null, claimedOn: string | null, grade: string | null, incident: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, mostExposed: Array<{ group: ExposureGroup, rank: number | null, leadingAxis: HarmAxis | null, effect: StateEffect, standingFact: boolean, sentence: string, reachedButUnrated: boolean, attemptNotAssessed: boolean, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, matrix: { likelihoodLow: number, likelihoodHigh: number, harm: number, labels: Array<string> } | null }>, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, attempt: { estimate: number, low: number, high: number, phrase: string } | null } | null };

export type AnalysesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalysesQuery = { analyses: Array<{ name: AnalysisName, title: string, question: string }> };

export type RunPartsFragment = { text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null };

export type CellPartsFragment = { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> };

export type FindingPartsFragment = { id: string, confidence: Confidence | null, statement: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, basis: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, effect: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, measure: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, likelihood: { estimate: number, low: number, high: number, phrase: string } | null, elements: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> };

export type TablePartsFragment = { id: string, caption: string, note: string | null, totalCount: number, columns: Array<{ key: string, title: string, isFigure: boolean }>, rows: Array<{ cells: Array<{ assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }> }> };

type AnalysisFigureParts_BarsFigure_Fragment = { __typename: 'BarsFigure', id: string, caption: string, bars: Array<{ share: number, amount: string, label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, detail: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }> };

type AnalysisFigureParts_GridFigure_Fragment = { __typename: 'GridFigure', id: string, caption: string, columns: Array<{ assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }>, rows: Array<{ label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, cells: Array<{ assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }> }> };

type AnalysisFigureParts_PlacesFigure_Fragment = { __typename: 'PlacesFigure', id: string, caption: string, places: Array<{ latitude: number, longitude: number, place: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, near: Array<{ kilometres: number | null, who: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }> }>, unplaced: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } };

type AnalysisFigureParts_TimelineFigure_Fragment = { __typename: 'TimelineFigure', id: string, caption: string, from: string, to: string, lanes: Array<{ label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, spans: Array<{ from: string | null, to: string | null, label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }> }> };

type AnalysisFigureParts_WaysFigure_Fragment = { __typename: 'WaysFigure', id: string, caption: string, stages: Array<string>, border: string | null, total: number, ways: Array<{ places: Array<{ detail: string | null, outside: boolean, name: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } } | null> }> };

export type AnalysisFigurePartsFragment =
  | AnalysisFigureParts_BarsFigure_Fragment
  | AnalysisFigureParts_GridFigure_Fragment
  | AnalysisFigureParts_PlacesFigure_Fragment
  | AnalysisFigureParts_TimelineFigure_Fragment
  | AnalysisFigureParts_WaysFigure_Fragment
;

export type AnalysisQueryVariables = Exact<{
  mission: string;
  name: AnalysisName;
  asOf?: string | null | undefined;
}>;


export type AnalysisQuery = { analysis: { name: AnalysisName, title: string, question: string, caution: string | null, section: string, score: { asOf: string, horizonMonths: number, graphVersion: string, trials: number, seed: number, preliminary: boolean, ceilingNote: string, libraryVersions: Array<{ item: string, version: string }> }, findings: Array<{ id: string, confidence: Confidence | null, statement: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, basis: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, effect: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, measure: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }>, likelihood: { estimate: number, low: number, high: number, phrase: string } | null, elements: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> }>, figures: Array<
      | { __typename: 'BarsFigure', id: string, caption: string, bars: Array<{ share: number, amount: string, label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, detail: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }> }
      | { __typename: 'GridFigure', id: string, caption: string, columns: Array<{ assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }>, rows: Array<{ label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, cells: Array<{ assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }> }> }
      | { __typename: 'PlacesFigure', id: string, caption: string, places: Array<{ latitude: number, longitude: number, place: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, near: Array<{ kilometres: number | null, who: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }> }>, unplaced: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }
      | { __typename: 'TimelineFigure', id: string, caption: string, from: string, to: string, lanes: Array<{ label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }, spans: Array<{ from: string | null, to: string | null, label: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }> }> }
      | { __typename: 'WaysFigure', id: string, caption: string, stages: Array<string>, border: string | null, total: number, ways: Array<{ places: Array<{ detail: string | null, outside: boolean, name: { assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } } | null> }> }
    >, tables: Array<{ id: string, caption: string, note: string | null, totalCount: number, columns: Array<{ key: string, title: string, isFigure: boolean }>, rows: Array<{ cells: Array<{ assessed: boolean, shade: number | null, runs: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }> }> }>, missing: Array<{ sheet: string, link: EdgeKind | null, sentence: string }>, trials: Array<{ id: string, label: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }> } };

export type AnalysisTrialsQueryVariables = Exact<{
  mission: string;
  name: AnalysisName;
  asOf?: string | null | undefined;
}>;


export type AnalysisTrialsQuery = { analysis: { trials: Array<{ id: string, outcome: { sentence: Array<{ text: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> } }> } };

export type OwnContributionsQueryVariables = Exact<{
  mission: string;
}>;


export type OwnContributionsQuery = { assessments: Array<{ key: string, title: string, asOf: string, may: { write: boolean }, outline: Array<{ id: string, number: string, title: string }>, contributions: Array<{ key: string, section: string, officeType: OfficeType, officeName: string | null, isOwn: boolean }> }> };

export type PutIntoAssessmentMutationVariables = Exact<{
  input: OfficeFindingInput;
}>;


export type PutIntoAssessmentMutation = { putOfficeFinding: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type AssessmentsQueryVariables = Exact<{
  mission: string;
}>;


export type AssessmentsQuery = { assessments: Array<{ key: string, version: number, title: string, state: AssessmentState, language: AssessmentLanguage, asOf: string, createdAt: string, marking: Sensitivity, lead: OfficeType, deadline: string | null, issue: number | null, approvedAt: string | null, releasedAt: string | null, closedAt: string | null, closedBecause: string | null, positions: { asked: number, given: number, dissents: number }, downloads: Array<{ format: string, path: string }> }> };

export type AssessmentCardFragment = { key: string, version: number, title: string, state: AssessmentState, language: AssessmentLanguage, asOf: string, createdAt: string, marking: Sensitivity, lead: OfficeType, deadline: string | null, issue: number | null, approvedAt: string | null, releasedAt: string | null, closedAt: string | null, closedBecause: string | null, positions: { asked: number, given: number, dissents: number }, downloads: Array<{ format: string, path: string }> };

export type AssessmentQueryVariables = Exact<{
  key: string;
}>;


export type AssessmentQuery = { assessment: { mission: string, fingerprint: string, document: unknown, key: string, version: number, title: string, state: AssessmentState, language: AssessmentLanguage, asOf: string, createdAt: string, marking: Sensitivity, lead: OfficeType, deadline: string | null, issue: number | null, approvedAt: string | null, releasedAt: string | null, closedAt: string | null, closedBecause: string | null, ceiling: IssueCeiling, periodFrom: string | null, periodTo: string | null, approvedBy: string | null, isBehind: boolean, positions: { asked: number, given: number, dissents: number }, downloads: Array<{ format: string, path: string }>, contributions: Array<{ key: string, version: number, section: string, officeType: OfficeType, officeName: string | null, text: string, marking: Sensitivity, editedBy: string | null, editedAt: string | null, position: OfficePosition, statement: string, positionBy: string | null, positionAt: string | null, isStale: boolean, isOwn: boolean, findings: Array<{ key: string, version: number, statement: string, basis: string, effect: string, measure: string, grade: string | null, confidence: Confidence | null, addedBy: string, addedAt: string }>, setAside: Array<{ finding: string, reason: string, by: string, at: string }> }>, comments: Array<{ key: string, section: string, text: string, by: string, at: string, resolvedBy: string | null, resolvedAt: string | null }>, releases: Array<{ key: string, firstCopy: number | null, handlingNote: string, proposedBy: string, proposedAt: string, releasedBy: string | null, releasedAt: string | null, mayRelease: boolean, recipients: Array<{ name: string, ceiling: IssueCeiling, copy: number | null, downloads: Array<{ format: string, path: string }> }> }>, frozen: { fingerprint: string, graphFingerprint: string, scoreFingerprint: string, frozenAt: string, ceilings: Array<{ ceiling: IssueCeiling, marking: Sensitivity, downloads: Array<{ format: string, path: string }> }>, files: Array<{ format: string, digest: string }> } | null, may: { coordinate: boolean, write: boolean, clear: boolean, comment: boolean, approve: boolean, hasWritten: boolean, proposeRelease: boolean, withdraw: boolean, delete: boolean, steps: Array<{ to: AssessmentState, needsNote: boolean }> } } | null };

export type AssessmentWorkFragment = { key: string, version: number, state: AssessmentState, marking: Sensitivity, ceiling: IssueCeiling, periodFrom: string | null, periodTo: string | null, approvedBy: string | null, isBehind: boolean, contributions: Array<{ key: string, version: number, section: string, officeType: OfficeType, officeName: string | null, text: string, marking: Sensitivity, editedBy: string | null, editedAt: string | null, position: OfficePosition, statement: string, positionBy: string | null, positionAt: string | null, isStale: boolean, isOwn: boolean, findings: Array<{ key: string, version: number, statement: string, basis: string, effect: string, measure: string, grade: string | null, confidence: Confidence | null, addedBy: string, addedAt: string }>, setAside: Array<{ finding: string, reason: string, by: string, at: string }> }>, comments: Array<{ key: string, section: string, text: string, by: string, at: string, resolvedBy: string | null, resolvedAt: string | null }>, releases: Array<{ key: string, firstCopy: number | null, handlingNote: string, proposedBy: string, proposedAt: string, releasedBy: string | null, releasedAt: string | null, mayRelease: boolean, recipients: Array<{ name: string, ceiling: IssueCeiling, copy: number | null, downloads: Array<{ format: string, path: string }> }> }>, frozen: { fingerprint: string, graphFingerprint: string, scoreFingerprint: string, frozenAt: string, ceilings: Array<{ ceiling: IssueCeiling, marking: Sensitivity, downloads: Array<{ format: string, path: string }> }>, files: Array<{ format: string, digest: string }> } | null, may: { coordinate: boolean, write: boolean, clear: boolean, comment: boolean, approve: boolean, hasWritten: boolean, proposeRelease: boolean, withdraw: boolean, delete: boolean, steps: Array<{ to: AssessmentState, needsNote: boolean }> } };

export type ContributionPartFragment = { key: string, version: number, section: string, officeType: OfficeType, officeName: string | null, text: string, marking: Sensitivity, editedBy: string | null, editedAt: string | null, position: OfficePosition, statement: string, positionBy: string | null, positionAt: string | null, isStale: boolean, isOwn: boolean, findings: Array<{ key: string, version: number, statement: string, basis: string, effect: string, measure: string, grade: string | null, confidence: Confidence | null, addedBy: string, addedAt: string }>, setAside: Array<{ finding: string, reason: string, by: string, at: string }> };

export type GenerateAssessmentMutationVariables = Exact<{
  input: GenerateAssessmentInput;
}>;


export type GenerateAssessmentMutation = { generateAssessment: { ok: boolean, assessment: { key: string, version: number, title: string, state: AssessmentState, language: AssessmentLanguage, asOf: string, createdAt: string, marking: Sensitivity, lead: OfficeType, deadline: string | null, issue: number | null, approvedAt: string | null, releasedAt: string | null, closedAt: string | null, closedBecause: string | null, positions: { asked: number, given: number, dissents: number }, downloads: Array<{ format: string, path: string }> } | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type DeleteAssessmentMutationVariables = Exact<{
  key: string;
}>;


export type DeleteAssessmentMutation = { deleteAssessment: { ok: boolean, error: { code: ErrorCode, message: string } | null } };

export type LinkSentenceQueryVariables = Exact<{
  key: string;
}>;


export type LinkSentenceQuery = { link: { key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } } | null };

export type ElementNameQueryVariables = Exact<{
  key: string;
}>;


export type ElementNameQuery = { element:
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
    | { key: string, kind: NodeKind, name: string }
   | null };

export type CompareAssessmentsQueryVariables = Exact<{
  before: string;
  after: string;
}>;


export type CompareAssessmentsQuery = { compareAssessments: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null, comparison: { same: number, before: { key: string, title: string, issue: number | null, state: AssessmentState, asOf: string, marking: Sensitivity }, after: { key: string, title: string, issue: number | null, state: AssessmentState, asOf: string, marking: Sensitivity }, scales: Array<{ item: string, before: string | null, after: string | null }>, rows: Array<{ move: ExposureMove, elementKey: string, name: string, kind: NodeKind, axis: HarmAxis | null, before: { effect: StateEffect, rank: number | null, likelihood: { estimate: number, low: number, high: number } | null, risk: { estimate: number, low: number, high: number } | null } | null, after: { effect: StateEffect, rank: number | null, likelihood: { estimate: number, low: number, high: number } | null, risk: { estimate: number, low: number, high: number } | null } | null, reasons: Array<{ kind: MoveReasonKind, name: string, to: string, entry: NodeKind | null, link: EdgeKind | null, properties: Array<string>, before: string, after: string }> }>, recommendations: Array<{ course: RecommendationCourse, recommendation: { key: string, measure: string, owner: OfficeType | null, dueOn: string | null, closingNote: string | null } }> } | null } };

export type ComparedAssessmentFragment = { key: string, title: string, issue: number | null, state: AssessmentState, asOf: string, marking: Sensitivity };

export type ComparedSidePartsFragment = { effect: StateEffect, rank: number | null, likelihood: { estimate: number, low: number, high: number } | null, risk: { estimate: number, low: number, high: number } | null };

export type SinceLastIssueQueryVariables = Exact<{
  before: string;
  after: string;
}>;


export type SinceLastIssueQuery = { compareAssessments: { ok: boolean, comparison: { same: number, rows: Array<{ move: ExposureMove }>, recommendations: Array<{ course: RecommendationCourse }> } | null } };

export type AssessmentRefusalFragment = { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> };

export type SaveNarrativeMutationVariables = Exact<{
  input: SaveNarrativeInput;
}>;


export type SaveNarrativeMutation = { saveNarrative: { ok: boolean, saved: { version: number, editedAt: string | null } | null, current: { version: number, text: string, editedBy: string | null, editedAt: string | null } | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type PutOfficeFindingMutationVariables = Exact<{
  input: OfficeFindingInput;
}>;


export type PutOfficeFindingMutation = { putOfficeFinding: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type RemoveOfficeFindingMutationVariables = Exact<{
  input: RemoveFindingInput;
}>;


export type RemoveOfficeFindingMutation = { removeOfficeFinding: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type SetFindingAsideMutationVariables = Exact<{
  input: SetAsideInput;
}>;


export type SetFindingAsideMutation = { setFindingAside: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type TakeFindingBackMutationVariables = Exact<{
  input: TakeBackInput;
}>;


export type TakeFindingBackMutation = { takeFindingBack: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type GivePositionMutationVariables = Exact<{
  input: PositionInput;
}>;


export type GivePositionMutation = { givePosition: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type CommentOnSectionMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentOnSectionMutation = { commentOnSection: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type ResolveCommentMutationVariables = Exact<{
  input: ResolveCommentInput;
}>;


export type ResolveCommentMutation = { resolveComment: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type AssignSectionMutationVariables = Exact<{
  input: AssignSectionInput;
}>;


export type AssignSectionMutation = { assignSection: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type UnassignSectionMutationVariables = Exact<{
  input: ContributionReference;
}>;


export type UnassignSectionMutation = { unassignSection: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type AssignableOfficesQueryVariables = Exact<{
  mission: string;
}>;


export type AssignableOfficesQuery = { assignableOffices: Array<{ key: string, officeType: OfficeType, name: string }> };

export type RecommendationsQueryVariables = Exact<{
  mission: string;
}>;


export type RecommendationsQuery = { recommendations: Array<{ key: string, version: number, measure: string, marking: Sensitivity, compartments: Array<string>, owner: OfficeType | null, dueOn: string | null, state: RecommendationState, isOverdue: boolean, closingNote: string | null, firstIssue: number | null, canBeTried: boolean, expected: { asOf: string, isBehind: boolean, information: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, alone: { estimate: number, low: number, high: number }, withOthers: { estimate: number, low: number, high: number }, withAll: { estimate: number, low: number, high: number } } | null, tasks: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, alone: { estimate: number, low: number, high: number }, withOthers: { estimate: number, low: number, high: number }, withAll: { estimate: number, low: number, high: number } } | null } | null, acceptance: { role: AcceptingRole, until: string, isExpired: boolean, statement: string, recordedBy: string, recordedAt: string } | null }> };

export type FollowedRecommendationFragment = { key: string, version: number, measure: string, marking: Sensitivity, compartments: Array<string>, owner: OfficeType | null, dueOn: string | null, state: RecommendationState, isOverdue: boolean, closingNote: string | null, firstIssue: number | null, canBeTried: boolean, expected: { asOf: string, isBehind: boolean, information: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, alone: { estimate: number, low: number, high: number }, withOthers: { estimate: number, low: number, high: number }, withAll: { estimate: number, low: number, high: number } } | null, tasks: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, alone: { estimate: number, low: number, high: number }, withOthers: { estimate: number, low: number, high: number }, withAll: { estimate: number, low: number, high: number } } | null } | null, acceptance: { role: AcceptingRole, until: string, isExpired: boolean, statement: string, recordedBy: string, recordedAt: string } | null };

export type ExpectedRiskPartsFragment = { axis: HarmAxis, before: { estimate: number, low: number, high: number }, alone: { estimate: number, low: number, high: number }, withOthers: { estimate: number, low: number, high: number }, withAll: { estimate: number, low: number, high: number } };

export type CandidatesToRecommendQueryVariables = Exact<{
  mission: string;
}>;


export type CandidatesToRecommendQuery = { candidateMeasures: Array<{ id: string, label: string, changes: Array<{ kind: WhatIfKind, element: string | null, link: string | null, control: string | null, coverage: number | null, status: ControlStatus | null, effectiveness: number | null, onto: string | null, encryption: Encryption | null, newControl: { controlClass: ControlClass, reduces: Array<VectorType>, effectiveness: number } | null }> }> };

export type RecommendMutationVariables = Exact<{
  input: RecommendInput;
}>;


export type RecommendMutation = { recommend: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type UpdateRecommendationMutationVariables = Exact<{
  input: UpdateRecommendationInput;
}>;


export type UpdateRecommendationMutation = { updateRecommendation: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type CloseRecommendationMutationVariables = Exact<{
  input: CloseRecommendationInput;
}>;


export type CloseRecommendationMutation = { closeRecommendation: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type AcceptResidualRiskMutationVariables = Exact<{
  input: AcceptResidualRiskInput;
}>;


export type AcceptResidualRiskMutation = { acceptResidualRisk: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type EstimateRecommendationsMutationVariables = Exact<{
  mission: string;
}>;


export type EstimateRecommendationsMutation = { estimateRecommendations: { ok: boolean, recommendations: Array<{ key: string, version: number, measure: string, marking: Sensitivity, compartments: Array<string>, owner: OfficeType | null, dueOn: string | null, state: RecommendationState, isOverdue: boolean, closingNote: string | null, firstIssue: number | null, canBeTried: boolean, expected: { asOf: string, isBehind: boolean, information: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, alone: { estimate: number, low: number, high: number }, withOthers: { estimate: number, low: number, high: number }, withAll: { estimate: number, low: number, high: number } } | null, tasks: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, alone: { estimate: number, low: number, high: number }, withOthers: { estimate: number, low: number, high: number }, withAll: { estimate: number, low: number, high: number } } | null } | null, acceptance: { role: AcceptingRole, until: string, isExpired: boolean, statement: string, recordedBy: string, recordedAt: string } | null }>, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type ReleasedIssueQueryVariables = Exact<{
  key: string;
}>;


export type ReleasedIssueQuery = { releasedIssue: { key: string, missionName: string, title: string, issue: number, state: AssessmentState, asOf: string, releasedAt: string, marking: Sensitivity, fingerprint: string, document: unknown } | null };

export type DocumentTemplatesQueryVariables = Exact<{
  mission: string;
}>;


export type DocumentTemplatesQuery = { documentTemplates: Array<{ key: string, name: string, bytes: number, unknownPlaceholders: Array<string>, uploadedBy: string, uploadedAt: string }> };

export type RemoveDocumentTemplateMutationVariables = Exact<{
  input: RemoveTemplateInput;
}>;


export type RemoveDocumentTemplateMutation = { removeDocumentTemplate: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type SetAssessmentDetailsMutationVariables = Exact<{
  input: AssessmentDetailsInput;
}>;


export type SetAssessmentDetailsMutation = { setAssessmentDetails: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type RewriteAssessmentMutationVariables = Exact<{
  input: RewriteAssessmentInput;
}>;


export type RewriteAssessmentMutation = { rewriteAssessment: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type MoveAssessmentMutationVariables = Exact<{
  input: MoveAssessmentInput;
}>;


export type MoveAssessmentMutation = { moveAssessment: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type ApproveAssessmentMutationVariables = Exact<{
  input: ApproveAssessmentInput;
}>;


export type ApproveAssessmentMutation = { approveAssessment: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type WithdrawAssessmentMutationVariables = Exact<{
  input: WithdrawAssessmentInput;
}>;


export type WithdrawAssessmentMutation = { withdrawAssessment: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type ProposeReleaseMutationVariables = Exact<{
  input: ProposeReleaseInput;
}>;


export type ProposeReleaseMutation = { proposeRelease: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type DropReleaseMutationVariables = Exact<{
  input: ReleaseReference;
}>;


export type DropReleaseMutation = { dropRelease: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type ReleaseAssessmentMutationVariables = Exact<{
  input: ReleaseReference;
}>;


export type ReleaseAssessmentMutation = { releaseAssessment: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type AssessmentHistoryQueryVariables = Exact<{
  key: string;
  first: number;
}>;


export type AssessmentHistoryQuery = { assessment: { key: string, history: Array<{ key: string, sequence: number, kind: AssessmentEventKind, at: string, by: string, section: string | null, office: OfficeType | null, before: string, after: string, note: string }> } | null };

export type CloseUpQueryVariables = Exact<{
  mission: string;
  element: string;
  effect: StateEffect;
  asOf?: string | null | undefined;
}>;


export type CloseUpQuery = { closeUp: { effect: StateEffect, account: Array<string>, reference: string, likelihood: { estimate: number, ciLow: number, ciHigh: number, lower: number | null, upper: number | null, method: string, trials: number, phrase: string } | null, outerBound: { certain: boolean, low: { estimate: number, ciLow: number, ciHigh: number, lower: number | null, upper: number | null, method: string, trials: number, phrase: string }, high: { estimate: number, ciLow: number, ciHigh: number, lower: number | null, upper: number | null, method: string, trials: number, phrase: string } } | null, tornado: { centre: number, together: number, draws: number, method: string, bars: Array<{ label: string, grade: string | null, source: string, direction: string, value: number, low: number, high: number, atLow: number, atHigh: number, swing: number, narrows: number }> } | null, chokePoints: { trials: number, elements: Array<{ probability: number, ciLow: number, ciHigh: number, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, links: Array<{ sentences: Array<string>, probability: number, ciLow: number, ciHigh: number }> } | null, contributions: { whole: number, method: string, actors: Array<{ alone: number, without: number, adds: number, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, vectors: Array<{ vector: VectorType, without: number, adds: number }> } | null, controls: Array<{ controlClass: ControlClass, spares: number, control: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, places: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> }> } | null };

export type FigurePartsFragment = { estimate: number, ciLow: number, ciHigh: number, lower: number | null, upper: number | null, method: string, trials: number, phrase: string };

export type CloseUpPartsFragment = { effect: StateEffect, account: Array<string>, reference: string, likelihood: { estimate: number, ciLow: number, ciHigh: number, lower: number | null, upper: number | null, method: string, trials: number, phrase: string } | null, outerBound: { certain: boolean, low: { estimate: number, ciLow: number, ciHigh: number, lower: number | null, upper: number | null, method: string, trials: number, phrase: string }, high: { estimate: number, ciLow: number, ciHigh: number, lower: number | null, upper: number | null, method: string, trials: number, phrase: string } } | null, tornado: { centre: number, together: number, draws: number, method: string, bars: Array<{ label: string, grade: string | null, source: string, direction: string, value: number, low: number, high: number, atLow: number, atHigh: number, swing: number, narrows: number }> } | null, chokePoints: { trials: number, elements: Array<{ probability: number, ciLow: number, ciHigh: number, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, links: Array<{ sentences: Array<string>, probability: number, ciLow: number, ciHigh: number }> } | null, contributions: { whole: number, method: string, actors: Array<{ alone: number, without: number, adds: number, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, vectors: Array<{ vector: VectorType, without: number, adds: number }> } | null, controls: Array<{ controlClass: ControlClass, spares: number, control: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, places: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> }> };

export type WhyNotQueryVariables = Exact<{
  mission: string;
  actor: string;
  element: string;
  effect: StateEffect;
  asOf?: string | null | undefined;
}>;


export type WhyNotQuery = { whyNot: { reaches: boolean, sentence: string, reasons: Array<{ code: string, sentence: string, elements: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> }> } | null };

export type ExposureDetailQueryVariables = Exact<{
  mission: string;
  element: string;
  asOf?: string | null | undefined;
}>;


export type ExposureDetailQuery = { exposure: { exposure: { group: ExposureGroup, rank: number | null, leadingAxis: HarmAxis | null, effect: StateEffect, standingFact: boolean, sentence: string, reachedButUnrated: boolean, attemptNotAssessed: boolean, rankRange: { low: number, high: number } | null, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, matrix: { likelihoodLow: number, likelihoodHigh: number, harm: number, labels: Array<string> } | null }, score: { asOf: string, horizonMonths: number, graphVersion: string, trials: number, seed: number, preliminary: boolean, ceilingNote: string, libraryVersions: Array<{ item: string, version: string }> }, effects: Array<{ effect: StateEffect, standingFacts: Array<string>, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, harm: { persons: { rating: HarmRating, units: number, basis: string } | null, mandate: { rating: HarmRating, units: number, basis: string } | null, operations: { rating: HarmRating, units: number, basis: string } | null, privacy: { rating: HarmRating, units: number, basis: string } | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, actors: Array<{ actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, reach: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, attempt: { estimate: number, low: number, high: number, phrase: string } | null }>, paths: Array<{ probability: number, phrase: string, summary: string, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, hops: Array<{ fromEffect: StateEffect, toEffect: StateEffect, rule: string, sentence: string, source: string, measure: string, vector: VectorType | null, before: number, after: number, grade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, causes: Array<{ label: string, probability: number }>, controls: Array<{ controlClass: ControlClass, coverage: number, effectiveness: number, superseded: boolean, notAssessed: boolean, control: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, facts: Array<{ linkKey: string, sentence: string, grade: string | null, source: string | null }> }> }> }>, measures: Array<{ text: string, rule: string }> } | null };

export type HarmPartsFragment = { rating: HarmRating, units: number, basis: string };

export type EffectPartsFragment = { effect: StateEffect, standingFacts: Array<string>, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, harm: { persons: { rating: HarmRating, units: number, basis: string } | null, mandate: { rating: HarmRating, units: number, basis: string } | null, operations: { rating: HarmRating, units: number, basis: string } | null, privacy: { rating: HarmRating, units: number, basis: string } | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, actors: Array<{ actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, reach: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, attempt: { estimate: number, low: number, high: number, phrase: string } | null }>, paths: Array<{ probability: number, phrase: string, summary: string, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, hops: Array<{ fromEffect: StateEffect, toEffect: StateEffect, rule: string, sentence: string, source: string, measure: string, vector: VectorType | null, before: number, after: number, grade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, causes: Array<{ label: string, probability: number }>, controls: Array<{ controlClass: ControlClass, coverage: number, effectiveness: number, superseded: boolean, notAssessed: boolean, control: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, facts: Array<{ linkKey: string, sentence: string, grade: string | null, source: string | null }> }> }> };

export type PathPartsFragment = { probability: number, phrase: string, summary: string, actor: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, hops: Array<{ fromEffect: StateEffect, toEffect: StateEffect, rule: string, sentence: string, source: string, measure: string, vector: VectorType | null, before: number, after: number, grade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, causes: Array<{ label: string, probability: number }>, controls: Array<{ controlClass: ControlClass, coverage: number, effectiveness: number, superseded: boolean, notAssessed: boolean, control: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, facts: Array<{ linkKey: string, sentence: string, grade: string | null, source: string | null }> }> };

export type HopPartsFragment = { fromEffect: StateEffect, toEffect: StateEffect, rule: string, sentence: string, source: string, measure: string, vector: VectorType | null, before: number, after: number, grade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, causes: Array<{ label: string, probability: number }>, controls: Array<{ controlClass: ControlClass, coverage: number, effectiveness: number, superseded: boolean, notAssessed: boolean, control: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, facts: Array<{ linkKey: string, sentence: string, grade: string | null, source: string | null }> };

export type ExposureRankingQueryVariables = Exact<{
  mission: string;
  asOf?: string | null | undefined;
  axis?: HarmAxis | null | undefined;
  filter?: ExposureFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExposureRankingQuery = { exposures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, score: { asOf: string, horizonMonths: number, graphVersion: string, trials: number, seed: number, preliminary: boolean, ceilingNote: string, libraryVersions: Array<{ item: string, version: string }> }, nodes: Array<{ group: ExposureGroup, rank: number | null, leadingAxis: HarmAxis | null, effect: StateEffect, standingFact: boolean, sentence: string, reachedButUnrated: boolean, attemptNotAssessed: boolean, rankRange: { low: number, high: number } | null, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, matrix: { likelihoodLow: number, likelihoodHigh: number, harm: number, labels: Array<string> } | null }> } };

export type RankedExposureFragment = { group: ExposureGroup, rank: number | null, leadingAxis: HarmAxis | null, effect: StateEffect, standingFact: boolean, sentence: string, reachedButUnrated: boolean, attemptNotAssessed: boolean, rankRange: { low: number, high: number } | null, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, matrix: { likelihoodLow: number, likelihoodHigh: number, harm: number, labels: Array<string> } | null };

export type OutranksQueryVariables = Exact<{
  mission: string;
  one: ExposureName;
  other: ExposureName;
  axis: HarmAxis;
  asOf?: string | null | undefined;
}>;


export type OutranksQuery = { outranks: { probability: number, ciLow: number, ciHigh: number, draws: number, sentence: string } | null };

export type ComparedQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type ComparedQuery = { one:
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
   | null, other:
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
    | { key: string, name: string, sensitivity: Sensitivity | null }
   | null };

export type ExposureFilterChoicesQueryVariables = Exact<{
  mission: string;
}>;


export type ExposureFilterChoicesQuery = { actors: { nodes: Array<
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
    > }, offices: { nodes: Array<
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
    > } };

export type WhatIfQueryVariables = Exact<{
  mission: string;
  element: string;
  changes: Array<WhatIfChangeInput> | WhatIfChangeInput;
  asOf?: string | null | undefined;
}>;


export type WhatIfQuery = { whatIf: { ok: boolean, faults: Array<{ index: number, property: string, message: string, expected: string }>, result: { moved: number, refused: Array<{ index: number, code: string, message: string }>, notes: Array<{ index: number, message: string }>, row: { axis: HarmAxis | null, rankBefore: number | null, rankAfter: number | null, effectBefore: StateEffect | null, effectAfter: StateEffect | null, change: number, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, before: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, after: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, riskBefore: { estimate: number, low: number, high: number } | null, riskAfter: { estimate: number, low: number, high: number } | null } | null, rows: Array<{ axis: HarmAxis | null, rankBefore: number | null, rankAfter: number | null, effectBefore: StateEffect | null, effectAfter: StateEffect | null, change: number, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, before: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, after: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, riskBefore: { estimate: number, low: number, high: number } | null, riskAfter: { estimate: number, low: number, high: number } | null }>, before: { information: Array<{ axis: HarmAxis, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }>, tasks: Array<{ axis: HarmAxis, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }> }, after: { information: Array<{ axis: HarmAxis, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }>, tasks: Array<{ axis: HarmAxis, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }> }, costs: Array<{ sentence: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } | null } };

export type WhatIfRowPartsFragment = { axis: HarmAxis | null, rankBefore: number | null, rankAfter: number | null, effectBefore: StateEffect | null, effectAfter: StateEffect | null, change: number, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, before: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, after: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, riskBefore: { estimate: number, low: number, high: number } | null, riskAfter: { estimate: number, low: number, high: number } | null };

export type WhatIfTotalFragment = { axis: HarmAxis, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null };

export type WhatIfTotalsFragment = { information: Array<{ axis: HarmAxis, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }>, tasks: Array<{ axis: HarmAxis, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }> };

export type CandidateMeasuresQueryVariables = Exact<{
  mission: string;
  element?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CandidateMeasuresQuery = { candidateMeasures: Array<{ id: string, label: string, cost: number, libraryJudgement: boolean, elements: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }>, changes: Array<{ kind: WhatIfKind, element: string | null, link: string | null, control: string | null, coverage: number | null, status: ControlStatus | null, effectiveness: number | null, onto: string | null, encryption: Encryption | null, actor: string | null, site: string | null, distanceKm: number | null, intent: Level | null, from: string | null, to: string | null, newControl: { controlClass: ControlClass, reduces: Array<VectorType>, effectiveness: number } | null }> }> };

export type MeasurePartsFragment = { id: string, label: string, cost: number, libraryJudgement: boolean, elements: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }>, changes: Array<{ kind: WhatIfKind, element: string | null, link: string | null, control: string | null, coverage: number | null, status: ControlStatus | null, effectiveness: number | null, onto: string | null, encryption: Encryption | null, actor: string | null, site: string | null, distanceKm: number | null, intent: Level | null, from: string | null, to: string | null, newControl: { controlClass: ControlClass, reduces: Array<VectorType>, effectiveness: number } | null }> };

export type ControlPlacesQueryVariables = Exact<{
  mission: string;
  control: string;
}>;


export type ControlPlacesQuery = { links: { nodes: Array<{ key: string, properties: unknown, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } };

export type ChangeEntriesQueryVariables = Exact<{
  element: string;
  other: string;
  link: string;
}>;


export type ChangeEntriesQuery = { element:
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
   | null, other:
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
    | { name: string, sensitivity: Sensitivity | null }
   | null, link: { from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } } | null };

export type WhatIfSitesQueryVariables = Exact<{
  mission: string;
}>;


export type WhatIfSitesQuery = { elements: { nodes: Array<
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
    > } };

export type MissionPointFragment = { id: string, name: string, acronym: string | null, isSample: boolean };

export type HeatCellPartsFragment = { theme: ThemeCode, state: HeatState, words: string, missing: string | null, assessment: string | null, section: string, shade: number | null, likelihood: { estimate: number, low: number, high: number, phrase: string } | null };

export type WrittenTablePartsFragment = { id: string, caption: string, note: string | null, columns: Array<{ key: string, title: string, isFigure: boolean }>, rows: Array<{ cells: Array<{ text: string, assessed: boolean, suppressed: boolean, shade: number | null }> }> };

export type CountCellPartsFragment = { state: CountState, count: number | null, words: string };

export type RiskMovePartsFragment = { axis: HarmAxis, before: { estimate: number, low: number, high: number }, after: { estimate: number, low: number, high: number } };

export type BoardPartsFragment = { id: string, assessment: string, section: string, number: number, measure: string, owner: OfficeType | null, ownerWords: string, status: BoardStatus, statusWords: string, due: string, expected: string, remains: string, acceptance: string, mission: { id: string, name: string, acronym: string | null, isSample: boolean } };

export type HeadquartersThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadquartersThemesQuery = { headquarters: { marking: Sensitivity, missions: Array<{ id: string, name: string, acronym: string | null, isSample: boolean, issue: { key: string, issue: number, asOf: string } | null }>, themes: Array<{ code: ThemeCode, title: string, question: string, section: string }>, heat: Array<{ mission: { id: string }, cells: Array<{ theme: ThemeCode, state: HeatState, words: string, missing: string | null, assessment: string | null, section: string, shade: number | null, likelihood: { estimate: number, low: number, high: number, phrase: string } | null }> }>, trend: Array<{ mission: { id: string }, points: Array<{ issue: { key: string, issue: number, asOf: string }, cells: Array<{ theme: ThemeCode, state: HeatState, words: string, missing: string | null, assessment: string | null, section: string, shade: number | null, likelihood: { estimate: number, low: number, high: number, phrase: string } | null }> }> }>, counts: Array<{ id: string, title: string, note: string, columns: Array<{ code: string, title: string }>, rows: Array<{ mission: { id: string, name: string, acronym: string | null, isSample: boolean }, cells: Array<{ state: CountState, count: number | null, words: string }>, total: { state: CountState, count: number | null, words: string } }>, totals: Array<{ state: CountState, count: number | null, words: string }>, grandTotal: { state: CountState, count: number | null, words: string } }>, course: Array<{ id: string, caption: string, note: string | null, columns: Array<{ key: string, title: string, isFigure: boolean }>, rows: Array<{ cells: Array<{ text: string, assessed: boolean, suppressed: boolean, shade: number | null }> }> }>, written: Array<{ id: string, caption: string, note: string | null, columns: Array<{ key: string, title: string, isFigure: boolean }>, rows: Array<{ cells: Array<{ text: string, assessed: boolean, suppressed: boolean, shade: number | null }> }> }> } };

export type HeadquartersFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadquartersFactorsQuery = { headquarters: { marking: Sensitivity, missions: Array<{ id: string, name: string, acronym: string | null, isSample: boolean, issue: { key: string } | null }>, sharedFactors: Array<{ id: string, kind: FactorKind, name: string, about: string | null, identityWords: string, sentence: string, missions: Array<{ state: HeatState, words: string, assessment: string, shade: number | null, mission: { id: string }, likelihood: { estimate: number, low: number, high: number, phrase: string } | null, elements: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> }> }>, namesakes: Array<{ kind: FactorKind, name: string, words: string, missions: Array<{ id: string }> }> } };

export type HeadquartersMeasureQueryVariables = Exact<{
  id: string;
}>;


export type HeadquartersMeasureQuery = { headquarters: { sharedFactor: { id: string, measure: { sentence: string, missions: Array<{ moved: number, words: string, mission: { id: string, name: string, acronym: string | null, isSample: boolean }, changes: Array<{ kind: WhatIfKind }>, information: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, after: { estimate: number, low: number, high: number } } | null, tasks: { axis: HarmAxis, before: { estimate: number, low: number, high: number }, after: { estimate: number, low: number, high: number } } | null }> } | null } | null } };

export type HeadquartersBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadquartersBoardQuery = { headquarters: { marking: Sensitivity, missions: Array<{ id: string, name: string, acronym: string | null, isSample: boolean, issue: { key: string } | null }>, recommendations: Array<{ id: string, assessment: string, section: string, number: number, measure: string, owner: OfficeType | null, ownerWords: string, status: BoardStatus, statusWords: string, due: string, expected: string, remains: string, acceptance: string, mission: { id: string, name: string, acronym: string | null, isSample: boolean } }> } };

export type HeadquartersProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadquartersProgressQuery = { headquarters: { marking: Sensitivity, missions: Array<{ id: string, name: string, acronym: string | null, isSample: boolean }>, progress: Array<{ code: ProgressCode, origin: ProgressOrigin, title: string, criterion: string, cells: Array<{ mission: string, state: ProgressState, words: string, assessment: string | null, section: string }> }> } };

export type HeadquartersControlsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadquartersControlsQuery = { headquarters: { marking: Sensitivity, missions: Array<{ id: string, name: string, acronym: string | null, isSample: boolean }>, controls: Array<{ controlClass: ControlClass, title: string, cells: Array<{ mission: string, state: ControlState, words: string, assessment: string | null }>, lacking: Array<{ id: string, name: string, acronym: string | null, isSample: boolean }> }> } };

export type HeadquartersReleasedQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadquartersReleasedQuery = { headquarters: { marking: Sensitivity, missions: Array<{ id: string, name: string, acronym: string | null, isSample: boolean, issues: Array<{ key: string, mission: string, title: string, issue: number, state: AssessmentState, asOf: string, releasedAt: string, marking: Sensitivity, fingerprint: string }> }> } };

export type HeadquartersChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadquartersChoicesQuery = { headquarters: { marking: Sensitivity, missions: Array<{ id: string, name: string, acronym: string | null, isSample: boolean }>, themes: Array<{ code: ThemeCode, title: string, question: string, section: string }>, controls: Array<{ controlClass: ControlClass, title: string }>, progress: Array<{ code: ProgressCode, title: string }> } };

export type HeadquartersComparisonQueryVariables = Exact<{
  missions: Array<string> | string;
}>;


export type HeadquartersComparisonQuery = { headquartersComparison: { error: { code: ErrorCode, message: string } | null, comparison: { missions: Array<{ mission: { id: string, name: string, acronym: string | null, isSample: boolean, issue: { key: string, issue: number, asOf: string } | null }, cells: Array<{ theme: ThemeCode, state: HeatState, words: string, missing: string | null, assessment: string | null, section: string, shade: number | null, likelihood: { estimate: number, low: number, high: number, phrase: string } | null }>, controls: Array<{ mission: string, state: ControlState, words: string, assessment: string | null }>, progress: Array<{ mission: string, state: ProgressState, words: string, assessment: string | null, section: string }>, information: { axis: HarmAxis, risk: { estimate: number, low: number, high: number } } | null, tasks: { axis: HarmAxis, risk: { estimate: number, low: number, high: number } } | null, recommendations: Array<{ id: string, assessment: string, section: string, number: number, measure: string, owner: OfficeType | null, ownerWords: string, status: BoardStatus, statusWords: string, due: string, expected: string, remains: string, acceptance: string, mission: { id: string, name: string, acronym: string | null, isSample: boolean } }> }> } | null } };

export type OpenRecommendationsQueryVariables = Exact<{
  mission: string;
}>;


export type OpenRecommendationsQuery = { recommendations: Array<{ key: string, measure: string, owner: OfficeType | null, dueOn: string | null, state: RecommendationState, isOverdue: boolean }> };

export type MissionSummaryQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type MissionSummaryQuery = { missionSummary: { score: { asOf: string, horizonMonths: number, graphVersion: string, trials: number, seed: number, preliminary: boolean, ceilingNote: string, libraryVersions: Array<{ item: string, version: string }> }, mostExposed: Array<{ group: ExposureGroup, rank: number | null, leadingAxis: HarmAxis | null, effect: StateEffect, standingFact: boolean, sentence: string, reachedButUnrated: boolean, attemptNotAssessed: boolean, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, risk: { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null }, likelihood: { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string } | null, matrix: { likelihoodLow: number, likelihoodHigh: number, harm: number, labels: Array<string> } | null }>, chokePoints: Array<{ effect: StateEffect, informationShare: number, taskShare: number, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, totals: { information: Array<{ axis: HarmAxis, rated: number, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }>, tasks: Array<{ axis: HarmAxis, rated: number, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null }> }, outOfCustody: { elements: number, outOf: number, examples: Array<{ reachBack: boolean | null, sentence: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, destination: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> }, notAssessed: Array<{ kind: NodeKind, property: string, missing: number, total: number }>, stale: { count: number, elements: Array<{ reviewDue: string, ownerOffice: string | null, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> }, gaps: Array<{ kind: string, count: number, sentence: string, examples: Array<{ sentence: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } | null }> }>, recentlyChanged: Array<{ changedAt: string, element: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } | null };

export type AxisTotalPartsFragment = { axis: HarmAxis, rated: number, reachedButUnrated: number, risk: { estimate: number, low: number, high: number } | null };

export type KindCountsQueryVariables = Exact<{
  mission: string;
}>;


export type KindCountsQuery = { inventory: Array<{ kind: NodeKind, count: number, notAssessed: number, fields: number }> };

export type ElementsQueryVariables = Exact<{
  mission: string;
  kind: NodeKind;
  filter?: ElementFilter | null | undefined;
  sort?: ElementSort | null | undefined;
  after?: string | null | undefined;
}>;


export type ElementsQuery = { elements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
    > } };

type ElementRow_Asset_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_BoundaryDecision_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_ContingentOwnedEquipment_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_Control_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_DataStore_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_Evidence_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_ExternalSystem_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_HostRelation_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_Incident_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_LegalInstrument_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_MandateTask_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_Mission_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_Office_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_PersonGroup_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_PoliticalProcess_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_Site_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_Supplier_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_ThreatActor_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

type ElementRow_ThreatVector_Fragment = { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null };

export type ElementRowFragment =
  | ElementRow_Asset_Fragment
  | ElementRow_BoundaryDecision_Fragment
  | ElementRow_ContingentOwnedEquipment_Fragment
  | ElementRow_Control_Fragment
  | ElementRow_DataStore_Fragment
  | ElementRow_Evidence_Fragment
  | ElementRow_ExternalSystem_Fragment
  | ElementRow_HostRelation_Fragment
  | ElementRow_Incident_Fragment
  | ElementRow_LegalInstrument_Fragment
  | ElementRow_MandateTask_Fragment
  | ElementRow_Mission_Fragment
  | ElementRow_Office_Fragment
  | ElementRow_PersonGroup_Fragment
  | ElementRow_PoliticalProcess_Fragment
  | ElementRow_Site_Fragment
  | ElementRow_Supplier_Fragment
  | ElementRow_ThreatActor_Fragment
  | ElementRow_ThreatVector_Fragment
;

export type ElementQueryVariables = Exact<{
  key: string;
}>;


export type ElementQuery = { element:
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
    | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } }
   | null };

export type LinkPartsFragment = { key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } };

export type MoreLinksQueryVariables = Exact<{
  mission: string;
  element: string;
  after?: string | null | undefined;
}>;


export type MoreLinksQuery = { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }> } };

export type PlacesQueryVariables = Exact<{
  mission: string;
}>;


export type PlacesQuery = { sites: { nodes: Array<
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
    > }, offices: { nodes: Array<
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
      | { key: string, name: string }
    > } };

export type FindEndQueryVariables = Exact<{
  mission: string;
  text: string;
}>;


export type FindEndQuery = { search: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> };

export type ErrorPartsFragment = { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> };

export type CreateElementMutationVariables = Exact<{
  input: CreateElementInput;
}>;


export type CreateElementMutation = { createElement: { ok: boolean, element:
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
     | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type UpdateElementMutationVariables = Exact<{
  input: UpdateElementInput;
}>;


export type UpdateElementMutation = { updateElement: { ok: boolean, element:
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
      | { key: string, id: string, kind: NodeKind, name: string, version: number, properties: unknown, notAssessed: Array<string>, changedAt: string, sensitivity: Sensitivity | null, reviewDue: string | null }
     | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type DeleteElementMutationVariables = Exact<{
  key: string;
  version: number;
}>;


export type DeleteElementMutation = { deleteElement: { ok: boolean, deleted: number, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type CreateLinkMutationVariables = Exact<{
  input: CreateLinkInput;
}>;


export type CreateLinkMutation = { createLink: { ok: boolean, link: { key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } } | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type UpdateLinkMutationVariables = Exact<{
  input: UpdateLinkInput;
}>;


export type UpdateLinkMutation = { updateLink: { ok: boolean, link: { key: string, type: EdgeKind, properties: unknown, sensitivity: Sensitivity | null, sourceGrade: string | null, version: number, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } } | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type DeleteLinkMutationVariables = Exact<{
  key: string;
  version: number;
}>;


export type DeleteLinkMutation = { deleteLink: { ok: boolean, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type MissionMapQueryVariables = Exact<{
  id: string;
}>;


export type MissionMapQuery = { missionMap: { graphVersion: string, nodeKeys: Array<string>, nodeIds: Array<string>, nodeNames: Array<string>, nodeKinds: Array<NodeKind>, nodeSite: Array<number>, nodeCustody: Array<string | null>, nodeSensitivity: Array<Sensitivity | null>, linkFrom: Array<number>, linkTo: Array<number>, linkTypes: Array<EdgeKind> } | null };

export type MapElementQueryVariables = Exact<{
  key: string;
}>;


export type MapElementQuery = { element:
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
    | { key: string, id: string, kind: NodeKind, name: string, description: string | null, sensitivity: Sensitivity | null, properties: unknown, links: { totalCount: number, nodes: Array<{ key: string, type: EdgeKind, sourceGrade: string | null, from: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }, to: { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null } }>, pageInfo: { hasNextPage: boolean } } }
   | null };

export type CreateMissionMutationVariables = Exact<{
  input: CreateMissionInput;
}>;


export type CreateMissionMutation = { createMission: { ok: boolean, mission: { key: string, id: string } | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: Array<{ key: string, version: number, login: string, name: string, clearance: Sensitivity, compartments: Array<string>, state: PersonState, sample: boolean, credentials: Array<string>, seenAt: string | null, roles: Array<{ key: string, role: Role, mission: string | null, office: OfficeType | null }> }>, missionNames: Array<{ id: string, name: string }> };

export type PersonRowFragment = { key: string, version: number, login: string, name: string, clearance: Sensitivity, compartments: Array<string>, state: PersonState, sample: boolean, credentials: Array<string>, seenAt: string | null, roles: Array<{ key: string, role: Role, mission: string | null, office: OfficeType | null }> };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { ok: boolean, link: string | null, person: { key: string, version: number, login: string, name: string, clearance: Sensitivity, compartments: Array<string>, state: PersonState, sample: boolean, credentials: Array<string>, seenAt: string | null, roles: Array<{ key: string, role: Role, mission: string | null, office: OfficeType | null }> } | null, error: { message: string, fieldErrors: Array<{ property: string, message: string }> } | null } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { ok: boolean, person: { key: string, version: number, login: string, name: string, clearance: Sensitivity, compartments: Array<string>, state: PersonState, sample: boolean, credentials: Array<string>, seenAt: string | null, roles: Array<{ key: string, role: Role, mission: string | null, office: OfficeType | null }> } | null, error: { message: string } | null } };

export type GiveRoleMutationVariables = Exact<{
  input: GiveRoleInput;
}>;


export type GiveRoleMutation = { giveRole: { ok: boolean, person: { key: string, version: number, login: string, name: string, clearance: Sensitivity, compartments: Array<string>, state: PersonState, sample: boolean, credentials: Array<string>, seenAt: string | null, roles: Array<{ key: string, role: Role, mission: string | null, office: OfficeType | null }> } | null, error: { message: string } | null } };

export type WithdrawRoleMutationVariables = Exact<{
  key: string;
}>;


export type WithdrawRoleMutation = { withdrawRole: { ok: boolean, person: { key: string, version: number, login: string, name: string, clearance: Sensitivity, compartments: Array<string>, state: PersonState, sample: boolean, credentials: Array<string>, seenAt: string | null, roles: Array<{ key: string, role: Role, mission: string | null, office: OfficeType | null }> } | null, error: { message: string } | null } };

export type ResetSignInMutationVariables = Exact<{
  person: string;
}>;


export type ResetSignInMutation = { resetSignIn: { ok: boolean, link: string | null, error: { message: string } | null } };

export type EndSessionsOfMutationVariables = Exact<{
  person: string;
}>;


export type EndSessionsOfMutation = { endSessionsOf: { ok: boolean, deleted: number, error: { message: string } | null } };

export type ApprovalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalsQuery = { approvals: Array<{ key: string, kind: string, about: string, askedBy: string, askedAt: string, expiresAt: string, own: boolean, mayDecide: boolean }> };

export type DecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DecideApprovalMutation = { decideApproval: { ok: boolean, link: string | null, error: { message: string } | null } };

export type PortfolioQueryVariables = Exact<{
  mission: string;
  input: PortfolioInput;
  asOf?: string | null | undefined;
}>;


export type PortfolioQuery = { portfolio: { axis: HarmAxis, tasks: boolean, stoppedBy: string, stoppedWords: string, evaluations: number, score: { asOf: string, horizonMonths: number, graphVersion: string, trials: number, seed: number, preliminary: boolean, ceilingNote: string, libraryVersions: Array<{ item: string, version: string }> }, start: { estimate: number, low: number, high: number } | null, steps: Array<{ gain: number, alone: number, cost: number, measure: { id: string, label: string, cost: number, libraryJudgement: boolean, elements: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }> }, risk: { estimate: number, low: number, high: number } }> } };

export type RecordQueryVariables = Exact<{
  filter?: RecordFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RecordQuery = { record: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sequence: number, at: string, kind: RecordKind, intent: string, outcome: RecordOutcome, actor: string, via: string, mission: string | null, subject: string, from: string, detail: string }> } };

export type RecordVerdictQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordVerdictQuery = { recordVerdict: { sound: boolean, entries: number, findingsLeftOut: number, findings: Array<{ fault: string, sequence: number, message: string }> } };

export type LibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type LibraryQuery = { library: Array<{ item: string, title: string, version: string, source: string, status: string, content: unknown }>, rules: Array<{ name: string, family: string, vector: VectorType | null, sentence: string, controls: string, measure: string, source: string, base: number | null }> };

export type MissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionsQuery = { missions: Array<{ key: string, id: string, name: string, acronym: string | null, description: string | null, status: MissionStatus | null, hostStates: Array<string> | null, startedOn: string | null, endedOn: string | null, elementCount: number, linkCount: number, sample: boolean }>, server: { name: string, version: string, store: string, ceilingNote: string } };

export type ScalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ScalesQuery = { library: Array<{ item: string, content: unknown }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { key: string | null, name: string, login: string | null, clearance: Sensitivity, compartments: Array<string> | null, sample: boolean, roles: Array<{ role: Role, mission: string | null, office: OfficeType | null }>, may: { createMissions: boolean, readPeople: boolean, changePeople: boolean, decideApprovals: boolean, readRecord: boolean, readHeadquarters: boolean, manageOwnAccount: boolean } } };

export const ScorePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreHeader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"libraryVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}}]} as unknown as DocumentNode<ScorePartsFragment, unknown>;
export const ElementPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<ElementPointFragment, unknown>;
export const ActorRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"posture"}},{"kind":"Field","name":{"kind":"Name","value":"capability"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reachedStores"}},{"kind":"Field","name":{"kind":"Name","value":"reachedTasks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<ActorRowFragment, unknown>;
export const RunPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<RunPartsFragment, unknown>;
export const FindingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]} as unknown as DocumentNode<FindingPartsFragment, unknown>;
export const CellPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]} as unknown as DocumentNode<CellPartsFragment, unknown>;
export const TablePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}}]} as unknown as DocumentNode<TablePartsFragment, unknown>;
export const AnalysisFigurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisFigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaysFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"border"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BarsFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"bars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"lanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacesFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"near"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilometres"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unplaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}}]} as unknown as DocumentNode<AnalysisFigurePartsFragment, unknown>;
export const AssessmentCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<AssessmentCardFragment, unknown>;
export const ContributionPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContributionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"officeType"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"editedBy"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"positionBy"}},{"kind":"Field","name":{"kind":"Name","value":"positionAt"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setAside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ContributionPartFragment, unknown>;
export const AssessmentWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContributionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"copy"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstCopy"}},{"kind":"Field","name":{"kind":"Name","value":"handlingNote"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayRelease"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ceilings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"graphFingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"scoreFingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinate"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"clear"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"approve"}},{"kind":"Field","name":{"kind":"Name","value":"hasWritten"}},{"kind":"Field","name":{"kind":"Name","value":"proposeRelease"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContributionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"officeType"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"editedBy"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"positionBy"}},{"kind":"Field","name":{"kind":"Name","value":"positionAt"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setAside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<AssessmentWorkFragment, unknown>;
export const ComparedAssessmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}}]}}]} as unknown as DocumentNode<ComparedAssessmentFragment, unknown>;
export const RiskRangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<RiskRangePartsFragment, unknown>;
export const ComparedSidePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedSideParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<ComparedSidePartsFragment, unknown>;
export const AssessmentRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<AssessmentRefusalFragment, unknown>;
export const ExpectedRiskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedRiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedRisk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<ExpectedRiskPartsFragment, unknown>;
export const FollowedRecommendationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedRecommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssue"}},{"kind":"Field","name":{"kind":"Name","value":"canBeTried"}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedRiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedRiskParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedRiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedRisk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}}]} as unknown as DocumentNode<FollowedRecommendationFragment, unknown>;
export const FigurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]} as unknown as DocumentNode<FigurePartsFragment, unknown>;
export const CloseUpPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseUpParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outerBound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tornado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"bars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"atLow"}},{"kind":"Field","name":{"kind":"Name","value":"atHigh"}},{"kind":"Field","name":{"kind":"Name","value":"swing"}},{"kind":"Field","name":{"kind":"Name","value":"narrows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"together"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chokePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alone"}},{"kind":"Field","name":{"kind":"Name","value":"without"}},{"kind":"Field","name":{"kind":"Name","value":"adds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vector"}},{"kind":"Field","name":{"kind":"Name","value":"without"}},{"kind":"Field","name":{"kind":"Name","value":"adds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"spares"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<CloseUpPartsFragment, unknown>;
export const LikelihoodPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]} as unknown as DocumentNode<LikelihoodPartsFragment, unknown>;
export const HarmPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HarmParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Harm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<HarmPartsFragment, unknown>;
export const RiskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<RiskPartsFragment, unknown>;
export const HopPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HopParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PathHop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEffect"}},{"kind":"Field","name":{"kind":"Name","value":"toEffect"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"vector"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkKey"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<HopPartsFragment, unknown>;
export const PathPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExposurePath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HopParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HopParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PathHop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEffect"}},{"kind":"Field","name":{"kind":"Name","value":"toEffect"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"vector"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkKey"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]} as unknown as DocumentNode<PathPartsFragment, unknown>;
export const EffectPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectExposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"harm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HopParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PathHop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEffect"}},{"kind":"Field","name":{"kind":"Name","value":"toEffect"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"vector"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkKey"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HarmParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Harm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExposurePath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HopParts"}}]}}]}}]} as unknown as DocumentNode<EffectPartsFragment, unknown>;
export const ExposurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExposureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"leadingAxis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNotAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelihoodLow"}},{"kind":"Field","name":{"kind":"Name","value":"likelihoodHigh"}},{"kind":"Field","name":{"kind":"Name","value":"harm"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]} as unknown as DocumentNode<ExposurePartsFragment, unknown>;
export const RankedExposureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExposureParts"}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExposureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"leadingAxis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNotAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelihoodLow"}},{"kind":"Field","name":{"kind":"Name","value":"likelihoodHigh"}},{"kind":"Field","name":{"kind":"Name","value":"harm"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}}]} as unknown as DocumentNode<RankedExposureFragment, unknown>;
export const WhatIfRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIfRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"rankBefore"}},{"kind":"Field","name":{"kind":"Name","value":"rankAfter"}},{"kind":"Field","name":{"kind":"Name","value":"effectBefore"}},{"kind":"Field","name":{"kind":"Name","value":"effectAfter"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<WhatIfRowPartsFragment, unknown>;
export const WhatIfTotalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AxisTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<WhatIfTotalFragment, unknown>;
export const WhatIfTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfTotal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AxisTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}}]}}]} as unknown as DocumentNode<WhatIfTotalsFragment, unknown>;
export const MeasurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"libraryJudgement"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"control"}},{"kind":"Field","name":{"kind":"Name","value":"newControl"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"reduces"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}},{"kind":"Field","name":{"kind":"Name","value":"onto"}},{"kind":"Field","name":{"kind":"Name","value":"encryption"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<MeasurePartsFragment, unknown>;
export const HeatCellPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeatCellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeatCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}}]} as unknown as DocumentNode<HeatCellPartsFragment, unknown>;
export const WrittenTablePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenTableParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}}]}}]}}]} as unknown as DocumentNode<WrittenTablePartsFragment, unknown>;
export const CountCellPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountCellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]} as unknown as DocumentNode<CountCellPartsFragment, unknown>;
export const RiskMovePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskMoveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]} as unknown as DocumentNode<RiskMovePartsFragment, unknown>;
export const MissionPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<MissionPointFragment, unknown>;
export const BoardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRecommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerWords"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusWords"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"remains"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<BoardPartsFragment, unknown>;
export const AxisTotalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AxisTotalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AxisTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<AxisTotalPartsFragment, unknown>;
export const ElementRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Element"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}}]}}]} as unknown as DocumentNode<ElementRowFragment, unknown>;
export const LinkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"sourceGrade"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<LinkPartsFragment, unknown>;
export const ErrorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<ErrorPartsFragment, unknown>;
export const PersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clearance"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"office"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]} as unknown as DocumentNode<PersonRowFragment, unknown>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const FindElementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindElement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<FindElementQuery, FindElementQueryVariables>;
export const WorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Work"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<WorkQuery, WorkQueryVariables>;
export const StopWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<StopWorkMutation, StopWorkMutationVariables>;
export const OwnAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"hasCodes"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}}]}}]}}]} as unknown as DocumentNode<OwnAccountQuery, OwnAccountQueryVariables>;
export const OwnTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedOn"}}]}}]}}]} as unknown as DocumentNode<OwnTokensQuery, OwnTokensQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"next"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}},{"kind":"Argument","name":{"kind":"Name","value":"next"},"value":{"kind":"Variable","name":{"kind":"Name","value":"next"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BeginCodesMutation, BeginCodesMutationVariables>;
export const ConfirmCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmCodesMutation, ConfirmCodesMutationVariables>;
export const EndCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndCodesMutation, EndCodesMutationVariables>;
export const ActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"posture"}},{"kind":"Field","name":{"kind":"Name","value":"capability"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reachedStores"}},{"kind":"Field","name":{"kind":"Name","value":"reachedTasks"}}]}}]} as unknown as DocumentNode<ActorsQuery, ActorsQueryVariables>;
export const ActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorRow"}},{"kind":"Field","name":{"kind":"Name","value":"vectors"}},{"kind":"Field","name":{"kind":"Name","value":"riskAlone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"presentFrom"}},{"kind":"Field","name":{"kind":"Name","value":"presentTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"claimedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mostExposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExposureParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"posture"}},{"kind":"Field","name":{"kind":"Name","value":"capability"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reachedStores"}},{"kind":"Field","name":{"kind":"Name","value":"reachedTasks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExposureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"leadingAxis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNotAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelihoodLow"}},{"kind":"Field","name":{"kind":"Name","value":"likelihoodHigh"}},{"kind":"Field","name":{"kind":"Name","value":"harm"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}}]} as unknown as DocumentNode<ActorQuery, ActorQueryVariables>;
export const AnalysesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Analyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]} as unknown as DocumentNode<AnalysesQuery, AnalysesQueryVariables>;
export const AnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Analysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisFigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreHeader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"libraryVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisFigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaysFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"border"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GridFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BarsFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"bars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"lanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacesFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"near"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilometres"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unplaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellParts"}}]}}]}}]}}]} as unknown as DocumentNode<AnalysisQuery, AnalysisQueryVariables>;
export const AnalysisTrialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalysisTrials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]} as unknown as DocumentNode<AnalysisTrialsQuery, AnalysisTrialsQueryVariables>;
export const OwnContributionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnContributions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"write"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"officeType"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]}}]}}]} as unknown as DocumentNode<OwnContributionsQuery, OwnContributionsQueryVariables>;
export const PutIntoAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutIntoAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putOfficeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<PutIntoAssessmentMutation, PutIntoAssessmentMutationVariables>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const AssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentWork"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContributionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"officeType"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"editedBy"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"positionBy"}},{"kind":"Field","name":{"kind":"Name","value":"positionAt"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setAside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContributionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"copy"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstCopy"}},{"kind":"Field","name":{"kind":"Name","value":"handlingNote"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayRelease"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ceilings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"graphFingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"scoreFingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinate"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"clear"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"approve"}},{"kind":"Field","name":{"kind":"Name","value":"hasWritten"}},{"kind":"Field","name":{"kind":"Name","value":"proposeRelease"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentQuery, AssessmentQueryVariables>;
export const GenerateAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GenerateAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenerateAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<GenerateAssessmentMutation, GenerateAssessmentMutationVariables>;
export const DeleteAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteAssessmentMutation, DeleteAssessmentMutationVariables>;
export const LinkSentenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkSentence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sourceGrade"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<LinkSentenceQuery, LinkSentenceQueryVariables>;
export const ElementNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ElementName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ElementNameQuery, ElementNameQueryVariables>;
export const CompareAssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedAssessment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedAssessment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"scales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"elementKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedSideParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedSideParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedSideParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}}]} as unknown as DocumentNode<CompareAssessmentsQuery, CompareAssessmentsQueryVariables>;
export const SinceLastIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SinceLastIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SinceLastIssueQuery, SinceLastIssueQueryVariables>;
export const SaveNarrativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveNarrative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNarrativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveNarrative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"saved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"editedBy"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<SaveNarrativeMutation, SaveNarrativeMutationVariables>;
export const PutOfficeFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutOfficeFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putOfficeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<PutOfficeFindingMutation, PutOfficeFindingMutationVariables>;
export const RemoveOfficeFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOfficeFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeOfficeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<RemoveOfficeFindingMutation, RemoveOfficeFindingMutationVariables>;
export const SetFindingAsideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFindingAside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAsideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFindingAside"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<SetFindingAsideMutation, SetFindingAsideMutationVariables>;
export const TakeFindingBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeFindingBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeFindingBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<TakeFindingBackMutation, TakeFindingBackMutationVariables>;
export const GivePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GivePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<GivePositionMutation, GivePositionMutationVariables>;
export const CommentOnSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<CommentOnSectionMutation, CommentOnSectionMutationVariables>;
export const ResolveCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<ResolveCommentMutation, ResolveCommentMutationVariables>;
export const AssignSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignSectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<AssignSectionMutation, AssignSectionMutationVariables>;
export const UnassignSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnassignSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContributionReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unassignSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<UnassignSectionMutation, UnassignSectionMutationVariables>;
export const AssignableOfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignableOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignableOffices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"officeType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssignableOfficesQuery, AssignableOfficesQueryVariables>;
export const RecommendationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedRecommendation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedRiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedRisk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedRecommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssue"}},{"kind":"Field","name":{"kind":"Name","value":"canBeTried"}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedRiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedRiskParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<RecommendationsQuery, RecommendationsQueryVariables>;
export const CandidatesToRecommendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidatesToRecommend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateMeasures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"control"}},{"kind":"Field","name":{"kind":"Name","value":"newControl"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"reduces"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}},{"kind":"Field","name":{"kind":"Name","value":"onto"}},{"kind":"Field","name":{"kind":"Name","value":"encryption"}}]}}]}}]}}]} as unknown as DocumentNode<CandidatesToRecommendQuery, CandidatesToRecommendQueryVariables>;
export const RecommendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Recommend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<RecommendMutation, RecommendMutationVariables>;
export const UpdateRecommendationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRecommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRecommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRecommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<UpdateRecommendationMutation, UpdateRecommendationMutationVariables>;
export const CloseRecommendationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseRecommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRecommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRecommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<CloseRecommendationMutation, CloseRecommendationMutationVariables>;
export const AcceptResidualRiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptResidualRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptResidualRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptResidualRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<AcceptResidualRiskMutation, AcceptResidualRiskMutationVariables>;
export const EstimateRecommendationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EstimateRecommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateRecommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedRecommendation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedRiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedRisk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedRecommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssue"}},{"kind":"Field","name":{"kind":"Name","value":"canBeTried"}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isBehind"}},{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedRiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedRiskParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<EstimateRecommendationsMutation, EstimateRecommendationsMutationVariables>;
export const ReleasedIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleasedIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasedIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"missionName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]} as unknown as DocumentNode<ReleasedIssueQuery, ReleasedIssueQueryVariables>;
export const DocumentTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownPlaceholders"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]}}]} as unknown as DocumentNode<DocumentTemplatesQuery, DocumentTemplatesQueryVariables>;
export const RemoveDocumentTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDocumentTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDocumentTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<RemoveDocumentTemplateMutation, RemoveDocumentTemplateMutationVariables>;
export const SetAssessmentDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAssessmentDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentDetailsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAssessmentDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<SetAssessmentDetailsMutation, SetAssessmentDetailsMutationVariables>;
export const RewriteAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewriteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewriteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewriteAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<RewriteAssessmentMutation, RewriteAssessmentMutationVariables>;
export const MoveAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<MoveAssessmentMutation, MoveAssessmentMutationVariables>;
export const ApproveAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<ApproveAssessmentMutation, ApproveAssessmentMutationVariables>;
export const WithdrawAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<WithdrawAssessmentMutation, WithdrawAssessmentMutationVariables>;
export const ProposeReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<ProposeReleaseMutation, ProposeReleaseMutationVariables>;
export const DropReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<DropReleaseMutation, DropReleaseMutationVariables>;
export const ReleaseAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<ReleaseAssessmentMutation, ReleaseAssessmentMutationVariables>;
export const AssessmentHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentHistoryQuery, AssessmentHistoryQueryVariables>;
export const CloseUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CloseUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"element"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effect"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateEffect"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"element"},"value":{"kind":"Variable","name":{"kind":"Name","value":"element"}}},{"kind":"Argument","name":{"kind":"Name","value":"effect"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effect"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CloseUpParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseUpParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outerBound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tornado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"bars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"atLow"}},{"kind":"Field","name":{"kind":"Name","value":"atHigh"}},{"kind":"Field","name":{"kind":"Name","value":"swing"}},{"kind":"Field","name":{"kind":"Name","value":"narrows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"together"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chokePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alone"}},{"kind":"Field","name":{"kind":"Name","value":"without"}},{"kind":"Field","name":{"kind":"Name","value":"adds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vector"}},{"kind":"Field","name":{"kind":"Name","value":"without"}},{"kind":"Field","name":{"kind":"Name","value":"adds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"spares"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]}}]} as unknown as DocumentNode<CloseUpQuery, CloseUpQueryVariables>;
export const WhyNotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyNot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"element"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effect"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateEffect"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyNot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"element"},"value":{"kind":"Variable","name":{"kind":"Name","value":"element"}}},{"kind":"Argument","name":{"kind":"Name","value":"effect"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effect"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reaches"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<WhyNotQuery, WhyNotQueryVariables>;
export const ExposureDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExposureDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"element"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exposure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"element"},"value":{"kind":"Variable","name":{"kind":"Name","value":"element"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExposureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"leadingAxis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNotAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelihoodLow"}},{"kind":"Field","name":{"kind":"Name","value":"likelihoodHigh"}},{"kind":"Field","name":{"kind":"Name","value":"harm"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HarmParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Harm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HopParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PathHop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEffect"}},{"kind":"Field","name":{"kind":"Name","value":"toEffect"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"vector"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkKey"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExposurePath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HopParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExposureParts"}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreHeader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"libraryVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectExposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"harm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HarmParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathParts"}}]}}]}}]} as unknown as DocumentNode<ExposureDetailQuery, ExposureDetailQueryVariables>;
export const ExposureRankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExposureRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"axis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HarmAxis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExposureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"axis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"axis"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedExposure"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExposureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"leadingAxis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNotAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelihoodLow"}},{"kind":"Field","name":{"kind":"Name","value":"likelihoodHigh"}},{"kind":"Field","name":{"kind":"Name","value":"harm"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreHeader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"libraryVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExposureParts"}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]} as unknown as DocumentNode<ExposureRankingQuery, ExposureRankingQueryVariables>;
export const OutranksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outranks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExposureName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExposureName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"axis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HarmAxis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outranks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"one"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}},{"kind":"Argument","name":{"kind":"Name","value":"other"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"axis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"axis"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<OutranksQuery, OutranksQueryVariables>;
export const ComparedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other"},"name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]}}]} as unknown as DocumentNode<ComparedQuery, ComparedQueryVariables>;
export const ExposureFilterChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExposureFilterChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actors"},"name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ThreatActor"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"offices"},"name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"Office"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExposureFilterChoicesQuery, ExposureFilterChoicesQueryVariables>;
export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"element"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIfChangeInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"element"},"value":{"kind":"Variable","name":{"kind":"Name","value":"element"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"7"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AxisTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIfRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"rankBefore"}},{"kind":"Field","name":{"kind":"Name","value":"rankAfter"}},{"kind":"Field","name":{"kind":"Name","value":"effectBefore"}},{"kind":"Field","name":{"kind":"Name","value":"effectAfter"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfTotal"}}]}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const CandidateMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"element"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateMeasures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"element"},"value":{"kind":"Variable","name":{"kind":"Name","value":"element"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"libraryJudgement"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"control"}},{"kind":"Field","name":{"kind":"Name","value":"newControl"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"reduces"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveness"}},{"kind":"Field","name":{"kind":"Name","value":"onto"}},{"kind":"Field","name":{"kind":"Name","value":"encryption"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<CandidateMeasuresQuery, CandidateMeasuresQueryVariables>;
export const ControlPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ControlPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"control"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"PROTECTED_BY"}},{"kind":"Argument","name":{"kind":"Name","value":"element"},"value":{"kind":"Variable","name":{"kind":"Name","value":"control"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<ControlPlacesQuery, ControlPlacesQueryVariables>;
export const ChangeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"element"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"link"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"element"},"name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"element"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other"},"name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"link"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<ChangeEntriesQuery, ChangeEntriesQueryVariables>;
export const WhatIfSitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfSites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"Site"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfSitesQuery, WhatIfSitesQueryVariables>;
export const HeadquartersThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeatCellParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeatCellParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountCellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountCellParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountCellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountCellParts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"course"},"name":{"kind":"Name","value":"tables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"EnumValue","value":"TREND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenTableParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"tables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"EnumValue","value":"THEMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenTableParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeatCellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeatCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountCellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenTableParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}}]}}]}}]} as unknown as DocumentNode<HeadquartersThemesQuery, HeadquartersThemesQueryVariables>;
export const HeadquartersFactorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"identityWords"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<HeadquartersFactorsQuery, HeadquartersFactorsQueryVariables>;
export const HeadquartersMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskMoveParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskMoveParts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskMoveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]} as unknown as DocumentNode<HeadquartersMeasureQuery, HeadquartersMeasureQueryVariables>;
export const HeadquartersBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRecommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerWords"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusWords"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"remains"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}}]}}]} as unknown as DocumentNode<HeadquartersBoardQuery, HeadquartersBoardQueryVariables>;
export const HeadquartersProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<HeadquartersProgressQuery, HeadquartersProgressQueryVariables>;
export const HeadquartersControlsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersControls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lacking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<HeadquartersControlsQuery, HeadquartersControlsQueryVariables>;
export const HeadquartersReleasedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersReleased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<HeadquartersReleasedQuery, HeadquartersReleasedQueryVariables>;
export const HeadquartersChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlClass"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<HeadquartersChoicesQuery, HeadquartersChoicesQueryVariables>;
export const HeadquartersComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadquartersComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"missions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquartersComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"missions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"missions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeatCellParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissionPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadquartersMission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeatCellParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeatCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"shade"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRecommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissionPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerWords"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusWords"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"remains"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}}]}}]} as unknown as DocumentNode<HeadquartersComparisonQuery, HeadquartersComparisonQueryVariables>;
export const OpenRecommendationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRecommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]}}]} as unknown as DocumentNode<OpenRecommendationsQuery, OpenRecommendationsQueryVariables>;
export const MissionSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissionSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missionSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mostExposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExposureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chokePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"informationShare"}},{"kind":"Field","name":{"kind":"Name","value":"taskShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AxisTotalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AxisTotalParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfCustody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elements"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reachBack"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"ownerOffice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recentlyChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreHeader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"libraryVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExposureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"leadingAxis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LikelihoodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingFact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNotAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelihoodLow"}},{"kind":"Field","name":{"kind":"Name","value":"likelihoodHigh"}},{"kind":"Field","name":{"kind":"Name","value":"harm"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AxisTotalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AxisTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"reachedButUnrated"}}]}}]} as unknown as DocumentNode<MissionSummaryQuery, MissionSummaryQueryVariables>;
export const KindCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KindCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]} as unknown as DocumentNode<KindCountsQuery, KindCountsQueryVariables>;
export const ElementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Elements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ElementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ElementSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Element"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}}]}}]} as unknown as DocumentNode<ElementsQuery, ElementsQueryVariables>;
export const ElementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Element"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementRow"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Element"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"sourceGrade"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ElementQuery, ElementQueryVariables>;
export const MoreLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"element"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"element"},"value":{"kind":"Variable","name":{"kind":"Name","value":"element"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"sourceGrade"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MoreLinksQuery, MoreLinksQueryVariables>;
export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"Site"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"offices"},"name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"Office"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const FindEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<FindEndQuery, FindEndQueryVariables>;
export const CreateElementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateElement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateElementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createElement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Element"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<CreateElementMutation, CreateElementMutationVariables>;
export const UpdateElementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateElement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateElementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateElement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Element"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<UpdateElementMutation, UpdateElementMutationVariables>;
export const DeleteElementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteElement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteElement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<DeleteElementMutation, DeleteElementMutationVariables>;
export const CreateLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"sourceGrade"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<CreateLinkMutation, CreateLinkMutationVariables>;
export const UpdateLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"sourceGrade"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<UpdateLinkMutation, UpdateLinkMutationVariables>;
export const DeleteLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<DeleteLinkMutation, DeleteLinkMutationVariables>;
export const MissionMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissionMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missionMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"nodeKeys"}},{"kind":"Field","name":{"kind":"Name","value":"nodeIds"}},{"kind":"Field","name":{"kind":"Name","value":"nodeNames"}},{"kind":"Field","name":{"kind":"Name","value":"nodeKinds"}},{"kind":"Field","name":{"kind":"Name","value":"nodeSite"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCustody"}},{"kind":"Field","name":{"kind":"Name","value":"nodeSensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"linkFrom"}},{"kind":"Field","name":{"kind":"Name","value":"linkTo"}},{"kind":"Field","name":{"kind":"Name","value":"linkTypes"}}]}}]}}]} as unknown as DocumentNode<MissionMapQuery, MissionMapQueryVariables>;
export const MapElementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapElement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceGrade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<MapElementQuery, MapElementQueryVariables>;
export const CreateMissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateMissionMutation, CreateMissionMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missionNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clearance"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"office"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const CreatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clearance"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"office"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]} as unknown as DocumentNode<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clearance"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"office"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const GiveRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clearance"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"office"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]} as unknown as DocumentNode<GiveRoleMutation, GiveRoleMutationVariables>;
export const WithdrawRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clearance"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"office"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]} as unknown as DocumentNode<WithdrawRoleMutation, WithdrawRoleMutationVariables>;
export const ResetSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResetSignInMutation, ResetSignInMutationVariables>;
export const EndSessionsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSessionsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSessionsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionsOfMutation, EndSessionsOfMutationVariables>;
export const ApprovalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}}]}}]}}]} as unknown as DocumentNode<ApprovalsQuery, ApprovalsQueryVariables>;
export const DecideApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideApprovalMutation, DecideApprovalMutationVariables>;
export const PortfolioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Portfolio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"libraryJudgement"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"alone"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stoppedBy"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedWords"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreHeader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"libraryVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<PortfolioQuery, PortfolioQueryVariables>;
export const RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<RecordQuery, RecordQueryVariables>;
export const RecordVerdictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordVerdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVerdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sound"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"findingsLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordVerdictQuery, RecordVerdictQueryVariables>;
export const LibraryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Library"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"library"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"vector"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"controls"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"base"}}]}}]}}]} as unknown as DocumentNode<LibraryQuery, LibraryQueryVariables>;
export const MissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hostStates"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"elementCount"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"store"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}}]}}]} as unknown as DocumentNode<MissionsQuery, MissionsQueryVariables>;
export const ScalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"library"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<ScalesQuery, ScalesQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"clearance"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"office"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMissions"}},{"kind":"Field","name":{"kind":"Name","value":"readPeople"}},{"kind":"Field","name":{"kind":"Name","value":"changePeople"}},{"kind":"Field","name":{"kind":"Name","value":"decideApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"readRecord"}},{"kind":"Field","name":{"kind":"Name","value":"readHeadquarters"}},{"kind":"Field","name":{"kind":"Name","value":"manageOwnAccount"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;