import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { SharedFactor } from '../../headquarters/shared-factors.ts';
import {
  type MeasureKind,
  type MissionWithFactor,
  measureByGraph,
  measureFromCandidates,
  type RiskMove,
  riskMove,
  type SharedMeasure,
  vectorsOf,
} from '../../headquarters/shared-measure.ts';
import type { ReleasedIssue } from '../assessment/assessment-service.ts';
import type { ExposureService } from '../exposure/exposure-service.ts';
import { currentIssue, type HeadquartersReading, issueReading } from './headquarters-reading.ts';

export interface TriedInMission {
  readonly mission: string;
  readonly changes: readonly WhatIfChange[];
  readonly moved: number;
  readonly information: RiskMove | null;
  readonly tasks: RiskMove | null;
}
export interface TriedMeasure extends MeasureKind {
  readonly missions: readonly TriedInMission[];
}

/** A frozen issue as a question to the scorer; before and after stand on the same coins. */
const asQuestion = (issue: ReleasedIssue, mission: MissionWithFactor) => ({
  key: JSON.stringify(['issue', issue.assessmentKey, issue.ceiling, issue.fingerprint]),
  graph: mission.reading.graph,
  asOf: mission.reading.asOf,
});

/**
 * The measure that would act on a factor in all of its missions, tried on the frozen graph of each. Missions are taken
 * one after the other: each costs a score of its graph and one of the changed graph.
 */
export async function tryMeasure(of: {
  factor: SharedFactor;
  reading: HeadquartersReading;
  exposure: Pick<ExposureService, 'askKept'>;
  library: LibraryItems;
}): Promise<TriedMeasure | null> {
  const { factor, reading, exposure, library } = of;
  const found: { issue: ReleasedIssue; mission: MissionWithFactor }[] = [];
  for (const { mission, occurrences } of factor.missions) {
    const issue = currentIssue(reading, mission);
    if (!issue) continue;
    const entries = occurrences.flatMap(({ elements }) => elements.map(({ key }) => key));
    found.push({ issue, mission: { mission, reading: (await issueReading(issue)).reading, entries } });
  }
  const missions = found.map(({ mission }) => mission);
  const measure = measureByGraph(factor, missions, library) ?? (await chosen(factor, found, exposure));
  if (!measure) return null;
  const tried: TriedInMission[] = [];
  for (const { issue, mission } of found) {
    const changes = measure.changes.get(mission.mission) ?? [];
    if (changes.length === 0) {
      tried.push({ mission: mission.mission, changes, moved: 0, information: null, tasks: null });
      continue;
    }
    const { moved, totals } = await exposure.askKept(asQuestion(issue, mission), 'whatIf', { changes });
    const [information, tasks] = [riskMove(totals.information), riskMove(totals.tasks)];
    tried.push({ mission: mission.mission, changes, moved, information, tasks });
  }
  return { label: measure.label, controlClass: measure.controlClass, missions: tried };
}

async function chosen(
  factor: SharedFactor,
  found: readonly { issue: ReleasedIssue; mission: MissionWithFactor }[],
  exposure: Pick<ExposureService, 'askKept'>,
): Promise<SharedMeasure | null> {
  const candidates = new Map<string, Awaited<ReturnType<typeof exposure.askKept<'candidates'>>>>();
  for (const { issue, mission } of found) {
    candidates.set(mission.mission, await exposure.askKept(asQuestion(issue, mission), 'candidates', null));
  }
  const vectors = vectorsOf(
    factor,
    found.map(({ mission }) => mission),
  );
  return measureFromCandidates(candidates, vectors);
}
