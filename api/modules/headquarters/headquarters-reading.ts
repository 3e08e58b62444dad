import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';
import { readGraph } from '../../analyses/reading/graph-reading.ts';
import { type BoardEntry, readBoard } from '../../assessment/headquarters/read-board.ts';
import type { MissionCourse, MissionView } from '../../headquarters/headquarters-view.ts';
import { DIGEST_VERSION, type IssueDigest, issueDigest } from '../../headquarters/issue-digest.ts';
import type { IssueReading } from '../../headquarters/issue-reading.ts';
import type { AssessmentService, ReleasedIssue } from '../assessment/assessment-service.ts';
import { Latest } from '../base/latest.ts';
import type { MissionService } from '../mission/mission-service.ts';

/** What is held of one frozen issue. */
export interface HeldIssue {
  readonly digest: IssueDigest;
  readonly board: readonly BoardEntry[];
}

/** Some years of issues of twenty missions. */
const ISSUES_HELD = 500;

/** One look at what has gone out, as a reader has it. */
export interface HeadquartersReading {
  readonly missions: readonly MissionView[];
  /** Issues by mission, those released last first. */
  readonly issues: ReadonlyMap<string, readonly ReleasedIssue[]>;
  /** The highest marking of the issues. */
  readonly marking: Sensitivity;
}

/** An issue by what a reader has of it: frozen, so that the same name is the same content for good. */
const nameOf = ({ assessmentKey, ceiling, fingerprint }: ReleasedIssue): string =>
  JSON.stringify([DIGEST_VERSION, assessmentKey, ceiling, fingerprint]);

/** Graph, scores and document of an issue. Typed arrays come back from the shelf as lists. */
export async function issueReading(issue: ReleasedIssue): Promise<IssueReading> {
  const { graph, score } = await issue.issueState();
  const columns = { edgeFrom: Int32Array.from(graph.edgeFrom), edgeTo: Int32Array.from(graph.edgeTo) };
  return { reading: readGraph({ ...graph, ...columns }, score.asOf), score, document: await issue.document() };
}

/** What was worked out of issues is kept with them, and held here for whoever has the same of them. */
export function createIssueShelf() {
  const held = new Latest<HeldIssue>(ISSUES_HELD);
  return (issue: ReleasedIssue, assessment: Pick<AssessmentService, 'keptDigest'>): Promise<HeldIssue> => {
    const name = nameOf(issue);
    return held.get(name, async () => {
      const text = await assessment.keptDigest({ assessmentKey: issue.assessmentKey, name }, async () => {
        const made: HeldIssue = {
          digest: issueDigest(await issueReading(issue)),
          board: readBoard(await issue.document()),
        };
        return JSON.stringify(made);
      });
      return JSON.parse(text) as HeldIssue;
    });
  };
}
/** The shelf, for one reader. */
export type IssueShelf = (issue: ReleasedIssue) => Promise<HeldIssue>;

/** Missions that the reader knows of, each with the issue that is out. */
export async function readHeadquarters(of: {
  mission: MissionService;
  assessment: AssessmentService;
  shelf: IssueShelf;
}): Promise<HeadquartersReading> {
  const entries = await of.mission.missions();
  const released = await of.assessment.releasedIssues(entries.map(({ id }) => id));
  const issues = new Map<string, ReleasedIssue[]>();
  for (const issue of released) issues.set(issue.mission, [...(issues.get(issue.mission) ?? []), issue]);
  const missions: MissionView[] = [];
  // One after the other: a graph with its scores is large, and what is kept of it is small.
  for (const { id, name, properties } of entries) {
    const issue = issues.get(id)?.find(({ state }) => state === 'RELEASED');
    const acronym = typeof properties.acronym === 'string' ? properties.acronym : null;
    missions.push({ id, name, acronym, current: issue ? { issue, digest: (await of.shelf(issue)).digest } : null });
  }
  return { missions, issues, marking: highest(released.map(({ marking }) => marking)) };
}

/** The issues of each mission over time, the oldest first. */
export async function courses(reading: HeadquartersReading, shelf: IssueShelf): Promise<MissionCourse[]> {
  const all: MissionCourse[] = [];
  for (const mission of reading.missions) {
    const points = [];
    for (const issue of [...(reading.issues.get(mission.id) ?? [])].sort((a, b) => a.issue - b.issue)) {
      points.push({ issue, digest: (await shelf(issue)).digest });
    }
    all.push({ mission, points });
  }
  return all;
}

export const currentIssue = ({ issues }: HeadquartersReading, mission: string): ReleasedIssue | null =>
  issues.get(mission)?.find(({ state }) => state === 'RELEASED') ?? null;

export const highest = (markings: readonly Sensitivity[]): Sensitivity =>
  SENSITIVITIES[Math.max(0, ...markings.map((marking) => SENSITIVITIES.indexOf(marking)))]!;

/** The latest day of which an issue speaks; null: nothing is out. */
export const latestDay = ({ missions }: HeadquartersReading): string | null =>
  missions.reduce<string | null>((latest, { current }) => {
    const day = current?.issue.asOf ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
