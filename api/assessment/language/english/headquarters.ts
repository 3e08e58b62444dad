import type { ControlClass } from '../../../../graph-schema/values.ts';
import type { ControlState } from '../../../headquarters/control-states.ts';
import type { FactorKind, IdentityBasis } from '../../../headquarters/factor-identity.ts';
import type { ProgressCode, ProgressState } from '../../../headquarters/progress.ts';
import type { ThemeCode } from '../../../headquarters/themes.ts';
import type { CountedId } from '../../../headquarters/type-counts.ts';
import { agree, figure, list, sentenceStart } from './grammar.ts';

const textOf = (items: readonly string[]): string =>
  list(items)
    .map((run) => run.text)
    .join('');

const amount = (value: number): string => (value >= 9.95 ? String(Math.round(value)) : value.toFixed(1));

const themes: Record<ThemeCode, { title: string; question: string }> = {
  CUSTODY: {
    title: 'Custody',
    question: 'How likely is it that information which leaves United Nations custody is disclosed?',
  },
  CONCENTRATION: {
    title: 'Concentration',
    question: 'How likely is it that a store or system falls on which much is kept together?',
  },
  PEOPLE: { title: 'People', question: 'How likely is it that what is held about people is disclosed or falsified?' },
  PARALLEL_ACTORS: {
    title: 'Parallel security actors',
    question: 'How likely is the worst that one parallel security actor alone attempts and achieves?',
  },
  ASYMMETRY: {
    title: 'Political process',
    question: 'How likely is it that one party alone reads positions that are held for a process?',
  },
  CONTINUITY: {
    title: 'Continuity',
    question: 'How likely is it that a mandated task fails because what it needs is put out of use?',
  },
  INTEGRITY: {
    title: 'Information integrity',
    question: 'How likely is it that a report is falsified, a channel impersonated, or a task misled or undermined?',
  },
  SUPPLY_CHAIN: {
    title: 'Supply chain',
    question: 'How likely is it that one actor who holds a supplier controls what it supplies?',
  },
  INSIDERS: { title: 'Insiders', question: 'How likely is the worst that one insider alone does to a store?' },
};

const sheets: Record<string, string> = {
  'threat-actors': 'the actors that stand around the mission, with the techniques they employ',
  'data-stores': 'the stores of information, with what is kept in each',
  'political-processes': 'the political processes that the mission supports',
  'mandate-tasks': 'the tasks of the mandate',
};
const links: Record<string, string> = {
  FLOWS_TO: 'where each device and store sends information',
  EMPLOYS: 'which techniques each actor employs',
  DESCRIBES: 'whose information each store holds',
  PRESENT_AT: 'which sites each actor is near',
  PARTICIPATES_IN: 'who takes part in the process',
  HOLDS_POSITIONS_OF: 'which stores hold positions of the process',
  DEPENDS_ON: 'what each task depends on',
  TARGETS: 'what each actor aims at',
  SUPPLIED_BY: 'who supplies each item',
  CONTROLS: 'who controls which supplier',
  CAN_ACCESS: 'who can open each store',
};

const kinds: Record<FactorKind, string> = {
  ACTOR: 'Actor',
  SUPPLIER: 'Supplier',
  CONTRIBUTOR: 'Contributor',
  VECTOR: 'Technique',
};
const identities: Record<IdentityBasis, string> = {
  SHARED_ENTRY: 'It is one entry that all missions share.',
  STIX_ID: 'The entries carry the same identifier of threat intelligence.',
  NAME_AND_JURISDICTION: 'Name, type and recorded jurisdiction are the same.',
  COUNTRY_CODE: 'The country code is the same.',
  VOCABULARY: 'It is one word of the closed list of techniques.',
};

const controlClasses: Record<ControlClass, string> = {
  IDENTITY: 'Identity and sign-in',
  PATCHING: 'Patching',
  SEGMENTATION: 'Segmentation',
  MONITORING: 'Monitoring',
  ENDPOINT: 'Protection of devices',
  ENCRYPTION: 'Encryption',
  BACKUP: 'Backup',
  REDUNDANCY: 'Redundancy',
  PROCEDURE: 'Procedure',
  TRAINING: 'Training',
  PHYSICAL: 'Physical protection',
  LEGAL: 'Legal protection',
  MINIMISATION: 'Minimisation of data',
};
const controlStates: Record<ControlState, string> = {
  OPERATING: 'In operation',
  PARTIAL: 'In part',
  PLANNED: 'Planned',
  ABSENT: 'Absent',
  NOT_ASSESSED: 'Not assessed',
};
const progressStates: Record<ProgressState, string> = {
  DONE: 'Done',
  UNDER_WAY: 'Under way',
  NOT_BEGUN: 'Not begun',
  NOT_ASSESSED: 'Not assessed',
};

const progress: Record<ProgressCode, { title: string; criterion: string }> = {
  INTEGRATED_ANALYSIS: {
    title: 'One analysis of cyber threats by all offices',
    criterion: 'Done where every contributing office gave its position on the issue that went out.',
  },
  PRIVACY_AS_SECURITY: {
    title: 'Loss of privacy counted as a matter of safety',
    criterion: 'Done where every store about people has both its harm to persons and its harm to privacy rated.',
  },
  INTRUSION_ASYMMETRY: {
    title: 'Unequal intrusion in political processes',
    criterion:
      'Done where each process has a choice on unequal intrusion with its reason; under way where its parties and stores of positions are mapped.',
  },
  BOUNDARIES_OF_EVASION: {
    title: 'Limits of evading surveillance',
    criterion:
      'Done where each measure on the register has its legal basis, its necessity, its viability and a decision.',
  },
  OWNERSHIP_AND_CUSTODY: {
    title: 'Ownership and custody of information',
    criterion: 'Done where the instruments of every contingent-owned item have all eight clauses on data.',
  },
  THREAT_ANALYSIS_IN_INTELLIGENCE: {
    title: 'Cyber threats in peacekeeping-intelligence',
    criterion: 'Done where capability and intent of every actor are judged and their source is graded.',
  },
  DATA_GOVERNANCE: {
    title: 'Governance of data',
    criterion:
      'Done where every store has an office that answers for it, a basis on which it is held, and its contents named.',
  },
  PROTOCOLS_FOR_AI: {
    title: 'Protocols against fabricated media',
    criterion:
      'Done where every recorded control against fabricated media is in operation; not begun where an actor employs it and no control is on record.',
  },
};

const counted: Record<CountedId, string> = {
  stores: 'Stores of information by form',
  groups: 'Groups of people by type',
  incidents: 'Incidents by type',
};

/** What headquarters reads across missions. */
export const headquarters = {
  name: 'Headquarters',
  title: 'Missions side by side',
  themes,
  leads: (name: string, effect: string, actor: string | null) =>
    actor === null ? `${sentenceStart(name)}: ${effect}.` : `${sentenceStart(name)}: ${effect}, by ${actor}.`,
  notReached: 'On what is recorded, nobody whose attempt was judged gets there.',
  notReachedShort: 'No way found',
  attemptNotJudged: 'Somebody could get there, and nobody has judged whether they would try.',
  nothingReleased: 'The mission has released no assessment that you may see.',
  notMapped: (sheet: string, link: string | null) =>
    `To be mapped first: ${(link === null ? sheets[sheet] : links[link]) ?? link ?? sheet}.`,
  kinds,
  identities,
  shared: (kind: FactorKind, name: string, missions: readonly string[]) =>
    `${kinds[kind]}: ${name}, in ${figure(missions.length)} missions: ${textOf(missions)}.`,
  namesake: (name: string, missions: readonly string[]) =>
    `Entries called ${name} in ${textOf(missions)} are not counted as one: nothing on record says that they are the same.`,
  measure: {
    BRING_INTO_OPERATION: (what: string) => `Bring into full operation what is planned or partly there: ${what}.`,
    EXTEND_CONTROL: (what: string) => `Extend what missions have to where it is missing: ${what}.`,
    NEW_CONTROL: (what: string) => `Give missions what they lack: ${what}.`,
    ENCRYPT: () => 'Encrypt from end to end what is sent in the open.',
    SEGMENT: () => 'Set boundaries between systems that are connected without any.',
    STAND_ALONE: () => 'Set stores apart on systems of their own.',
    UN_CUSTODY: () => 'Agree with contributors that what their equipment collects stays in United Nations custody.',
  },
  noChange: 'The measure changes nothing that is mapped here.',
  moved: (moved: number, before: number | null, after: number | null) =>
    before === null || after === null
      ? `${sentenceStart(figure(moved))} ${agree(moved, 'exposure moves', 'exposures move')}; risk to information is not rated.`
      : `Risk to information would go from ${amount(before)} to ${amount(after)} harm units a year; ${figure(moved)} ${agree(moved, 'exposure moves', 'exposures move')}.`,
  controlClasses,
  controlStates,
  controlWords: {
    OPERATING: 'At least one control of the class is in operation.',
    PARTIAL: 'A control of the class is in place in part, and none in full.',
    PLANNED: 'A control of the class is planned, and none is in place.',
    ABSENT: 'Controls are on record with their state, and none is of this class.',
    NOT_ASSESSED: 'Nobody recorded whether controls of the class are in place.',
  },
  progressStates,
  progress,
  statuses: { OPEN: 'Open', OVERDUE: 'Overdue', DONE: 'Done', DROPPED: 'Dropped' },
  counted,
  untyped: 'Type not assessed',
  suppressed: 'Suppressed',
  suppressedNote: (below: number) =>
    `Counts from 1 to ${below - 1} are suppressed, and with them those others from which they could be worked out. Suppressed is neither zero nor not assessed.`,
  issueStates: { RELEASED: 'Released', SUPERSEDED: 'Superseded' },
  captions: {
    themes: 'Missions by theme: likelihood of the exposure that leads',
    'themes-leads': 'What leads in each theme, or what is missing',
    trend: 'Themes over the issues that went out',
    factors: 'What several missions share, with the worst in each',
    namesakes: 'Called alike and not counted as one',
    controls: 'Classes of controls by mission',
    recommendations: 'Recommendations across missions',
    progress: 'How far the recommendations have come',
    released: 'Issues that have gone out',
    comparison: 'Missions compared',
    'comparison-controls': 'Controls compared',
    'comparison-progress': 'Progress compared',
  },
  notes: {
    themes:
      'Each range is that of the exposure with most risk in its theme. A cell that is not assessed says nothing of how safe a mission is.',
    progress: 'Judged by its criterion from the issue that is out, and by nothing else.',
    controls: 'From what each released issue has on record. Planned counts as lacking.',
  },
  columns: {
    mission: 'Mission',
    issue: 'Issue',
    asOf: 'As of',
    theme: 'Theme',
    told: 'Likelihood',
    leads: 'What leads, or what is missing',
    kind: 'Kind',
    name: 'Name',
    identity: 'Known by',
    controlClass: 'Class',
    number: 'No.',
    measure: 'Measure',
    owner: 'Owner',
    due: 'Due',
    status: 'Status',
    expected: 'Expected change',
    remains: 'What remains with all of them',
    acceptance: 'Acceptance of what remains',
    item: 'Recommendation',
    criterion: 'Criterion',
    total: 'Total',
    title: 'Title',
    state: 'State',
    releasedOn: 'Released on',
    marking: 'Marking',
    fingerprint: 'Fingerprint',
    why: 'Why',
  },
  total: 'All missions',
};
