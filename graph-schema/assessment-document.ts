import type { AssessmentState } from './assessment-workflow.ts';
import type { HarmAxis, Sensitivity } from './values.ts';

/**
 * The integrated threat assessment as one typed tree. Page, DOCX, PDF, Markdown and JSON are renderings of it
 * and add nothing. Plain JSON throughout, so that its canonical form can be fingerprinted.
 */
export interface AssessmentDocument {
  schemaVersion: 1;
  title: string;
  mission: { key: string; id: string; name: string; acronym: string | null };
  /** BCP 47 language of every text in it. */
  language: 'en' | 'fr';
  /** ISO dates. */
  asOf: string;
  horizonMonths: number;
  generatedOn: string;
  /** Where it stood when this text was made; an issue that was approved says so for good. */
  state: Extract<AssessmentState, 'DRAFT' | 'CONTRIBUTIONS' | 'REVIEW' | 'APPROVED'>;
  /** The highest marking of the contents. */
  marking: Sensitivity;
  /** The sentence on what the reader's clearance shows; the same words for everyone. */
  ceilingNote: string;
  method: { trials: number; seed: number; graphVersion: string; libraryVersions: Record<string, string> };
  /** Rows of the cover: distribution, sign-off and the like. `id` names a row in every language, for templates. */
  cover: { id?: string; label: string; value: string }[];
  sections: Section[];
  /** What the text points to, so that a rendering for machines needs no graph; missing in documents kept before. */
  register?: Register;
  /** Which approved issue it is and what it was made from; missing before approval. */
  issue?: Issue;
  /** HMAC-SHA-256, under a key of the installation, of the SHA-256 of the canonical form of everything else in the document; missing before approval. */
  seal?: { fingerprint: string };
}

/** An approved issue, with the fingerprints of what it stands on. */
export interface Issue {
  /** Counted in its mission from 1. */
  number: number;
  /** ISO date. */
  approvedOn: string;
  /** HMAC-SHA-256, under the same key, of the SHA-256 of the graph as it was scored, and of its scores. */
  graphFingerprint: string;
  scoreFingerprint: string;
}

export interface Section {
  /** Stable, for links: key-judgements, scope, … */
  id: string;
  /** "1", "4.2"; annexes "A", "B". */
  number: string;
  title: string;
  /** Offices that contribute it, in words. */
  contributors: string[];
  status: 'FILLED' | 'AWAITING_OFFICE';
  blocks: Block[];
  sections: Section[];
}

export type Block =
  | Paragraph
  | BulletList
  | Table
  | Finding
  | PathFigure
  | RangeFigure
  | MatrixFigure
  | RiskMatrixFigure
  | PortfolioCurveFigure
  | CustodyMapFigure
  | Awaiting;

/** A piece of text, where it names an element with a pointer to it. */
export interface Run {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  element?: ElementPointer;
}
export interface ElementPointer {
  key: string;
  kind: string;
  sensitivity: Sensitivity | null;
}
export interface Paragraph {
  type: 'paragraph';
  runs: Run[];
}
export interface BulletList {
  type: 'list';
  ordered: boolean;
  items: Run[][];
}
export interface Table {
  type: 'table';
  caption: string;
  columns: { title: string; align: 'start' | 'end' | 'center'; width: number }[];
  rows: TableCell[][];
  note: string | null;
}
export interface TableCell {
  runs: Run[];
  /** Hatched in every rendering, with the words. */
  notAssessed?: boolean;
  /** 0 to 1: how dark the risk ramp stands behind the words. */
  shade?: number;
}
/** A generated statement that knows what it stands on. */
export interface Finding {
  type: 'finding';
  id: string;
  statement: Run[];
  likelihood: { estimate: number; low: number; high: number; phrase: string } | null;
  confidence: 'LOW' | 'MODERATE' | 'HIGH' | null;
  /** What it rests on, in a sentence. */
  basis: Run[];
  effect: Run[];
  measure: Run[];
  standsOn: Basis;
}
export interface Basis {
  elements: ElementPointer[];
  /** Keys of links. */
  links: string[];
  /** Keys of evidence. */
  evidence: string[];
  /** The exposure this opens on: element key and effect; null where it is not about one. */
  exposure: { elementKey: string; effect: string } | null;
}
/** A path as a chain of boxes; `sentences` say the same in words. */
export interface PathFigure {
  type: 'path';
  caption: string;
  alternative: string;
  steps: { name: string; effect: string; kind: string }[];
  hops: { label: string; before: number; after: number }[];
}
/** Likelihood ranges as bars on the word scale. */
export interface RangeFigure {
  type: 'ranges';
  caption: string;
  alternative: string;
  scale: { word: string; value: number }[];
  bars: { label: string; low: number; estimate: number; high: number; phrase: string }[];
}
/** The 5×5 matrix; entries span cells where their interval does. */
export interface MatrixFigure {
  type: 'matrix';
  caption: string;
  alternative: string;
  axis: HarmAxis;
  likelihoodLabels: string[];
  harmLabels: string[];
  /** cells[harm][likelihood], harm from highest. `shade`, 0 to 1, is the place of the label among the risk levels. */
  cells: { label: string; entries: string[]; shade?: number }[][];
}
/** The 5×5 matrix with every entry drawn as a bar over the cells that its range spans. */
export interface RiskMatrixFigure {
  type: 'riskMatrix';
  caption: string;
  alternative: string;
  axis: HarmAxis;
  likelihoodLabels: string[];
  /** From the highest. */
  harmLabels: string[];
  /** levels[harm][likelihood], harm from the highest. `shade`, 0 to 1, is the place of the label among the risk levels. */
  levels: { label: string; shade: number }[][];
  entries: RiskMatrixEntry[];
}
export interface RiskMatrixEntry {
  /** What stands on the bar: the rank. */
  mark: string;
  name: string;
  /** Position among `harmLabels`. */
  harm: number;
  /** Positions among `likelihoodLabels`: low ≤ estimate ≤ high. */
  likelihood: { low: number; estimate: number; high: number };
}
/** Risk against the number of measures taken, each point with its range. */
export interface PortfolioCurveFigure {
  type: 'portfolioCurve';
  caption: string;
  alternative: string;
  /** What the curve shows, with its unit: "Risk to information, harm units a year". */
  quantity: string;
  /** The first without any further measure, then after each one more: low ≤ estimate ≤ high, none below 0. */
  points: { measure: string; estimate: number; low: number; high: number }[];
}
/** Who holds information on its way, stage by stage; custody that changes is drawn as a border crossed. */
export interface CustodyMapFigure {
  type: 'custodyMap';
  caption: string;
  alternative: string;
  /** Heads of the columns: device, operator, store, destination. */
  stages: string[];
  /** What crossing the border means. */
  border: string;
  /** One way a line, a place or null for each stage; neighbours that share a place are drawn as one box. */
  ways: (CustodyPlace | null)[][];
}
export interface CustodyPlace {
  name: string;
  /** Owner, unit or form; null: nothing to add. */
  detail: string | null;
  custody: 'UN' | 'OUTSIDE';
  notAssessed?: boolean;
}
/** A section that no graph can fill: says who is to write it and what it should answer. */
export interface Awaiting {
  type: 'awaiting';
  offices: string[];
  asks: string;
}

/** Elements and links that findings stand on or the text names, each once, in the order of their keys. */
export interface Register {
  elements: RegisteredElement[];
  links: RegisteredLink[];
}
export interface RegisteredElement extends ElementPointer {
  name: string;
  /** Value of the property that parts the kind: actor type, asset type, … */
  type: string | null;
  /** Admiralty grade; null is not assessed. */
  grade: string | null;
  /** ATT&CK techniques, where the kind has them. */
  attackIds: string[];
}
export interface RegisteredLink {
  key: string;
  kind: string;
  /** Keys of its ends, both among the elements. */
  from: string;
  to: string;
  sensitivity: Sensitivity | null;
  grade: string | null;
  /** Who attributes, and when, where the link is a claim. */
  claim: { by: string | null; on: string | null } | null;
}
