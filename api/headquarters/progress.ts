import { DATA_CLAUSES } from '../../graph-schema/values.ts';
import { politicalProcesses } from '../analyses/asymmetry/political-processes.ts';
import { boundaryMeasures } from '../analyses/boundaries/boundary-measures.ts';
import { clauseStates } from '../analyses/custody/clauses.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';
import type { IssueReading } from './issue-reading.ts';

export const PROGRESS_STATES = ['DONE', 'UNDER_WAY', 'NOT_BEGUN', 'NOT_ASSESSED'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

export const PROGRESS_CODES = [
  'INTEGRATED_ANALYSIS',
  'PRIVACY_AS_SECURITY',
  'INTRUSION_ASYMMETRY',
  'BOUNDARIES_OF_EVASION',
  'OWNERSHIP_AND_CUSTODY',
  'THREAT_ANALYSIS_IN_INTELLIGENCE',
  'DATA_GOVERNANCE',
  'PROTOCOLS_FOR_AI',
] as const;
export type ProgressCode = (typeof PROGRESS_CODES)[number];

export interface ProgressItem {
  readonly code: ProgressCode;
  readonly origin: 'HEADLINE_RECOMMENDATION' | 'DIGITAL_TRANSFORMATION';
  /** Id of the section of the assessment on which it opens. */
  readonly section: string;
  readonly judge: (issue: IssueReading) => ProgressState;
}

/** How far one thing has come: wholly, in part, or not; null: nobody assessed it. */
type Far = 'WHOLE' | 'PART' | 'NOT' | null;

/**
 * All wholly: done. Something: under way. Nothing, and at least one was assessed: not begun. Nothing assessed, or
 * nothing there to be assessed: not assessed. What is open beside what is done keeps it under way, so a gap in the
 * record never counts as done.
 */
export function overall(each: readonly Far[]): ProgressState {
  if (each.every((far) => far === null)) return 'NOT_ASSESSED';
  if (each.every((far) => far === 'WHOLE')) return 'DONE';
  return each.some((far) => far === 'WHOLE' || far === 'PART') ? 'UNDER_WAY' : 'NOT_BEGUN';
}

/** Of several facts that a thing should have: all, some, none of them on record. */
const facts = (...there: boolean[]): Far => (there.every(Boolean) ? 'WHOLE' : there.some(Boolean) ? 'PART' : null);

/** Positions of the offices on the issue that went out. */
function integratedAnalysis({ document }: IssueReading): ProgressState {
  const section = document.sections.find(({ id }) => id === 'contributions');
  const rows = section?.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])) ?? [];
  if (rows.length === 0) return 'NOT_ASSESSED';
  // An office that gave no position has an open cell where its position would stand.
  return overall(rows.map((row) => (row[POSITION]?.notAssessed ? 'NOT' : 'WHOLE')));
}
const POSITION = 2;

/** Stores that hold what is about people: harm to persons and harm of lost privacy both rated. */
const privacyAsSecurity = ({ reading }: IssueReading): ProgressState =>
  overall(
    [...new Set(reading.edges('DESCRIBES').map(reading.from))].map((store) =>
      facts(reading.node(store).has('harmToPersons'), reading.node(store).has('privacyHarm')),
    ),
  );

/** Each process: parties and stores of positions mapped, and a choice decided and reasoned. */
const intrusionAsymmetry = ({ reading }: IssueReading): ProgressState =>
  overall(
    politicalProcesses(reading).map(({ node, parties, stores }): Far => {
      const own = reading.node(node);
      if (own.has('recordingChoice') && own.has('choiceReason')) return 'WHOLE';
      return parties.length > 1 && stores.length > 0 ? 'PART' : null;
    }),
  );

/** Each measure of the register: its legal basis, its two tests and its decision. */
const boundariesOfEvasion = ({ reading }: IssueReading): ProgressState =>
  overall(
    boundaryMeasures(reading).map(({ basis, necessity, viability, decision }) =>
      facts(basis.length > 0, necessity !== null, viability !== null, decision !== null && decision !== 'PROPOSED'),
    ),
  );

/** Each item of contingent-owned equipment: the eight clauses on data in the instruments that govern it. */
const ownershipAndCustody = ({ reading }: IssueReading): ProgressState =>
  overall(
    reading.nodes('ContingentOwnedEquipment').map((node): Far => {
      const { present, absent } = clauseStates(reading, reading.out(node, 'GOVERNED_BY').map(reading.to));
      if (present.length === DATA_CLAUSES.length) return 'WHOLE';
      return present.length > 0 ? 'PART' : absent.length > 0 ? 'NOT' : null;
    }),
  );

/** Each actor: capability and intent judged, with a graded source. */
const threatAnalysis = ({ reading }: IssueReading): ProgressState =>
  overall(
    reading.nodes('ThreatActor').map((node) => {
      const own = reading.node(node);
      return facts(own.has('capability'), own.has('intent'), own.has('sourceGrade'));
    }),
  );

/** Each store: an office that answers for it, a basis on which it is held, and what is in it. */
const dataGovernance = ({ reading }: IssueReading): ProgressState =>
  overall(
    reading.nodes('DataStore').map((node) => {
      const own = reading.node(node);
      const office = own.has('ownerOffice') || reading.out(node, 'OPERATED_BY').length > 0;
      return facts(office, own.has('consentBasis'), own.has('dataCategories'));
    }),
  );

/** Controls against fabricated media, wherever they stand, where an actor is recorded to employ it. */
function protocolsForAi({ reading }: IssueReading): ProgressState {
  const isEmployed = reading
    .edges('EMPLOYS')
    .some((edge) => reading.node(reading.to(edge)).text('vectorType') === 'FABRICATED_MEDIA');
  const statuses = controlsAgainst(reading, 'FABRICATED_MEDIA');
  if (statuses.length > 0) {
    return overall(
      statuses.map((status): Far => {
        if (status === null) return null;
        return status === 'OPERATING' ? 'WHOLE' : 'PART';
      }),
    );
  }
  return isEmployed ? 'NOT_BEGUN' : 'NOT_ASSESSED';
}

const controlsAgainst = (reading: GraphReading, vector: string): (string | null)[] =>
  reading
    .edges('PROTECTED_BY')
    .filter((edge) => reading.node(reading.to(edge)).list('reduces')?.includes(vector))
    .map((edge) => reading.edge(edge).text('status'));

/** The five headline recommendations, then the lines of the digital transformation: each by a criterion on the record. */
export const PROGRESS_ITEMS: readonly ProgressItem[] = [
  headline('INTEGRATED_ANALYSIS', 'contributions', integratedAnalysis),
  headline('PRIVACY_AS_SECURITY', 'people', privacyAsSecurity),
  headline('INTRUSION_ASYMMETRY', 'political-process', intrusionAsymmetry),
  headline('BOUNDARIES_OF_EVASION', 'boundaries', boundariesOfEvasion),
  headline('OWNERSHIP_AND_CUSTODY', 'custody', ownershipAndCustody),
  transformation('THREAT_ANALYSIS_IN_INTELLIGENCE', 'situation', threatAnalysis),
  transformation('DATA_GOVERNANCE', 'scope', dataGovernance),
  transformation('PROTOCOLS_FOR_AI', 'information-integrity', protocolsForAi),
];

function headline(code: ProgressCode, section: string, judge: ProgressItem['judge']): ProgressItem {
  return { code, origin: 'HEADLINE_RECOMMENDATION', section, judge };
}
function transformation(code: ProgressCode, section: string, judge: ProgressItem['judge']): ProgressItem {
  return { code, origin: 'DIGITAL_TRANSFORMATION', section, judge };
}
