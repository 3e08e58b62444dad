import { z } from 'zod';
import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { ASSESSMENT_STATES, EVENT_KINDS, POSITIONS } from '../../../graph-schema/assessment-workflow.ts';
import { CONFIDENCES, OFFICE_TYPES, SENSITIVITIES } from '../../../graph-schema/values.ts';
import { DOCUMENT_FORMATS } from '../../documents/render-assessment.ts';

/*
 * What is kept about an assessment, one schema a label; texts that are not there are empty. The generated document, its
 * graph and its scores are written when it is generated and never by an office.
 */

const Moment = z.iso.datetime();
const MomentOrNone = z.union([Moment, z.literal('')]);
const DayOrNone = z.union([z.iso.date(), z.literal('')]);
const versioned = { key: z.string().min(1), version: z.number().int().positive() };
const ofAssessment = { ...versioned, assessmentKey: z.string().min(1) };
/** Elements that a text points to, as JSON of `RegisteredElement[]`. */
const elements = z.string();

/** An assessment without its document. Defaults are for drafts that were kept before offices contributed. */
export const AssessmentRecord = z.object({
  key: z.string(),
  version: z.number().int().positive().default(1),
  missionId: z.string(),
  title: z.string(),
  state: z.enum(ASSESSMENT_STATES),
  language: z.enum(['en', 'fr']),
  /** ISO date as of which it was scored. */
  asOf: z.string(),
  createdAt: Moment,
  /** The highest marking of everything in it, and of the generated text alone. */
  marking: z.enum(SENSITIVITIES),
  baseMarking: z.enum(SENSITIVITIES).optional(),
  /** Compartments of what it was made from: those alone see it who are in all of them. */
  compartments: z.array(z.string()).default([]),
  /** SHA-256 of the canonical form of the generated document; of an approved one, the fingerprint of its whole rendering. */
  fingerprint: z.string(),
  lead: z.enum(OFFICE_TYPES).default('JMAC'),
  periodFrom: DayOrNone.default(''),
  periodTo: DayOrNone.default(''),
  /** Until when offices contribute. */
  deadline: DayOrNone.default(''),
  /** Number of the issue among the approved ones of the mission; 0 before approval. */
  issue: z.number().int().nonnegative().default(0),
  approvedBy: z.string().default(''),
  approvedByName: z.string().default(''),
  approvedAt: MomentOrNone.default(''),
  /** Why it was approved although an office gave no position. */
  withoutPositions: z.string().default(''),
  releasedAt: MomentOrNone.default(''),
  /** When and why it was withdrawn or superseded. */
  closedAt: MomentOrNone.default(''),
  closedBecause: z.string().default(''),
});
export type AssessmentRecord = z.infer<typeof AssessmentRecord>;

/** One with its generated document. */
export interface FullAssessment extends AssessmentRecord {
  document: AssessmentDocument;
}

/** What one office says in one section. */
const ContributionRecord = z.object({
  ...ofAssessment,
  sectionId: z.string(),
  officeType: z.enum(OFFICE_TYPES),
  /** Key and name of the mission's own office; empty where none of this type is recorded. */
  officeKey: z.string(),
  officeName: z.string(),
  narrative: z.string(),
  /** Counts changes of the text alone: a position given meanwhile is no change of it. */
  textVersion: z.number().int().positive(),
  marking: z.enum(SENSITIVITIES),
  elements,
  editedBy: z.string(),
  editedByName: z.string(),
  editedAt: MomentOrNone,
  position: z.enum(POSITIONS),
  statement: z.string(),
  statementElements: elements,
  givenBy: z.string(),
  givenByName: z.string(),
  givenAt: MomentOrNone,
  /** SHA-256 of the section as it was when the position was given. */
  givenFor: z.string(),
});
export type ContributionRecord = z.infer<typeof ContributionRecord>;

const FindingRecord = z.object({
  ...ofAssessment,
  contributionKey: z.string(),
  statement: z.string(),
  basis: z.string(),
  effect: z.string(),
  measure: z.string(),
  grade: z.string(),
  confidence: z.union([z.enum(CONFIDENCES), z.literal('')]),
  elements,
  addedByName: z.string(),
  addedAt: Moment,
});
export type FindingRecord = z.infer<typeof FindingRecord>;

const SetAsideRecord = z.object({
  ...ofAssessment,
  contributionKey: z.string(),
  findingId: z.string(),
  reason: z.string(),
  elements,
  byName: z.string(),
  at: Moment,
});
export type SetAsideRecord = z.infer<typeof SetAsideRecord>;

/** A remark among those who work on a section; no part of the document. */
const CommentRecord = z.object({
  ...ofAssessment,
  sectionId: z.string(),
  text: z.string(),
  by: z.string(),
  byName: z.string(),
  at: Moment,
  resolvedByName: z.string(),
  resolvedAt: MomentOrNone,
});
export type CommentRecord = z.infer<typeof CommentRecord>;

/** Something that was done, with the text before. */
const EventRecord = z.object({
  ...ofAssessment,
  sequence: z.number().int().positive(),
  kind: z.enum(EVENT_KINDS),
  at: Moment,
  by: z.string(),
  byName: z.string(),
  sectionId: z.string(),
  office: z.string(),
  /** Which contribution; empty: none. */
  contributionKey: z.string(),
  before: z.string(),
  after: z.string(),
  note: z.string(),
});
export type EventRecord = z.infer<typeof EventRecord>;

/** Whose view something is: of everybody who sees all of it, or of readers up to a level who are in no compartment. */
export const WHOLE = 'WHOLE';
const CeilingName = z.enum([WHOLE, ...SENSITIVITIES]);
export type Ceiling = z.infer<typeof CeilingName>;

/** The graph and the scores that a document was written from, each packed (gzip, base64) in canonical form. */
const BasisRecord = z.object({
  ...ofAssessment,
  ceiling: CeilingName.default(WHOLE),
  graph: z.string(),
  score: z.string(),
  /** The leading ways to what is exposed, for comparisons. */
  ways: z.string(),
  graphFingerprint: z.string(),
  scoreFingerprint: z.string(),
});
export type BasisRecord = z.infer<typeof BasisRecord>;

/** One approved issue as readers of one ceiling have it, every format frozen; see freeze/. */
const RenderingRecord = z.object({
  ...ofAssessment,
  ceiling: CeilingName,
  /** The fingerprint that the document carries, and those of its graph and scores; see api/documents/seal.ts. */
  fingerprint: z.string(),
  graphFingerprint: z.string().default(''),
  scoreFingerprint: z.string().default(''),
  marking: z.enum(SENSITIVITIES),
  /** Of the document, so that lists need not unpack it. */
  title: z.string().default(''),
  missionName: z.string().default(''),
  frozenAt: Moment,
  /** Files by format, each packed (gzip, base64), and their SHA-256. */
  json: z.string(),
  md: z.string(),
  docx: z.string(),
  pdf: z.string(),
  stix: z.string(),
  jsonDigest: z.string(),
  mdDigest: z.string(),
  docxDigest: z.string(),
  pdfDigest: z.string(),
  stixDigest: z.string(),
});
export type RenderingRecord = z.infer<typeof RenderingRecord>;

/** Numbered copies that go out together: proposed by one person, released by another. */
const ReleaseRecord = z.object({
  ...ofAssessment,
  recipients: z.array(z.string()),
  /** What each of them gets; empty in lists that were made before there were ceilings: the whole. */
  ceilings: z.array(CeilingName).default([]),
  /** Number of the first recipient's copy; 0 while it is proposed. */
  firstCopy: z.number().int().nonnegative(),
  handlingNote: z.string(),
  proposedBy: z.string(),
  proposedByName: z.string(),
  proposedAt: Moment,
  releasedByName: z.string(),
  releasedAt: MomentOrNone,
});
export type ReleaseRecord = z.infer<typeof ReleaseRecord>;

/** A file of an issue that was made apart from the frozen ones, so that it is known again: a copy, or in a template. */
const ExportRecord = z.object({
  ...ofAssessment,
  ceiling: CeilingName,
  format: z.enum(DOCUMENT_FORMATS),
  /** Number of the copy; 0: none. */
  copy: z.number().int().nonnegative(),
  /** Name of the template; empty: none. */
  template: z.string(),
  /** SHA-256 of the file. */
  digest: z.string(),
  madeAt: Moment,
});

/** What was worked out of one frozen issue for those who look across missions, by the name of what it was made from. */
const DigestRecord = z.object({ ...ofAssessment, name: z.string(), text: z.string() });

export const PARTS = {
  AssessmentBasis: BasisRecord,
  AssessmentContribution: ContributionRecord,
  AssessmentFinding: FindingRecord,
  AssessmentSetAside: SetAsideRecord,
  AssessmentComment: CommentRecord,
  AssessmentEvent: EventRecord,
  AssessmentRelease: ReleaseRecord,
  AssessmentRendering: RenderingRecord,
  AssessmentExport: ExportRecord,
  AssessmentDigest: DigestRecord,
} as const;
export type PartKind = keyof typeof PARTS;
export type Part<K extends PartKind> = z.infer<(typeof PARTS)[K]>;
