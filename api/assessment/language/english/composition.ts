import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { plain, say } from '../../runs.ts';
import { agree, figure, longDate, sentenceStart } from './grammar.ts';

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
  byDistributionList: 'By the distribution list of this issue, in numbered copies',
};
