import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ElementRecord, LinkRecord, ElementPage, LinkPage, ElementPointer } from '../../modules/base/element-record.ts';
import type { SummaryParent } from '../../modules/mission/summary-parent.ts';
import type { SeenAssessment } from '../../modules/assessment/freeze/issue-view.ts';
import type { EventRecord, ReleaseRecord, CommentRecord, FindingRecord } from '../../modules/assessment/assessment-record.ts';
import type { ContributionParent } from '../../modules/assessment/resolver-parents.ts';
import type { RecommendationRecord } from '../../modules/assessment/recommendations/recommendation-record.ts';
import type { ScoreParent, ExposureParent, EffectParent, PathParent, ActorParent } from '../../modules/exposure/resolver-parents.ts';
import type { CloseUpParent, TornadoParent, ChokePointsParent, WhyNotParent } from '../../modules/exposure/close-up/resolver-parents.ts';
import type { WhatIfParent, WhatIfRowParent } from '../../modules/exposure/what-if/resolver-parents.ts';
import type { AnalysisParent, TableParent, TrialParent } from '../../modules/analyses/resolver-parents.ts';
import type { HeadquartersReading } from '../../modules/headquarters/headquarters-service.ts';
import type { MissionParent, IssueParent, FactorParent, ComparisonParent } from '../../modules/headquarters/resolver-parents.ts';
import type { RequestContext } from '../../http/request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date as year-month-day, for example 2026-11-21. */
  Date: { input: string; output: string; }
  /** A moment as an ISO 8601 text in UTC. */
  DateTime: { input: string; output: string; }
  /** A JSON value: a map of properties or a document. */
  JSON: { input: unknown; output: unknown; }
};

export type AcceptResidualRiskInput = {
  key: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
  role: AcceptingRole;
  statement: Scalars['String']['input'];
  until: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};

export type AcceptingRole =
  | 'CHIEF_OF_STAFF'
  | 'DESIGNATED_OFFICIAL'
  | 'DIRECTOR_OF_MISSION_SUPPORT'
  | 'FORCE_COMMANDER'
  | 'HEAD_OF_MISSION'
  | 'POLICE_COMMISSIONER';

/** How somebody proves who they are. */
export type Account = {
  __typename?: 'Account';
  hasCodes: Scalars['Boolean']['output'];
  hasOpenId: Scalars['Boolean']['output'];
  hasPassword: Scalars['Boolean']['output'];
  recoveryCodesLeft: Scalars['Int']['output'];
};

export type AccountPayload = {
  __typename?: 'AccountPayload';
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
};

export type ActorAssessment = {
  __typename?: 'ActorAssessment';
  actor: ElementRef;
  actorType?: Maybe<ActorType>;
  alignments: Array<Alignment>;
  /** Null: the attempt is not assessed. */
  attempt?: Maybe<Attempt>;
  capability?: Maybe<Level>;
  evidence: Array<EvidenceItem>;
  grade?: Maybe<Scalars['String']['output']>;
  incidents: Array<AttributedIncident>;
  intent?: Maybe<Level>;
  /** What it reaches with most risk, at most ten. */
  mostExposed: Array<Exposure>;
  posture?: Maybe<Posture>;
  presence: Array<Presence>;
  reachedStores: Scalars['Int']['output'];
  reachedTasks: Scalars['Int']['output'];
  riskAlone: RiskByAxis;
  source?: Maybe<Scalars['String']['output']>;
  vectors: Array<VectorType>;
};

export type ActorCloseUp = {
  __typename?: 'ActorCloseUp';
  actor: ElementRef;
  /** Null: the attempt is not assessed. */
  likelihood?: Maybe<Figure>;
  /** Probability of getting there, given an attempt. */
  reach: Figure;
  reachOuterBound?: Maybe<OuterBound>;
};

export type ActorContribution = {
  __typename?: 'ActorContribution';
  actor: ElementRef;
  adds: Scalars['Float']['output'];
  /** Likelihood by this actor alone. */
  alone: Scalars['Float']['output'];
  /** Likelihood by all the others, and what this one adds. */
  without: Scalars['Float']['output'];
};

export type ActorReach = {
  __typename?: 'ActorReach';
  actor: ElementRef;
  attempt?: Maybe<Attempt>;
  /** Probability of attempt and success; null where the attempt is not assessed. */
  likelihood?: Maybe<Likelihood>;
  /** Probability of getting there, given an attempt. */
  reach: Likelihood;
};

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

export type Alignment = {
  __typename?: 'Alignment';
  grade?: Maybe<Scalars['String']['output']>;
  nature?: Maybe<AlignmentNature>;
  other: ElementRef;
  /** A sentence that says which way it runs. */
  sentence: Scalars['String']['output'];
};

/** How two actors are aligned. */
export type AlignmentNature =
  | 'BACKS'
  | 'CONTRACTED_BY'
  | 'OPERATES_JOINTLY';

/** The answer of one analysis: findings first, pictures, tables, and what nobody has mapped yet. */
export type Analysis = {
  __typename?: 'Analysis';
  /** What a reader has to keep in mind; null where nothing is. */
  caution?: Maybe<Scalars['String']['output']>;
  figures: Array<AnalysisFigure>;
  findings: Array<AnalysisFinding>;
  /** Sheets that are empty or lack what a part of the answer needs. */
  missing: Array<MissingSheet>;
  name: AnalysisName;
  question: Scalars['String']['output'];
  score: ScoreHeader;
  /** Id of the section of an assessment in which its findings belong. */
  section: Scalars['String']['output'];
  tables: Array<AnalysisTable>;
  title: Scalars['String']['output'];
  /** Changes worth trying; each is scored when its outcome is asked for. */
  trials: Array<AnalysisTrial>;
};

export type AnalysisBar = {
  __typename?: 'AnalysisBar';
  amount: Scalars['String']['output'];
  detail: AnalysisCell;
  label: AnalysisCell;
  /** Length, 0 to 1. */
  share: Scalars['Float']['output'];
};

export type AnalysisCard = {
  __typename?: 'AnalysisCard';
  name: AnalysisName;
  /** The question that it answers. */
  question: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type AnalysisCell = {
  __typename?: 'AnalysisCell';
  /** False: nobody has assessed it; never the same as none. */
  assessed: Scalars['Boolean']['output'];
  runs: Array<TextRun>;
  /** Place on the ramp from 0 (palest) to 1 (darkest); the words say the same. */
  shade?: Maybe<Scalars['Float']['output']>;
  /** The value for programs: elements by their own ids, enumerations, figures. */
  value?: Maybe<Scalars['JSON']['output']>;
};

export type AnalysisColumn = {
  __typename?: 'AnalysisColumn';
  /** True where its figures stand at the end of the column. */
  isFigure: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type AnalysisFigure = BarsFigure | GridFigure | PlacesFigure | TimelineFigure | WaysFigure;

export type AnalysisFinding = {
  __typename?: 'AnalysisFinding';
  basis: Array<TextRun>;
  /** What kind of finding it is, for programs. */
  code: Scalars['String']['output'];
  /** Weakest of what it stands on; null where that carries no grade. */
  confidence?: Maybe<Confidence>;
  effect: Array<TextRun>;
  elements: Array<ElementRef>;
  id: Scalars['ID']['output'];
  /** Null for what is a fact or a count and no forecast. */
  likelihood?: Maybe<FindingLikelihood>;
  /** Keys of the links that it stands on. */
  links: Array<Scalars['ID']['output']>;
  measure: Array<TextRun>;
  statement: Array<TextRun>;
};

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

export type AnalysisPlace = {
  __typename?: 'AnalysisPlace';
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  near: Array<Nearness>;
  place: AnalysisCell;
};

export type AnalysisRow = {
  __typename?: 'AnalysisRow';
  cells: Array<AnalysisCell>;
};

export type AnalysisTable = {
  __typename?: 'AnalysisTable';
  caption: Scalars['String']['output'];
  columns: Array<AnalysisColumn>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The first rows, at most 1,000. */
  rows: Array<AnalysisRow>;
  /** How many rows there are. */
  totalCount: Scalars['Int']['output'];
};


export type AnalysisTableRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AnalysisTrial = {
  __typename?: 'AnalysisTrial';
  /** The changes as they can be given to whatIf. */
  changes: Array<WhatIfChange>;
  id: Scalars['ID']['output'];
  label: Array<TextRun>;
  /** What they would do. Costs one score. */
  outcome: TrialOutcome;
};

export type ApiToken = {
  __typename?: 'ApiToken';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  key: Scalars['ID']['output'];
  /** The one mission it is limited to; null: no such limit. */
  mission?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  scope: TokenScope;
  /** Day of the last use; null: never. */
  usedOn?: Maybe<Scalars['Date']['output']>;
};

export type ApiTokenPayload = {
  __typename?: 'ApiTokenPayload';
  apiToken?: Maybe<ApiToken>;
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
  /** The token, shown this once. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Something that happens when a second person agrees. */
export type Approval = {
  __typename?: 'Approval';
  /** What it is about, in words. */
  about: Scalars['String']['output'];
  askedAt: Scalars['DateTime']['output'];
  askedBy: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  key: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  /** Whether the viewer may agree to it or refuse it. */
  mayDecide: Scalars['Boolean']['output'];
  mission?: Maybe<Scalars['ID']['output']>;
  /** Whether the viewer asked for it themself. */
  own: Scalars['Boolean']['output'];
};

export type ApprovalPayload = {
  __typename?: 'ApprovalPayload';
  error?: Maybe<UserError>;
  /** Path of a one-time link, where agreeing made one; shown this once. */
  link?: Maybe<Scalars['String']['output']>;
  ok: Scalars['Boolean']['output'];
};

export type ApproveAssessmentInput = {
  assessment: Scalars['ID']['input'];
  /** Why it is approved although an office gave no position. */
  withoutPositions?: Scalars['String']['input'];
};

/** How equipment is reimbursed. */
export type Arrangement =
  | 'LETTER_OF_ASSIST'
  | 'MAJOR_EQUIPMENT'
  | 'SELF_SUSTAINMENT'
  | 'SPECIAL_CASE';

export type Assessment = {
  __typename?: 'Assessment';
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Scalars['String']['output']>;
  asOf: Scalars['Date']['output'];
  /** What the viewer has of it: those who do not see the whole have issues that went out, and nothing of their making. */
  ceiling: IssueCeiling;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn, or the issue that superseded it. */
  closedBecause?: Maybe<Scalars['String']['output']>;
  comments: Array<SectionComment>;
  /** What each office writes and says in each of its sections. */
  contributions: Array<Contribution>;
  createdAt: Scalars['DateTime']['output'];
  /** Until when offices contribute. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** The document model; see graph-schema/assessment-document.ts. */
  document: Scalars['JSON']['output'];
  downloads: Array<Download>;
  /**
   * SHA-256 of the canonical form of the document; of an approved issue the keyed fingerprint of everything in it but the
   * fingerprint itself.
   */
  fingerprint: Scalars['String']['output'];
  /** What was frozen; null before approval. */
  frozen?: Maybe<FrozenIssue>;
  /** Every step, edit and position, newest first. */
  history: Array<AssessmentEvent>;
  /** Whether graph or library have changed since the text was written from them. */
  isBehind: Scalars['Boolean']['output'];
  /** Number of the issue among those approved in the mission; null before approval. */
  issue?: Maybe<Scalars['Int']['output']>;
  key: Scalars['ID']['output'];
  language: AssessmentLanguage;
  lead: OfficeType;
  /** The highest marking of what it contains. */
  marking: Sensitivity;
  /** What the viewer may do now. */
  may: AssessmentRights;
  mission: Scalars['ID']['output'];
  /** Sections and how far each is filled. */
  outline: Array<OutlineEntry>;
  periodFrom?: Maybe<Scalars['Date']['output']>;
  periodTo?: Maybe<Scalars['Date']['output']>;
  /** How many positions offices are asked for, and how many they have given for the text as it stands. */
  positions: PositionCount;
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Distribution lists, those that wait first. */
  releases: Array<AssessmentRelease>;
  state: AssessmentState;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


export type AssessmentHistoryArgs = {
  first?: Scalars['Int']['input'];
};

export type AssessmentComparison = {
  __typename?: 'AssessmentComparison';
  after: Assessment;
  before: Assessment;
  /** Recommendations that the later of the two tells of. */
  recommendations: Array<ComparedRecommendation>;
  /** Exposures that moved, those that rose first, the largest change before the others. */
  rows: Array<ComparedExposure>;
  /** How many stayed as they were. */
  same: Scalars['Int']['output'];
  /** Scales of the library whose versions differ. */
  scales: Array<ScaleChange>;
};

export type AssessmentComparisonPayload = {
  __typename?: 'AssessmentComparisonPayload';
  comparison?: Maybe<AssessmentComparison>;
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
};

export type AssessmentDetailsInput = {
  assessment: Scalars['ID']['input'];
  deadline?: InputMaybe<Scalars['Date']['input']>;
  lead: OfficeType;
  periodFrom?: InputMaybe<Scalars['Date']['input']>;
  periodTo?: InputMaybe<Scalars['Date']['input']>;
  title: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type AssessmentEvent = {
  __typename?: 'AssessmentEvent';
  after: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** The text before and after; empty where there was none. */
  before: Scalars['String']['output'];
  by: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: AssessmentEventKind;
  note: Scalars['String']['output'];
  office?: Maybe<OfficeType>;
  section?: Maybe<Scalars['String']['output']>;
  sequence: Scalars['Int']['output'];
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

export type AssessmentPayload = {
  __typename?: 'AssessmentPayload';
  assessment?: Maybe<Assessment>;
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
};

export type AssessmentRelease = {
  __typename?: 'AssessmentRelease';
  /** Copy number of the first recipient, the others follow; null while it waits. */
  firstCopy?: Maybe<Scalars['Int']['output']>;
  handlingNote: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  /** Whether the viewer may release it: another person than the one who proposed it. */
  mayRelease: Scalars['Boolean']['output'];
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Scalars['String']['output'];
  recipients: Array<ReleaseRecipient>;
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  releasedBy?: Maybe<Scalars['String']['output']>;
};

export type AssessmentRights = {
  __typename?: 'AssessmentRights';
  /** Approve now. */
  approve: Scalars['Boolean']['output'];
  /** Give positions for them now. */
  clear: Scalars['Boolean']['output'];
  comment: Scalars['Boolean']['output'];
  coordinate: Scalars['Boolean']['output'];
  delete: Scalars['Boolean']['output'];
  /** Why an approver may not: whoever wrote does not approve. */
  hasWritten: Scalars['Boolean']['output'];
  proposeRelease: Scalars['Boolean']['output'];
  /** Steps that can be taken from here by the viewer. */
  steps: Array<AssessmentStep>;
  withdraw: Scalars['Boolean']['output'];
  /** Write for one's offices now; which these are, contributions say. */
  write: Scalars['Boolean']['output'];
};

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

export type AssessmentStep = {
  __typename?: 'AssessmentStep';
  needsNote: Scalars['Boolean']['output'];
  to: AssessmentState;
};

/** A device, network, application or account the mission uses. */
export type Asset = Element & {
  __typename?: 'Asset';
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of device, network or service it is. */
  assetType?: Maybe<AssetType>;
  /** Hours it runs without outside power. */
  autonomyHours?: Maybe<Scalars['Float']['output']>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** Common Platform Enumeration name of the product. */
  cpe?: Maybe<Scalars['String']['output']>;
  /** Who owns and controls it: the UN, a contributor, a company, or the host state. */
  custody?: Maybe<Custody>;
  /** Categories of information that pass through it or rest on it. */
  dataCategories?: Maybe<Array<DataCategory>>;
  description?: Maybe<Scalars['String']['output']>;
  /** How many like devices this entry stands for. One pool is one coin in the model. */
  deviceCount?: Maybe<Scalars['Int']['output']>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  id: Scalars['String']['output'];
  /** True where it can be reached from the public internet. */
  internetFacing?: Maybe<Scalars['Boolean']['output']>;
  key: Scalars['ID']['output'];
  kind: NodeKind;
  /** CVE identifiers recorded on this asset as exploited in the wild. A match by product name alone is a suggestion and does not belong here. */
  knownVulnerabilities?: Maybe<Array<Scalars['String']['output']>>;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  /** True where people carry it; what is on it can be seized and is not lost when a link closes. */
  portable?: Maybe<Scalars['Boolean']['output']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Name of the product. */
  product?: Maybe<Scalars['String']['output']>;
  /** Version in use. */
  productVersion?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Maker of the product. */
  vendor?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};


/** A device, network, application or account the mission uses. */
export type AssetLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind Asset; what is left out is not assessed. */
export type AssetInput = {
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of device, network or service it is. */
  assetType?: InputMaybe<AssetType>;
  /** Hours it runs without outside power. */
  autonomyHours?: InputMaybe<Scalars['Float']['input']>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** Common Platform Enumeration name of the product. */
  cpe?: InputMaybe<Scalars['String']['input']>;
  /** Who owns and controls it: the UN, a contributor, a company, or the host state. */
  custody?: InputMaybe<Custody>;
  /** Categories of information that pass through it or rest on it. */
  dataCategories?: InputMaybe<Array<DataCategory>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How many like devices this entry stands for. One pool is one coin in the model. */
  deviceCount?: InputMaybe<Scalars['Int']['input']>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** True where it can be reached from the public internet. */
  internetFacing?: InputMaybe<Scalars['Boolean']['input']>;
  /** CVE identifiers recorded on this asset as exploited in the wild. A match by product name alone is a suggestion and does not belong here. */
  knownVulnerabilities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** True where people carry it; what is on it can be seized and is not lost when a link closes. */
  portable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Name of the product. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Maker of the product. */
  vendor?: InputMaybe<Scalars['String']['input']>;
  /** Version in use. */
  version?: InputMaybe<Scalars['String']['input']>;
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
  assessment: Scalars['ID']['input'];
  /** One of the mission's own offices of this type; null: the type itself. */
  office?: InputMaybe<Scalars['ID']['input']>;
  officeType: OfficeType;
  section: Scalars['String']['input'];
};

export type AssignableOffice = {
  __typename?: 'AssignableOffice';
  key: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  officeType: OfficeType;
};

export type Attempt = {
  __typename?: 'Attempt';
  estimate: Scalars['Float']['output'];
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  phrase: Scalars['String']['output'];
};

/** A claim, with its claimant and grade. */
export type AttributedIncident = {
  __typename?: 'AttributedIncident';
  claimedBy?: Maybe<Scalars['String']['output']>;
  claimedOn?: Maybe<Scalars['Date']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  incident: ElementRef;
};

export type AxisRisk = {
  __typename?: 'AxisRisk';
  axis: HarmAxis;
  risk: RiskRange;
};

export type AxisTotal = {
  __typename?: 'AxisTotal';
  axis: HarmAxis;
  rated: Scalars['Int']['output'];
  reachedButUnrated: Scalars['Int']['output'];
  risk?: Maybe<RiskRange>;
};

/** Lengths side by side. */
export type BarsFigure = {
  __typename?: 'BarsFigure';
  bars: Array<AnalysisBar>;
  caption: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type BoardFilter = {
  mission?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<OfficeType>;
  status?: InputMaybe<BoardStatus>;
};

export type BoardRecommendation = {
  __typename?: 'BoardRecommendation';
  acceptance: Scalars['String']['output'];
  assessment: Scalars['ID']['output'];
  /** As the issue prints it. */
  due: Scalars['String']['output'];
  expected: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  measure: Scalars['String']['output'];
  mission: HeadquartersMission;
  /** Its number in that issue. */
  number: Scalars['Int']['output'];
  /** Null: not assessed. */
  owner?: Maybe<OfficeType>;
  ownerWords: Scalars['String']['output'];
  remains: Scalars['String']['output'];
  section: Scalars['String']['output'];
  status: BoardStatus;
  statusWords: Scalars['String']['output'];
};

export type BoardStatus =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN'
  /** Open, and past its due date when the issue was made. */
  | 'OVERDUE';

/** A measure by which the mission evades or obstructs surveillance, weighed by its legal basis, its necessity and whether it can be defended politically. */
export type BoundaryDecision = Element & {
  __typename?: 'BoundaryDecision';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** True where it also protects communications with interlocutors who are not of the mission. */
  coversOutsiders?: Maybe<Scalars['Boolean']['output']>;
  /** Day of the decision. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the decision stands. */
  decision?: Maybe<BoundaryDecisionState>;
  /** Why it was decided so, in a sentence. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  /** What kind of measure it is. */
  measureType?: Maybe<BoundaryMeasure>;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** How much the mission needs it to carry out its mandate. */
  necessity?: Maybe<Level>;
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  /** How well it could be defended before host authorities and partners if it became known. */
  viability?: Maybe<Level>;
};


/** A measure by which the mission evades or obstructs surveillance, weighed by its legal basis, its necessity and whether it can be defended politically. */
export type BoundaryDecisionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind BoundaryDecision; what is left out is not assessed. */
export type BoundaryDecisionInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** True where it also protects communications with interlocutors who are not of the mission. */
  coversOutsiders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the decision. */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the decision stands. */
  decision?: InputMaybe<BoundaryDecisionState>;
  /** Why it was decided so, in a sentence. */
  decisionReason?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What kind of measure it is. */
  measureType?: InputMaybe<BoundaryMeasure>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** How much the mission needs it to carry out its mandate. */
  necessity?: InputMaybe<Level>;
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** How well it could be defended before host authorities and partners if it became known. */
  viability?: InputMaybe<Level>;
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

export type CandidateMeasure = {
  __typename?: 'CandidateMeasure';
  changes: Array<WhatIfChange>;
  /** Effort points of the library: an order of size, to be confirmed. */
  cost: Scalars['Float']['output'];
  /** Elements that it acts on. */
  elements: Array<ElementRef>;
  id: Scalars['ID']['output'];
  /** The measure in words. */
  label: Scalars['String']['output'];
  /** True where its effectiveness is the library's, because nobody has judged it here. */
  libraryJudgement: Scalars['Boolean']['output'];
};

export type ChangedElement = {
  __typename?: 'ChangedElement';
  changedAt: Scalars['DateTime']['output'];
  element: ElementRef;
};

export type ChokeElement = {
  __typename?: 'ChokeElement';
  ciHigh: Scalars['Float']['output'];
  ciLow: Scalars['Float']['output'];
  element: ElementRef;
  probability: Scalars['Float']['output'];
};

export type ChokeLink = {
  __typename?: 'ChokeLink';
  ciHigh: Scalars['Float']['output'];
  ciLow: Scalars['Float']['output'];
  /** Between which elements it leads: the ends of each recorded link, or of the step. */
  links: Array<ChokeLinkEnds>;
  probability: Scalars['Float']['output'];
  /** The recorded links that it is, as sentences; the step's own sentence where it needs none. */
  sentences: Array<Scalars['String']['output']>;
};

export type ChokeLinkEnds = {
  __typename?: 'ChokeLinkEnds';
  from: ElementRef;
  /** Key of the recorded link; null for a step that needs none. */
  key?: Maybe<Scalars['ID']['output']>;
  to: ElementRef;
};

export type ChokePoint = {
  __typename?: 'ChokePoint';
  effect: StateEffect;
  element: ElementRef;
  /** Share of the mission's risk to information all of whose open paths pass this element. */
  informationShare: Scalars['Float']['output'];
  taskShare: Scalars['Float']['output'];
};

/** Whether an instrument has a clause. */
export type ClauseState =
  | 'ABSENT'
  | 'PRESENT';

export type CloseRecommendationInput = {
  key: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
  /** How it was done, or why it was dropped. */
  note?: Scalars['String']['input'];
  state: RecommendationState;
  version: Scalars['Int']['input'];
};

export type CloseUp = {
  __typename?: 'CloseUp';
  /** Why this number, in plain words, a sentence an entry. */
  account: Array<Scalars['String']['output']>;
  actors: Array<ActorCloseUp>;
  chokePoints?: Maybe<ExposureChokePoints>;
  contributions?: Maybe<Contributions>;
  /** Controls that count, the one that spares most first. */
  controls: Array<ControlWorth>;
  effect: StateEffect;
  /** Probability that some actor attempts and gets there; null is not assessed. */
  likelihood?: Maybe<Figure>;
  /** The likelihood with every judgement at the low or the high end of its range at once. */
  outerBound?: Maybe<OuterBound>;
  /** Names this figure for good: the same for everybody who reads it from the same inputs. */
  reference: Scalars['String']['output'];
  score: ScoreHeader;
  tornado?: Maybe<Tornado>;
};

export type CodesPayload = {
  __typename?: 'CodesPayload';
  /** For opening an authenticator by. */
  address?: Maybe<Scalars['String']['output']>;
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
  /** Each serves once. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** For typing into an authenticator. */
  secret?: Maybe<Scalars['String']['output']>;
};

export type CommentInput = {
  assessment: Scalars['ID']['input'];
  section: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type ComparedExposure = {
  __typename?: 'ComparedExposure';
  after?: Maybe<ComparedSide>;
  /** Axis on which risk is compared; null: neither is rated, and likelihoods are. */
  axis?: Maybe<HarmAxis>;
  /** Null: nothing reached it. */
  before?: Maybe<ComparedSide>;
  elementKey: Scalars['ID']['output'];
  kind: NodeKind;
  move: ExposureMove;
  name: Scalars['String']['output'];
  reasons: Array<MoveReason>;
};

export type ComparedMission = {
  __typename?: 'ComparedMission';
  cells: Array<HeatCell>;
  controls: Array<ControlCell>;
  /** Totals of the issue in harm units a year, on the axis where each is largest; null: not rated. */
  information?: Maybe<AxisRisk>;
  mission: HeadquartersMission;
  progress: Array<ProgressCell>;
  recommendations: Array<BoardRecommendation>;
  tasks?: Maybe<AxisRisk>;
};

export type ComparedRange = {
  __typename?: 'ComparedRange';
  estimate: Scalars['Float']['output'];
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
};

export type ComparedRecommendation = {
  __typename?: 'ComparedRecommendation';
  course: RecommendationCourse;
  recommendation: Recommendation;
};

export type ComparedSide = {
  __typename?: 'ComparedSide';
  effect: StateEffect;
  likelihood?: Maybe<ComparedRange>;
  rank?: Maybe<Scalars['Int']['output']>;
  risk?: Maybe<RiskRange>;
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

/** Equipment that a troop or police contributor brings, owns and operates under an arrangement with the UN. */
export type ContingentOwnedEquipment = Element & {
  __typename?: 'ContingentOwnedEquipment';
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: Maybe<Scalars['Boolean']['output']>;
  /** The reimbursement arrangement under which it is deployed. */
  arrangement?: Maybe<Arrangement>;
  /** What kind of device, network or service it is. */
  assetType?: Maybe<AssetType>;
  /** Hours it runs without outside power. */
  autonomyHours?: Maybe<Scalars['Float']['output']>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** Contributing state, as an ISO 3166 two-letter code. */
  contributor?: Maybe<Scalars['String']['output']>;
  /** Common Platform Enumeration name of the product. */
  cpe?: Maybe<Scalars['String']['output']>;
  /** Who owns and controls it: the UN, a contributor, a company, or the host state. */
  custody?: Maybe<Custody>;
  /** Categories of information that pass through it or rest on it. */
  dataCategories?: Maybe<Array<DataCategory>>;
  description?: Maybe<Scalars['String']['output']>;
  /** How many like devices this entry stands for. One pool is one coin in the model. */
  deviceCount?: Maybe<Scalars['Int']['output']>;
  /** What the equipment is. */
  equipmentType?: Maybe<EquipmentType>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  id: Scalars['String']['output'];
  /** True where it can be reached from the public internet. */
  internetFacing?: Maybe<Scalars['Boolean']['output']>;
  key: Scalars['ID']['output'];
  kind: NodeKind;
  /** CVE identifiers recorded on this asset as exploited in the wild. A match by product name alone is a suggestion and does not belong here. */
  knownVulnerabilities?: Maybe<Array<Scalars['String']['output']>>;
  /** Wet: the contributor maintains it. Dry: the UN maintains it. */
  lease?: Maybe<Lease>;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  /** True where people carry it; what is on it can be seized and is not lost when a link closes. */
  portable?: Maybe<Scalars['Boolean']['output']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Name of the product. */
  product?: Maybe<Scalars['String']['output']>;
  /** Version in use. */
  productVersion?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** The unit that operates it. */
  unit?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Maker of the product. */
  vendor?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};


/** Equipment that a troop or police contributor brings, owns and operates under an arrangement with the UN. */
export type ContingentOwnedEquipmentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind ContingentOwnedEquipment; what is left out is not assessed. */
export type ContingentOwnedEquipmentInput = {
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: InputMaybe<Scalars['Boolean']['input']>;
  /** The reimbursement arrangement under which it is deployed. */
  arrangement?: InputMaybe<Arrangement>;
  /** What kind of device, network or service it is. */
  assetType?: InputMaybe<AssetType>;
  /** Hours it runs without outside power. */
  autonomyHours?: InputMaybe<Scalars['Float']['input']>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** Contributing state, as an ISO 3166 two-letter code. */
  contributor?: InputMaybe<Scalars['String']['input']>;
  /** Common Platform Enumeration name of the product. */
  cpe?: InputMaybe<Scalars['String']['input']>;
  /** Who owns and controls it: the UN, a contributor, a company, or the host state. */
  custody?: InputMaybe<Custody>;
  /** Categories of information that pass through it or rest on it. */
  dataCategories?: InputMaybe<Array<DataCategory>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How many like devices this entry stands for. One pool is one coin in the model. */
  deviceCount?: InputMaybe<Scalars['Int']['input']>;
  /** What the equipment is. */
  equipmentType?: InputMaybe<EquipmentType>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** True where it can be reached from the public internet. */
  internetFacing?: InputMaybe<Scalars['Boolean']['input']>;
  /** CVE identifiers recorded on this asset as exploited in the wild. A match by product name alone is a suggestion and does not belong here. */
  knownVulnerabilities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Wet: the contributor maintains it. Dry: the UN maintains it. */
  lease?: InputMaybe<Lease>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** True where people carry it; what is on it can be seized and is not lost when a link closes. */
  portable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Name of the product. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** The unit that operates it. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Maker of the product. */
  vendor?: InputMaybe<Scalars['String']['input']>;
  /** Version in use. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** What one office writes and says in one section. */
export type Contribution = {
  __typename?: 'Contribution';
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  editedBy?: Maybe<Scalars['String']['output']>;
  findings: Array<OfficeFinding>;
  /** Whether the viewer speaks for this office. */
  isOwn: Scalars['Boolean']['output'];
  /** Whether the section has changed since the position was given, so that it is awaited again. */
  isStale: Scalars['Boolean']['output'];
  key: Scalars['ID']['output'];
  marking: Sensitivity;
  /** Name of the mission's own office; null where none of this type is recorded. */
  officeName?: Maybe<Scalars['String']['output']>;
  officeType: OfficeType;
  position: OfficePosition;
  positionAt?: Maybe<Scalars['DateTime']['output']>;
  positionBy?: Maybe<Scalars['String']['output']>;
  section: Scalars['String']['output'];
  setAside: Array<SetAsideFinding>;
  statement: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** Of the text alone. */
  version: Scalars['Int']['output'];
};

export type ContributionReference = {
  assessment: Scalars['ID']['input'];
  contribution: Scalars['ID']['input'];
};

export type Contributions = {
  __typename?: 'Contributions';
  actors: Array<ActorContribution>;
  method: Scalars['String']['output'];
  vectors: Array<VectorContribution>;
  /** The likelihood they are taken from. Parts overlap and do not add up to it. */
  whole: Scalars['Float']['output'];
};

/** A measure that lowers the chance that a vector succeeds on what it protects. */
export type Control = Element & {
  __typename?: 'Control';
  changedAt: Scalars['DateTime']['output'];
  /** True where the control fails for everything it protects together, as one central service does. */
  commonMode?: Maybe<Scalars['Boolean']['output']>;
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** The common way of failing. Two controls of one class never multiply; the stronger counts. */
  controlClass?: Maybe<ControlClass>;
  description?: Maybe<Scalars['String']['output']>;
  /** Share of attempts it stops where it is in place, from 0 to 1. Empty: from 0 to the value in the library. */
  effectiveness?: Maybe<Scalars['Float']['output']>;
  /** Upper end of the judged range, from 0 to 1. */
  effectivenessHigh?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the judged range, from 0 to 1. */
  effectivenessLow?: Maybe<Scalars['Float']['output']>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  /** The vectors whose chance it lowers. */
  reduces?: Maybe<Array<VectorType>>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A measure that lowers the chance that a vector succeeds on what it protects. */
export type ControlLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

export type ControlCell = {
  __typename?: 'ControlCell';
  assessment?: Maybe<Scalars['ID']['output']>;
  mission: Scalars['ID']['output'];
  state: ControlState;
  words: Scalars['String']['output'];
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
  commonMode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** The common way of failing. Two controls of one class never multiply; the stronger counts. */
  controlClass?: InputMaybe<ControlClass>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Share of attempts it stops where it is in place, from 0 to 1. Empty: from 0 to the value in the library. */
  effectiveness?: InputMaybe<Scalars['Float']['input']>;
  /** Upper end of the judged range, from 0 to 1. */
  effectivenessHigh?: InputMaybe<Scalars['Float']['input']>;
  /** Lower end of the judged range, from 0 to 1. */
  effectivenessLow?: InputMaybe<Scalars['Float']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** The vectors whose chance it lowers. */
  reduces?: InputMaybe<Array<VectorType>>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type ControlRow = {
  __typename?: 'ControlRow';
  cells: Array<ControlCell>;
  controlClass: ControlClass;
  /** Missions that have none in operation, not even in part. */
  lacking: Array<HeadquartersMission>;
  title: Scalars['String']['output'];
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

export type ControlWorth = {
  __typename?: 'ControlWorth';
  control: ElementRef;
  controlClass: ControlClass;
  /** The elements on which it counts along the ways: without it on all of these the likelihood rises by as much. */
  places: Array<ElementRef>;
  /** What the likelihood would rise by if it stopped nothing. */
  spares: Scalars['Float']['output'];
};

export type CountCell = {
  __typename?: 'CountCell';
  /** Null where it is suppressed or not assessed. */
  count?: Maybe<Scalars['Int']['output']>;
  state: CountState;
  words: Scalars['String']['output'];
};

export type CountState =
  | 'COUNT'
  /** Nothing of the kind was mapped. */
  | 'NOT_ASSESSED'
  /** Too few to be told, or it would give away another that is. */
  | 'SUPPRESSED';

export type CreateApiTokenInput = {
  /** 1 to 365. */
  days: Scalars['Int']['input'];
  mission?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  name: Scalars['String']['input'];
  scope: TokenScope;
};

export type CreateElementInput = {
  element: ElementInput;
  mission: Scalars['ID']['input'];
};

export type CreateLinkInput = {
  /** Keys of the two ends. */
  from: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
  /** Properties by name; checked against the kind. */
  properties?: InputMaybe<Scalars['JSON']['input']>;
  to: Scalars['ID']['input'];
  type: EdgeKind;
};

export type CreateMissionInput = {
  acronym?: InputMaybe<Scalars['String']['input']>;
  hostStates?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Your own id, for example mission-north. */
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  /** Of the mission's own entry. Without one it is seen by those alone who are cleared for the highest. */
  sensitivity?: InputMaybe<Sensitivity>;
};

export type CreatePersonInput = {
  clearance: Sensitivity;
  compartments: Array<Scalars['String']['input']>;
  /** 3 to 100 letters, digits, dots, hyphens, underscores, @ or +. */
  login: Scalars['String']['input'];
  name: Scalars['String']['input'];
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

export type CustodyLoss = {
  __typename?: 'CustodyLoss';
  destination: ElementRef;
  element: ElementRef;
  reachBack?: Maybe<Scalars['Boolean']['output']>;
  sentence: Scalars['String']['output'];
};

export type CustodySummary = {
  __typename?: 'CustodySummary';
  /** Stores and items of equipment whose information leaves UN control. */
  elements: Scalars['Int']['output'];
  examples: Array<CustodyLoss>;
  /** All stores and items that hold or collect information. */
  outOf: Scalars['Int']['output'];
};

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

/** A body of information with one purpose: a database, a shared folder, a spreadsheet, a platform or a paper file. */
export type DataStore = Element & {
  __typename?: 'DataStore';
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: Maybe<Scalars['Boolean']['output']>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** On what basis information about people is held. */
  consentBasis?: Maybe<ConsentBasis>;
  /** Categories of information it holds. */
  dataCategories?: Maybe<Array<DataCategory>>;
  description?: Maybe<Scalars['String']['output']>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: Maybe<HarmRating>;
  properties: Scalars['JSON']['output'];
  /** How many records or people it describes, in order of magnitude. */
  recordCount?: Maybe<Scalars['Int']['output']>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** True where it is kept apart from the mission network, with access of its own. */
  standAlone?: Maybe<Scalars['Boolean']['output']>;
  /** How the information is kept. */
  storeForm?: Maybe<StoreForm>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A body of information with one purpose: a database, a shared folder, a spreadsheet, a platform or a paper file. */
export type DataStoreLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind DataStore; what is left out is not assessed. */
export type DataStoreInput = {
  /** True where people outside the mission can send information into it. */
  acceptsOutsideReports?: InputMaybe<Scalars['Boolean']['input']>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** On what basis information about people is held. */
  consentBasis?: InputMaybe<ConsentBasis>;
  /** Categories of information it holds. */
  dataCategories?: InputMaybe<Array<DataCategory>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToMandate_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToMandate_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToMandate_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToOperations_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToOperations_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToOperations_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  harmToPersons_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  harmToPersons_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  harmToPersons_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is disclosed. */
  privacyHarm_DISCLOSED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is manipulated. */
  privacyHarm_MANIPULATED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is out of custody. */
  privacyHarm_OUT_OF_CUSTODY?: InputMaybe<HarmRating>;
  /** How many records or people it describes, in order of magnitude. */
  recordCount?: InputMaybe<Scalars['Int']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** True where it is kept apart from the mission network, with access of its own. */
  standAlone?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the information is kept. */
  storeForm?: InputMaybe<StoreForm>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type DecideApprovalInput = {
  agree: Scalars['Boolean']['input'];
  key: Scalars['ID']['input'];
  note?: Scalars['String']['input'];
};

export type DeletePayload = {
  __typename?: 'DeletePayload';
  /** How many elements went. */
  deleted: Scalars['Int']['output'];
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
};

export type DocumentTemplate = {
  __typename?: 'DocumentTemplate';
  bytes: Scalars['Int']['output'];
  key: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Names between double braces that will be filled in, and others, which stay as they stand. */
  placeholders: Array<Scalars['String']['output']>;
  unknownPlaceholders: Array<Scalars['String']['output']>;
  uploadedAt: Scalars['DateTime']['output'];
  uploadedBy: Scalars['String']['output'];
};

export type Download = {
  __typename?: 'Download';
  /** docx, pdf, md, json or stix. */
  format: Scalars['String']['output'];
  /** Path on this server. */
  path: Scalars['String']['output'];
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

export type EffectExposure = {
  __typename?: 'EffectExposure';
  actors: Array<ActorReach>;
  effect: StateEffect;
  harm: HarmByAxis;
  likelihood?: Maybe<Likelihood>;
  /** Leading paths over all actors, most likely first. */
  paths: Array<ExposurePath>;
  risk: RiskByAxis;
  standingFacts: Array<Scalars['String']['output']>;
};


export type EffectExposurePathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of the inventory, of any kind. */
export type Element = {
  changedAt: Scalars['DateTime']['output'];
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  /** The user's own id, unique within the mission across all kinds. */
  id: Scalars['String']['output'];
  /** Opaque key, made by the server and unique over everything. */
  key: Scalars['ID']['output'];
  kind: NodeKind;
  /** Links at either end, a page at a time (at most 200). */
  links: LinkConnection;
  /** Id of the mission it belongs to; empty for the shared library. */
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Names of the properties of this kind that nobody has assessed. */
  notAssessed: Array<Scalars['String']['output']>;
  /** Date on which this was observed or reported. */
  observedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: Maybe<Scalars['String']['output']>;
  /** Every property as written, under its own name; what is absent is not assessed. */
  properties: Scalars['JSON']['output'];
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: Maybe<Scalars['Date']['output']>;
  /** When the entry was last reviewed. */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: Maybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: Maybe<Scalars['String']['output']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Version of the entry; an update has to name the one it read. */
  version: Scalars['Int']['output'];
};


/** An entry of the inventory, of any kind. */
export type ElementLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

export type ElementConnection = {
  __typename?: 'ElementConnection';
  nodes: Array<Element>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ElementFilter = {
  custody?: InputMaybe<Array<Custody>>;
  dataCategory?: InputMaybe<Array<DataCategory>>;
  /** Only elements for which this property is not assessed. */
  notAssessed?: InputMaybe<Scalars['String']['input']>;
  /** Only elements operated by this office (key). */
  office?: InputMaybe<Scalars['ID']['input']>;
  /** Only elements whose review was due before this day. */
  reviewDueBefore?: InputMaybe<Scalars['Date']['input']>;
  sensitivity?: InputMaybe<Array<Sensitivity>>;
  /** Only elements at this site (key). */
  site?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or id, in any case. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** One entry, under its kind. */
export type ElementInput =
  { asset: AssetInput; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision: BoundaryDecisionInput; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment: ContingentOwnedEquipmentInput; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control: ControlInput; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore: DataStoreInput; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence: EvidenceInput; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem: ExternalSystemInput; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation: HostRelationInput; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident: IncidentInput; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument: LegalInstrumentInput; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask: MandateTaskInput; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission: MissionInput; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office: OfficeInput; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup: PersonGroupInput; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess: PoliticalProcessInput; site?: never; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site: SiteInput; supplier?: never; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier: SupplierInput; threatActor?: never; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor: ThreatActorInput; threatVector?: never; }
  |  { asset?: never; boundaryDecision?: never; contingentOwnedEquipment?: never; control?: never; dataStore?: never; evidence?: never; externalSystem?: never; hostRelation?: never; incident?: never; legalInstrument?: never; mandateTask?: never; mission?: never; office?: never; personGroup?: never; politicalProcess?: never; site?: never; supplier?: never; threatActor?: never; threatVector: ThreatVectorInput; };

export type ElementPayload = {
  __typename?: 'ElementPayload';
  element?: Maybe<Element>;
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** A short pointer to an element. */
export type ElementRef = {
  __typename?: 'ElementRef';
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  name: Scalars['String']['output'];
  sensitivity?: Maybe<Sensitivity>;
};

export type ElementSort = {
  by?: ElementSortField;
  descending?: Scalars['Boolean']['input'];
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

/** A document or report that other entries stand on. */
export type Evidence = Element & {
  __typename?: 'Evidence';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  /** Admiralty grade of the document itself. */
  grade?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  /** Date of publication. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. Sangar never fetches it. */
  url?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A document or report that other entries stand on. */
export type EvidenceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind Evidence; what is left out is not assessed. */
export type EvidenceInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the document itself. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** Date of publication. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read. Sangar never fetches it. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type EvidenceItem = {
  __typename?: 'EvidenceItem';
  element: ElementRef;
  grade?: Maybe<Scalars['String']['output']>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
};

/** Risk in harm units a year on the axis where it is largest. */
export type ExpectedRisk = {
  __typename?: 'ExpectedRisk';
  alone: RiskRange;
  axis: HarmAxis;
  before: RiskRange;
  withAll: RiskRange;
  /** With all other open recommendations, and with this one too. */
  withOthers: RiskRange;
};

/** One row of the ranking: an element and the worst that may happen to it. */
export type Exposure = {
  __typename?: 'Exposure';
  attemptNotAssessed: Scalars['Boolean']['output'];
  /** The worst effect. */
  effect: StateEffect;
  element: ElementRef;
  group: ExposureGroup;
  leadingAxis?: Maybe<HarmAxis>;
  /** Null: not assessed (no actor with a judged intent reaches it). */
  likelihood?: Maybe<Likelihood>;
  /** Cell of the 5×5 matrix for display: likelihood and harm classes 1 to 5, ranges where the interval spans cells. */
  matrix?: Maybe<MatrixCells>;
  /** Place in the ranking by largest risk; null where no risk can be stated. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Places it takes over the joint draws of the judgements, 5th to 95th percentile; null where it has none. */
  rankRange?: Maybe<RankRange>;
  reachedButUnrated: Scalars['Boolean']['output'];
  risk: RiskByAxis;
  /** One sentence: who, by what, to what effect. */
  sentence: Scalars['String']['output'];
  /** True where the loss is a fact by arrangement. */
  standingFact: Scalars['Boolean']['output'];
};

export type ExposureChokePoints = {
  __typename?: 'ExposureChokePoints';
  /** Probability that the exposure happens and every open way passes here. */
  elements: Array<ChokeElement>;
  links: Array<ChokeLink>;
  trials: Scalars['Int']['output'];
};


export type ExposureChokePointsElementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ExposureChokePointsLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ExposureConnection = {
  __typename?: 'ExposureConnection';
  nodes: Array<Exposure>;
  pageInfo: PageInfo;
  score: ScoreHeader;
  totalCount: Scalars['Int']['output'];
};

export type ExposureDetail = {
  __typename?: 'ExposureDetail';
  effects: Array<EffectExposure>;
  exposure: Exposure;
  /** Measures the rules recommend on the leading paths, each once. */
  measures: Array<Measure>;
  score: ScoreHeader;
};

export type ExposureFilter = {
  /** Only exposures that this actor reaches (key). */
  actor?: InputMaybe<Scalars['ID']['input']>;
  effect?: InputMaybe<Array<StateEffect>>;
  group?: InputMaybe<Array<ExposureGroup>>;
  /** Only elements operated by this office (key). */
  office?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  /** true: only what is reached but unrated. */
  unrated?: InputMaybe<Scalars['Boolean']['input']>;
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
  element: Scalars['ID']['input'];
};

export type ExposurePath = {
  __typename?: 'ExposurePath';
  /** Who takes it; for a loss by arrangement, which needs no attempt, the system that receives. */
  actor: ElementRef;
  hops: Array<PathHop>;
  phrase: Scalars['String']['output'];
  /** Probability that every hop is open, given an attempt; each shared cause counted once. */
  probability: Scalars['Float']['output'];
  /** The whole path in one line. */
  summary: Scalars['String']['output'];
};

/** A system that the mission depends on or sends information to, outside its control. */
export type ExternalSystem = Element & {
  __typename?: 'ExternalSystem';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** Categories of information it holds. */
  dataCategories?: Maybe<Array<DataCategory>>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  /** True where it can be reached from the public internet. */
  internetFacing?: Maybe<Scalars['Boolean']['output']>;
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** What it is and who runs it. */
  systemType?: Maybe<SystemType>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A system that the mission depends on or sends information to, outside its control. */
export type ExternalSystemLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind ExternalSystem; what is left out is not assessed. */
export type ExternalSystemInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** Categories of information it holds. */
  dataCategories?: InputMaybe<Array<DataCategory>>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** True where it can be reached from the public internet. */
  internetFacing?: InputMaybe<Scalars['Boolean']['input']>;
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** What it is and who runs it. */
  systemType?: InputMaybe<SystemType>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** By what entries of several missions are taken for one. */
export type FactorIdentity =
  /** The code of the country. */
  | 'COUNTRY_CODE'
  /** Their names are the same, letter by letter, and so are their types and recorded jurisdictions. */
  | 'NAME_AND_JURISDICTION'
  /** It is one entry that all missions share. */
  | 'SHARED_ENTRY'
  /** They carry the same identifier of threat intelligence. */
  | 'STIX_ID'
  /** The word of a closed vocabulary. */
  | 'VOCABULARY';

export type FactorInMission = {
  __typename?: 'FactorInMission';
  assessment: Scalars['ID']['output'];
  effect?: Maybe<StateEffect>;
  elements: Array<ElementRef>;
  leads?: Maybe<ElementRef>;
  /** The worst that it may bring about there; of a technique an upper figure: whoever employs it, by whichever way. */
  likelihood?: Maybe<FindingLikelihood>;
  mission: HeadquartersMission;
  shade?: Maybe<Scalars['Float']['output']>;
  state: HeatState;
  words: Scalars['String']['output'];
};

export type FactorKind =
  | 'ACTOR'
  | 'CONTRIBUTOR'
  | 'SUPPLIER'
  | 'VECTOR';

export type FieldError = {
  __typename?: 'FieldError';
  /** What would have been accepted. */
  expected: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** Name of the property; empty where the whole entry is meant. */
  property: Scalars['String']['output'];
};

/** A probability and how it was found. */
export type Figure = {
  __typename?: 'Figure';
  ciHigh: Scalars['Float']['output'];
  /** Sampling interval, 95 %; equals the estimate where exact. */
  ciLow: Scalars['Float']['output'];
  estimate: Scalars['Float']['output'];
  /** Guaranteed bounds; null where none were worked out. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** exact, monte-carlo or standing-fact. */
  method: Scalars['String']['output'];
  phrase: Scalars['String']['output'];
  trials: Scalars['Int']['output'];
  upper?: Maybe<Scalars['Float']['output']>;
};

export type FindingLikelihood = {
  __typename?: 'FindingLikelihood';
  estimate: Scalars['Float']['output'];
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  phrase: Scalars['String']['output'];
};

export type FrozenCeiling = {
  __typename?: 'FrozenCeiling';
  ceiling: IssueCeiling;
  downloads: Array<Download>;
  fingerprint: Scalars['String']['output'];
  marking: Sensitivity;
};

export type FrozenFile = {
  __typename?: 'FrozenFile';
  digest: Scalars['String']['output'];
  format: Scalars['String']['output'];
};

/** Fingerprints are HMAC-SHA-256, under a key of the installation, of the SHA-256 of a canonical form. */
export type FrozenIssue = {
  __typename?: 'FrozenIssue';
  /** Ceilings that the viewer may have files of, the highest first. */
  ceilings: Array<FrozenCeiling>;
  /** SHA-256 of each file. */
  files: Array<FrozenFile>;
  fingerprint: Scalars['String']['output'];
  frozenAt: Scalars['DateTime']['output'];
  graphFingerprint: Scalars['String']['output'];
  scoreFingerprint: Scalars['String']['output'];
};

export type GapExample = {
  __typename?: 'GapExample';
  element?: Maybe<ElementRef>;
  sentence: Scalars['String']['output'];
};

export type GapGroup = {
  __typename?: 'GapGroup';
  count: Scalars['Int']['output'];
  examples: Array<GapExample>;
  kind: Scalars['String']['output'];
  /** One full sentence about the group. */
  sentence: Scalars['String']['output'];
};

export type GenerateAssessmentInput = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: AssessmentLanguage;
  mission: Scalars['ID']['input'];
};

export type GiveRoleInput = {
  /** Id of the mission; null: headquarters. */
  mission?: InputMaybe<Scalars['ID']['input']>;
  /** For a contributor. */
  office?: InputMaybe<OfficeType>;
  person: Scalars['ID']['input'];
  role: Role;
};

/** Rows against columns. */
export type GridFigure = {
  __typename?: 'GridFigure';
  caption: Scalars['String']['output'];
  columns: Array<AnalysisCell>;
  id: Scalars['ID']['output'];
  rows: Array<GridRow>;
};

export type GridRow = {
  __typename?: 'GridRow';
  cells: Array<AnalysisCell>;
  label: AnalysisCell;
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

export type Harm = {
  __typename?: 'Harm';
  /** RATED, RATED_FOR_EFFECT, INHERITED or LIBRARY_DEFAULT. */
  basis: Scalars['String']['output'];
  rating: HarmRating;
  units: Scalars['Float']['output'];
};

export type HarmAxis =
  | 'MANDATE'
  | 'OPERATIONS'
  | 'PERSONS'
  | 'PRIVACY';

export type HarmByAxis = {
  __typename?: 'HarmByAxis';
  mandate?: Maybe<Harm>;
  operations?: Maybe<Harm>;
  persons?: Maybe<Harm>;
  privacy?: Maybe<Harm>;
};

/** What a loss would do, least first. */
export type HarmRating =
  | 'CRITICAL'
  | 'MINOR'
  | 'MODERATE'
  | 'NEGLIGIBLE'
  | 'SEVERE';

export type Headquarters = {
  __typename?: 'Headquarters';
  /** What the reader's clearance shows; the same words for everyone. */
  ceilingNote: Scalars['String']['output'];
  /** One row for each class of controls. */
  controls: Array<ControlRow>;
  /** Stores, groups of people and incidents by type, small numbers suppressed. */
  counts: Array<SuppressedTable>;
  /** One row for each mission, its cells in the order of the themes. */
  heat: Array<HeatRow>;
  /** The highest marking of what was read. */
  marking: Sensitivity;
  /** Missions by name, also those that have released nothing yet. */
  missions: Array<HeadquartersMission>;
  /** Entries of several missions that are called alike and are not counted as one, because nothing on record says so. */
  namesakes: Array<Namesake>;
  /** What the released issues tell of the headline recommendations and of the digital transformation. */
  progress: Array<ProgressRow>;
  /** Recommendations as the released issues tell of them. */
  recommendations: Array<BoardRecommendation>;
  sharedFactor?: Maybe<SharedFactor>;
  /** What occurs in two missions or more, those in most missions first. Asking for the measure of each costs scores. */
  sharedFactors: Array<SharedFactor>;
  /** Counts from 1 to below this are not told. */
  suppressBelow: Scalars['Int']['output'];
  /** A view in words, row by row, as the files have it. */
  tables: Array<HeadquartersTable>;
  /** The columns of the heat table. */
  themes: Array<HeadquartersTheme>;
  /** The same cells over the issues of each mission, the oldest first. */
  trend: Array<MissionTrend>;
};


export type HeadquartersRecommendationsArgs = {
  filter?: InputMaybe<BoardFilter>;
};


export type HeadquartersSharedFactorArgs = {
  id: Scalars['ID']['input'];
};


export type HeadquartersSharedFactorsArgs = {
  kind?: InputMaybe<FactorKind>;
};


export type HeadquartersTablesArgs = {
  view: HeadquartersView;
};

export type HeadquartersComparison = {
  __typename?: 'HeadquartersComparison';
  missions: Array<ComparedMission>;
  tables: Array<HeadquartersTable>;
};

export type HeadquartersComparisonPayload = {
  __typename?: 'HeadquartersComparisonPayload';
  comparison?: Maybe<HeadquartersComparison>;
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
};

export type HeadquartersMeasure =
  | 'BRING_INTO_OPERATION'
  | 'ENCRYPT'
  | 'EXTEND_CONTROL'
  | 'NEW_CONTROL'
  | 'SEGMENT'
  | 'STAND_ALONE'
  | 'UN_CUSTODY';

export type HeadquartersMission = {
  __typename?: 'HeadquartersMission';
  acronym?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Fictional, to try things on. */
  isSample: Scalars['Boolean']['output'];
  /** The issue that is out; null: none that the reader sees. */
  issue?: Maybe<ReleasedIssue>;
  /** All issues that have gone out, the newest first. */
  issues: Array<ReleasedIssue>;
  name: Scalars['String']['output'];
};

export type HeadquartersTable = {
  __typename?: 'HeadquartersTable';
  caption: Scalars['String']['output'];
  columns: Array<AnalysisColumn>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  rows: Array<HeadquartersTableRow>;
};

export type HeadquartersTableCell = {
  __typename?: 'HeadquartersTableCell';
  /** False: nobody has assessed it; never the same as none. */
  assessed: Scalars['Boolean']['output'];
  shade?: Maybe<Scalars['Float']['output']>;
  /** True: it is known and not told. */
  suppressed: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  value?: Maybe<Scalars['JSON']['output']>;
};

export type HeadquartersTableRow = {
  __typename?: 'HeadquartersTableRow';
  cells: Array<HeadquartersTableCell>;
};

export type HeadquartersTheme = {
  __typename?: 'HeadquartersTheme';
  code: ThemeCode;
  /** What the likelihood of its cells is of. */
  question: Scalars['String']['output'];
  /** Id of the section of the assessment that it opens on. */
  section: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type HeadquartersView =
  | 'CONTROLS'
  | 'COUNTS'
  | 'FACTORS'
  | 'PROGRESS'
  | 'RECOMMENDATIONS'
  | 'RELEASED'
  | 'THEMES'
  | 'TREND';

export type HeatCell = {
  __typename?: 'HeatCell';
  /** The actor whose reach it is, where a theme is about some actors alone. */
  actor?: Maybe<ElementRef>;
  /** Key of the assessment, and id of its section, on which the cell opens. */
  assessment?: Maybe<Scalars['ID']['output']>;
  effect?: Maybe<StateEffect>;
  /** The exposure that leads. */
  leads?: Maybe<ElementRef>;
  /** That of the exposure which leads the theme: the one with most risk, and where none is rated the likeliest. */
  likelihood?: Maybe<FindingLikelihood>;
  /** Sheet that has to be filled, or kind of link; null where nothing is missing. */
  missing?: Maybe<Scalars['String']['output']>;
  section: Scalars['String']['output'];
  /** Place on the ramp from 0 (palest) to 1 (darkest); null where not assessed. */
  shade?: Maybe<Scalars['Float']['output']>;
  state: HeatState;
  theme: ThemeCode;
  /** What it says in words: what leads, or why nothing can be told and what has to be mapped. */
  words: Scalars['String']['output'];
};

export type HeatRow = {
  __typename?: 'HeatRow';
  cells: Array<HeatCell>;
  mission: HeadquartersMission;
};

export type HeatState =
  | 'LIKELIHOOD'
  | 'NOT_ASSESSED'
  /** On what is recorded, nobody whose attempt was judged gets there. */
  | 'NOT_REACHED';

/** A role as it was given. */
export type HeldRole = {
  __typename?: 'HeldRole';
  key: Scalars['ID']['output'];
  /** Id of the mission; null: headquarters. */
  mission?: Maybe<Scalars['ID']['output']>;
  /** The office that a contributor speaks for. */
  office?: Maybe<OfficeType>;
  role: Role;
};

export type HopCause = {
  __typename?: 'HopCause';
  label: Scalars['String']['output'];
  probability: Scalars['Float']['output'];
};

export type HopControl = {
  __typename?: 'HopControl';
  control: ElementRef;
  controlClass: ControlClass;
  coverage: Scalars['Float']['output'];
  effectiveness: Scalars['Float']['output'];
  notAssessed: Scalars['Boolean']['output'];
  superseded: Scalars['Boolean']['output'];
};

export type HopFact = {
  __typename?: 'HopFact';
  grade?: Maybe<Scalars['String']['output']>;
  linkKey: Scalars['ID']['output'];
  sentence: Scalars['String']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** How relations with the authorities of a host State were judged over a period, which its validity gives. Where one covers a day it stands in place of the judgement on the mission itself. */
export type HostRelation = Element & {
  __typename?: 'HostRelation';
  /** In a sentence, what began the period: a withdrawal of consent, an agreement, a new force. */
  changeReason?: Maybe<Scalars['String']['output']>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  /** Its ISO 3166 two-letter code. */
  hostState?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  /** Judgement for this period, with its own grade. */
  relations?: Maybe<HostRelations>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** How relations with the authorities of a host State were judged over a period, which its validity gives. Where one covers a day it stands in place of the judgement on the mission itself. */
export type HostRelationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind HostRelation; what is left out is not assessed. */
export type HostRelationInput = {
  /** In a sentence, what began the period: a withdrawal of consent, an agreement, a new force. */
  changeReason?: InputMaybe<Scalars['String']['input']>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its ISO 3166 two-letter code. */
  hostState?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** Judgement for this period, with its own grade. */
  relations?: InputMaybe<HostRelations>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
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

/** Something that happened: a base rate and evidence. It changes a score only through a judgement that names it. */
export type Incident = Element & {
  __typename?: 'Incident';
  /** Where it was felt. */
  area?: Maybe<Scalars['String']['output']>;
  /** A party outside the network, or a public or de facto authority over it. */
  authority?: Maybe<IncidentAuthority>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** Between States, or within one: political crises included. */
  conflictType?: Maybe<ConflictType>;
  description?: Maybe<Scalars['String']['output']>;
  /** Last day. Empty with ongoing true: not over. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['String']['output'];
  /** What happened. */
  incidentType?: Maybe<IncidentType>;
  /** What it was meant to do. */
  intendedEffects?: Maybe<Array<VectorEffect>>;
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  /** Whether outsiders can measure that it happens and when it ends. */
  monitoring?: Maybe<Monitorability>;
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  /** What it did. */
  observedEffects?: Maybe<Array<VectorEffect>>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  /** True while it lasts. */
  ongoing?: Maybe<Scalars['Boolean']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** First day. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Unauthorised access to systems of others, or control of a carrier by whoever runs or orders it. */
  tactic?: Maybe<IncidentTactic>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** Something that happened: a base rate and evidence. It changes a score only through a judgement that names it. */
export type IncidentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** Who brought an incident about. */
export type IncidentAuthority =
  | 'OUTSIDE_PARTY'
  | 'PUBLIC_AUTHORITY';

/** What to write for one entry of the kind Incident; what is left out is not assessed. */
export type IncidentInput = {
  /** Where it was felt. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** A party outside the network, or a public or de facto authority over it. */
  authority?: InputMaybe<IncidentAuthority>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** Between States, or within one: political crises included. */
  conflictType?: InputMaybe<ConflictType>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Last day. Empty with ongoing true: not over. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What happened. */
  incidentType?: InputMaybe<IncidentType>;
  /** What it was meant to do. */
  intendedEffects?: InputMaybe<Array<VectorEffect>>;
  /** Whether outsiders can measure that it happens and when it ends. */
  monitoring?: InputMaybe<Monitorability>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** What it did. */
  observedEffects?: InputMaybe<Array<VectorEffect>>;
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** True while it lasts. */
  ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Unauthorised access to systems of others, or control of a carrier by whoever runs or orders it. */
  tactic?: InputMaybe<IncidentTactic>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
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

export type KindCount = {
  __typename?: 'KindCount';
  count: Scalars['Int']['output'];
  /** All such fields. */
  fields: Scalars['Int']['output'];
  kind: NodeKind;
  /** Fields of this kind alone that are not assessed, over all its elements. */
  notAssessed: Scalars['Int']['output'];
};

/** Wet: the contributor maintains it. Dry: the UN does. */
export type Lease =
  | 'DRY'
  | 'WET';

/** An agreement, contract or policy, with the clauses on data that it has or lacks. */
export type LegalInstrument = Element & {
  __typename?: 'LegalInstrument';
  /** Gives the UN a right to inspect how it is handled. */
  auditRight?: Maybe<ClauseState>;
  /** Requires the UN to be told of a breach. */
  breachNotice?: Maybe<ClauseState>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** Says who owns the information that is collected. */
  dataOwnership?: Maybe<ClauseState>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  /** What kind of instrument it is. */
  instrumentType?: Maybe<InstrumentType>;
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  /** Says with whom it may be shared further. */
  onwardSharing?: Maybe<ClauseState>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  /** Says whether and where it may be sent back for processing. */
  reachBackDestination?: Maybe<ClauseState>;
  /** Says how long it may be kept. */
  retention?: Maybe<ClauseState>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** Says where the information may be kept. */
  storageLocation?: Maybe<ClauseState>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  /** Requires devices to be wiped before they leave. */
  wipeAtRepatriation?: Maybe<ClauseState>;
};


/** An agreement, contract or policy, with the clauses on data that it has or lacks. */
export type LegalInstrumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind LegalInstrument; what is left out is not assessed. */
export type LegalInstrumentInput = {
  /** Gives the UN a right to inspect how it is handled. */
  auditRight?: InputMaybe<ClauseState>;
  /** Requires the UN to be told of a breach. */
  breachNotice?: InputMaybe<ClauseState>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** Says who owns the information that is collected. */
  dataOwnership?: InputMaybe<ClauseState>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What kind of instrument it is. */
  instrumentType?: InputMaybe<InstrumentType>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Says with whom it may be shared further. */
  onwardSharing?: InputMaybe<ClauseState>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** Says whether and where it may be sent back for processing. */
  reachBackDestination?: InputMaybe<ClauseState>;
  /** Says how long it may be kept. */
  retention?: InputMaybe<ClauseState>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** Says where the information may be kept. */
  storageLocation?: InputMaybe<ClauseState>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Requires devices to be wiped before they leave. */
  wipeAtRepatriation?: InputMaybe<ClauseState>;
};

/** Capability, intent or what is required, least first. */
export type Level =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE'
  | 'VERY_HIGH'
  | 'VERY_LOW';

export type LibraryItem = {
  __typename?: 'LibraryItem';
  content: Scalars['JSON']['output'];
  item: Scalars['String']['output'];
  /** Where its values come from. */
  source: Scalars['String']['output'];
  /** confirmed, or to be confirmed. */
  status: Scalars['String']['output'];
  title: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

export type LibraryVersion = {
  __typename?: 'LibraryVersion';
  item: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

/** A likelihood with everything that is known of it. Never shown as one lone figure. */
export type Likelihood = {
  __typename?: 'Likelihood';
  ciHigh: Scalars['Float']['output'];
  ciLow: Scalars['Float']['output'];
  estimate: Scalars['Float']['output'];
  /** 95th percentile over the judgements. */
  high: Scalars['Float']['output'];
  /** 5th percentile over the judgements. */
  low: Scalars['Float']['output'];
  /** Guaranteed bounds. */
  lower: Scalars['Float']['output'];
  /** exact, monte-carlo, standing-fact, or bounds where nothing has been sampled yet. */
  method: Scalars['String']['output'];
  /** Word of the scale, for example unlikely. */
  phrase: Scalars['String']['output'];
  trials: Scalars['Int']['output'];
  upper: Scalars['Float']['output'];
};

/** A link between two elements. */
export type Link = {
  __typename?: 'Link';
  from: ElementRef;
  key: Scalars['ID']['output'];
  /** Properties as a user wrote them; what is absent is not assessed. */
  properties: Scalars['JSON']['output'];
  sensitivity?: Maybe<Sensitivity>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  to: ElementRef;
  type: EdgeKind;
  version: Scalars['Int']['output'];
};

export type LinkConnection = {
  __typename?: 'LinkConnection';
  nodes: Array<Link>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkPayload = {
  __typename?: 'LinkPayload';
  error?: Maybe<UserError>;
  link?: Maybe<Link>;
  ok: Scalars['Boolean']['output'];
};

/** The basis of a mandate. */
export type MandateBasis =
  | 'CHAPTER_VI'
  | 'CHAPTER_VII'
  | 'SPECIAL_POLITICAL';

/** Something the mission is mandated to do. */
export type MandateTask = Element & {
  __typename?: 'MandateTask';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** Programme criticality level, PC1 being the most critical. */
  criticality?: Maybe<Criticality>;
  description?: Maybe<Scalars['String']['output']>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  harmToMandate_MISLED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  harmToMandate_UNDERMINED?: Maybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  harmToOperations_MISLED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  harmToOperations_UNDERMINED?: Maybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  harmToPersons_MISLED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  harmToPersons_UNDERMINED?: Maybe<HarmRating>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  privacyHarm_MISLED?: Maybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  privacyHarm_UNDERMINED?: Maybe<HarmRating>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** The area of the mandate. */
  taskType?: Maybe<TaskType>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** Something the mission is mandated to do. */
export type MandateTaskLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind MandateTask; what is left out is not assessed. */
export type MandateTaskInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** Programme criticality level, PC1 being the most critical. */
  criticality?: InputMaybe<Criticality>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Harm to what the mission is mandated to do. */
  harmToMandate?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToMandate_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  harmToMandate_MISLED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  harmToMandate_UNDERMINED?: InputMaybe<HarmRating>;
  /** Harm to the daily running of the mission. */
  harmToOperations?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToOperations_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  harmToOperations_MISLED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  harmToOperations_UNDERMINED?: InputMaybe<HarmRating>;
  /** Harm to life, liberty or body of people if this is lost or misused. */
  harmToPersons?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  harmToPersons_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  harmToPersons_MISLED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  harmToPersons_UNDERMINED?: InputMaybe<HarmRating>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today. */
  privacyHarm?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is denied. */
  privacyHarm_DENIED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is misled. */
  privacyHarm_MISLED?: InputMaybe<HarmRating>;
  /** Replaces the general rating where the effect is undermined. */
  privacyHarm_UNDERMINED?: InputMaybe<HarmRating>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** The area of the mandate. */
  taskType?: InputMaybe<TaskType>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type MatrixCells = {
  __typename?: 'MatrixCells';
  harm: Scalars['Int']['output'];
  /** Words of the cells from lowest to highest. */
  labels: Array<Scalars['String']['output']>;
  likelihoodHigh: Scalars['Int']['output'];
  likelihoodLow: Scalars['Int']['output'];
};

export type Measure = {
  __typename?: 'Measure';
  rule: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type MeasureInMission = {
  __typename?: 'MeasureInMission';
  /** Changes that it comes to there; none where nothing there can be changed by it. */
  changes: Array<WhatIfChange>;
  /** Risk in harm units a year, on the axis where it is largest, before and after on the same coins; null: not rated. */
  information?: Maybe<RiskMove>;
  mission: HeadquartersMission;
  /** How many exposures move. */
  moved: Scalars['Int']['output'];
  tasks?: Maybe<RiskMove>;
  words: Scalars['String']['output'];
};

/** What a connection runs over. */
export type Medium =
  | 'CELLULAR'
  | 'HF_RADIO'
  | 'INTERNET'
  | 'LAN'
  | 'VHF_RADIO'
  | 'VSAT'
  | 'WAN';

export type MissingSheet = {
  __typename?: 'MissingSheet';
  link?: Maybe<EdgeKind>;
  /** What to map to get an answer. */
  sentence: Scalars['String']['output'];
  /** Name of the sheet; `links` where a kind of link is meant. */
  sheet: Scalars['String']['output'];
};

/** A peace operation. Everything else belongs to one mission or to the shared library. */
export type Mission = Element & {
  __typename?: 'Mission';
  /** Short name of the mission. */
  acronym?: Maybe<Scalars['String']['output']>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  /** Last day of the mission. Scores of a closed mission are as of this day unless another is asked for. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Judgement of relations with the host authorities, with its own grade. */
  hostRelations?: Maybe<HostRelations>;
  /** States the mission works in, as ISO 3166 two-letter codes. */
  hostStates?: Maybe<Array<Scalars['String']['output']>>;
  /** How the force stands under international humanitarian law, with its own grade. */
  humanitarianLawStatus?: Maybe<HumanitarianLawStatus>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  /** The chapter of the Charter on which the mandate rests, or a special political mission. */
  mandateBasis?: Maybe<MandateBasis>;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** First day of the mandate. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the mission is planned, active or closed. */
  status?: Maybe<MissionStatus>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A peace operation. Everything else belongs to one mission or to the shared library. */
export type MissionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

export type MissionCard = {
  __typename?: 'MissionCard';
  acronym?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  elementCount: Scalars['Int']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  hostRelations?: Maybe<HostRelations>;
  hostStates?: Maybe<Array<Scalars['String']['output']>>;
  id: Scalars['ID']['output'];
  key: Scalars['ID']['output'];
  linkCount: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Fictional sample missions say so on every page. */
  sample: Scalars['Boolean']['output'];
  startedOn?: Maybe<Scalars['Date']['output']>;
  status?: Maybe<MissionStatus>;
};

/** What to write for one entry of the kind Mission; what is left out is not assessed. */
export type MissionInput = {
  /** Short name of the mission. */
  acronym?: InputMaybe<Scalars['String']['input']>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the mission. Scores of a closed mission are as of this day unless another is asked for. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Judgement of relations with the host authorities, with its own grade. */
  hostRelations?: InputMaybe<HostRelations>;
  /** States the mission works in, as ISO 3166 two-letter codes. */
  hostStates?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How the force stands under international humanitarian law, with its own grade. */
  humanitarianLawStatus?: InputMaybe<HumanitarianLawStatus>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** The chapter of the Charter on which the mandate rests, or a special political mission. */
  mandateBasis?: InputMaybe<MandateBasis>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day of the mandate. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the mission is planned, active or closed. */
  status?: InputMaybe<MissionStatus>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type MissionMap = {
  __typename?: 'MissionMap';
  graphVersion: Scalars['String']['output'];
  linkFrom: Array<Scalars['Int']['output']>;
  linkTo: Array<Scalars['Int']['output']>;
  linkTypes: Array<EdgeKind>;
  /** CUSTODY of assets and stores as far as recorded; null otherwise. */
  nodeCustody: Array<Maybe<Scalars['String']['output']>>;
  nodeIds: Array<Scalars['String']['output']>;
  nodeKeys: Array<Scalars['ID']['output']>;
  nodeKinds: Array<NodeKind>;
  nodeNames: Array<Scalars['String']['output']>;
  /** Marking of each node; null is unmarked. */
  nodeSensitivity: Array<Maybe<Sensitivity>>;
  /** Position of the site the node stands at, or -1. */
  nodeSite: Array<Scalars['Int']['output']>;
};

export type MissionName = {
  __typename?: 'MissionName';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type MissionPayload = {
  __typename?: 'MissionPayload';
  error?: Maybe<UserError>;
  mission?: Maybe<MissionCard>;
  ok: Scalars['Boolean']['output'];
};

/** Where a mission stands. */
export type MissionStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PLANNED';

export type MissionSummary = {
  __typename?: 'MissionSummary';
  /** Elements through which much of the mission's risk passes, at most eight. */
  chokePoints: Array<ChokePoint>;
  /** Sentences on facts that no one recorded and the model needs, grouped. */
  gaps: Array<GapGroup>;
  mission: MissionCard;
  /** The exposures that matter most, at most five. */
  mostExposed: Array<Exposure>;
  /** What nobody has assessed, by kind of entry, most first. */
  notAssessed: Array<NotAssessedCount>;
  /** What left UN custody by arrangement. */
  outOfCustody: CustodySummary;
  /** Latest writes to the mission's graph. */
  recentlyChanged: Array<ChangedElement>;
  score: ScoreHeader;
  /** Entries whose review is overdue on the day of the score, most overdue first, at most twenty. */
  stale: StaleSummary;
  totals: RiskTotals;
};

export type MissionTrend = {
  __typename?: 'MissionTrend';
  mission: HeadquartersMission;
  points: Array<TrendPoint>;
};

/** Whether outsiders can measure it. */
export type Monitorability =
  | 'DIFFICULT'
  | 'FEASIBLE';

export type MoveAssessmentInput = {
  assessment: Scalars['ID']['input'];
  /** Why; asked for where a step goes back. */
  note?: Scalars['String']['input'];
  to: AssessmentState;
};

/** Something that differs on the leading ways to an exposure. */
export type MoveReason = {
  __typename?: 'MoveReason';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  /** Kind of the entry, or of the link, whose properties differ. */
  entry?: Maybe<NodeKind>;
  kind: MoveReasonKind;
  link?: Maybe<EdgeKind>;
  /** The entry, the start of the link, or the scale. */
  name: Scalars['String']['output'];
  properties: Array<Scalars['String']['output']>;
  /** The end of the link. */
  to: Scalars['String']['output'];
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Records that a role accepts what risk remains, until a day. */
  acceptResidualRisk: RecommendationPayload;
  /** Approves an assessment and freezes it in every format under one fingerprint. */
  approveAssessment: AssessmentPayload;
  /** Assigns a section to one more office. */
  assignSection: AssessmentPayload;
  /** Makes a secret for one-time codes; they are on once a first code is confirmed. */
  beginCodes: CodesPayload;
  /** Changes the viewer's password and ends their other sessions. */
  changePassword: AccountPayload;
  /** Says that a recommendation is done, dropped, or open again. */
  closeRecommendation: RecommendationPayload;
  commentOnSection: AssessmentPayload;
  /** Switches one-time codes on and returns recovery codes, which are shown this once. */
  confirmCodes: CodesPayload;
  /** Makes an API token, which is shown this once. */
  createApiToken: ApiTokenPayload;
  /** Makes an element of the one kind that is given. */
  createElement: ElementPayload;
  /** Makes a link between two elements. */
  createLink: LinkPayload;
  /** Makes an empty mission. */
  createMission: MissionPayload;
  /** Adds a person and makes the link by which they set their password. */
  createPerson: PersonPayload;
  /** Agrees to what another person asked for, refuses it, or withdraws what one asked for oneself. */
  decideApproval: ApprovalPayload;
  /** Deletes an assessment that is still a draft. */
  deleteAssessment: DeletePayload;
  /** Deletes an element with its links. */
  deleteElement: DeletePayload;
  /** Deletes a link. */
  deleteLink: DeletePayload;
  /** Deletes a mission and everything in it. `confirmId` has to repeat its id. */
  deleteMission: DeletePayload;
  dropRelease: DeletePayload;
  endCodes: AccountPayload;
  /** Ends one of the viewer's own sessions. */
  endSession: DeletePayload;
  /** Ends every session of a person. */
  endSessionsOf: DeletePayload;
  /** Works out what each open recommendation does alone and with the others. A long run: see work. */
  estimateRecommendations: RecommendationsPayload;
  /** Scores the mission and writes the integrated threat assessment from it. */
  generateAssessment: AssessmentPayload;
  /** Clears, clears with comment or dissents, for the section as it stands. */
  givePosition: AssessmentPayload;
  /** Gives a role for a mission, or for headquarters where no mission is named. */
  giveRole: PersonPayload;
  /** Moves an assessment one step on or back. */
  moveAssessment: AssessmentPayload;
  /** Proposes to whom an approved issue goes. */
  proposeRelease: AssessmentPayload;
  /** Adds a finding of an office's own, or changes one. */
  putOfficeFinding: AssessmentPayload;
  /** Takes a measure upon the mission. */
  recommend: RecommendationPayload;
  /** Releases, in numbered copies, what another person proposed. */
  releaseAssessment: AssessmentPayload;
  /** Removes a template; what was made in it stays as it is. */
  removeDocumentTemplate: DeletePayload;
  removeOfficeFinding: DeletePayload;
  /** A new link for a person to set a password by. Where they have signed in before, another administrator has to agree. */
  resetSignIn: PersonPayload;
  resolveComment: AssessmentPayload;
  revokeApiToken: DeletePayload;
  /** Scores the mission again and writes the generated text anew; what offices wrote stays. */
  rewriteAssessment: AssessmentPayload;
  /** Keeps an office's text. Where somebody else changed it first, their text comes back beside the refusal. */
  saveNarrative: SaveNarrativePayload;
  /** Sets title, lead office, period and deadline. */
  setAssessmentDetails: AssessmentPayload;
  /** Sets a generated finding aside; the reason is printed in its place. */
  setFindingAside: AssessmentPayload;
  /** Ends a long run; whoever waits for it is told so. False where it has ended already. */
  stopWork: Scalars['Boolean']['output'];
  takeFindingBack: DeletePayload;
  /** Takes a section back from an office that has written nothing in it. */
  unassignSection: DeletePayload;
  /** Replaces an element's properties; what is left out becomes not assessed. */
  updateElement: ElementPayload;
  /** Replaces a link's properties. */
  updateLink: LinkPayload;
  /** Replaces what is known of a person. Where an administrator is concerned, another one has to agree. */
  updatePerson: PersonPayload;
  updateRecommendation: RecommendationPayload;
  /** Withdraws an issue that was approved or released. */
  withdrawAssessment: AssessmentPayload;
  withdrawRole: PersonPayload;
};


export type MutationAcceptResidualRiskArgs = {
  input: AcceptResidualRiskInput;
};


export type MutationApproveAssessmentArgs = {
  input: ApproveAssessmentInput;
};


export type MutationAssignSectionArgs = {
  input: AssignSectionInput;
};


export type MutationBeginCodesArgs = {
  password: Scalars['String']['input'];
};


export type MutationChangePasswordArgs = {
  next: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationCloseRecommendationArgs = {
  input: CloseRecommendationInput;
};


export type MutationCommentOnSectionArgs = {
  input: CommentInput;
};


export type MutationConfirmCodesArgs = {
  code: Scalars['String']['input'];
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateElementArgs = {
  input: CreateElementInput;
};


export type MutationCreateLinkArgs = {
  input: CreateLinkInput;
};


export type MutationCreateMissionArgs = {
  input: CreateMissionInput;
};


export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


export type MutationDecideApprovalArgs = {
  input: DecideApprovalInput;
};


export type MutationDeleteAssessmentArgs = {
  key: Scalars['ID']['input'];
};


export type MutationDeleteElementArgs = {
  key: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteLinkArgs = {
  key: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteMissionArgs = {
  confirmId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDropReleaseArgs = {
  input: ReleaseReference;
};


export type MutationEndCodesArgs = {
  password: Scalars['String']['input'];
};


export type MutationEndSessionArgs = {
  key: Scalars['ID']['input'];
};


export type MutationEndSessionsOfArgs = {
  person: Scalars['ID']['input'];
};


export type MutationEstimateRecommendationsArgs = {
  mission: Scalars['ID']['input'];
};


export type MutationGenerateAssessmentArgs = {
  input: GenerateAssessmentInput;
};


export type MutationGivePositionArgs = {
  input: PositionInput;
};


export type MutationGiveRoleArgs = {
  input: GiveRoleInput;
};


export type MutationMoveAssessmentArgs = {
  input: MoveAssessmentInput;
};


export type MutationProposeReleaseArgs = {
  input: ProposeReleaseInput;
};


export type MutationPutOfficeFindingArgs = {
  input: OfficeFindingInput;
};


export type MutationRecommendArgs = {
  input: RecommendInput;
};


export type MutationReleaseAssessmentArgs = {
  input: ReleaseReference;
};


export type MutationRemoveDocumentTemplateArgs = {
  input: RemoveTemplateInput;
};


export type MutationRemoveOfficeFindingArgs = {
  input: RemoveFindingInput;
};


export type MutationResetSignInArgs = {
  person: Scalars['ID']['input'];
};


export type MutationResolveCommentArgs = {
  input: ResolveCommentInput;
};


export type MutationRevokeApiTokenArgs = {
  key: Scalars['ID']['input'];
};


export type MutationRewriteAssessmentArgs = {
  input: RewriteAssessmentInput;
};


export type MutationSaveNarrativeArgs = {
  input: SaveNarrativeInput;
};


export type MutationSetAssessmentDetailsArgs = {
  input: AssessmentDetailsInput;
};


export type MutationSetFindingAsideArgs = {
  input: SetAsideInput;
};


export type MutationStopWorkArgs = {
  id: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
};


export type MutationTakeFindingBackArgs = {
  input: TakeBackInput;
};


export type MutationUnassignSectionArgs = {
  input: ContributionReference;
};


export type MutationUpdateElementArgs = {
  input: UpdateElementInput;
};


export type MutationUpdateLinkArgs = {
  input: UpdateLinkInput;
};


export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


export type MutationUpdateRecommendationArgs = {
  input: UpdateRecommendationInput;
};


export type MutationWithdrawAssessmentArgs = {
  input: WithdrawAssessmentInput;
};


export type MutationWithdrawRoleArgs = {
  key: Scalars['ID']['input'];
};

export type Namesake = {
  __typename?: 'Namesake';
  kind: FactorKind;
  missions: Array<HeadquartersMission>;
  name: Scalars['String']['output'];
  /** Why they are not counted as one. */
  words: Scalars['String']['output'];
};

export type NarrativeText = {
  __typename?: 'NarrativeText';
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  editedBy?: Maybe<Scalars['String']['output']>;
  marking: Sensitivity;
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type Nearness = {
  __typename?: 'Nearness';
  /** Null: not assessed; neither near nor far. */
  kilometres?: Maybe<Scalars['Float']['output']>;
  who: AnalysisCell;
};

export type NewControl = {
  __typename?: 'NewControl';
  controlClass: ControlClass;
  effectiveness: Scalars['Float']['output'];
  reduces: Array<VectorType>;
};

export type NewControlInput = {
  controlClass: ControlClass;
  effectiveness: Scalars['Float']['input'];
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

export type NotAssessedCount = {
  __typename?: 'NotAssessedCount';
  kind: NodeKind;
  missing: Scalars['Int']['output'];
  property: Scalars['String']['output'];
  title: Scalars['String']['output'];
  total: Scalars['Int']['output'];
};

/** A section or component of the mission that owns entries, operates systems and contributes to the assessment. */
export type Office = Element & {
  __typename?: 'Office';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  /** The function of the office. */
  officeType?: Maybe<OfficeType>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A section or component of the mission that owns entries, operates systems and contributes to the assessment. */
export type OfficeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

export type OfficeFinding = {
  __typename?: 'OfficeFinding';
  addedAt: Scalars['DateTime']['output'];
  addedBy: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  confidence?: Maybe<Confidence>;
  effect: Scalars['String']['output'];
  grade?: Maybe<Scalars['String']['output']>;
  key: Scalars['ID']['output'];
  measure: Scalars['String']['output'];
  statement: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type OfficeFindingInput = {
  assessment: Scalars['ID']['input'];
  basis?: Scalars['String']['input'];
  confidence?: InputMaybe<Confidence>;
  contribution: Scalars['ID']['input'];
  effect?: Scalars['String']['input'];
  /** Admiralty grade, as B2; null: not assessed. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Key and version of one that is changed; null: a new one. */
  key?: InputMaybe<Scalars['ID']['input']>;
  measure?: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What to write for one entry of the kind Office; what is left out is not assessed. */
export type OfficeInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The function of the office. */
  officeType?: InputMaybe<OfficeType>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
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

export type OuterBound = {
  __typename?: 'OuterBound';
  /** False where a stronger control may turn dependence on or off: then the bound is near, not certain. */
  certain: Scalars['Boolean']['output'];
  high: Figure;
  low: Figure;
};

export type OutlineEntry = {
  __typename?: 'OutlineEntry';
  contributors: Array<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  number: Scalars['String']['output'];
  status: SectionStatus;
  title: Scalars['String']['output'];
};

export type Outranks = {
  __typename?: 'Outranks';
  ciHigh: Scalars['Float']['output'];
  ciLow: Scalars['Float']['output'];
  draws: Scalars['Int']['output'];
  /** Probability that the first has the larger risk, over joint draws of the judgements; ties count half. */
  probability: Scalars['Float']['output'];
  sentence: Scalars['String']['output'];
};

/** Where a page of a list ends, and whether more follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PathHop = {
  __typename?: 'PathHop';
  after: Scalars['Float']['output'];
  /** Chance of this hop alone before and after controls, given that the actor commands the technique. */
  before: Scalars['Float']['output'];
  causes: Array<HopCause>;
  controls: Array<HopControl>;
  /** The recorded links the rule read. */
  facts: Array<HopFact>;
  from: ElementRef;
  fromEffect: StateEffect;
  /** Weakest Admiralty grade among the facts; null where none is graded. */
  grade?: Maybe<Scalars['String']['output']>;
  measure: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  source: Scalars['String']['output'];
  to: ElementRef;
  toEffect: StateEffect;
  vector?: Maybe<VectorType>;
};

export type Person = {
  __typename?: 'Person';
  clearance: Sensitivity;
  compartments: Array<Scalars['String']['output']>;
  /** Ways in which they can sign in: PASSWORD, TOTP, RECOVERY, OIDC. */
  credentials: Array<Scalars['String']['output']>;
  key: Scalars['ID']['output'];
  login: Scalars['String']['output'];
  name: Scalars['String']['output'];
  roles: Array<HeldRole>;
  sample: Scalars['Boolean']['output'];
  /** Moment of the last request of a session that is open. */
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  state: PersonState;
  version: Scalars['Int']['output'];
};

/** People as a group, by role, contingent or relation to the mission. Never a named individual. */
export type PersonGroup = Element & {
  __typename?: 'PersonGroup';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  /** How the group relates to the mission. */
  groupType?: Maybe<GroupType>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Training in information security: none, basic awareness, or fitted to the role. */
  securityTraining?: Maybe<SecurityTraining>;
  sensitivity?: Maybe<Sensitivity>;
  /** How many people are in the group. */
  size?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** People as a group, by role, contingent or relation to the mission. Never a named individual. */
export type PersonGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind PersonGroup; what is left out is not assessed. */
export type PersonGroupInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How the group relates to the mission. */
  groupType?: InputMaybe<GroupType>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Training in information security: none, basic awareness, or fitted to the role. */
  securityTraining?: InputMaybe<SecurityTraining>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** How many people are in the group. */
  size?: InputMaybe<Scalars['Int']['input']>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonPayload = {
  __typename?: 'PersonPayload';
  error?: Maybe<UserError>;
  /** Path of the one-time link, shown this once. */
  link?: Maybe<Scalars['String']['output']>;
  ok: Scalars['Boolean']['output'];
  person?: Maybe<Person>;
};

export type PersonState =
  | 'ACTIVE'
  /** May not sign in. */
  | 'BLOCKED';

/** Places on a map, with who is near. */
export type PlacesFigure = {
  __typename?: 'PlacesFigure';
  caption: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  places: Array<AnalysisPlace>;
  /** Places of which nobody recorded a position. */
  unplaced: AnalysisCell;
};

/** Talks, mediation or the follow-up of an agreement that the mission supports. */
export type PoliticalProcess = Element & {
  __typename?: 'PoliticalProcess';
  changedAt: Scalars['DateTime']['output'];
  /** Day of the choice. */
  choiceDecidedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was decided so, in a sentence. */
  choiceReason?: Maybe<Scalars['String']['output']>;
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  /** What was decided where the parties cannot be kept out equally. */
  recordingChoice?: Maybe<RecordingChoice>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** Where the process stands. */
  stage?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** Talks, mediation or the follow-up of an agreement that the mission supports. */
export type PoliticalProcessLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind PoliticalProcess; what is left out is not assessed. */
export type PoliticalProcessInput = {
  /** Day of the choice. */
  choiceDecidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it was decided so, in a sentence. */
  choiceReason?: InputMaybe<Scalars['String']['input']>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** What was decided where the parties cannot be kept out equally. */
  recordingChoice?: InputMaybe<RecordingChoice>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** Where the process stands. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type Portfolio = {
  __typename?: 'Portfolio';
  axis: HarmAxis;
  /** Joint scorings it took. */
  evaluations: Scalars['Int']['output'];
  score: ScoreHeader;
  /** The risk without any measure; null where nothing on the axis is rated. */
  start?: Maybe<RiskRange>;
  steps: Array<PortfolioStep>;
  /** Why it ended there: MEASURES, BUDGET, NO_GAIN, EVALUATIONS. */
  stoppedBy: Scalars['String']['output'];
  stoppedWords: Scalars['String']['output'];
  tasks: Scalars['Boolean']['output'];
};

export type PortfolioInput = {
  axis: HarmAxis;
  /** At most so much effort, in points; left out: no limit. */
  budget?: InputMaybe<Scalars['Float']['input']>;
  /** At most so many measures, 1 to 20. */
  maxMeasures?: InputMaybe<Scalars['Int']['input']>;
  /** true: risk to tasks; else to information. The two are never added. */
  tasks?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PortfolioStep = {
  __typename?: 'PortfolioStep';
  alone: Scalars['Float']['output'];
  /** Effort so far, in points. */
  cost: Scalars['Float']['output'];
  /** What it lowers the risk by, with those before it, and alone. */
  gain: Scalars['Float']['output'];
  /** All measures of the step as one: their changes, elements and effort together. */
  measure: CandidateMeasure;
  /** The measures that the step adds; more than one where only together they lower the risk. */
  measures: Array<CandidateMeasure>;
  /** The risk with this step and all before it. */
  risk: RiskRange;
};

export type PositionCount = {
  __typename?: 'PositionCount';
  asked: Scalars['Int']['output'];
  dissents: Scalars['Int']['output'];
  given: Scalars['Int']['output'];
};

export type PositionInput = {
  assessment: Scalars['ID']['input'];
  contribution: Scalars['ID']['input'];
  position: OfficePosition;
  /** The comment, or the dissent, which is printed in full. */
  statement?: Scalars['String']['input'];
};

/** Judged attitude towards the mission. */
export type Posture =
  | 'ADVERSARIAL'
  | 'COMPETING'
  | 'COOPERATIVE'
  | 'HOSTILE'
  | 'NEUTRAL'
  | 'UNKNOWN';

export type Presence = {
  __typename?: 'Presence';
  /** Null: not assessed. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  presentFrom?: Maybe<Scalars['Date']['output']>;
  presentTo?: Maybe<Scalars['Date']['output']>;
  site: ElementRef;
};

/** What an account may do. */
export type Privilege =
  | 'ADMIN'
  | 'READ'
  | 'WRITE';

export type ProgressCell = {
  __typename?: 'ProgressCell';
  assessment?: Maybe<Scalars['ID']['output']>;
  mission: Scalars['ID']['output'];
  section: Scalars['String']['output'];
  state: ProgressState;
  words: Scalars['String']['output'];
};

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

export type ProgressRow = {
  __typename?: 'ProgressRow';
  cells: Array<ProgressCell>;
  code: ProgressCode;
  /** By what is judged how far it has come. */
  criterion: Scalars['String']['output'];
  origin: ProgressOrigin;
  title: Scalars['String']['output'];
};

export type ProgressState =
  | 'DONE'
  | 'NOT_ASSESSED'
  | 'NOT_BEGUN'
  | 'UNDER_WAY';

export type ProposeReleaseInput = {
  assessment: Scalars['ID']['input'];
  /** Printed on every page of the copies. */
  handlingNote: Scalars['String']['input'];
  /** One copy each, numbered in this order. */
  recipients: Array<ReleaseRecipientInput>;
};

export type Query = {
  __typename?: 'Query';
  /** How the viewer signs in. */
  account: Account;
  /** One actor by key. */
  actor?: Maybe<ActorAssessment>;
  /** Actors with what they reach. */
  actors: Array<ActorAssessment>;
  /** The analyses there are, in the order of a menu. */
  analyses: Array<AnalysisCard>;
  /** One analysis of a mission as of a day. */
  analysis: Analysis;
  /** The viewer's own API tokens, newest first. */
  apiTokens: Array<ApiToken>;
  /** What waits for a second person, newest first. */
  approvals: Array<Approval>;
  /** One assessment by key. */
  assessment?: Maybe<Assessment>;
  /** Assessments of a mission, newest first. */
  assessments: Array<Assessment>;
  /** Offices of a mission to which sections can be assigned. */
  assignableOffices: Array<AssignableOffice>;
  /** Measures that could lower the mission's risks, those on the heaviest paths first. With an element: those that bear on it. */
  candidateMeasures: Array<CandidateMeasure>;
  /** One exposure looked at closely: what its figure rests on and what would move it; null when no actor reaches it. */
  closeUp?: Maybe<CloseUp>;
  /** Two assessments of one mission, held against each other. */
  compareAssessments: AssessmentComparisonPayload;
  /** Word documents of an organisation in whose form assessments of a mission can be taken out. */
  documentTemplates: Array<DocumentTemplate>;
  /** One element by its opaque key; null when there is none, or it is not yours to see. */
  element?: Maybe<Element>;
  /** One element by the user's own id within a mission. */
  elementById?: Maybe<Element>;
  /** Elements of a mission, filtered, sorted, a page at a time (at most 200). */
  elements: ElementConnection;
  /** One element's exposure with its leading paths; null when no actor reaches it. */
  exposure?: Maybe<ExposureDetail>;
  /** Exposures ranked by risk on an axis (default: the largest of the four), a page at a time (at most 200). */
  exposures: ExposureConnection;
  /** All missions side by side, from assessments that have been released and that the reader sees. Never the live graph. */
  headquarters: Headquarters;
  /** Up to four missions side by side. */
  headquartersComparison: HeadquartersComparisonPayload;
  /** How many elements of each kind, with how many fields nobody has assessed. */
  inventory: Array<KindCount>;
  /** Versioned library items: scales, tables and defaults that scores stand on. */
  library: Array<LibraryItem>;
  /** One link by its opaque key. */
  link?: Maybe<Link>;
  /** Links of a mission, or of one element (either end), a page at a time (at most 200). */
  links: LinkConnection;
  /** One mission with what its home page shows; null when there is none, or it is not yours to see. */
  mission?: Maybe<MissionCard>;
  /** A mission's graph as columns, for the map. Entry i of each node column is one node; entry j of each link column one link between node positions. */
  missionMap?: Maybe<MissionMap>;
  /** Missions by id and name, for giving roles: nothing of what is in them. */
  missionNames: Array<MissionName>;
  /** What a mission's home page shows, scored as of a date (default: today, or the mission's end if that is past). */
  missionSummary?: Maybe<MissionSummary>;
  /** Every mission the viewer may see, by name. */
  missions: Array<MissionCard>;
  /** How likely it is that the risk of one exposure really is larger than that of another, on an axis. */
  outranks?: Maybe<Outranks>;
  /** People with their roles: everybody, or with their roles for one mission alone. */
  people: Array<Person>;
  /** Measures chosen together, step by step, each judged with those before it. A long run: see work and stopWork. */
  portfolio: Portfolio;
  /** Measures that a mission has taken upon itself, in the order in which they were made. */
  recommendations: Array<Recommendation>;
  /** Entries of the record, newest first, a page at a time (at most 200). */
  record: RecordConnection;
  /** Walks the whole record and says whether an entry was removed, changed or put elsewhere. */
  recordVerdict: RecordVerdict;
  /** An issue that has gone out, by the key of its assessment; null: none that the reader sees. */
  releasedIssue?: Maybe<ReleasedIssue>;
  /** The rules of the exposure model, in reading order. */
  rules: Array<RuleCard>;
  /** Elements whose name or id contains the text, best match first. */
  search: Array<ElementRef>;
  /** Name, version and store of this server. */
  server: ServerInfo;
  /** The viewer's own sessions that are open, the last seen first. */
  sessions: Array<Session>;
  /** Which unknowns would move most if they turned out for the worse, most first. Works the mission out once more for each kind. */
  unknowns: Array<UnknownWeight>;
  /** Who asks: their roles, clearance and compartments. */
  viewer: Viewer;
  /** What changes to a mission would do to its risks, on the same sampled worlds. Nothing is stored. */
  whatIf: WhatIfPayload;
  /** What keeps an actor from an element. */
  whyNot?: Maybe<WhyNot>;
  /** Long runs about a mission that are under way, and how far they have come. */
  work: Array<Work>;
};


export type QueryActorArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  key: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
};


export type QueryActorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  mission: Scalars['ID']['input'];
};


export type QueryAnalysisArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  mission: Scalars['ID']['input'];
  name: AnalysisName;
};


export type QueryAssessmentArgs = {
  key: Scalars['ID']['input'];
};


export type QueryAssessmentsArgs = {
  mission: Scalars['ID']['input'];
};


export type QueryAssignableOfficesArgs = {
  mission: Scalars['ID']['input'];
};


export type QueryCandidateMeasuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  element?: InputMaybe<Scalars['ID']['input']>;
  mission: Scalars['ID']['input'];
};


export type QueryCloseUpArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  effect: StateEffect;
  element: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
};


export type QueryCompareAssessmentsArgs = {
  after: Scalars['ID']['input'];
  before: Scalars['ID']['input'];
};


export type QueryDocumentTemplatesArgs = {
  mission: Scalars['ID']['input'];
};


export type QueryElementArgs = {
  key: Scalars['ID']['input'];
};


export type QueryElementByIdArgs = {
  id: Scalars['String']['input'];
  mission: Scalars['ID']['input'];
};


export type QueryElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<NodeKind>;
  mission: Scalars['ID']['input'];
  sort?: InputMaybe<ElementSort>;
};


export type QueryExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  element: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
};


export type QueryExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  axis?: InputMaybe<HarmAxis>;
  filter?: InputMaybe<ExposureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mission: Scalars['ID']['input'];
};


export type QueryHeadquartersComparisonArgs = {
  missions: Array<Scalars['ID']['input']>;
};


export type QueryInventoryArgs = {
  mission: Scalars['ID']['input'];
};


export type QueryLinkArgs = {
  key: Scalars['ID']['input'];
};


export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  element?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mission: Scalars['ID']['input'];
  type?: InputMaybe<EdgeKind>;
};


export type QueryMissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMissionMapArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMissionSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryOutranksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  axis: HarmAxis;
  mission: Scalars['ID']['input'];
  one: ExposureName;
  other: ExposureName;
};


export type QueryPeopleArgs = {
  mission?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPortfolioArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  input: PortfolioInput;
  mission: Scalars['ID']['input'];
};


export type QueryRecommendationsArgs = {
  mission: Scalars['ID']['input'];
};


export type QueryRecordArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReleasedIssueArgs = {
  key: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  mission: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type QueryUnknownsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  mission: Scalars['ID']['input'];
};


export type QueryWhatIfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  changes: Array<WhatIfChangeInput>;
  mission: Scalars['ID']['input'];
};


export type QueryWhyNotArgs = {
  actor: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  effect: StateEffect;
  element: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
};


export type QueryWorkArgs = {
  mission: Scalars['ID']['input'];
};

export type RankRange = {
  __typename?: 'RankRange';
  high: Scalars['Int']['output'];
  low: Scalars['Int']['output'];
};

export type RecommendInput = {
  /** What it comes to in the graph, so that it can be tried; empty: not said. */
  changes?: Array<WhatIfChangeInput>;
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Raised to that of the entries it names. Null: theirs, or where it names none the writer's clearance. */
  marking?: InputMaybe<Sensitivity>;
  /** The measure in words. */
  measure: Scalars['String']['input'];
  mission: Scalars['ID']['input'];
  owner?: InputMaybe<OfficeType>;
};

export type Recommendation = {
  __typename?: 'Recommendation';
  acceptance?: Maybe<RiskAcceptance>;
  /** Whether it can be tried: somebody has said what it comes to in the graph. */
  canBeTried: Scalars['Boolean']['output'];
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  closingNote?: Maybe<Scalars['String']['output']>;
  compartments: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy: Scalars['String']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Null: not worked out, or nothing is rated. */
  expected?: Maybe<RecommendationChange>;
  /** Issue in which it first stood; null: none yet. */
  firstIssue?: Maybe<Scalars['Int']['output']>;
  /** Open and past its due date. */
  isOverdue: Scalars['Boolean']['output'];
  key: Scalars['ID']['output'];
  marking: Sensitivity;
  measure: Scalars['String']['output'];
  owner?: Maybe<OfficeType>;
  state: RecommendationState;
  version: Scalars['Int']['output'];
};

export type RecommendationChange = {
  __typename?: 'RecommendationChange';
  asOf: Scalars['Date']['output'];
  information?: Maybe<ExpectedRisk>;
  /** Whether the graph has changed since. */
  isBehind: Scalars['Boolean']['output'];
  tasks?: Maybe<ExpectedRisk>;
};

export type RecommendationCourse =
  | 'CARRIED_OVER'
  | 'DONE'
  | 'DROPPED'
  | 'NEW'
  | 'OVERDUE';

export type RecommendationPayload = {
  __typename?: 'RecommendationPayload';
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
  recommendation?: Maybe<Recommendation>;
};

export type RecommendationState =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

export type RecommendationsPayload = {
  __typename?: 'RecommendationsPayload';
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
  recommendations: Array<Recommendation>;
};

export type RecordConnection = {
  __typename?: 'RecordConnection';
  nodes: Array<RecordEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RecordEntry = {
  __typename?: 'RecordEntry';
  actor: Scalars['String']['output'];
  actorKey: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  detail: Scalars['String']['output'];
  /** Address that the request came from. */
  from: Scalars['String']['output'];
  hash: Scalars['String']['output'];
  /** What was wanted. */
  intent: Scalars['String']['output'];
  kind: RecordKind;
  mission?: Maybe<Scalars['ID']['output']>;
  outcome: RecordOutcome;
  requestId: Scalars['String']['output'];
  /** Place in the record, from 1. */
  sequence: Scalars['Int']['output'];
  subject: Scalars['String']['output'];
  /** SESSION, TOKEN, OPERATOR or NONE. */
  via: Scalars['String']['output'];
};

export type RecordFilter = {
  /** Key of a person. */
  actor?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<RecordKind>;
  mission?: InputMaybe<Scalars['ID']['input']>;
  outcome?: InputMaybe<RecordOutcome>;
  /** First day, included. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Part of a name, a subject or a detail. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Last day, included. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordFinding = {
  __typename?: 'RecordFinding';
  /** REMOVED, CHANGED, REORDERED or FORGED. */
  fault: Scalars['String']['output'];
  message: Scalars['String']['output'];
  sequence: Scalars['Int']['output'];
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

export type RecordVerdict = {
  __typename?: 'RecordVerdict';
  entries: Scalars['Int']['output'];
  findings: Array<RecordFinding>;
  /** Findings beyond those listed. */
  findingsLeftOut: Scalars['Int']['output'];
  sound: Scalars['Boolean']['output'];
};

/** What a mediator decided. */
export type RecordingChoice =
  | 'EQUAL_SAFEGUARDS'
  | 'KEEP_AS_IS'
  | 'RECORD_LESS'
  | 'SHARE_MORE';

export type RefusedChange = {
  __typename?: 'RefusedChange';
  code: Scalars['String']['output'];
  index: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type ReleaseRecipient = {
  __typename?: 'ReleaseRecipient';
  ceiling: IssueCeiling;
  /** Number of the copy; null while it waits. */
  copy?: Maybe<Scalars['Int']['output']>;
  /** Where the numbered copy is taken out; none while it waits. */
  downloads: Array<Download>;
  name: Scalars['String']['output'];
};

export type ReleaseRecipientInput = {
  /** What this recipient gets: the whole, or what readers up to a level have. */
  ceiling?: IssueCeiling;
  name: Scalars['String']['input'];
};

export type ReleaseReference = {
  assessment: Scalars['ID']['input'];
  release: Scalars['ID']['input'];
};

/** An issue that has gone out, as the reader has it. */
export type ReleasedIssue = {
  __typename?: 'ReleasedIssue';
  asOf: Scalars['Date']['output'];
  /** The document as it was frozen, of the form that Assessment.document has. */
  document: Scalars['JSON']['output'];
  /** SHA-256 that the document carries. */
  fingerprint: Scalars['String']['output'];
  /** Counted in its mission from 1. */
  issue: Scalars['Int']['output'];
  /** Key of its assessment. */
  key: Scalars['ID']['output'];
  marking: Sensitivity;
  mission: Scalars['ID']['output'];
  missionName: Scalars['String']['output'];
  releasedAt: Scalars['DateTime']['output'];
  state: AssessmentState;
  title: Scalars['String']['output'];
};

export type RemoveFindingInput = {
  assessment: Scalars['ID']['input'];
  contribution: Scalars['ID']['input'];
  finding: Scalars['ID']['input'];
};

export type RemoveTemplateInput = {
  key: Scalars['ID']['input'];
  mission: Scalars['ID']['input'];
};

export type ResolveCommentInput = {
  assessment: Scalars['ID']['input'];
  comment: Scalars['ID']['input'];
};

export type RewriteAssessmentInput = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  assessment: Scalars['ID']['input'];
};

export type RiskAcceptance = {
  __typename?: 'RiskAcceptance';
  isExpired: Scalars['Boolean']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Scalars['String']['output'];
  role: AcceptingRole;
  statement: Scalars['String']['output'];
  until: Scalars['Date']['output'];
};

/** Risk by axis; null is not assessed, never zero. */
export type RiskByAxis = {
  __typename?: 'RiskByAxis';
  mandate?: Maybe<RiskRange>;
  operations?: Maybe<RiskRange>;
  persons?: Maybe<RiskRange>;
  privacy?: Maybe<RiskRange>;
};

export type RiskMove = {
  __typename?: 'RiskMove';
  after: RiskRange;
  axis: HarmAxis;
  before: RiskRange;
};

export type RiskRange = {
  __typename?: 'RiskRange';
  /** Harm units a year. */
  estimate: Scalars['Float']['output'];
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
};

export type RiskTotals = {
  __typename?: 'RiskTotals';
  /** Sum over information. Never added to tasks: both count the same harm from two ends. */
  information: Array<AxisTotal>;
  tasks: Array<AxisTotal>;
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

export type RuleCard = {
  __typename?: 'RuleCard';
  base?: Maybe<Scalars['Float']['output']>;
  controls: Scalars['String']['output'];
  family: Scalars['String']['output'];
  measure: Scalars['String']['output'];
  name: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  source: Scalars['String']['output'];
  vector?: Maybe<VectorType>;
};

export type SaveNarrativeInput = {
  assessment: Scalars['ID']['input'];
  contribution: Scalars['ID']['input'];
  /** The marking that the office gives to its text. */
  marking: Sensitivity;
  /** Headings, lists, tables, strong, emphasis and links to elements, in a subset of Markdown; no HTML. */
  text: Scalars['String']['input'];
  /** The version that the writer began from. */
  version: Scalars['Int']['input'];
};

export type SaveNarrativePayload = {
  __typename?: 'SaveNarrativePayload';
  /** What somebody else wrote meanwhile, where the save was refused as a conflict. */
  current?: Maybe<NarrativeText>;
  error?: Maybe<UserError>;
  ok: Scalars['Boolean']['output'];
  /** The text as it was kept. */
  saved?: Maybe<NarrativeText>;
};

export type ScaleChange = {
  __typename?: 'ScaleChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  item: Scalars['String']['output'];
};

/** What a score stands on: said on every page and export that shows one. */
export type ScoreHeader = {
  __typename?: 'ScoreHeader';
  asOf: Scalars['Date']['output'];
  /** The same sentence for every viewer. */
  ceilingNote: Scalars['String']['output'];
  graphVersion: Scalars['String']['output'];
  horizonMonths: Scalars['Int']['output'];
  libraryVersions: Array<LibraryVersion>;
  /** True while only bounds and leading paths are known and the estimates are being worked out: see work, kind estimates. */
  preliminary: Scalars['Boolean']['output'];
  seed: Scalars['Int']['output'];
  trials: Scalars['Int']['output'];
};

export type SectionComment = {
  __typename?: 'SectionComment';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  resolvedBy?: Maybe<Scalars['String']['output']>;
  section: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type SectionStatus =
  /** Awaiting the office that contributes it. */
  | 'AWAITING_OFFICE'
  /** Filled from the graph. */
  | 'FILLED';

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

export type ServerInfo = {
  __typename?: 'ServerInfo';
  /** Sentence that every page and export carries about what the viewer may see. */
  ceilingNote: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** embedded or neo4j. */
  store: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

export type Session = {
  __typename?: 'Session';
  /** What the browser said of itself. */
  agent: Scalars['String']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** Address that it was last seen from. */
  from: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Within a minute. */
  seenAt: Scalars['DateTime']['output'];
  /** PASSWORD, OIDC, LINK or SAMPLE. */
  via: Scalars['String']['output'];
};

export type SetAsideFinding = {
  __typename?: 'SetAsideFinding';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  finding: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type SetAsideInput = {
  assessment: Scalars['ID']['input'];
  contribution: Scalars['ID']['input'];
  /** Id of the generated finding. */
  finding: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type SharedFactor = {
  __typename?: 'SharedFactor';
  /** Type and jurisdiction in words. */
  about?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  identity: FactorIdentity;
  identityWords: Scalars['String']['output'];
  kind: FactorKind;
  /** The measure that would act on all of them at once; null: none is known. Costs scores of each mission. */
  measure?: Maybe<SharedMeasure>;
  missions: Array<FactorInMission>;
  name: Scalars['String']['output'];
  /** One sentence: what is shared by which missions. */
  sentence: Scalars['String']['output'];
};

/** One measure in several missions, tried on the frozen graph of each; nothing is stored. */
export type SharedMeasure = {
  __typename?: 'SharedMeasure';
  controlClass?: Maybe<ControlClass>;
  label: HeadquartersMeasure;
  missions: Array<MeasureInMission>;
  sentence: Scalars['String']['output'];
};

/** A place the mission occupies or works from. */
export type Site = Element & {
  __typename?: 'Site';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  /** Degrees north, from -90 to 90. */
  latitude?: Maybe<Scalars['Float']['output']>;
  links: LinkConnection;
  /** Degrees east, from -180 to 180. */
  longitude?: Maybe<Scalars['Float']['output']>;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  /** People who work or live at the site, as a whole number. */
  personnel?: Maybe<Scalars['Int']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  /** What the site is for. */
  siteType?: Maybe<SiteType>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A place the mission occupies or works from. */
export type SiteLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind Site; what is left out is not assessed. */
export type SiteInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** Degrees north, from -90 to 90. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, from -180 to 180. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** People who work or live at the site, as a whole number. */
  personnel?: InputMaybe<Scalars['Int']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** What the site is for. */
  siteType?: InputMaybe<SiteType>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What a site is for. */
export type SiteType =
  | 'BASE'
  | 'LIAISON_OFFICE'
  | 'LOGISTICS'
  | 'MISSION_HQ'
  | 'SECTOR_HQ'
  | 'TEAM_SITE';

export type StaleElement = {
  __typename?: 'StaleElement';
  element: ElementRef;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  reviewDue: Scalars['Date']['output'];
};

export type StaleSummary = {
  __typename?: 'StaleSummary';
  count: Scalars['Int']['output'];
  elements: Array<StaleElement>;
};

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

/** A company or body that supplies equipment, software or services. */
export type Supplier = Element & {
  __typename?: 'Supplier';
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** True where it is closely linked with a national defence industry. */
  defenceLinked?: Maybe<Scalars['Boolean']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** True where it sells surveillance technology. A fact about its trade, not a judgement of intent. */
  surveillanceVendor?: Maybe<Scalars['Boolean']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A company or body that supplies equipment, software or services. */
export type SupplierLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind Supplier; what is left out is not assessed. */
export type SupplierInput = {
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** True where it is closely linked with a national defence industry. */
  defenceLinked?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** True where it sells surveillance technology. A fact about its trade, not a judgement of intent. */
  surveillanceVendor?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type SuppressedColumn = {
  __typename?: 'SuppressedColumn';
  code: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SuppressedRow = {
  __typename?: 'SuppressedRow';
  cells: Array<CountCell>;
  mission: HeadquartersMission;
  total: CountCell;
};

/** Counts by mission and type. No cell that is suppressed can be worked out from the other cells and the totals. */
export type SuppressedTable = {
  __typename?: 'SuppressedTable';
  columns: Array<SuppressedColumn>;
  grandTotal: CountCell;
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  rows: Array<SuppressedRow>;
  title: Scalars['String']['output'];
  totals: Array<CountCell>;
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
  assessment: Scalars['ID']['input'];
  contribution: Scalars['ID']['input'];
  finding: Scalars['String']['input'];
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

/** A piece of a sentence; with an element where it is the name of one. */
export type TextRun = {
  __typename?: 'TextRun';
  element?: Maybe<ElementRef>;
  text: Scalars['String']['output'];
};

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

/** A body whose capability, intent and position are judged. Being listed says nothing of hostility; posture is a graded judgement. */
export type ThreatActor = Element & {
  __typename?: 'ThreatActor';
  /** What kind of body it is. */
  actorType?: Maybe<ActorType>;
  /** Other names in use. */
  aliases?: Maybe<Array<Scalars['String']['output']>>;
  /** Judged technical capability. */
  capability?: Maybe<Level>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  /** Judged intent to try within twelve months. Empty: nobody has judged it, and no figure is made up. */
  intent?: Maybe<Level>;
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  /** Judged attitude towards the mission. No state or company is hostile by default. */
  posture?: Maybe<Posture>;
  properties: Scalars['JSON']['output'];
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** Identifier in STIX exchange. */
  stixId?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** A body whose capability, intent and position are judged. Being listed says nothing of hostility; posture is a graded judgement. */
export type ThreatActorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind ThreatActor; what is left out is not assessed. */
export type ThreatActorInput = {
  /** What kind of body it is. */
  actorType?: InputMaybe<ActorType>;
  /** Other names in use. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Judged technical capability. */
  capability?: InputMaybe<Level>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** Judged intent to try within twelve months. Empty: nobody has judged it, and no figure is made up. */
  intent?: InputMaybe<Level>;
  /** State whose law it is under, as an ISO 3166 two-letter code. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** Judged attitude towards the mission. No state or company is hostile by default. */
  posture?: InputMaybe<Posture>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** Identifier in STIX exchange. */
  stixId?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A way by which harm arrives. An actor is linked to the vectors it is judged to employ. */
export type ThreatVector = Element & {
  __typename?: 'ThreatVector';
  /** Technique identifiers in MITRE ATT&CK or GSMA MoTIF. */
  attackIds?: Maybe<Array<Scalars['String']['output']>>;
  changedAt: Scalars['DateTime']['output'];
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  description?: Maybe<Scalars['String']['output']>;
  /** What it does where it succeeds. */
  effects?: Maybe<Array<VectorEffect>>;
  id: Scalars['String']['output'];
  key: Scalars['ID']['output'];
  kind: NodeKind;
  links: LinkConnection;
  missionId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  notAssessed: Array<Scalars['String']['output']>;
  observedOn?: Maybe<Scalars['Date']['output']>;
  ownerOffice?: Maybe<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  /** The capability an actor needs to command this technique. */
  requiredCapability?: Maybe<Level>;
  reviewDue?: Maybe<Scalars['Date']['output']>;
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  sensitivity?: Maybe<Sensitivity>;
  source?: Maybe<Scalars['String']['output']>;
  sourceGrade?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Which of the seventeen vectors this is. */
  vectorType?: Maybe<VectorType>;
  version: Scalars['Int']['output'];
};


/** A way by which harm arrives. An actor is linked to the vectors it is judged to employ. */
export type ThreatVectorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EdgeKind>;
};

/** What to write for one entry of the kind ThreatVector; what is left out is not assessed. */
export type ThreatVectorInput = {
  /** Technique identifiers in MITRE ATT&CK or GSMA MoTIF. */
  attackIds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Need-to-know groups whose members alone may see this, for example witness-data. */
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Confidence in the judgement, apart from its likelihood. */
  confidence?: InputMaybe<Confidence>;
  /** What it is, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it does where it succeeds. */
  effects?: InputMaybe<Array<VectorEffect>>;
  /** Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters. */
  id: Scalars['String']['input'];
  /** What people call it. Groups and systems only; never the name of a person. */
  name: Scalars['String']['input'];
  /** Date on which this was observed or reported. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the office that answers for this entry. */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** The capability an actor needs to command this technique. */
  requiredCapability?: InputMaybe<Level>;
  /** When the entry has to be reviewed again; past that day it counts as stale. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** When the entry was last reviewed. */
  reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it. */
  sensitivity?: InputMaybe<Sensitivity>;
  /** Citation: where this assertion comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart. */
  sourceGrade?: InputMaybe<Scalars['String']['input']>;
  /** First day on which this holds. Empty: always. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which this holds. Empty: still holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Which of the seventeen vectors this is. */
  vectorType?: InputMaybe<VectorType>;
};

/** Periods over time. */
export type TimelineFigure = {
  __typename?: 'TimelineFigure';
  caption: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  lanes: Array<TimelineLane>;
  to: Scalars['Date']['output'];
};

export type TimelineLane = {
  __typename?: 'TimelineLane';
  label: AnalysisCell;
  spans: Array<TimelineSpan>;
};

export type TimelineSpan = {
  __typename?: 'TimelineSpan';
  /** Null: since before the record. */
  from?: Maybe<Scalars['Date']['output']>;
  label: AnalysisCell;
  /** Null: without end. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** How far an API token reaches; WRITE includes READ. Neither reaches people, sign-in or the record. */
export type TokenScope =
  | 'READ'
  | 'WRITE';

/** Which judgement moves the likelihood, the others at their means. */
export type Tornado = {
  __typename?: 'Tornado';
  bars: Array<TornadoBar>;
  centre: Scalars['Float']['output'];
  /** Joint draws of the judgements behind the shares. */
  draws: Scalars['Int']['output'];
  method: Scalars['String']['output'];
  /** Share of the variance that no judgement takes away alone. */
  together: Scalars['Float']['output'];
};


/** Which judgement moves the likelihood, the others at their means. */
export type TornadoBarsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TornadoBar = {
  __typename?: 'TornadoBar';
  atHigh: Scalars['Float']['output'];
  /** The likelihood with it at either end of its range. */
  atLow: Scalars['Float']['output'];
  /** RAISES, LOWERS or BOTH: which way the likelihood goes when the judgement rises. */
  direction: Scalars['String']['output'];
  /** Admiralty grade of the judgement; null where none is recorded. */
  grade?: Maybe<Scalars['String']['output']>;
  high: Scalars['Float']['output'];
  label: Scalars['String']['output'];
  low: Scalars['Float']['output'];
  /** Expected share of the variance of the likelihood that would go if it were known. */
  narrows: Scalars['Float']['output'];
  /** library or mission. */
  source: Scalars['String']['output'];
  swing: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type TrendPoint = {
  __typename?: 'TrendPoint';
  cells: Array<HeatCell>;
  issue: ReleasedIssue;
};

export type TrialOutcome = {
  __typename?: 'TrialOutcome';
  result: WhatIf;
  sentence: Array<TextRun>;
};

export type UnknownMove = {
  __typename?: 'UnknownMove';
  actor: ElementRef;
  /** Change of the probability of getting there, given an attempt. */
  by: Scalars['Float']['output'];
  effect: StateEffect;
  element: ElementRef;
};

/** What would change if the unknowns of one kind turned out for the worse. */
export type UnknownWeight = {
  __typename?: 'UnknownWeight';
  /** Entries that leave it open. */
  gaps: Scalars['Int']['output'];
  kind: Scalars['String']['output'];
  /** The result that would move most. */
  largest?: Maybe<UnknownMove>;
  /** Results whose reach would move by more than five in a hundred. */
  moved: Scalars['Int']['output'];
  /** Results compared: actor by element and effect. */
  results: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
};

export type UpdateElementInput = {
  element: ElementInput;
  key: Scalars['ID']['input'];
  /** The version that was read; a newer one in the store is a conflict. */
  version: Scalars['Int']['input'];
};

export type UpdateLinkInput = {
  key: Scalars['ID']['input'];
  properties: Scalars['JSON']['input'];
  version: Scalars['Int']['input'];
};

export type UpdatePersonInput = {
  clearance: Sensitivity;
  compartments: Array<Scalars['String']['input']>;
  key: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  state: PersonState;
  version: Scalars['Int']['input'];
};

export type UpdateRecommendationInput = {
  compartments?: InputMaybe<Array<Scalars['String']['input']>>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  key: Scalars['ID']['input'];
  /** Null: as it is. */
  marking?: InputMaybe<Sensitivity>;
  measure: Scalars['String']['input'];
  mission: Scalars['ID']['input'];
  owner?: InputMaybe<OfficeType>;
  version: Scalars['Int']['input'];
};

export type UserError = {
  __typename?: 'UserError';
  code: ErrorCode;
  fieldErrors: Array<FieldError>;
  message: Scalars['String']['output'];
};

export type VectorContribution = {
  __typename?: 'VectorContribution';
  adds: Scalars['Float']['output'];
  vector: VectorType;
  without: Scalars['Float']['output'];
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

export type Viewer = {
  __typename?: 'Viewer';
  /** The highest marking that the viewer may read. */
  clearance: Sensitivity;
  /** Compartments of which the viewer is a member; null: all of them. */
  compartments?: Maybe<Array<Scalars['String']['output']>>;
  /** Null: the operator of the command line. */
  key?: Maybe<Scalars['ID']['output']>;
  login?: Maybe<Scalars['String']['output']>;
  /** What the viewer may do that is not about one mission. */
  may: ViewerMay;
  name: Scalars['String']['output'];
  roles: Array<ViewerRole>;
  /** A fictional person for trying things on sample data. */
  sample: Scalars['Boolean']['output'];
};

export type ViewerMay = {
  __typename?: 'ViewerMay';
  changePeople: Scalars['Boolean']['output'];
  createMissions: Scalars['Boolean']['output'];
  decideApprovals: Scalars['Boolean']['output'];
  /** Whether the viewer has a password, codes and tokens of their own to manage. */
  manageOwnAccount: Scalars['Boolean']['output'];
  /** Whether the viewer reads across missions what they have released. */
  readHeadquarters: Scalars['Boolean']['output'];
  readPeople: Scalars['Boolean']['output'];
  readRecord: Scalars['Boolean']['output'];
};

export type ViewerRole = {
  __typename?: 'ViewerRole';
  /** Id of the mission; null: headquarters. */
  mission?: Maybe<Scalars['ID']['output']>;
  office?: Maybe<OfficeType>;
  role: Role;
};

export type Way = {
  __typename?: 'Way';
  /** One for each stage; null where a way does not pass that stage. */
  places: Array<Maybe<WayPlace>>;
};

export type WayPlace = {
  __typename?: 'WayPlace';
  detail?: Maybe<Scalars['String']['output']>;
  name: AnalysisCell;
  /** True beyond the border, where the UN has no custody. */
  outside: Scalars['Boolean']['output'];
};

/** Where information passes, place by place. */
export type WaysFigure = {
  __typename?: 'WaysFigure';
  /** What the border between the last two stages means. */
  border?: Maybe<Scalars['String']['output']>;
  caption: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  stages: Array<Scalars['String']['output']>;
  /** How many ways there are; the first 60 are given. */
  total: Scalars['Int']['output'];
  ways: Array<Way>;
};

export type WhatIf = {
  __typename?: 'WhatIf';
  after: RiskTotals;
  before: RiskTotals;
  /** What relies on what is taken out of service. */
  costs: Array<WhatIfCost>;
  /** How many exposures they move. */
  moved: Scalars['Int']['output'];
  /** What has to be known about changes that were applied. */
  notes: Array<WhatIfNote>;
  /** Changes that could not be applied to this mission; the others were. */
  refused: Array<RefusedChange>;
  /** The exposure of one element before and after, whether or not it moves; null when nothing reaches it in either. */
  row?: Maybe<WhatIfRow>;
  /** Exposures that the changes move, the one that moves most first. */
  rows: Array<WhatIfRow>;
  /** What the figures before the changes stand on. */
  score: ScoreHeader;
};


export type WhatIfRowArgs = {
  element: Scalars['ID']['input'];
};


export type WhatIfRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change as it can be given back as input. */
export type WhatIfChange = {
  __typename?: 'WhatIfChange';
  actor?: Maybe<Scalars['ID']['output']>;
  control?: Maybe<Scalars['ID']['output']>;
  coverage?: Maybe<Scalars['Float']['output']>;
  distanceKm?: Maybe<Scalars['Float']['output']>;
  effectiveness?: Maybe<Scalars['Float']['output']>;
  element?: Maybe<Scalars['ID']['output']>;
  encryption?: Maybe<Encryption>;
  from?: Maybe<Scalars['Date']['output']>;
  intent?: Maybe<Level>;
  kind: WhatIfKind;
  link?: Maybe<Scalars['ID']['output']>;
  newControl?: Maybe<NewControl>;
  onto?: Maybe<Scalars['ID']['output']>;
  site?: Maybe<Scalars['ID']['output']>;
  status?: Maybe<ControlStatus>;
  to?: Maybe<Scalars['Date']['output']>;
};

/** One change. `kind` says which, and which of the other fields it takes; elements and links by their keys. */
export type WhatIfChangeInput = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  control?: InputMaybe<Scalars['ID']['input']>;
  coverage?: InputMaybe<Scalars['Float']['input']>;
  distanceKm?: InputMaybe<Scalars['Float']['input']>;
  effectiveness?: InputMaybe<Scalars['Float']['input']>;
  element?: InputMaybe<Scalars['ID']['input']>;
  encryption?: InputMaybe<Encryption>;
  from?: InputMaybe<Scalars['Date']['input']>;
  intent?: InputMaybe<Level>;
  kind: WhatIfKind;
  link?: InputMaybe<Scalars['ID']['input']>;
  newControl?: InputMaybe<NewControlInput>;
  onto?: InputMaybe<Scalars['ID']['input']>;
  site?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ControlStatus>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type WhatIfCost = {
  __typename?: 'WhatIfCost';
  element: ElementRef;
  sentence: Scalars['String']['output'];
};

export type WhatIfFault = {
  __typename?: 'WhatIfFault';
  expected: Scalars['String']['output'];
  /** Position among the changes; -1 where the whole list is meant. */
  index: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  property: Scalars['String']['output'];
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

export type WhatIfNote = {
  __typename?: 'WhatIfNote';
  index: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** What the changes would do, or what is wrong with them. */
export type WhatIfPayload = {
  __typename?: 'WhatIfPayload';
  /** Faults in the form of the changes; then nothing was scored. */
  faults: Array<WhatIfFault>;
  ok: Scalars['Boolean']['output'];
  result?: Maybe<WhatIf>;
};

export type WhatIfRow = {
  __typename?: 'WhatIfRow';
  after?: Maybe<Likelihood>;
  axis?: Maybe<HarmAxis>;
  /** Null: nothing assessed reaches it. */
  before?: Maybe<Likelihood>;
  /** Harm units a year on its axis; negative where the risk falls. */
  change: Scalars['Float']['output'];
  effectAfter?: Maybe<StateEffect>;
  effectBefore?: Maybe<StateEffect>;
  element: ElementRef;
  rankAfter?: Maybe<Scalars['Int']['output']>;
  /** Place in the ranking; null where it has none. */
  rankBefore?: Maybe<Scalars['Int']['output']>;
  riskAfter?: Maybe<RiskRange>;
  riskBefore?: Maybe<RiskRange>;
};

export type WhyNot = {
  __typename?: 'WhyNot';
  /** True where the actor reaches it after all, however unlikely. */
  reaches: Scalars['Boolean']['output'];
  reasons: Array<WhyNotReason>;
  sentence: Scalars['String']['output'];
};

export type WhyNotReason = {
  __typename?: 'WhyNotReason';
  code: Scalars['String']['output'];
  /** The elements it is about. */
  elements: Array<ElementRef>;
  sentence: Scalars['String']['output'];
};

export type WithdrawAssessmentInput = {
  assessment: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};

/** A long run: what is being worked out, and how far it has come. */
export type Work = {
  __typename?: 'Work';
  asOf: Scalars['Date']['output'];
  done: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** score, or the question that is asked about one. */
  kind: Scalars['String']['output'];
  total: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnalysisFigure:
    | ( Omit<BarsFigure, 'bars'> & { bars: Array<_RefType['AnalysisBar']> } )
    | ( Omit<GridFigure, 'columns' | 'rows'> & { columns: Array<_RefType['AnalysisCell']>, rows: Array<_RefType['GridRow']> } )
    | ( Omit<PlacesFigure, 'places' | 'unplaced'> & { places: Array<_RefType['AnalysisPlace']>, unplaced: _RefType['AnalysisCell'] } )
    | ( Omit<TimelineFigure, 'lanes'> & { lanes: Array<_RefType['TimelineLane']> } )
    | ( Omit<WaysFigure, 'ways'> & { ways: Array<_RefType['Way']> } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptResidualRiskInput: AcceptResidualRiskInput;
  AcceptingRole: AcceptingRole;
  Account: ResolverTypeWrapper<Account>;
  AccountPayload: ResolverTypeWrapper<AccountPayload>;
  ActorAssessment: ResolverTypeWrapper<ActorParent>;
  ActorCloseUp: ResolverTypeWrapper<Omit<ActorCloseUp, 'actor'> & { actor: ResolversTypes['ElementRef'] }>;
  ActorContribution: ResolverTypeWrapper<Omit<ActorContribution, 'actor'> & { actor: ResolversTypes['ElementRef'] }>;
  ActorReach: ResolverTypeWrapper<Omit<ActorReach, 'actor'> & { actor: ResolversTypes['ElementRef'] }>;
  ActorType: ActorType;
  Alignment: ResolverTypeWrapper<Omit<Alignment, 'other'> & { other: ResolversTypes['ElementRef'] }>;
  AlignmentNature: AlignmentNature;
  Analysis: ResolverTypeWrapper<AnalysisParent>;
  AnalysisBar: ResolverTypeWrapper<Omit<AnalysisBar, 'detail' | 'label'> & { detail: ResolversTypes['AnalysisCell'], label: ResolversTypes['AnalysisCell'] }>;
  AnalysisCard: ResolverTypeWrapper<AnalysisCard>;
  AnalysisCell: ResolverTypeWrapper<Omit<AnalysisCell, 'runs'> & { runs: Array<ResolversTypes['TextRun']> }>;
  AnalysisColumn: ResolverTypeWrapper<AnalysisColumn>;
  AnalysisFigure: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnalysisFigure']>;
  AnalysisFinding: ResolverTypeWrapper<Omit<AnalysisFinding, 'basis' | 'effect' | 'elements' | 'measure' | 'statement'> & { basis: Array<ResolversTypes['TextRun']>, effect: Array<ResolversTypes['TextRun']>, elements: Array<ResolversTypes['ElementRef']>, measure: Array<ResolversTypes['TextRun']>, statement: Array<ResolversTypes['TextRun']> }>;
  AnalysisName: AnalysisName;
  AnalysisPlace: ResolverTypeWrapper<Omit<AnalysisPlace, 'near' | 'place'> & { near: Array<ResolversTypes['Nearness']>, place: ResolversTypes['AnalysisCell'] }>;
  AnalysisRow: ResolverTypeWrapper<Omit<AnalysisRow, 'cells'> & { cells: Array<ResolversTypes['AnalysisCell']> }>;
  AnalysisTable: ResolverTypeWrapper<TableParent>;
  AnalysisTrial: ResolverTypeWrapper<TrialParent>;
  ApiToken: ResolverTypeWrapper<ApiToken>;
  ApiTokenPayload: ResolverTypeWrapper<ApiTokenPayload>;
  Approval: ResolverTypeWrapper<Approval>;
  ApprovalPayload: ResolverTypeWrapper<ApprovalPayload>;
  ApproveAssessmentInput: ApproveAssessmentInput;
  Arrangement: Arrangement;
  Assessment: ResolverTypeWrapper<SeenAssessment>;
  AssessmentComparison: ResolverTypeWrapper<Omit<AssessmentComparison, 'after' | 'before' | 'recommendations'> & { after: ResolversTypes['Assessment'], before: ResolversTypes['Assessment'], recommendations: Array<ResolversTypes['ComparedRecommendation']> }>;
  AssessmentComparisonPayload: ResolverTypeWrapper<Omit<AssessmentComparisonPayload, 'comparison'> & { comparison?: Maybe<ResolversTypes['AssessmentComparison']> }>;
  AssessmentDetailsInput: AssessmentDetailsInput;
  AssessmentEvent: ResolverTypeWrapper<EventRecord>;
  AssessmentEventKind: AssessmentEventKind;
  AssessmentLanguage: AssessmentLanguage;
  AssessmentPayload: ResolverTypeWrapper<Omit<AssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversTypes['Assessment']> }>;
  AssessmentRelease: ResolverTypeWrapper<ReleaseRecord>;
  AssessmentRights: ResolverTypeWrapper<AssessmentRights>;
  AssessmentState: AssessmentState;
  AssessmentStep: ResolverTypeWrapper<AssessmentStep>;
  Asset: ResolverTypeWrapper<ElementRecord>;
  AssetInput: AssetInput;
  AssetType: AssetType;
  AssignSectionInput: AssignSectionInput;
  AssignableOffice: ResolverTypeWrapper<AssignableOffice>;
  Attempt: ResolverTypeWrapper<Attempt>;
  AttributedIncident: ResolverTypeWrapper<Omit<AttributedIncident, 'incident'> & { incident: ResolversTypes['ElementRef'] }>;
  AxisRisk: ResolverTypeWrapper<AxisRisk>;
  AxisTotal: ResolverTypeWrapper<AxisTotal>;
  BarsFigure: ResolverTypeWrapper<Omit<BarsFigure, 'bars'> & { bars: Array<ResolversTypes['AnalysisBar']> }>;
  BoardFilter: BoardFilter;
  BoardRecommendation: ResolverTypeWrapper<Omit<BoardRecommendation, 'mission'> & { mission: ResolversTypes['HeadquartersMission'] }>;
  BoardStatus: BoardStatus;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoundaryDecision: ResolverTypeWrapper<ElementRecord>;
  BoundaryDecisionInput: BoundaryDecisionInput;
  BoundaryDecisionState: BoundaryDecisionState;
  BoundaryMeasure: BoundaryMeasure;
  CandidateMeasure: ResolverTypeWrapper<Omit<CandidateMeasure, 'elements'> & { elements: Array<ResolversTypes['ElementRef']> }>;
  ChangedElement: ResolverTypeWrapper<Omit<ChangedElement, 'element'> & { element: ResolversTypes['ElementRef'] }>;
  ChokeElement: ResolverTypeWrapper<Omit<ChokeElement, 'element'> & { element: ResolversTypes['ElementRef'] }>;
  ChokeLink: ResolverTypeWrapper<Omit<ChokeLink, 'links'> & { links: Array<ResolversTypes['ChokeLinkEnds']> }>;
  ChokeLinkEnds: ResolverTypeWrapper<Omit<ChokeLinkEnds, 'from' | 'to'> & { from: ResolversTypes['ElementRef'], to: ResolversTypes['ElementRef'] }>;
  ChokePoint: ResolverTypeWrapper<Omit<ChokePoint, 'element'> & { element: ResolversTypes['ElementRef'] }>;
  ClauseState: ClauseState;
  CloseRecommendationInput: CloseRecommendationInput;
  CloseUp: ResolverTypeWrapper<CloseUpParent>;
  CodesPayload: ResolverTypeWrapper<CodesPayload>;
  CommentInput: CommentInput;
  ComparedExposure: ResolverTypeWrapper<ComparedExposure>;
  ComparedMission: ResolverTypeWrapper<MissionParent>;
  ComparedRange: ResolverTypeWrapper<ComparedRange>;
  ComparedRecommendation: ResolverTypeWrapper<Omit<ComparedRecommendation, 'recommendation'> & { recommendation: ResolversTypes['Recommendation'] }>;
  ComparedSide: ResolverTypeWrapper<ComparedSide>;
  Confidence: Confidence;
  ConflictType: ConflictType;
  ConsentBasis: ConsentBasis;
  ContingentOwnedEquipment: ResolverTypeWrapper<ElementRecord>;
  ContingentOwnedEquipmentInput: ContingentOwnedEquipmentInput;
  Contribution: ResolverTypeWrapper<ContributionParent>;
  ContributionReference: ContributionReference;
  Contributions: ResolverTypeWrapper<Omit<Contributions, 'actors'> & { actors: Array<ResolversTypes['ActorContribution']> }>;
  Control: ResolverTypeWrapper<ElementRecord>;
  ControlCell: ResolverTypeWrapper<ControlCell>;
  ControlClass: ControlClass;
  ControlInput: ControlInput;
  ControlRow: ResolverTypeWrapper<Omit<ControlRow, 'lacking'> & { lacking: Array<ResolversTypes['HeadquartersMission']> }>;
  ControlState: ControlState;
  ControlStatus: ControlStatus;
  ControlWorth: ResolverTypeWrapper<Omit<ControlWorth, 'control' | 'places'> & { control: ResolversTypes['ElementRef'], places: Array<ResolversTypes['ElementRef']> }>;
  CountCell: ResolverTypeWrapper<CountCell>;
  CountState: CountState;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateElementInput: CreateElementInput;
  CreateLinkInput: CreateLinkInput;
  CreateMissionInput: CreateMissionInput;
  CreatePersonInput: CreatePersonInput;
  Criticality: Criticality;
  Custody: Custody;
  CustodyLoss: ResolverTypeWrapper<Omit<CustodyLoss, 'destination' | 'element'> & { destination: ResolversTypes['ElementRef'], element: ResolversTypes['ElementRef'] }>;
  CustodySummary: ResolverTypeWrapper<Omit<CustodySummary, 'examples'> & { examples: Array<ResolversTypes['CustodyLoss']> }>;
  DataCategory: DataCategory;
  DataStore: ResolverTypeWrapper<ElementRecord>;
  DataStoreInput: DataStoreInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideApprovalInput: DecideApprovalInput;
  DeletePayload: ResolverTypeWrapper<DeletePayload>;
  DocumentTemplate: ResolverTypeWrapper<DocumentTemplate>;
  Download: ResolverTypeWrapper<Download>;
  EdgeKind: EdgeKind;
  EffectExposure: ResolverTypeWrapper<EffectParent>;
  Element: ResolverTypeWrapper<ElementRecord>;
  ElementConnection: ResolverTypeWrapper<ElementPage>;
  ElementFilter: ElementFilter;
  ElementInput: ElementInput;
  ElementPayload: ResolverTypeWrapper<Omit<ElementPayload, 'element'> & { element?: Maybe<ResolversTypes['Element']> }>;
  ElementRef: ResolverTypeWrapper<ElementPointer>;
  ElementSort: ElementSort;
  ElementSortField: ElementSortField;
  Encryption: Encryption;
  EquipmentType: EquipmentType;
  ErrorCode: ErrorCode;
  Evidence: ResolverTypeWrapper<ElementRecord>;
  EvidenceInput: EvidenceInput;
  EvidenceItem: ResolverTypeWrapper<Omit<EvidenceItem, 'element'> & { element: ResolversTypes['ElementRef'] }>;
  ExpectedRisk: ResolverTypeWrapper<ExpectedRisk>;
  Exposure: ResolverTypeWrapper<ExposureParent>;
  ExposureChokePoints: ResolverTypeWrapper<ChokePointsParent>;
  ExposureConnection: ResolverTypeWrapper<Omit<ExposureConnection, 'nodes' | 'score'> & { nodes: Array<ResolversTypes['Exposure']>, score: ResolversTypes['ScoreHeader'] }>;
  ExposureDetail: ResolverTypeWrapper<ExposureParent>;
  ExposureFilter: ExposureFilter;
  ExposureGroup: ExposureGroup;
  ExposureMove: ExposureMove;
  ExposureName: ExposureName;
  ExposurePath: ResolverTypeWrapper<PathParent>;
  ExternalSystem: ResolverTypeWrapper<ElementRecord>;
  ExternalSystemInput: ExternalSystemInput;
  FactorIdentity: FactorIdentity;
  FactorInMission: ResolverTypeWrapper<Omit<FactorInMission, 'elements' | 'leads' | 'mission'> & { elements: Array<ResolversTypes['ElementRef']>, leads?: Maybe<ResolversTypes['ElementRef']>, mission: ResolversTypes['HeadquartersMission'] }>;
  FactorKind: FactorKind;
  FieldError: ResolverTypeWrapper<FieldError>;
  Figure: ResolverTypeWrapper<Figure>;
  FindingLikelihood: ResolverTypeWrapper<FindingLikelihood>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FrozenCeiling: ResolverTypeWrapper<FrozenCeiling>;
  FrozenFile: ResolverTypeWrapper<FrozenFile>;
  FrozenIssue: ResolverTypeWrapper<FrozenIssue>;
  GapExample: ResolverTypeWrapper<Omit<GapExample, 'element'> & { element?: Maybe<ResolversTypes['ElementRef']> }>;
  GapGroup: ResolverTypeWrapper<Omit<GapGroup, 'examples'> & { examples: Array<ResolversTypes['GapExample']> }>;
  GenerateAssessmentInput: GenerateAssessmentInput;
  GiveRoleInput: GiveRoleInput;
  GridFigure: ResolverTypeWrapper<Omit<GridFigure, 'columns' | 'rows'> & { columns: Array<ResolversTypes['AnalysisCell']>, rows: Array<ResolversTypes['GridRow']> }>;
  GridRow: ResolverTypeWrapper<Omit<GridRow, 'cells' | 'label'> & { cells: Array<ResolversTypes['AnalysisCell']>, label: ResolversTypes['AnalysisCell'] }>;
  GroupType: GroupType;
  Harm: ResolverTypeWrapper<Harm>;
  HarmAxis: HarmAxis;
  HarmByAxis: ResolverTypeWrapper<HarmByAxis>;
  HarmRating: HarmRating;
  Headquarters: ResolverTypeWrapper<HeadquartersReading>;
  HeadquartersComparison: ResolverTypeWrapper<ComparisonParent>;
  HeadquartersComparisonPayload: ResolverTypeWrapper<Omit<HeadquartersComparisonPayload, 'comparison'> & { comparison?: Maybe<ResolversTypes['HeadquartersComparison']> }>;
  HeadquartersMeasure: HeadquartersMeasure;
  HeadquartersMission: ResolverTypeWrapper<MissionParent>;
  HeadquartersTable: ResolverTypeWrapper<HeadquartersTable>;
  HeadquartersTableCell: ResolverTypeWrapper<HeadquartersTableCell>;
  HeadquartersTableRow: ResolverTypeWrapper<HeadquartersTableRow>;
  HeadquartersTheme: ResolverTypeWrapper<HeadquartersTheme>;
  HeadquartersView: HeadquartersView;
  HeatCell: ResolverTypeWrapper<Omit<HeatCell, 'actor' | 'leads'> & { actor?: Maybe<ResolversTypes['ElementRef']>, leads?: Maybe<ResolversTypes['ElementRef']> }>;
  HeatRow: ResolverTypeWrapper<Omit<HeatRow, 'cells' | 'mission'> & { cells: Array<ResolversTypes['HeatCell']>, mission: ResolversTypes['HeadquartersMission'] }>;
  HeatState: HeatState;
  HeldRole: ResolverTypeWrapper<HeldRole>;
  HopCause: ResolverTypeWrapper<HopCause>;
  HopControl: ResolverTypeWrapper<Omit<HopControl, 'control'> & { control: ResolversTypes['ElementRef'] }>;
  HopFact: ResolverTypeWrapper<HopFact>;
  HostRelation: ResolverTypeWrapper<ElementRecord>;
  HostRelationInput: HostRelationInput;
  HostRelations: HostRelations;
  HumanitarianLawStatus: HumanitarianLawStatus;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Incident: ResolverTypeWrapper<ElementRecord>;
  IncidentAuthority: IncidentAuthority;
  IncidentInput: IncidentInput;
  IncidentTactic: IncidentTactic;
  IncidentType: IncidentType;
  InstrumentType: InstrumentType;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueCeiling: IssueCeiling;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Lease: Lease;
  LegalInstrument: ResolverTypeWrapper<ElementRecord>;
  LegalInstrumentInput: LegalInstrumentInput;
  Level: Level;
  LibraryItem: ResolverTypeWrapper<LibraryItem>;
  LibraryVersion: ResolverTypeWrapper<LibraryVersion>;
  Likelihood: ResolverTypeWrapper<Likelihood>;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkConnection: ResolverTypeWrapper<LinkPage>;
  LinkPayload: ResolverTypeWrapper<Omit<LinkPayload, 'link'> & { link?: Maybe<ResolversTypes['Link']> }>;
  MandateBasis: MandateBasis;
  MandateTask: ResolverTypeWrapper<ElementRecord>;
  MandateTaskInput: MandateTaskInput;
  MatrixCells: ResolverTypeWrapper<MatrixCells>;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureInMission: ResolverTypeWrapper<Omit<MeasureInMission, 'mission'> & { mission: ResolversTypes['HeadquartersMission'] }>;
  Medium: Medium;
  MissingSheet: ResolverTypeWrapper<MissingSheet>;
  Mission: ResolverTypeWrapper<ElementRecord>;
  MissionCard: ResolverTypeWrapper<ElementRecord>;
  MissionInput: MissionInput;
  MissionMap: ResolverTypeWrapper<MissionMap>;
  MissionName: ResolverTypeWrapper<MissionName>;
  MissionPayload: ResolverTypeWrapper<Omit<MissionPayload, 'mission'> & { mission?: Maybe<ResolversTypes['MissionCard']> }>;
  MissionStatus: MissionStatus;
  MissionSummary: ResolverTypeWrapper<SummaryParent>;
  MissionTrend: ResolverTypeWrapper<Omit<MissionTrend, 'mission' | 'points'> & { mission: ResolversTypes['HeadquartersMission'], points: Array<ResolversTypes['TrendPoint']> }>;
  Monitorability: Monitorability;
  MoveAssessmentInput: MoveAssessmentInput;
  MoveReason: ResolverTypeWrapper<MoveReason>;
  MoveReasonKind: MoveReasonKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Namesake: ResolverTypeWrapper<Omit<Namesake, 'missions'> & { missions: Array<ResolversTypes['HeadquartersMission']> }>;
  NarrativeText: ResolverTypeWrapper<NarrativeText>;
  Nearness: ResolverTypeWrapper<Omit<Nearness, 'who'> & { who: ResolversTypes['AnalysisCell'] }>;
  NewControl: ResolverTypeWrapper<NewControl>;
  NewControlInput: NewControlInput;
  NodeKind: NodeKind;
  NotAssessedCount: ResolverTypeWrapper<NotAssessedCount>;
  Office: ResolverTypeWrapper<ElementRecord>;
  OfficeFinding: ResolverTypeWrapper<FindingRecord>;
  OfficeFindingInput: OfficeFindingInput;
  OfficeInput: OfficeInput;
  OfficePosition: OfficePosition;
  OfficeType: OfficeType;
  OuterBound: ResolverTypeWrapper<OuterBound>;
  OutlineEntry: ResolverTypeWrapper<OutlineEntry>;
  Outranks: ResolverTypeWrapper<Outranks>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PathHop: ResolverTypeWrapper<Omit<PathHop, 'controls' | 'from' | 'to'> & { controls: Array<ResolversTypes['HopControl']>, from: ResolversTypes['ElementRef'], to: ResolversTypes['ElementRef'] }>;
  Person: ResolverTypeWrapper<Person>;
  PersonGroup: ResolverTypeWrapper<ElementRecord>;
  PersonGroupInput: PersonGroupInput;
  PersonPayload: ResolverTypeWrapper<PersonPayload>;
  PersonState: PersonState;
  PlacesFigure: ResolverTypeWrapper<Omit<PlacesFigure, 'places' | 'unplaced'> & { places: Array<ResolversTypes['AnalysisPlace']>, unplaced: ResolversTypes['AnalysisCell'] }>;
  PoliticalProcess: ResolverTypeWrapper<ElementRecord>;
  PoliticalProcessInput: PoliticalProcessInput;
  Portfolio: ResolverTypeWrapper<Omit<Portfolio, 'score' | 'steps'> & { score: ResolversTypes['ScoreHeader'], steps: Array<ResolversTypes['PortfolioStep']> }>;
  PortfolioInput: PortfolioInput;
  PortfolioStep: ResolverTypeWrapper<Omit<PortfolioStep, 'measure' | 'measures'> & { measure: ResolversTypes['CandidateMeasure'], measures: Array<ResolversTypes['CandidateMeasure']> }>;
  PositionCount: ResolverTypeWrapper<PositionCount>;
  PositionInput: PositionInput;
  Posture: Posture;
  Presence: ResolverTypeWrapper<Omit<Presence, 'site'> & { site: ResolversTypes['ElementRef'] }>;
  Privilege: Privilege;
  ProgressCell: ResolverTypeWrapper<ProgressCell>;
  ProgressCode: ProgressCode;
  ProgressOrigin: ProgressOrigin;
  ProgressRow: ResolverTypeWrapper<ProgressRow>;
  ProgressState: ProgressState;
  ProposeReleaseInput: ProposeReleaseInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankRange: ResolverTypeWrapper<RankRange>;
  RecommendInput: RecommendInput;
  Recommendation: ResolverTypeWrapper<RecommendationRecord>;
  RecommendationChange: ResolverTypeWrapper<RecommendationChange>;
  RecommendationCourse: RecommendationCourse;
  RecommendationPayload: ResolverTypeWrapper<Omit<RecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  RecommendationState: RecommendationState;
  RecommendationsPayload: ResolverTypeWrapper<Omit<RecommendationsPayload, 'recommendations'> & { recommendations: Array<ResolversTypes['Recommendation']> }>;
  RecordConnection: ResolverTypeWrapper<RecordConnection>;
  RecordEntry: ResolverTypeWrapper<RecordEntry>;
  RecordFilter: RecordFilter;
  RecordFinding: ResolverTypeWrapper<RecordFinding>;
  RecordKind: RecordKind;
  RecordOutcome: RecordOutcome;
  RecordVerdict: ResolverTypeWrapper<RecordVerdict>;
  RecordingChoice: RecordingChoice;
  RefusedChange: ResolverTypeWrapper<RefusedChange>;
  ReleaseRecipient: ResolverTypeWrapper<ReleaseRecipient>;
  ReleaseRecipientInput: ReleaseRecipientInput;
  ReleaseReference: ReleaseReference;
  ReleasedIssue: ResolverTypeWrapper<IssueParent>;
  RemoveFindingInput: RemoveFindingInput;
  RemoveTemplateInput: RemoveTemplateInput;
  ResolveCommentInput: ResolveCommentInput;
  RewriteAssessmentInput: RewriteAssessmentInput;
  RiskAcceptance: ResolverTypeWrapper<RiskAcceptance>;
  RiskByAxis: ResolverTypeWrapper<RiskByAxis>;
  RiskMove: ResolverTypeWrapper<RiskMove>;
  RiskRange: ResolverTypeWrapper<RiskRange>;
  RiskTotals: ResolverTypeWrapper<RiskTotals>;
  Role: Role;
  RuleCard: ResolverTypeWrapper<RuleCard>;
  SaveNarrativeInput: SaveNarrativeInput;
  SaveNarrativePayload: ResolverTypeWrapper<SaveNarrativePayload>;
  ScaleChange: ResolverTypeWrapper<ScaleChange>;
  ScoreHeader: ResolverTypeWrapper<ScoreParent>;
  SectionComment: ResolverTypeWrapper<CommentRecord>;
  SectionStatus: SectionStatus;
  SecurityTraining: SecurityTraining;
  Sensitivity: Sensitivity;
  ServerInfo: ResolverTypeWrapper<ServerInfo>;
  Session: ResolverTypeWrapper<Session>;
  SetAsideFinding: ResolverTypeWrapper<SetAsideFinding>;
  SetAsideInput: SetAsideInput;
  SharedFactor: ResolverTypeWrapper<FactorParent>;
  SharedMeasure: ResolverTypeWrapper<Omit<SharedMeasure, 'missions'> & { missions: Array<ResolversTypes['MeasureInMission']> }>;
  Site: ResolverTypeWrapper<ElementRecord>;
  SiteInput: SiteInput;
  SiteType: SiteType;
  StaleElement: ResolverTypeWrapper<Omit<StaleElement, 'element'> & { element: ResolversTypes['ElementRef'] }>;
  StaleSummary: ResolverTypeWrapper<Omit<StaleSummary, 'elements'> & { elements: Array<ResolversTypes['StaleElement']> }>;
  StateEffect: StateEffect;
  StoreForm: StoreForm;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Supplier: ResolverTypeWrapper<ElementRecord>;
  SupplierInput: SupplierInput;
  SuppressedColumn: ResolverTypeWrapper<SuppressedColumn>;
  SuppressedRow: ResolverTypeWrapper<Omit<SuppressedRow, 'mission'> & { mission: ResolversTypes['HeadquartersMission'] }>;
  SuppressedTable: ResolverTypeWrapper<Omit<SuppressedTable, 'rows'> & { rows: Array<ResolversTypes['SuppressedRow']> }>;
  SystemType: SystemType;
  TakeBackInput: TakeBackInput;
  TaskType: TaskType;
  TextRun: ResolverTypeWrapper<Omit<TextRun, 'element'> & { element?: Maybe<ResolversTypes['ElementRef']> }>;
  ThemeCode: ThemeCode;
  ThreatActor: ResolverTypeWrapper<ElementRecord>;
  ThreatActorInput: ThreatActorInput;
  ThreatVector: ResolverTypeWrapper<ElementRecord>;
  ThreatVectorInput: ThreatVectorInput;
  TimelineFigure: ResolverTypeWrapper<Omit<TimelineFigure, 'lanes'> & { lanes: Array<ResolversTypes['TimelineLane']> }>;
  TimelineLane: ResolverTypeWrapper<Omit<TimelineLane, 'label' | 'spans'> & { label: ResolversTypes['AnalysisCell'], spans: Array<ResolversTypes['TimelineSpan']> }>;
  TimelineSpan: ResolverTypeWrapper<Omit<TimelineSpan, 'label'> & { label: ResolversTypes['AnalysisCell'] }>;
  TokenScope: TokenScope;
  Tornado: ResolverTypeWrapper<TornadoParent>;
  TornadoBar: ResolverTypeWrapper<TornadoBar>;
  TrendPoint: ResolverTypeWrapper<Omit<TrendPoint, 'cells' | 'issue'> & { cells: Array<ResolversTypes['HeatCell']>, issue: ResolversTypes['ReleasedIssue'] }>;
  TrialOutcome: ResolverTypeWrapper<Omit<TrialOutcome, 'result' | 'sentence'> & { result: ResolversTypes['WhatIf'], sentence: Array<ResolversTypes['TextRun']> }>;
  UnknownMove: ResolverTypeWrapper<Omit<UnknownMove, 'actor' | 'element'> & { actor: ResolversTypes['ElementRef'], element: ResolversTypes['ElementRef'] }>;
  UnknownWeight: ResolverTypeWrapper<Omit<UnknownWeight, 'largest'> & { largest?: Maybe<ResolversTypes['UnknownMove']> }>;
  UpdateElementInput: UpdateElementInput;
  UpdateLinkInput: UpdateLinkInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdateRecommendationInput: UpdateRecommendationInput;
  UserError: ResolverTypeWrapper<UserError>;
  VectorContribution: ResolverTypeWrapper<VectorContribution>;
  VectorEffect: VectorEffect;
  VectorType: VectorType;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerMay: ResolverTypeWrapper<ViewerMay>;
  ViewerRole: ResolverTypeWrapper<ViewerRole>;
  Way: ResolverTypeWrapper<Omit<Way, 'places'> & { places: Array<Maybe<ResolversTypes['WayPlace']>> }>;
  WayPlace: ResolverTypeWrapper<Omit<WayPlace, 'name'> & { name: ResolversTypes['AnalysisCell'] }>;
  WaysFigure: ResolverTypeWrapper<Omit<WaysFigure, 'ways'> & { ways: Array<ResolversTypes['Way']> }>;
  WhatIf: ResolverTypeWrapper<WhatIfParent>;
  WhatIfChange: ResolverTypeWrapper<WhatIfChange>;
  WhatIfChangeInput: WhatIfChangeInput;
  WhatIfCost: ResolverTypeWrapper<Omit<WhatIfCost, 'element'> & { element: ResolversTypes['ElementRef'] }>;
  WhatIfFault: ResolverTypeWrapper<WhatIfFault>;
  WhatIfKind: WhatIfKind;
  WhatIfNote: ResolverTypeWrapper<WhatIfNote>;
  WhatIfPayload: ResolverTypeWrapper<Omit<WhatIfPayload, 'result'> & { result?: Maybe<ResolversTypes['WhatIf']> }>;
  WhatIfRow: ResolverTypeWrapper<WhatIfRowParent>;
  WhyNot: ResolverTypeWrapper<WhyNotParent>;
  WhyNotReason: ResolverTypeWrapper<Omit<WhyNotReason, 'elements'> & { elements: Array<ResolversTypes['ElementRef']> }>;
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  Work: ResolverTypeWrapper<Work>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptResidualRiskInput: AcceptResidualRiskInput;
  Account: Account;
  AccountPayload: AccountPayload;
  ActorAssessment: ActorParent;
  ActorCloseUp: Omit<ActorCloseUp, 'actor'> & { actor: ResolversParentTypes['ElementRef'] };
  ActorContribution: Omit<ActorContribution, 'actor'> & { actor: ResolversParentTypes['ElementRef'] };
  ActorReach: Omit<ActorReach, 'actor'> & { actor: ResolversParentTypes['ElementRef'] };
  Alignment: Omit<Alignment, 'other'> & { other: ResolversParentTypes['ElementRef'] };
  Analysis: AnalysisParent;
  AnalysisBar: Omit<AnalysisBar, 'detail' | 'label'> & { detail: ResolversParentTypes['AnalysisCell'], label: ResolversParentTypes['AnalysisCell'] };
  AnalysisCard: AnalysisCard;
  AnalysisCell: Omit<AnalysisCell, 'runs'> & { runs: Array<ResolversParentTypes['TextRun']> };
  AnalysisColumn: AnalysisColumn;
  AnalysisFigure: ResolversUnionTypes<ResolversParentTypes>['AnalysisFigure'];
  AnalysisFinding: Omit<AnalysisFinding, 'basis' | 'effect' | 'elements' | 'measure' | 'statement'> & { basis: Array<ResolversParentTypes['TextRun']>, effect: Array<ResolversParentTypes['TextRun']>, elements: Array<ResolversParentTypes['ElementRef']>, measure: Array<ResolversParentTypes['TextRun']>, statement: Array<ResolversParentTypes['TextRun']> };
  AnalysisPlace: Omit<AnalysisPlace, 'near' | 'place'> & { near: Array<ResolversParentTypes['Nearness']>, place: ResolversParentTypes['AnalysisCell'] };
  AnalysisRow: Omit<AnalysisRow, 'cells'> & { cells: Array<ResolversParentTypes['AnalysisCell']> };
  AnalysisTable: TableParent;
  AnalysisTrial: TrialParent;
  ApiToken: ApiToken;
  ApiTokenPayload: ApiTokenPayload;
  Approval: Approval;
  ApprovalPayload: ApprovalPayload;
  ApproveAssessmentInput: ApproveAssessmentInput;
  Assessment: SeenAssessment;
  AssessmentComparison: Omit<AssessmentComparison, 'after' | 'before' | 'recommendations'> & { after: ResolversParentTypes['Assessment'], before: ResolversParentTypes['Assessment'], recommendations: Array<ResolversParentTypes['ComparedRecommendation']> };
  AssessmentComparisonPayload: Omit<AssessmentComparisonPayload, 'comparison'> & { comparison?: Maybe<ResolversParentTypes['AssessmentComparison']> };
  AssessmentDetailsInput: AssessmentDetailsInput;
  AssessmentEvent: EventRecord;
  AssessmentPayload: Omit<AssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversParentTypes['Assessment']> };
  AssessmentRelease: ReleaseRecord;
  AssessmentRights: AssessmentRights;
  AssessmentStep: AssessmentStep;
  Asset: ElementRecord;
  AssetInput: AssetInput;
  AssignSectionInput: AssignSectionInput;
  AssignableOffice: AssignableOffice;
  Attempt: Attempt;
  AttributedIncident: Omit<AttributedIncident, 'incident'> & { incident: ResolversParentTypes['ElementRef'] };
  AxisRisk: AxisRisk;
  AxisTotal: AxisTotal;
  BarsFigure: Omit<BarsFigure, 'bars'> & { bars: Array<ResolversParentTypes['AnalysisBar']> };
  BoardFilter: BoardFilter;
  BoardRecommendation: Omit<BoardRecommendation, 'mission'> & { mission: ResolversParentTypes['HeadquartersMission'] };
  Boolean: Scalars['Boolean']['output'];
  BoundaryDecision: ElementRecord;
  BoundaryDecisionInput: BoundaryDecisionInput;
  CandidateMeasure: Omit<CandidateMeasure, 'elements'> & { elements: Array<ResolversParentTypes['ElementRef']> };
  ChangedElement: Omit<ChangedElement, 'element'> & { element: ResolversParentTypes['ElementRef'] };
  ChokeElement: Omit<ChokeElement, 'element'> & { element: ResolversParentTypes['ElementRef'] };
  ChokeLink: Omit<ChokeLink, 'links'> & { links: Array<ResolversParentTypes['ChokeLinkEnds']> };
  ChokeLinkEnds: Omit<ChokeLinkEnds, 'from' | 'to'> & { from: ResolversParentTypes['ElementRef'], to: ResolversParentTypes['ElementRef'] };
  ChokePoint: Omit<ChokePoint, 'element'> & { element: ResolversParentTypes['ElementRef'] };
  CloseRecommendationInput: CloseRecommendationInput;
  CloseUp: CloseUpParent;
  CodesPayload: CodesPayload;
  CommentInput: CommentInput;
  ComparedExposure: ComparedExposure;
  ComparedMission: MissionParent;
  ComparedRange: ComparedRange;
  ComparedRecommendation: Omit<ComparedRecommendation, 'recommendation'> & { recommendation: ResolversParentTypes['Recommendation'] };
  ComparedSide: ComparedSide;
  ContingentOwnedEquipment: ElementRecord;
  ContingentOwnedEquipmentInput: ContingentOwnedEquipmentInput;
  Contribution: ContributionParent;
  ContributionReference: ContributionReference;
  Contributions: Omit<Contributions, 'actors'> & { actors: Array<ResolversParentTypes['ActorContribution']> };
  Control: ElementRecord;
  ControlCell: ControlCell;
  ControlInput: ControlInput;
  ControlRow: Omit<ControlRow, 'lacking'> & { lacking: Array<ResolversParentTypes['HeadquartersMission']> };
  ControlWorth: Omit<ControlWorth, 'control' | 'places'> & { control: ResolversParentTypes['ElementRef'], places: Array<ResolversParentTypes['ElementRef']> };
  CountCell: CountCell;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateElementInput: CreateElementInput;
  CreateLinkInput: CreateLinkInput;
  CreateMissionInput: CreateMissionInput;
  CreatePersonInput: CreatePersonInput;
  CustodyLoss: Omit<CustodyLoss, 'destination' | 'element'> & { destination: ResolversParentTypes['ElementRef'], element: ResolversParentTypes['ElementRef'] };
  CustodySummary: Omit<CustodySummary, 'examples'> & { examples: Array<ResolversParentTypes['CustodyLoss']> };
  DataStore: ElementRecord;
  DataStoreInput: DataStoreInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideApprovalInput: DecideApprovalInput;
  DeletePayload: DeletePayload;
  DocumentTemplate: DocumentTemplate;
  Download: Download;
  EffectExposure: EffectParent;
  Element: ElementRecord;
  ElementConnection: ElementPage;
  ElementFilter: ElementFilter;
  ElementInput: ElementInput;
  ElementPayload: Omit<ElementPayload, 'element'> & { element?: Maybe<ResolversParentTypes['Element']> };
  ElementRef: ElementPointer;
  ElementSort: ElementSort;
  Evidence: ElementRecord;
  EvidenceInput: EvidenceInput;
  EvidenceItem: Omit<EvidenceItem, 'element'> & { element: ResolversParentTypes['ElementRef'] };
  ExpectedRisk: ExpectedRisk;
  Exposure: ExposureParent;
  ExposureChokePoints: ChokePointsParent;
  ExposureConnection: Omit<ExposureConnection, 'nodes' | 'score'> & { nodes: Array<ResolversParentTypes['Exposure']>, score: ResolversParentTypes['ScoreHeader'] };
  ExposureDetail: ExposureParent;
  ExposureFilter: ExposureFilter;
  ExposureName: ExposureName;
  ExposurePath: PathParent;
  ExternalSystem: ElementRecord;
  ExternalSystemInput: ExternalSystemInput;
  FactorInMission: Omit<FactorInMission, 'elements' | 'leads' | 'mission'> & { elements: Array<ResolversParentTypes['ElementRef']>, leads?: Maybe<ResolversParentTypes['ElementRef']>, mission: ResolversParentTypes['HeadquartersMission'] };
  FieldError: FieldError;
  Figure: Figure;
  FindingLikelihood: FindingLikelihood;
  Float: Scalars['Float']['output'];
  FrozenCeiling: FrozenCeiling;
  FrozenFile: FrozenFile;
  FrozenIssue: FrozenIssue;
  GapExample: Omit<GapExample, 'element'> & { element?: Maybe<ResolversParentTypes['ElementRef']> };
  GapGroup: Omit<GapGroup, 'examples'> & { examples: Array<ResolversParentTypes['GapExample']> };
  GenerateAssessmentInput: GenerateAssessmentInput;
  GiveRoleInput: GiveRoleInput;
  GridFigure: Omit<GridFigure, 'columns' | 'rows'> & { columns: Array<ResolversParentTypes['AnalysisCell']>, rows: Array<ResolversParentTypes['GridRow']> };
  GridRow: Omit<GridRow, 'cells' | 'label'> & { cells: Array<ResolversParentTypes['AnalysisCell']>, label: ResolversParentTypes['AnalysisCell'] };
  Harm: Harm;
  HarmByAxis: HarmByAxis;
  Headquarters: HeadquartersReading;
  HeadquartersComparison: ComparisonParent;
  HeadquartersComparisonPayload: Omit<HeadquartersComparisonPayload, 'comparison'> & { comparison?: Maybe<ResolversParentTypes['HeadquartersComparison']> };
  HeadquartersMission: MissionParent;
  HeadquartersTable: HeadquartersTable;
  HeadquartersTableCell: HeadquartersTableCell;
  HeadquartersTableRow: HeadquartersTableRow;
  HeadquartersTheme: HeadquartersTheme;
  HeatCell: Omit<HeatCell, 'actor' | 'leads'> & { actor?: Maybe<ResolversParentTypes['ElementRef']>, leads?: Maybe<ResolversParentTypes['ElementRef']> };
  HeatRow: Omit<HeatRow, 'cells' | 'mission'> & { cells: Array<ResolversParentTypes['HeatCell']>, mission: ResolversParentTypes['HeadquartersMission'] };
  HeldRole: HeldRole;
  HopCause: HopCause;
  HopControl: Omit<HopControl, 'control'> & { control: ResolversParentTypes['ElementRef'] };
  HopFact: HopFact;
  HostRelation: ElementRecord;
  HostRelationInput: HostRelationInput;
  ID: Scalars['ID']['output'];
  Incident: ElementRecord;
  IncidentInput: IncidentInput;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  KindCount: KindCount;
  LegalInstrument: ElementRecord;
  LegalInstrumentInput: LegalInstrumentInput;
  LibraryItem: LibraryItem;
  LibraryVersion: LibraryVersion;
  Likelihood: Likelihood;
  Link: LinkRecord;
  LinkConnection: LinkPage;
  LinkPayload: Omit<LinkPayload, 'link'> & { link?: Maybe<ResolversParentTypes['Link']> };
  MandateTask: ElementRecord;
  MandateTaskInput: MandateTaskInput;
  MatrixCells: MatrixCells;
  Measure: Measure;
  MeasureInMission: Omit<MeasureInMission, 'mission'> & { mission: ResolversParentTypes['HeadquartersMission'] };
  MissingSheet: MissingSheet;
  Mission: ElementRecord;
  MissionCard: ElementRecord;
  MissionInput: MissionInput;
  MissionMap: MissionMap;
  MissionName: MissionName;
  MissionPayload: Omit<MissionPayload, 'mission'> & { mission?: Maybe<ResolversParentTypes['MissionCard']> };
  MissionSummary: SummaryParent;
  MissionTrend: Omit<MissionTrend, 'mission' | 'points'> & { mission: ResolversParentTypes['HeadquartersMission'], points: Array<ResolversParentTypes['TrendPoint']> };
  MoveAssessmentInput: MoveAssessmentInput;
  MoveReason: MoveReason;
  Mutation: Record<PropertyKey, never>;
  Namesake: Omit<Namesake, 'missions'> & { missions: Array<ResolversParentTypes['HeadquartersMission']> };
  NarrativeText: NarrativeText;
  Nearness: Omit<Nearness, 'who'> & { who: ResolversParentTypes['AnalysisCell'] };
  NewControl: NewControl;
  NewControlInput: NewControlInput;
  NotAssessedCount: NotAssessedCount;
  Office: ElementRecord;
  OfficeFinding: FindingRecord;
  OfficeFindingInput: OfficeFindingInput;
  OfficeInput: OfficeInput;
  OuterBound: OuterBound;
  OutlineEntry: OutlineEntry;
  Outranks: Outranks;
  PageInfo: PageInfo;
  PathHop: Omit<PathHop, 'controls' | 'from' | 'to'> & { controls: Array<ResolversParentTypes['HopControl']>, from: ResolversParentTypes['ElementRef'], to: ResolversParentTypes['ElementRef'] };
  Person: Person;
  PersonGroup: ElementRecord;
  PersonGroupInput: PersonGroupInput;
  PersonPayload: PersonPayload;
  PlacesFigure: Omit<PlacesFigure, 'places' | 'unplaced'> & { places: Array<ResolversParentTypes['AnalysisPlace']>, unplaced: ResolversParentTypes['AnalysisCell'] };
  PoliticalProcess: ElementRecord;
  PoliticalProcessInput: PoliticalProcessInput;
  Portfolio: Omit<Portfolio, 'score' | 'steps'> & { score: ResolversParentTypes['ScoreHeader'], steps: Array<ResolversParentTypes['PortfolioStep']> };
  PortfolioInput: PortfolioInput;
  PortfolioStep: Omit<PortfolioStep, 'measure' | 'measures'> & { measure: ResolversParentTypes['CandidateMeasure'], measures: Array<ResolversParentTypes['CandidateMeasure']> };
  PositionCount: PositionCount;
  PositionInput: PositionInput;
  Presence: Omit<Presence, 'site'> & { site: ResolversParentTypes['ElementRef'] };
  ProgressCell: ProgressCell;
  ProgressRow: ProgressRow;
  ProposeReleaseInput: ProposeReleaseInput;
  Query: Record<PropertyKey, never>;
  RankRange: RankRange;
  RecommendInput: RecommendInput;
  Recommendation: RecommendationRecord;
  RecommendationChange: RecommendationChange;
  RecommendationPayload: Omit<RecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  RecommendationsPayload: Omit<RecommendationsPayload, 'recommendations'> & { recommendations: Array<ResolversParentTypes['Recommendation']> };
  RecordConnection: RecordConnection;
  RecordEntry: RecordEntry;
  RecordFilter: RecordFilter;
  RecordFinding: RecordFinding;
  RecordVerdict: RecordVerdict;
  RefusedChange: RefusedChange;
  ReleaseRecipient: ReleaseRecipient;
  ReleaseRecipientInput: ReleaseRecipientInput;
  ReleaseReference: ReleaseReference;
  ReleasedIssue: IssueParent;
  RemoveFindingInput: RemoveFindingInput;
  RemoveTemplateInput: RemoveTemplateInput;
  ResolveCommentInput: ResolveCommentInput;
  RewriteAssessmentInput: RewriteAssessmentInput;
  RiskAcceptance: RiskAcceptance;
  RiskByAxis: RiskByAxis;
  RiskMove: RiskMove;
  RiskRange: RiskRange;
  RiskTotals: RiskTotals;
  RuleCard: RuleCard;
  SaveNarrativeInput: SaveNarrativeInput;
  SaveNarrativePayload: SaveNarrativePayload;
  ScaleChange: ScaleChange;
  ScoreHeader: ScoreParent;
  SectionComment: CommentRecord;
  ServerInfo: ServerInfo;
  Session: Session;
  SetAsideFinding: SetAsideFinding;
  SetAsideInput: SetAsideInput;
  SharedFactor: FactorParent;
  SharedMeasure: Omit<SharedMeasure, 'missions'> & { missions: Array<ResolversParentTypes['MeasureInMission']> };
  Site: ElementRecord;
  SiteInput: SiteInput;
  StaleElement: Omit<StaleElement, 'element'> & { element: ResolversParentTypes['ElementRef'] };
  StaleSummary: Omit<StaleSummary, 'elements'> & { elements: Array<ResolversParentTypes['StaleElement']> };
  String: Scalars['String']['output'];
  Supplier: ElementRecord;
  SupplierInput: SupplierInput;
  SuppressedColumn: SuppressedColumn;
  SuppressedRow: Omit<SuppressedRow, 'mission'> & { mission: ResolversParentTypes['HeadquartersMission'] };
  SuppressedTable: Omit<SuppressedTable, 'rows'> & { rows: Array<ResolversParentTypes['SuppressedRow']> };
  TakeBackInput: TakeBackInput;
  TextRun: Omit<TextRun, 'element'> & { element?: Maybe<ResolversParentTypes['ElementRef']> };
  ThreatActor: ElementRecord;
  ThreatActorInput: ThreatActorInput;
  ThreatVector: ElementRecord;
  ThreatVectorInput: ThreatVectorInput;
  TimelineFigure: Omit<TimelineFigure, 'lanes'> & { lanes: Array<ResolversParentTypes['TimelineLane']> };
  TimelineLane: Omit<TimelineLane, 'label' | 'spans'> & { label: ResolversParentTypes['AnalysisCell'], spans: Array<ResolversParentTypes['TimelineSpan']> };
  TimelineSpan: Omit<TimelineSpan, 'label'> & { label: ResolversParentTypes['AnalysisCell'] };
  Tornado: TornadoParent;
  TornadoBar: TornadoBar;
  TrendPoint: Omit<TrendPoint, 'cells' | 'issue'> & { cells: Array<ResolversParentTypes['HeatCell']>, issue: ResolversParentTypes['ReleasedIssue'] };
  TrialOutcome: Omit<TrialOutcome, 'result' | 'sentence'> & { result: ResolversParentTypes['WhatIf'], sentence: Array<ResolversParentTypes['TextRun']> };
  UnknownMove: Omit<UnknownMove, 'actor' | 'element'> & { actor: ResolversParentTypes['ElementRef'], element: ResolversParentTypes['ElementRef'] };
  UnknownWeight: Omit<UnknownWeight, 'largest'> & { largest?: Maybe<ResolversParentTypes['UnknownMove']> };
  UpdateElementInput: UpdateElementInput;
  UpdateLinkInput: UpdateLinkInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdateRecommendationInput: UpdateRecommendationInput;
  UserError: UserError;
  VectorContribution: VectorContribution;
  Viewer: Viewer;
  ViewerMay: ViewerMay;
  ViewerRole: ViewerRole;
  Way: Omit<Way, 'places'> & { places: Array<Maybe<ResolversParentTypes['WayPlace']>> };
  WayPlace: Omit<WayPlace, 'name'> & { name: ResolversParentTypes['AnalysisCell'] };
  WaysFigure: Omit<WaysFigure, 'ways'> & { ways: Array<ResolversParentTypes['Way']> };
  WhatIf: WhatIfParent;
  WhatIfChange: WhatIfChange;
  WhatIfChangeInput: WhatIfChangeInput;
  WhatIfCost: Omit<WhatIfCost, 'element'> & { element: ResolversParentTypes['ElementRef'] };
  WhatIfFault: WhatIfFault;
  WhatIfNote: WhatIfNote;
  WhatIfPayload: Omit<WhatIfPayload, 'result'> & { result?: Maybe<ResolversParentTypes['WhatIf']> };
  WhatIfRow: WhatIfRowParent;
  WhyNot: WhyNotParent;
  WhyNotReason: Omit<WhyNotReason, 'elements'> & { elements: Array<ResolversParentTypes['ElementRef']> };
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  Work: Work;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  hasCodes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasOpenId?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActorAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorAssessment'] = ResolversParentTypes['ActorAssessment']> = {
  actor?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  actorType?: Resolver<Maybe<ResolversTypes['ActorType']>, ParentType, ContextType>;
  alignments?: Resolver<Array<ResolversTypes['Alignment']>, ParentType, ContextType>;
  attempt?: Resolver<Maybe<ResolversTypes['Attempt']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['AttributedIncident']>, ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  mostExposed?: Resolver<Array<ResolversTypes['Exposure']>, ParentType, ContextType>;
  posture?: Resolver<Maybe<ResolversTypes['Posture']>, ParentType, ContextType>;
  presence?: Resolver<Array<ResolversTypes['Presence']>, ParentType, ContextType>;
  reachedStores?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskAlone?: Resolver<ResolversTypes['RiskByAxis'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vectors?: Resolver<Array<ResolversTypes['VectorType']>, ParentType, ContextType>;
};

export type ActorCloseUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorCloseUp'] = ResolversParentTypes['ActorCloseUp']> = {
  actor?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reachOuterBound?: Resolver<Maybe<ResolversTypes['OuterBound']>, ParentType, ContextType>;
};

export type ActorContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorContribution'] = ResolversParentTypes['ActorContribution']> = {
  actor?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  adds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ActorReachResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorReach'] = ResolversParentTypes['ActorReach']> = {
  actor?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  attempt?: Resolver<Maybe<ResolversTypes['Attempt']>, ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
};

export type AlignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alignment'] = ResolversParentTypes['Alignment']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['AlignmentNature']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['AnalysisFigure']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['AnalysisFinding']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingSheet']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['AnalysisName'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['ScoreHeader'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['AnalysisTable']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trials?: Resolver<Array<ResolversTypes['AnalysisTrial']>, ParentType, ContextType>;
};

export type AnalysisBarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisBar'] = ResolversParentTypes['AnalysisBar']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AnalysisCardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisCard'] = ResolversParentTypes['AnalysisCard']> = {
  name?: Resolver<ResolversTypes['AnalysisName'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisCell'] = ResolversParentTypes['AnalysisCell']> = {
  assessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType>;
  shade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AnalysisColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisColumn'] = ResolversParentTypes['AnalysisColumn']> = {
  isFigure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisFigure'] = ResolversParentTypes['AnalysisFigure']> = {
  __resolveType: TypeResolveFn<'BarsFigure' | 'GridFigure' | 'PlacesFigure' | 'TimelineFigure' | 'WaysFigure', ParentType, ContextType>;
};

export type AnalysisFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisFinding'] = ResolversParentTypes['AnalysisFinding']> = {
  basis?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  effect?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['FindingLikelihood']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  measure?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType>;
  statement?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType>;
};

export type AnalysisPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisPlace'] = ResolversParentTypes['AnalysisPlace']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  near?: Resolver<Array<ResolversTypes['Nearness']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
};

export type AnalysisRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisRow'] = ResolversParentTypes['AnalysisRow']> = {
  cells?: Resolver<Array<ResolversTypes['AnalysisCell']>, ParentType, ContextType>;
};

export type AnalysisTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisTable'] = ResolversParentTypes['AnalysisTable']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['AnalysisColumn']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AnalysisRow']>, ParentType, ContextType, RequireFields<AnalysisTableRowsArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisTrialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisTrial'] = ResolversParentTypes['AnalysisTrial']> = {
  changes?: Resolver<Array<ResolversTypes['WhatIfChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TrialOutcome'], ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TokenScope'], ParentType, ContextType>;
  usedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ApiTokenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiTokenPayload'] = ResolversParentTypes['ApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalPayload'] = ResolversParentTypes['ApprovalPayload']> = {
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ceiling?: Resolver<ResolversTypes['IssueCeiling'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['SectionComment']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  downloads?: Resolver<Array<ResolversTypes['Download']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozen?: Resolver<Maybe<ResolversTypes['FrozenIssue']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['AssessmentEvent']>, ParentType, ContextType, RequireFields<AssessmentHistoryArgs, 'first'>>;
  isBehind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['AssessmentLanguage'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['OfficeType'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  may?: Resolver<ResolversTypes['AssessmentRights'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outline?: Resolver<Array<ResolversTypes['OutlineEntry']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionCount'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['AssessmentRelease']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentComparison'] = ResolversParentTypes['AssessmentComparison']> = {
  after?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['ComparedRecommendation']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ComparedExposure']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scales?: Resolver<Array<ResolversTypes['ScaleChange']>, ParentType, ContextType>;
};

export type AssessmentComparisonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentComparisonPayload'] = ResolversParentTypes['AssessmentComparisonPayload']> = {
  comparison?: Resolver<Maybe<ResolversTypes['AssessmentComparison']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentEvent'] = ResolversParentTypes['AssessmentEvent']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssessmentEventKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeType']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentPayload'] = ResolversParentTypes['AssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentReleaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentRelease'] = ResolversParentTypes['AssessmentRelease']> = {
  firstCopy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handlingNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayRelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['ReleaseRecipient']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentRightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentRights'] = ResolversParentTypes['AssessmentRights']> = {
  approve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasWritten?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposeRelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AssessmentStep']>, ParentType, ContextType>;
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  write?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentStep'] = ResolversParentTypes['AssessmentStep']> = {
  needsNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  acceptsOutsideReports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  assetType?: Resolver<Maybe<ResolversTypes['AssetType']>, ParentType, ContextType>;
  autonomyHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cpe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custody?: Resolver<Maybe<ResolversTypes['Custody']>, ParentType, ContextType>;
  dataCategories?: Resolver<Maybe<Array<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  harmToMandate?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  internetFacing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  knownVulnerabilities?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AssetLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  privacyHarm?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignableOfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignableOffice'] = ResolversParentTypes['AssignableOffice']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeType?: Resolver<ResolversTypes['OfficeType'], ParentType, ContextType>;
};

export type AttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attempt'] = ResolversParentTypes['Attempt']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributedIncidentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributedIncident'] = ResolversParentTypes['AttributedIncident']> = {
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
};

export type AxisRiskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AxisRisk'] = ResolversParentTypes['AxisRisk']> = {
  axis?: Resolver<ResolversTypes['HarmAxis'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
};

export type AxisTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AxisTotal'] = ResolversParentTypes['AxisTotal']> = {
  axis?: Resolver<ResolversTypes['HarmAxis'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedButUnrated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
};

export type BarsFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BarsFigure'] = ResolversParentTypes['BarsFigure']> = {
  bars?: Resolver<Array<ResolversTypes['AnalysisBar']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardRecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardRecommendation'] = ResolversParentTypes['BoardRecommendation']> = {
  acceptance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['HeadquartersMission'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['OfficeType']>, ParentType, ContextType>;
  ownerWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remains?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BoardStatus'], ParentType, ContextType>;
  statusWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoundaryDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoundaryDecision'] = ResolversParentTypes['BoundaryDecision']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  coversOutsiders?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['BoundaryDecisionState']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BoundaryDecisionLinksArgs, 'first'>>;
  measureType?: Resolver<Maybe<ResolversTypes['BoundaryMeasure']>, ParentType, ContextType>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  necessity?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viability?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CandidateMeasure'] = ResolversParentTypes['CandidateMeasure']> = {
  changes?: Resolver<Array<ResolversTypes['WhatIfChange']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  libraryJudgement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangedElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedElement'] = ResolversParentTypes['ChangedElement']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
};

export type ChokeElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChokeElement'] = ResolversParentTypes['ChokeElement']> = {
  ciHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ciLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChokeLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChokeLink'] = ResolversParentTypes['ChokeLink']> = {
  ciHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ciLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ChokeLinkEnds']>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChokeLinkEndsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChokeLinkEnds'] = ResolversParentTypes['ChokeLinkEnds']> = {
  from?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
};

export type ChokePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChokePoint'] = ResolversParentTypes['ChokePoint']> = {
  effect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  informationShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  taskShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CloseUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseUp'] = ResolversParentTypes['CloseUp']> = {
  account?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['ActorCloseUp']>, ParentType, ContextType>;
  chokePoints?: Resolver<Maybe<ResolversTypes['ExposureChokePoints']>, ParentType, ContextType>;
  contributions?: Resolver<Maybe<ResolversTypes['Contributions']>, ParentType, ContextType>;
  controls?: Resolver<Array<ResolversTypes['ControlWorth']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  outerBound?: Resolver<Maybe<ResolversTypes['OuterBound']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['ScoreHeader'], ParentType, ContextType>;
  tornado?: Resolver<Maybe<ResolversTypes['Tornado']>, ParentType, ContextType>;
};

export type CodesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodesPayload'] = ResolversParentTypes['CodesPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparedExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedExposure'] = ResolversParentTypes['ComparedExposure']> = {
  after?: Resolver<Maybe<ResolversTypes['ComparedSide']>, ParentType, ContextType>;
  axis?: Resolver<Maybe<ResolversTypes['HarmAxis']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ComparedSide']>, ParentType, ContextType>;
  elementKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  move?: Resolver<ResolversTypes['ExposureMove'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MoveReason']>, ParentType, ContextType>;
};

export type ComparedMissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedMission'] = ResolversParentTypes['ComparedMission']> = {
  cells?: Resolver<Array<ResolversTypes['HeatCell']>, ParentType, ContextType>;
  controls?: Resolver<Array<ResolversTypes['ControlCell']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['AxisRisk']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['HeadquartersMission'], ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProgressCell']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['BoardRecommendation']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['AxisRisk']>, ParentType, ContextType>;
};

export type ComparedRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedRange'] = ResolversParentTypes['ComparedRange']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparedRecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedRecommendation'] = ResolversParentTypes['ComparedRecommendation']> = {
  course?: Resolver<ResolversTypes['RecommendationCourse'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type ComparedSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedSide'] = ResolversParentTypes['ComparedSide']> = {
  effect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['ComparedRange']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
};

export type ContingentOwnedEquipmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContingentOwnedEquipment'] = ResolversParentTypes['ContingentOwnedEquipment']> = {
  acceptsOutsideReports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  arrangement?: Resolver<Maybe<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  assetType?: Resolver<Maybe<ResolversTypes['AssetType']>, ParentType, ContextType>;
  autonomyHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contributor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custody?: Resolver<Maybe<ResolversTypes['Custody']>, ParentType, ContextType>;
  dataCategories?: Resolver<Maybe<Array<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  equipmentType?: Resolver<Maybe<ResolversTypes['EquipmentType']>, ParentType, ContextType>;
  harmToMandate?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  internetFacing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  knownVulnerabilities?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lease?: Resolver<Maybe<ResolversTypes['Lease']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ContingentOwnedEquipmentLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  privacyHarm?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['OfficeFinding']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  officeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeType?: Resolver<ResolversTypes['OfficeType'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['OfficePosition'], ParentType, ContextType>;
  positionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  positionBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAside?: Resolver<Array<ResolversTypes['SetAsideFinding']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contributions'] = ResolversParentTypes['Contributions']> = {
  actors?: Resolver<Array<ResolversTypes['ActorContribution']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vectors?: Resolver<Array<ResolversTypes['VectorContribution']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ControlResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commonMode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  controlClass?: Resolver<Maybe<ResolversTypes['ControlClass']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectivenessHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectivenessLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ControlLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reduces?: Resolver<Maybe<Array<ResolversTypes['VectorType']>>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlCell'] = ResolversParentTypes['ControlCell']> = {
  assessment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ControlState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControlRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlRow'] = ResolversParentTypes['ControlRow']> = {
  cells?: Resolver<Array<ResolversTypes['ControlCell']>, ParentType, ContextType>;
  controlClass?: Resolver<ResolversTypes['ControlClass'], ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['HeadquartersMission']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ControlWorthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlWorth'] = ResolversParentTypes['ControlWorth']> = {
  control?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  controlClass?: Resolver<ResolversTypes['ControlClass'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  spares?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustodyLossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustodyLoss'] = ResolversParentTypes['CustodyLoss']> = {
  destination?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  reachBack?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustodySummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustodySummary'] = ResolversParentTypes['CustodySummary']> = {
  elements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['CustodyLoss']>, ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataStoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataStore'] = ResolversParentTypes['DataStore']> = {
  acceptsOutsideReports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  consentBasis?: Resolver<Maybe<ResolversTypes['ConsentBasis']>, ParentType, ContextType>;
  dataCategories?: Resolver<Maybe<Array<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  harmToMandate?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DataStoreLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privacyHarm?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_DISCLOSED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_MANIPULATED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_OUT_OF_CUSTODY?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recordCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standAlone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storeForm?: Resolver<Maybe<ResolversTypes['StoreForm']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeletePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeletePayload'] = ResolversParentTypes['DeletePayload']> = {
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentTemplate'] = ResolversParentTypes['DocumentTemplate']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeholders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unknownPlaceholders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DownloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Download'] = ResolversParentTypes['Download']> = {
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EffectExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffectExposure'] = ResolversParentTypes['EffectExposure']> = {
  actors?: Resolver<Array<ResolversTypes['ActorReach']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  harm?: Resolver<ResolversTypes['HarmByAxis'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['ExposurePath']>, ParentType, ContextType, RequireFields<EffectExposurePathsArgs, 'first'>>;
  risk?: Resolver<ResolversTypes['RiskByAxis'], ParentType, ContextType>;
  standingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Element'] = ResolversParentTypes['Element']> = {
  __resolveType: TypeResolveFn<'Asset' | 'BoundaryDecision' | 'ContingentOwnedEquipment' | 'Control' | 'DataStore' | 'Evidence' | 'ExternalSystem' | 'HostRelation' | 'Incident' | 'LegalInstrument' | 'MandateTask' | 'Mission' | 'Office' | 'PersonGroup' | 'PoliticalProcess' | 'Site' | 'Supplier' | 'ThreatActor' | 'ThreatVector', ParentType, ContextType>;
};

export type ElementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementConnection'] = ResolversParentTypes['ElementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementPayload'] = ResolversParentTypes['ElementPayload']> = {
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ElementRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementRef'] = ResolversParentTypes['ElementRef']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EvidenceLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpectedRiskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpectedRisk'] = ResolversParentTypes['ExpectedRisk']> = {
  alone?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
  axis?: Resolver<ResolversTypes['HarmAxis'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
  withAll?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
  withOthers?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  attemptNotAssessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ExposureGroup'], ParentType, ContextType>;
  leadingAxis?: Resolver<Maybe<ResolversTypes['HarmAxis']>, ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['MatrixCells']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankRange?: Resolver<Maybe<ResolversTypes['RankRange']>, ParentType, ContextType>;
  reachedButUnrated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['RiskByAxis'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standingFact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExposureChokePointsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureChokePoints'] = ResolversParentTypes['ExposureChokePoints']> = {
  elements?: Resolver<Array<ResolversTypes['ChokeElement']>, ParentType, ContextType, RequireFields<ExposureChokePointsElementsArgs, 'first'>>;
  links?: Resolver<Array<ResolversTypes['ChokeLink']>, ParentType, ContextType, RequireFields<ExposureChokePointsLinksArgs, 'first'>>;
  trials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureConnection'] = ResolversParentTypes['ExposureConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Exposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['ScoreHeader'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureDetailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureDetail'] = ResolversParentTypes['ExposureDetail']> = {
  effects?: Resolver<Array<ResolversTypes['EffectExposure']>, ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['ScoreHeader'], ParentType, ContextType>;
};

export type ExposurePathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposurePath'] = ResolversParentTypes['ExposurePath']> = {
  actor?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalSystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalSystem'] = ResolversParentTypes['ExternalSystem']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataCategories?: Resolver<Maybe<Array<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  internetFacing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ExternalSystemLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemType?: Resolver<Maybe<ResolversTypes['SystemType']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactorInMissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorInMission'] = ResolversParentTypes['FactorInMission']> = {
  assessment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['StateEffect']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['FindingLikelihood']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['HeadquartersMission'], ParentType, ContextType>;
  shade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HeatState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  ciHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ciLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FindingLikelihoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingLikelihood'] = ResolversParentTypes['FindingLikelihood']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrozenCeilingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenCeiling'] = ResolversParentTypes['FrozenCeiling']> = {
  ceiling?: Resolver<ResolversTypes['IssueCeiling'], ParentType, ContextType>;
  downloads?: Resolver<Array<ResolversTypes['Download']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
};

export type FrozenFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenFile'] = ResolversParentTypes['FrozenFile']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrozenIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenIssue'] = ResolversParentTypes['FrozenIssue']> = {
  ceilings?: Resolver<Array<ResolversTypes['FrozenCeiling']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['FrozenFile']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  graphFingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scoreFingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapExampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapExample'] = ResolversParentTypes['GapExample']> = {
  element?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapGroup'] = ResolversParentTypes['GapGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['GapExample']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridFigure'] = ResolversParentTypes['GridFigure']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['AnalysisCell']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['GridRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridRow'] = ResolversParentTypes['GridRow']> = {
  cells?: Resolver<Array<ResolversTypes['AnalysisCell']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
};

export type HarmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Harm'] = ResolversParentTypes['Harm']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['HarmRating'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HarmByAxisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HarmByAxis'] = ResolversParentTypes['HarmByAxis']> = {
  mandate?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
};

export type HeadquartersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Headquarters'] = ResolversParentTypes['Headquarters']> = {
  ceilingNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  controls?: Resolver<Array<ResolversTypes['ControlRow']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['SuppressedTable']>, ParentType, ContextType>;
  heat?: Resolver<Array<ResolversTypes['HeatRow']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  missions?: Resolver<Array<ResolversTypes['HeadquartersMission']>, ParentType, ContextType>;
  namesakes?: Resolver<Array<ResolversTypes['Namesake']>, ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProgressRow']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['BoardRecommendation']>, ParentType, ContextType, Partial<HeadquartersRecommendationsArgs>>;
  sharedFactor?: Resolver<Maybe<ResolversTypes['SharedFactor']>, ParentType, ContextType, RequireFields<HeadquartersSharedFactorArgs, 'id'>>;
  sharedFactors?: Resolver<Array<ResolversTypes['SharedFactor']>, ParentType, ContextType, Partial<HeadquartersSharedFactorsArgs>>;
  suppressBelow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['HeadquartersTable']>, ParentType, ContextType, RequireFields<HeadquartersTablesArgs, 'view'>>;
  themes?: Resolver<Array<ResolversTypes['HeadquartersTheme']>, ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['MissionTrend']>, ParentType, ContextType>;
};

export type HeadquartersComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadquartersComparison'] = ResolversParentTypes['HeadquartersComparison']> = {
  missions?: Resolver<Array<ResolversTypes['ComparedMission']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['HeadquartersTable']>, ParentType, ContextType>;
};

export type HeadquartersComparisonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadquartersComparisonPayload'] = ResolversParentTypes['HeadquartersComparisonPayload']> = {
  comparison?: Resolver<Maybe<ResolversTypes['HeadquartersComparison']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HeadquartersMissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadquartersMission'] = ResolversParentTypes['HeadquartersMission']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['ReleasedIssue']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['ReleasedIssue']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeadquartersTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadquartersTable'] = ResolversParentTypes['HeadquartersTable']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['AnalysisColumn']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['HeadquartersTableRow']>, ParentType, ContextType>;
};

export type HeadquartersTableCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadquartersTableCell'] = ResolversParentTypes['HeadquartersTableCell']> = {
  assessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type HeadquartersTableRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadquartersTableRow'] = ResolversParentTypes['HeadquartersTableRow']> = {
  cells?: Resolver<Array<ResolversTypes['HeadquartersTableCell']>, ParentType, ContextType>;
};

export type HeadquartersThemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadquartersTheme'] = ResolversParentTypes['HeadquartersTheme']> = {
  code?: Resolver<ResolversTypes['ThemeCode'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeatCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeatCell'] = ResolversParentTypes['HeatCell']> = {
  actor?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['StateEffect']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['FindingLikelihood']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HeatState'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['ThemeCode'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeatRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeatRow'] = ResolversParentTypes['HeatRow']> = {
  cells?: Resolver<Array<ResolversTypes['HeatCell']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['HeadquartersMission'], ParentType, ContextType>;
};

export type HeldRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeType']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type HopCauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopCause'] = ResolversParentTypes['HopCause']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HopControlResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopControl'] = ResolversParentTypes['HopControl']> = {
  control?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  controlClass?: Resolver<ResolversTypes['ControlClass'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effectiveness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notAssessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HopFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopFact'] = ResolversParentTypes['HopFact']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HostRelation'] = ResolversParentTypes['HostRelation']> = {
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<HostRelationLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['HostRelations']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['IncidentAuthority']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  conflictType?: Resolver<Maybe<ResolversTypes['ConflictType']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incidentType?: Resolver<Maybe<ResolversTypes['IncidentType']>, ParentType, ContextType>;
  intendedEffects?: Resolver<Maybe<Array<ResolversTypes['VectorEffect']>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IncidentLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monitoring?: Resolver<Maybe<ResolversTypes['Monitorability']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedEffects?: Resolver<Maybe<Array<ResolversTypes['VectorEffect']>>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tactic?: Resolver<Maybe<ResolversTypes['IncidentTactic']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  notAssessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalInstrumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalInstrument'] = ResolversParentTypes['LegalInstrument']> = {
  auditRight?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  breachNotice?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataOwnership?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentType?: Resolver<Maybe<ResolversTypes['InstrumentType']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<LegalInstrumentLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onwardSharing?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reachBackDestination?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storageLocation?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wipeAtRepatriation?: Resolver<Maybe<ResolversTypes['ClauseState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LibraryItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryItem'] = ResolversParentTypes['LibraryItem']> = {
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LibraryVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LibraryVersion'] = ResolversParentTypes['LibraryVersion']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LikelihoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Likelihood'] = ResolversParentTypes['Likelihood']> = {
  ciHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ciLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  from?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkPayload'] = ResolversParentTypes['LinkPayload']> = {
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MandateTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MandateTask'] = ResolversParentTypes['MandateTask']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['Criticality']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  harmToMandate?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_MISLED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToMandate_UNDERMINED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_MISLED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToOperations_UNDERMINED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_MISLED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  harmToPersons_UNDERMINED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<MandateTaskLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privacyHarm?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_DENIED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_MISLED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  privacyHarm_UNDERMINED?: Resolver<Maybe<ResolversTypes['HarmRating']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taskType?: Resolver<Maybe<ResolversTypes['TaskType']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixCellsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixCells'] = ResolversParentTypes['MatrixCells']> = {
  harm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  likelihoodHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  likelihoodLow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureInMissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureInMission'] = ResolversParentTypes['MeasureInMission']> = {
  changes?: Resolver<Array<ResolversTypes['WhatIfChange']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['RiskMove']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['HeadquartersMission'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['RiskMove']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingSheet'] = ResolversParentTypes['MissingSheet']> = {
  link?: Resolver<Maybe<ResolversTypes['EdgeKind']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hostRelations?: Resolver<Maybe<ResolversTypes['HostRelations']>, ParentType, ContextType>;
  hostStates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  humanitarianLawStatus?: Resolver<Maybe<ResolversTypes['HumanitarianLawStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<MissionLinksArgs, 'first'>>;
  mandateBasis?: Resolver<Maybe<ResolversTypes['MandateBasis']>, ParentType, ContextType>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MissionStatus']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionCardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissionCard'] = ResolversParentTypes['MissionCard']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hostRelations?: Resolver<Maybe<ResolversTypes['HostRelations']>, ParentType, ContextType>;
  hostStates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MissionStatus']>, ParentType, ContextType>;
};

export type MissionMapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissionMap'] = ResolversParentTypes['MissionMap']> = {
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkFrom?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  linkTo?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  linkTypes?: Resolver<Array<ResolversTypes['EdgeKind']>, ParentType, ContextType>;
  nodeCustody?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  nodeIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nodeKeys?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  nodeKinds?: Resolver<Array<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  nodeNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nodeSensitivity?: Resolver<Array<Maybe<ResolversTypes['Sensitivity']>>, ParentType, ContextType>;
  nodeSite?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MissionNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissionName'] = ResolversParentTypes['MissionName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissionPayload'] = ResolversParentTypes['MissionPayload']> = {
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['MissionCard']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MissionSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissionSummary'] = ResolversParentTypes['MissionSummary']> = {
  chokePoints?: Resolver<Array<ResolversTypes['ChokePoint']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['GapGroup']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['MissionCard'], ParentType, ContextType>;
  mostExposed?: Resolver<Array<ResolversTypes['Exposure']>, ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['NotAssessedCount']>, ParentType, ContextType>;
  outOfCustody?: Resolver<ResolversTypes['CustodySummary'], ParentType, ContextType>;
  recentlyChanged?: Resolver<Array<ResolversTypes['ChangedElement']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['ScoreHeader'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['StaleSummary'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RiskTotals'], ParentType, ContextType>;
};

export type MissionTrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissionTrend'] = ResolversParentTypes['MissionTrend']> = {
  mission?: Resolver<ResolversTypes['HeadquartersMission'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
};

export type MoveReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveReason'] = ResolversParentTypes['MoveReason']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MoveReasonKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['EdgeKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptResidualRisk?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationAcceptResidualRiskArgs, 'input'>>;
  approveAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationApproveAssessmentArgs, 'input'>>;
  assignSection?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationAssignSectionArgs, 'input'>>;
  beginCodes?: Resolver<ResolversTypes['CodesPayload'], ParentType, ContextType, RequireFields<MutationBeginCodesArgs, 'password'>>;
  changePassword?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'next' | 'password'>>;
  closeRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationCloseRecommendationArgs, 'input'>>;
  commentOnSection?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationCommentOnSectionArgs, 'input'>>;
  confirmCodes?: Resolver<ResolversTypes['CodesPayload'], ParentType, ContextType, RequireFields<MutationConfirmCodesArgs, 'code'>>;
  createApiToken?: Resolver<ResolversTypes['ApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  createElement?: Resolver<ResolversTypes['ElementPayload'], ParentType, ContextType, RequireFields<MutationCreateElementArgs, 'input'>>;
  createLink?: Resolver<ResolversTypes['LinkPayload'], ParentType, ContextType, RequireFields<MutationCreateLinkArgs, 'input'>>;
  createMission?: Resolver<ResolversTypes['MissionPayload'], ParentType, ContextType, RequireFields<MutationCreateMissionArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationCreatePersonArgs, 'input'>>;
  decideApproval?: Resolver<ResolversTypes['ApprovalPayload'], ParentType, ContextType, RequireFields<MutationDecideApprovalArgs, 'input'>>;
  deleteAssessment?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteAssessmentArgs, 'key'>>;
  deleteElement?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteElementArgs, 'key' | 'version'>>;
  deleteLink?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteLinkArgs, 'key' | 'version'>>;
  deleteMission?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteMissionArgs, 'confirmId' | 'id'>>;
  dropRelease?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDropReleaseArgs, 'input'>>;
  endCodes?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationEndCodesArgs, 'password'>>;
  endSession?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'key'>>;
  endSessionsOf?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationEndSessionsOfArgs, 'person'>>;
  estimateRecommendations?: Resolver<ResolversTypes['RecommendationsPayload'], ParentType, ContextType, RequireFields<MutationEstimateRecommendationsArgs, 'mission'>>;
  generateAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationGenerateAssessmentArgs, 'input'>>;
  givePosition?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationGivePositionArgs, 'input'>>;
  giveRole?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationGiveRoleArgs, 'input'>>;
  moveAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationMoveAssessmentArgs, 'input'>>;
  proposeRelease?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationProposeReleaseArgs, 'input'>>;
  putOfficeFinding?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationPutOfficeFindingArgs, 'input'>>;
  recommend?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationRecommendArgs, 'input'>>;
  releaseAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationReleaseAssessmentArgs, 'input'>>;
  removeDocumentTemplate?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationRemoveDocumentTemplateArgs, 'input'>>;
  removeOfficeFinding?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationRemoveOfficeFindingArgs, 'input'>>;
  resetSignIn?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationResetSignInArgs, 'person'>>;
  resolveComment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationResolveCommentArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'key'>>;
  rewriteAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationRewriteAssessmentArgs, 'input'>>;
  saveNarrative?: Resolver<ResolversTypes['SaveNarrativePayload'], ParentType, ContextType, RequireFields<MutationSaveNarrativeArgs, 'input'>>;
  setAssessmentDetails?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationSetAssessmentDetailsArgs, 'input'>>;
  setFindingAside?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationSetFindingAsideArgs, 'input'>>;
  stopWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationStopWorkArgs, 'id' | 'mission'>>;
  takeFindingBack?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationTakeFindingBackArgs, 'input'>>;
  unassignSection?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationUnassignSectionArgs, 'input'>>;
  updateElement?: Resolver<ResolversTypes['ElementPayload'], ParentType, ContextType, RequireFields<MutationUpdateElementArgs, 'input'>>;
  updateLink?: Resolver<ResolversTypes['LinkPayload'], ParentType, ContextType, RequireFields<MutationUpdateLinkArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationUpdatePersonArgs, 'input'>>;
  updateRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationUpdateRecommendationArgs, 'input'>>;
  withdrawAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAssessmentArgs, 'input'>>;
  withdrawRole?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRoleArgs, 'key'>>;
};

export type NamesakeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesake'] = ResolversParentTypes['Namesake']> = {
  kind?: Resolver<ResolversTypes['FactorKind'], ParentType, ContextType>;
  missions?: Resolver<Array<ResolversTypes['HeadquartersMission']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NarrativeTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NarrativeText'] = ResolversParentTypes['NarrativeText']> = {
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearnessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Nearness'] = ResolversParentTypes['Nearness']> = {
  kilometres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
};

export type NewControlResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewControl'] = ResolversParentTypes['NewControl']> = {
  controlClass?: Resolver<ResolversTypes['ControlClass'], ParentType, ContextType>;
  effectiveness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reduces?: Resolver<Array<ResolversTypes['VectorType']>, ParentType, ContextType>;
};

export type NotAssessedCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotAssessedCount'] = ResolversParentTypes['NotAssessedCount']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OfficeLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  officeType?: Resolver<Maybe<ResolversTypes['OfficeType']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeFinding'] = ResolversParentTypes['OfficeFinding']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OuterBoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OuterBound'] = ResolversParentTypes['OuterBound']> = {
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type OutlineEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutlineEntry'] = ResolversParentTypes['OutlineEntry']> = {
  contributors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SectionStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutranksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outranks'] = ResolversParentTypes['Outranks']> = {
  ciHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ciLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['HopCause']>, ParentType, ContextType>;
  controls?: Resolver<Array<ResolversTypes['HopControl']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['HopFact']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  fromEffect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  toEffect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  vector?: Resolver<Maybe<ResolversTypes['VectorType']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  clearance?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  compartments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  credentials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonGroup'] = ResolversParentTypes['PersonGroup']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupType?: Resolver<Maybe<ResolversTypes['GroupType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PersonGroupLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  securityTraining?: Resolver<Maybe<ResolversTypes['SecurityTraining']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PlacesFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacesFigure'] = ResolversParentTypes['PlacesFigure']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['AnalysisPlace']>, ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoliticalProcessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PoliticalProcess'] = ResolversParentTypes['PoliticalProcess']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  choiceDecidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  choiceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PoliticalProcessLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recordingChoice?: Resolver<Maybe<ResolversTypes['RecordingChoice']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  axis?: Resolver<ResolversTypes['HarmAxis'], ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['ScoreHeader'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PortfolioStep']>, ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stoppedWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortfolioStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioStep'] = ResolversParentTypes['PortfolioStep']> = {
  alone?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CandidateMeasure'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['CandidateMeasure']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
};

export type PositionCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionCount'] = ResolversParentTypes['PositionCount']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dissents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  presentFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presentTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
};

export type ProgressCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgressCell'] = ResolversParentTypes['ProgressCell']> = {
  assessment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgressState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgressRow'] = ResolversParentTypes['ProgressRow']> = {
  cells?: Resolver<Array<ResolversTypes['ProgressCell']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProgressCode'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ProgressOrigin'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['ActorAssessment']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'key' | 'mission'>>;
  actors?: Resolver<Array<ResolversTypes['ActorAssessment']>, ParentType, ContextType, RequireFields<QueryActorsArgs, 'mission'>>;
  analyses?: Resolver<Array<ResolversTypes['AnalysisCard']>, ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType, RequireFields<QueryAnalysisArgs, 'mission' | 'name'>>;
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'key'>>;
  assessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentsArgs, 'mission'>>;
  assignableOffices?: Resolver<Array<ResolversTypes['AssignableOffice']>, ParentType, ContextType, RequireFields<QueryAssignableOfficesArgs, 'mission'>>;
  candidateMeasures?: Resolver<Array<ResolversTypes['CandidateMeasure']>, ParentType, ContextType, RequireFields<QueryCandidateMeasuresArgs, 'mission'>>;
  closeUp?: Resolver<Maybe<ResolversTypes['CloseUp']>, ParentType, ContextType, RequireFields<QueryCloseUpArgs, 'effect' | 'element' | 'mission'>>;
  compareAssessments?: Resolver<ResolversTypes['AssessmentComparisonPayload'], ParentType, ContextType, RequireFields<QueryCompareAssessmentsArgs, 'after' | 'before'>>;
  documentTemplates?: Resolver<Array<ResolversTypes['DocumentTemplate']>, ParentType, ContextType, RequireFields<QueryDocumentTemplatesArgs, 'mission'>>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<QueryElementArgs, 'key'>>;
  elementById?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<QueryElementByIdArgs, 'id' | 'mission'>>;
  elements?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<QueryElementsArgs, 'first' | 'mission'>>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureDetail']>, ParentType, ContextType, RequireFields<QueryExposureArgs, 'element' | 'mission'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<QueryExposuresArgs, 'first' | 'mission'>>;
  headquarters?: Resolver<ResolversTypes['Headquarters'], ParentType, ContextType>;
  headquartersComparison?: Resolver<ResolversTypes['HeadquartersComparisonPayload'], ParentType, ContextType, RequireFields<QueryHeadquartersComparisonArgs, 'missions'>>;
  inventory?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType, RequireFields<QueryInventoryArgs, 'mission'>>;
  library?: Resolver<Array<ResolversTypes['LibraryItem']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'key'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'first' | 'mission'>>;
  mission?: Resolver<Maybe<ResolversTypes['MissionCard']>, ParentType, ContextType, RequireFields<QueryMissionArgs, 'id'>>;
  missionMap?: Resolver<Maybe<ResolversTypes['MissionMap']>, ParentType, ContextType, RequireFields<QueryMissionMapArgs, 'id'>>;
  missionNames?: Resolver<Array<ResolversTypes['MissionName']>, ParentType, ContextType>;
  missionSummary?: Resolver<Maybe<ResolversTypes['MissionSummary']>, ParentType, ContextType, RequireFields<QueryMissionSummaryArgs, 'id'>>;
  missions?: Resolver<Array<ResolversTypes['MissionCard']>, ParentType, ContextType>;
  outranks?: Resolver<Maybe<ResolversTypes['Outranks']>, ParentType, ContextType, RequireFields<QueryOutranksArgs, 'axis' | 'mission' | 'one' | 'other'>>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'input' | 'mission'>>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'mission'>>;
  record?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<QueryRecordArgs, 'first'>>;
  recordVerdict?: Resolver<ResolversTypes['RecordVerdict'], ParentType, ContextType>;
  releasedIssue?: Resolver<Maybe<ResolversTypes['ReleasedIssue']>, ParentType, ContextType, RequireFields<QueryReleasedIssueArgs, 'key'>>;
  rules?: Resolver<Array<ResolversTypes['RuleCard']>, ParentType, ContextType>;
  search?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'mission' | 'text'>>;
  server?: Resolver<ResolversTypes['ServerInfo'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  unknowns?: Resolver<Array<ResolversTypes['UnknownWeight']>, ParentType, ContextType, RequireFields<QueryUnknownsArgs, 'mission'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  whatIf?: Resolver<ResolversTypes['WhatIfPayload'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'changes' | 'mission'>>;
  whyNot?: Resolver<Maybe<ResolversTypes['WhyNot']>, ParentType, ContextType, RequireFields<QueryWhyNotArgs, 'actor' | 'effect' | 'element' | 'mission'>>;
  work?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'mission'>>;
};

export type RankRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankRange'] = ResolversParentTypes['RankRange']> = {
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  acceptance?: Resolver<Maybe<ResolversTypes['RiskAcceptance']>, ParentType, ContextType>;
  canBeTried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compartments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['RecommendationChange']>, ParentType, ContextType>;
  firstIssue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['OfficeType']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecommendationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationChange'] = ResolversParentTypes['RecommendationChange']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['ExpectedRisk']>, ParentType, ContextType>;
  isBehind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['ExpectedRisk']>, ParentType, ContextType>;
};

export type RecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationPayload'] = ResolversParentTypes['RecommendationPayload']> = {
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type RecommendationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationsPayload'] = ResolversParentTypes['RecommendationsPayload']> = {
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type RecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordConnection'] = ResolversParentTypes['RecordConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RecordEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordEntry'] = ResolversParentTypes['RecordEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecordOutcome'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordFinding'] = ResolversParentTypes['RecordFinding']> = {
  fault?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordVerdict'] = ResolversParentTypes['RecordVerdict']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RecordFinding']>, ParentType, ContextType>;
  findingsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RefusedChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefusedChange'] = ResolversParentTypes['RefusedChange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseRecipientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseRecipient'] = ResolversParentTypes['ReleaseRecipient']> = {
  ceiling?: Resolver<ResolversTypes['IssueCeiling'], ParentType, ContextType>;
  copy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downloads?: Resolver<Array<ResolversTypes['Download']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleasedIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleasedIssue'] = ResolversParentTypes['ReleasedIssue']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskAcceptanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskAcceptance'] = ResolversParentTypes['RiskAcceptance']> = {
  isExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AcceptingRole'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RiskByAxisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskByAxis'] = ResolversParentTypes['RiskByAxis']> = {
  mandate?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
};

export type RiskMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskMove'] = ResolversParentTypes['RiskMove']> = {
  after?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
  axis?: Resolver<ResolversTypes['HarmAxis'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RiskRange'], ParentType, ContextType>;
};

export type RiskRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskRange'] = ResolversParentTypes['RiskRange']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskTotals'] = ResolversParentTypes['RiskTotals']> = {
  information?: Resolver<Array<ResolversTypes['AxisTotal']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['AxisTotal']>, ParentType, ContextType>;
};

export type RuleCardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleCard'] = ResolversParentTypes['RuleCard']> = {
  base?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vector?: Resolver<Maybe<ResolversTypes['VectorType']>, ParentType, ContextType>;
};

export type SaveNarrativePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveNarrativePayload'] = ResolversParentTypes['SaveNarrativePayload']> = {
  current?: Resolver<Maybe<ResolversTypes['NarrativeText']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['NarrativeText']>, ParentType, ContextType>;
};

export type ScaleChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScaleChange'] = ResolversParentTypes['ScaleChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreHeaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreHeader'] = ResolversParentTypes['ScoreHeader']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ceilingNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  horizonMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  libraryVersions?: Resolver<Array<ResolversTypes['LibraryVersion']>, ParentType, ContextType>;
  preliminary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionCommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionComment'] = ResolversParentTypes['SectionComment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerInfo'] = ResolversParentTypes['ServerInfo']> = {
  ceilingNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  agent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetAsideFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetAsideFinding'] = ResolversParentTypes['SetAsideFinding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedFactor'] = ResolversParentTypes['SharedFactor']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['FactorIdentity'], ParentType, ContextType>;
  identityWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactorKind'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['SharedMeasure']>, ParentType, ContextType>;
  missions?: Resolver<Array<ResolversTypes['FactorInMission']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedMeasure'] = ResolversParentTypes['SharedMeasure']> = {
  controlClass?: Resolver<Maybe<ResolversTypes['ControlClass']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['HeadquartersMeasure'], ParentType, ContextType>;
  missions?: Resolver<Array<ResolversTypes['MeasureInMission']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SiteLinksArgs, 'first'>>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personnel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  siteType?: Resolver<Maybe<ResolversTypes['SiteType']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleElement'] = ResolversParentTypes['StaleElement']> = {
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StaleSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleSummary'] = ResolversParentTypes['StaleSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['StaleElement']>, ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  defenceLinked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplierLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surveillanceVendor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuppressedColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuppressedColumn'] = ResolversParentTypes['SuppressedColumn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuppressedRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuppressedRow'] = ResolversParentTypes['SuppressedRow']> = {
  cells?: Resolver<Array<ResolversTypes['CountCell']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['HeadquartersMission'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type SuppressedTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuppressedTable'] = ResolversParentTypes['SuppressedTable']> = {
  columns?: Resolver<Array<ResolversTypes['SuppressedColumn']>, ParentType, ContextType>;
  grandTotal?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SuppressedRow']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['CountCell']>, ParentType, ContextType>;
};

export type TextRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRun'] = ResolversParentTypes['TextRun']> = {
  element?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThreatActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThreatActor'] = ResolversParentTypes['ThreatActor']> = {
  actorType?: Resolver<Maybe<ResolversTypes['ActorType']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ThreatActorLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posture?: Resolver<Maybe<ResolversTypes['Posture']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stixId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreatVectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThreatVector'] = ResolversParentTypes['ThreatVector']> = {
  attackIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effects?: Resolver<Maybe<Array<ResolversTypes['VectorEffect']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ThreatVectorLinksArgs, 'first'>>;
  missionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  requiredCapability?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vectorType?: Resolver<Maybe<ResolversTypes['VectorType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineFigure'] = ResolversParentTypes['TimelineFigure']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lanes?: Resolver<Array<ResolversTypes['TimelineLane']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineLaneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineLane'] = ResolversParentTypes['TimelineLane']> = {
  label?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['TimelineSpan']>, ParentType, ContextType>;
};

export type TimelineSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineSpan'] = ResolversParentTypes['TimelineSpan']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TornadoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tornado'] = ResolversParentTypes['Tornado']> = {
  bars?: Resolver<Array<ResolversTypes['TornadoBar']>, ParentType, ContextType, RequireFields<TornadoBarsArgs, 'first'>>;
  centre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TornadoBarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TornadoBar'] = ResolversParentTypes['TornadoBar']> = {
  atHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  atLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  narrows?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  swing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  cells?: Resolver<Array<ResolversTypes['HeatCell']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['ReleasedIssue'], ParentType, ContextType>;
};

export type TrialOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrialOutcome'] = ResolversParentTypes['TrialOutcome']> = {
  result?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType>;
  sentence?: Resolver<Array<ResolversTypes['TextRun']>, ParentType, ContextType>;
};

export type UnknownMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownMove'] = ResolversParentTypes['UnknownMove']> = {
  actor?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['StateEffect'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
};

export type UnknownWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownWeight'] = ResolversParentTypes['UnknownWeight']> = {
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  largest?: Resolver<Maybe<ResolversTypes['UnknownMove']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  fieldErrors?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VectorContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VectorContribution'] = ResolversParentTypes['VectorContribution']> = {
  adds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  vector?: Resolver<ResolversTypes['VectorType'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  clearance?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  compartments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  may?: Resolver<ResolversTypes['ViewerMay'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ViewerRole']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerMayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViewerMay'] = ResolversParentTypes['ViewerMay']> = {
  changePeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createMissions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decideApprovals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageOwnAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readHeadquarters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViewerRole'] = ResolversParentTypes['ViewerRole']> = {
  mission?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeType']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type WayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Way'] = ResolversParentTypes['Way']> = {
  places?: Resolver<Array<Maybe<ResolversTypes['WayPlace']>>, ParentType, ContextType>;
};

export type WayPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WayPlace'] = ResolversParentTypes['WayPlace']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['AnalysisCell'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WaysFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaysFigure'] = ResolversParentTypes['WaysFigure']> = {
  border?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['Way']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  after?: Resolver<ResolversTypes['RiskTotals'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RiskTotals'], ParentType, ContextType>;
  costs?: Resolver<Array<ResolversTypes['WhatIfCost']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['WhatIfNote']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedChange']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['WhatIfRow']>, ParentType, ContextType, RequireFields<WhatIfRowArgs, 'element'>>;
  rows?: Resolver<Array<ResolversTypes['WhatIfRow']>, ParentType, ContextType, RequireFields<WhatIfRowsArgs, 'first'>>;
  score?: Resolver<ResolversTypes['ScoreHeader'], ParentType, ContextType>;
};

export type WhatIfChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfChange'] = ResolversParentTypes['WhatIfChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  encryption?: Resolver<Maybe<ResolversTypes['Encryption']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhatIfKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  newControl?: Resolver<Maybe<ResolversTypes['NewControl']>, ParentType, ContextType>;
  onto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ControlStatus']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WhatIfCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfCost'] = ResolversParentTypes['WhatIfCost']> = {
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhatIfFaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfFault'] = ResolversParentTypes['WhatIfFault']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhatIfNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfNote'] = ResolversParentTypes['WhatIfNote']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhatIfPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfPayload'] = ResolversParentTypes['WhatIfPayload']> = {
  faults?: Resolver<Array<ResolversTypes['WhatIfFault']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType>;
};

export type WhatIfRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfRow'] = ResolversParentTypes['WhatIfRow']> = {
  after?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  axis?: Resolver<Maybe<ResolversTypes['HarmAxis']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effectAfter?: Resolver<Maybe<ResolversTypes['StateEffect']>, ParentType, ContextType>;
  effectBefore?: Resolver<Maybe<ResolversTypes['StateEffect']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  rankAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  riskAfter?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
  riskBefore?: Resolver<Maybe<ResolversTypes['RiskRange']>, ParentType, ContextType>;
};

export type WhyNotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhyNot'] = ResolversParentTypes['WhyNot']> = {
  reaches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['WhyNotReason']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhyNotReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhyNotReason'] = ResolversParentTypes['WhyNotReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  ActorAssessment?: ActorAssessmentResolvers<ContextType>;
  ActorCloseUp?: ActorCloseUpResolvers<ContextType>;
  ActorContribution?: ActorContributionResolvers<ContextType>;
  ActorReach?: ActorReachResolvers<ContextType>;
  Alignment?: AlignmentResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisBar?: AnalysisBarResolvers<ContextType>;
  AnalysisCard?: AnalysisCardResolvers<ContextType>;
  AnalysisCell?: AnalysisCellResolvers<ContextType>;
  AnalysisColumn?: AnalysisColumnResolvers<ContextType>;
  AnalysisFigure?: AnalysisFigureResolvers<ContextType>;
  AnalysisFinding?: AnalysisFindingResolvers<ContextType>;
  AnalysisPlace?: AnalysisPlaceResolvers<ContextType>;
  AnalysisRow?: AnalysisRowResolvers<ContextType>;
  AnalysisTable?: AnalysisTableResolvers<ContextType>;
  AnalysisTrial?: AnalysisTrialResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenPayload?: ApiTokenPayloadResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalPayload?: ApprovalPayloadResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentComparison?: AssessmentComparisonResolvers<ContextType>;
  AssessmentComparisonPayload?: AssessmentComparisonPayloadResolvers<ContextType>;
  AssessmentEvent?: AssessmentEventResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
  AssessmentRelease?: AssessmentReleaseResolvers<ContextType>;
  AssessmentRights?: AssessmentRightsResolvers<ContextType>;
  AssessmentStep?: AssessmentStepResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  AssignableOffice?: AssignableOfficeResolvers<ContextType>;
  Attempt?: AttemptResolvers<ContextType>;
  AttributedIncident?: AttributedIncidentResolvers<ContextType>;
  AxisRisk?: AxisRiskResolvers<ContextType>;
  AxisTotal?: AxisTotalResolvers<ContextType>;
  BarsFigure?: BarsFigureResolvers<ContextType>;
  BoardRecommendation?: BoardRecommendationResolvers<ContextType>;
  BoundaryDecision?: BoundaryDecisionResolvers<ContextType>;
  CandidateMeasure?: CandidateMeasureResolvers<ContextType>;
  ChangedElement?: ChangedElementResolvers<ContextType>;
  ChokeElement?: ChokeElementResolvers<ContextType>;
  ChokeLink?: ChokeLinkResolvers<ContextType>;
  ChokeLinkEnds?: ChokeLinkEndsResolvers<ContextType>;
  ChokePoint?: ChokePointResolvers<ContextType>;
  CloseUp?: CloseUpResolvers<ContextType>;
  CodesPayload?: CodesPayloadResolvers<ContextType>;
  ComparedExposure?: ComparedExposureResolvers<ContextType>;
  ComparedMission?: ComparedMissionResolvers<ContextType>;
  ComparedRange?: ComparedRangeResolvers<ContextType>;
  ComparedRecommendation?: ComparedRecommendationResolvers<ContextType>;
  ComparedSide?: ComparedSideResolvers<ContextType>;
  ContingentOwnedEquipment?: ContingentOwnedEquipmentResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Contributions?: ContributionsResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  ControlCell?: ControlCellResolvers<ContextType>;
  ControlRow?: ControlRowResolvers<ContextType>;
  ControlWorth?: ControlWorthResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CustodyLoss?: CustodyLossResolvers<ContextType>;
  CustodySummary?: CustodySummaryResolvers<ContextType>;
  DataStore?: DataStoreResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletePayload?: DeletePayloadResolvers<ContextType>;
  DocumentTemplate?: DocumentTemplateResolvers<ContextType>;
  Download?: DownloadResolvers<ContextType>;
  EffectExposure?: EffectExposureResolvers<ContextType>;
  Element?: ElementResolvers<ContextType>;
  ElementConnection?: ElementConnectionResolvers<ContextType>;
  ElementPayload?: ElementPayloadResolvers<ContextType>;
  ElementRef?: ElementRefResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  ExpectedRisk?: ExpectedRiskResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureChokePoints?: ExposureChokePointsResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureDetail?: ExposureDetailResolvers<ContextType>;
  ExposurePath?: ExposurePathResolvers<ContextType>;
  ExternalSystem?: ExternalSystemResolvers<ContextType>;
  FactorInMission?: FactorInMissionResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FindingLikelihood?: FindingLikelihoodResolvers<ContextType>;
  FrozenCeiling?: FrozenCeilingResolvers<ContextType>;
  FrozenFile?: FrozenFileResolvers<ContextType>;
  FrozenIssue?: FrozenIssueResolvers<ContextType>;
  GapExample?: GapExampleResolvers<ContextType>;
  GapGroup?: GapGroupResolvers<ContextType>;
  GridFigure?: GridFigureResolvers<ContextType>;
  GridRow?: GridRowResolvers<ContextType>;
  Harm?: HarmResolvers<ContextType>;
  HarmByAxis?: HarmByAxisResolvers<ContextType>;
  Headquarters?: HeadquartersResolvers<ContextType>;
  HeadquartersComparison?: HeadquartersComparisonResolvers<ContextType>;
  HeadquartersComparisonPayload?: HeadquartersComparisonPayloadResolvers<ContextType>;
  HeadquartersMission?: HeadquartersMissionResolvers<ContextType>;
  HeadquartersTable?: HeadquartersTableResolvers<ContextType>;
  HeadquartersTableCell?: HeadquartersTableCellResolvers<ContextType>;
  HeadquartersTableRow?: HeadquartersTableRowResolvers<ContextType>;
  HeadquartersTheme?: HeadquartersThemeResolvers<ContextType>;
  HeatCell?: HeatCellResolvers<ContextType>;
  HeatRow?: HeatRowResolvers<ContextType>;
  HeldRole?: HeldRoleResolvers<ContextType>;
  HopCause?: HopCauseResolvers<ContextType>;
  HopControl?: HopControlResolvers<ContextType>;
  HopFact?: HopFactResolvers<ContextType>;
  HostRelation?: HostRelationResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  LegalInstrument?: LegalInstrumentResolvers<ContextType>;
  LibraryItem?: LibraryItemResolvers<ContextType>;
  LibraryVersion?: LibraryVersionResolvers<ContextType>;
  Likelihood?: LikelihoodResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkPayload?: LinkPayloadResolvers<ContextType>;
  MandateTask?: MandateTaskResolvers<ContextType>;
  MatrixCells?: MatrixCellsResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureInMission?: MeasureInMissionResolvers<ContextType>;
  MissingSheet?: MissingSheetResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  MissionCard?: MissionCardResolvers<ContextType>;
  MissionMap?: MissionMapResolvers<ContextType>;
  MissionName?: MissionNameResolvers<ContextType>;
  MissionPayload?: MissionPayloadResolvers<ContextType>;
  MissionSummary?: MissionSummaryResolvers<ContextType>;
  MissionTrend?: MissionTrendResolvers<ContextType>;
  MoveReason?: MoveReasonResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Namesake?: NamesakeResolvers<ContextType>;
  NarrativeText?: NarrativeTextResolvers<ContextType>;
  Nearness?: NearnessResolvers<ContextType>;
  NewControl?: NewControlResolvers<ContextType>;
  NotAssessedCount?: NotAssessedCountResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeFinding?: OfficeFindingResolvers<ContextType>;
  OuterBound?: OuterBoundResolvers<ContextType>;
  OutlineEntry?: OutlineEntryResolvers<ContextType>;
  Outranks?: OutranksResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonGroup?: PersonGroupResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PlacesFigure?: PlacesFigureResolvers<ContextType>;
  PoliticalProcess?: PoliticalProcessResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioStep?: PortfolioStepResolvers<ContextType>;
  PositionCount?: PositionCountResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  ProgressCell?: ProgressCellResolvers<ContextType>;
  ProgressRow?: ProgressRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankRange?: RankRangeResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationChange?: RecommendationChangeResolvers<ContextType>;
  RecommendationPayload?: RecommendationPayloadResolvers<ContextType>;
  RecommendationsPayload?: RecommendationsPayloadResolvers<ContextType>;
  RecordConnection?: RecordConnectionResolvers<ContextType>;
  RecordEntry?: RecordEntryResolvers<ContextType>;
  RecordFinding?: RecordFindingResolvers<ContextType>;
  RecordVerdict?: RecordVerdictResolvers<ContextType>;
  RefusedChange?: RefusedChangeResolvers<ContextType>;
  ReleaseRecipient?: ReleaseRecipientResolvers<ContextType>;
  ReleasedIssue?: ReleasedIssueResolvers<ContextType>;
  RiskAcceptance?: RiskAcceptanceResolvers<ContextType>;
  RiskByAxis?: RiskByAxisResolvers<ContextType>;
  RiskMove?: RiskMoveResolvers<ContextType>;
  RiskRange?: RiskRangeResolvers<ContextType>;
  RiskTotals?: RiskTotalsResolvers<ContextType>;
  RuleCard?: RuleCardResolvers<ContextType>;
  SaveNarrativePayload?: SaveNarrativePayloadResolvers<ContextType>;
  ScaleChange?: ScaleChangeResolvers<ContextType>;
  ScoreHeader?: ScoreHeaderResolvers<ContextType>;
  SectionComment?: SectionCommentResolvers<ContextType>;
  ServerInfo?: ServerInfoResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetAsideFinding?: SetAsideFindingResolvers<ContextType>;
  SharedFactor?: SharedFactorResolvers<ContextType>;
  SharedMeasure?: SharedMeasureResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  StaleElement?: StaleElementResolvers<ContextType>;
  StaleSummary?: StaleSummaryResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SuppressedColumn?: SuppressedColumnResolvers<ContextType>;
  SuppressedRow?: SuppressedRowResolvers<ContextType>;
  SuppressedTable?: SuppressedTableResolvers<ContextType>;
  TextRun?: TextRunResolvers<ContextType>;
  ThreatActor?: ThreatActorResolvers<ContextType>;
  ThreatVector?: ThreatVectorResolvers<ContextType>;
  TimelineFigure?: TimelineFigureResolvers<ContextType>;
  TimelineLane?: TimelineLaneResolvers<ContextType>;
  TimelineSpan?: TimelineSpanResolvers<ContextType>;
  Tornado?: TornadoResolvers<ContextType>;
  TornadoBar?: TornadoBarResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  TrialOutcome?: TrialOutcomeResolvers<ContextType>;
  UnknownMove?: UnknownMoveResolvers<ContextType>;
  UnknownWeight?: UnknownWeightResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VectorContribution?: VectorContributionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerMay?: ViewerMayResolvers<ContextType>;
  ViewerRole?: ViewerRoleResolvers<ContextType>;
  Way?: WayResolvers<ContextType>;
  WayPlace?: WayPlaceResolvers<ContextType>;
  WaysFigure?: WaysFigureResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhatIfChange?: WhatIfChangeResolvers<ContextType>;
  WhatIfCost?: WhatIfCostResolvers<ContextType>;
  WhatIfFault?: WhatIfFaultResolvers<ContextType>;
  WhatIfNote?: WhatIfNoteResolvers<ContextType>;
  WhatIfPayload?: WhatIfPayloadResolvers<ContextType>;
  WhatIfRow?: WhatIfRowResolvers<ContextType>;
  WhyNot?: WhyNotResolvers<ContextType>;
  WhyNotReason?: WhyNotReasonResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
};

