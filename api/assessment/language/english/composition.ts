import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { RiskFigure } from '../../../../graph-schema/recommendation.ts';
import type { HarmAxis } from '../../../../graph-schema/values.ts';
import { plain, say } from '../../runs.ts';
import { agree, figure, longDate, sentenceStart, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

const amount = (value: number): string => (value >= 9.95 ? String(Math.round(value)) : value.toFixed(1));
/** An amount always with its range. */
const risk = ({ estimate, low, high }: RiskFigure): string => `${amount(estimate)} (${amount(low)} to ${amount(high)})`;

/** What stands around the texts of offices: their parts, positions and dissents, and the cover as people settled it. */
export const composition = {
  contributionOf: (office: string) => `Contribution: ${office}`,
  tableOf: (office: string, n: number) => `${office}, table ${n}`,
  graded: (office: string, grade: string | null): Run[] =>
    plain(grade ? `${office} grades its source ${grade}.` : `${office} has not graded its source.`),
  setAsideFinding: (statement: readonly Run[]): Run[] =>
    say`A generated finding was set aside: ${statement.map((run) => ({ ...run, emphasis: true }))}`,
  setAside: (office: string, reason: readonly Run[]): Run[] => say`${office} set it aside for this reason: ${reason}`,
  positions: {
    AWAITED: 'Awaited',
    CLEARED: 'Cleared',
    CLEARED_WITH_COMMENT: 'Cleared with comment',
    DISSENTS: 'Dissents',
  },
  notGiven: 'Not given',
  awaitedAgain: 'Awaited again: the section has changed',
  signed: (name: string, date: string) => `${name}, ${date}`,
  dissentOf: (office: string, section: string) => `Dissent of ${office} on section ${section}`,
  commentOf: (office: string, section: string) => `Comment of ${office} on section ${section}`,
  dissents: (office: string, where: string): Run[] => [
    { text: `${office} dissents from this section. Its dissent is printed in full in section ${where}.`, strong: true },
  ],
  withoutPositions: (n: number): Run[] =>
    plain(
      `${sentenceStart(figure(n))} ${agree(n, 'position was', 'positions were')} not given. It was approved without ${agree(n, 'it', 'them')} for this reason: `,
    ),
  states: {
    DRAFT: 'Draft, not approved',
    CONTRIBUTIONS: 'Open for contributions, not approved',
    REVIEW: 'In review, not approved',
    APPROVED: 'Approved',
  },
  issue: (number: number, on: string) => `Issue ${number}, approved on ${longDate(on)}`,
  period: (from: string, to: string, asOf: string) =>
    `${longDate(from)} to ${longDate(to)}, scored as of ${longDate(asOf)}`,
  deadline: 'Contributions until',
  clearances: (given: number, all: number, dissents: number) =>
    given === 0
      ? `None of ${figure(all)} positions given yet`
      : `${sentenceStart(figure(given))} of ${figure(all)} positions given${dissents > 0 ? `, ${figure(dissents)} ${agree(dissents, 'dissent', 'dissents')} printed in full` : ''}`,
  recommendations: {
    title: 'Recommendations that are followed',
    introduction: plain(
      'The mission has taken these measures upon itself. They stand here from issue to issue until they are done or dropped.',
    ),
    caption: 'Recommendations with their owners, expected change and what remains',
    columns: titles(
      'No.',
      'Measure',
      'Owner',
      'Due',
      'Expected change',
      'What remains with all of them',
      'Acceptance of what remains',
    ),
    note: 'Risk in harm units a year on the axis where it is largest; information and tasks are two figures that are never added. What a measure does alone and what it adds to the others overlap and never add up.',
    since: (issue: number) => `(since issue ${issue})`,
    isNew: '(new)',
    states: { DONE: 'Done', DROPPED: 'Dropped' },
    overdue: (day: string) => `Overdue since ${longDate(day)}`,
    groups: { information: 'Information:', tasks: 'Tasks:' },
    alone: (axis: HarmAxis, before: RiskFigure, alone: RiskFigure, others: RiskFigure, all: RiskFigure) =>
      `${VOCABULARY.axes[axis]}, ${risk(before)}; alone ${risk(alone)}; added to the others, from ${amount(others.estimate)} to ${amount(all.estimate)}.`,
    remains: (axis: HarmAxis, all: RiskFigure) => `${VOCABULARY.axes[axis]}, ${risk(all)}.`,
    notAccepted: 'Not accepted',
    accepted: (role: string, until: string) => `${role}, until ${longDate(until)}`,
    expired: (role: string, until: string) => `${role}, expired on ${longDate(until)}`,
    roles: {
      HEAD_OF_MISSION: 'Head of mission',
      DESIGNATED_OFFICIAL: 'Designated official',
      CHIEF_OF_STAFF: 'Chief of staff',
      DIRECTOR_OF_MISSION_SUPPORT: 'Director or chief of mission support',
      FORCE_COMMANDER: 'Force commander',
      POLICE_COMMISSIONER: 'Police commissioner',
    },
  },
  byDistributionList: 'By the distribution list of this issue, in numbered copies',
};
