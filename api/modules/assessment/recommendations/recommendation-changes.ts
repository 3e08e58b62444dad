import type { ACCEPTING_ROLES } from '../../../../graph-schema/recommendation.ts';
import type { FieldFault } from '../../../../graph-schema/validate.ts';
import type { Sensitivity } from '../../../../graph-schema/values.ts';
import { parseWhatIfChanges, type WhatIfChange } from '../../../../graph-schema/what-if.ts';
import { expectedChanges } from '../../../assessment/recommendations/expected-change.ts';
import { joined, type Marking, markingFaults } from '../../../policy/sight.ts';
import type { Office, Viewer } from '../../../policy/viewer.ts';
import { attemptChange } from '../../base/attempt-change.ts';
import { newNodeKey } from '../../base/keys.ts';
import { invalidInput, type Outcome, ok, refuse } from '../../base/outcome.ts';
import type { ExposureService } from '../../exposure/exposure-service.ts';
import { type Making, noSuchPart } from '../making/change-assessment.ts';
import { markingOfGraph, namedMarkings } from '../making/graph-marking.ts';
import { statementFaults } from '../making/text-limits.ts';
import {
  addRecommendation,
  changeRecommendation,
  type RecommendationRecord,
  recommendation,
  recommendationsSeen,
  seenRecommendation,
} from './recommendation-record.ts';

export interface RecommendationInput {
  readonly measure: string;
  readonly owner: Office | null;
  /** ISO date; null: none. */
  readonly dueOn: string | null;
  /** Null: for a new one the marking of the entries it names, or else the writer's clearance; otherwise as it is. */
  readonly marking: Sensitivity | null;
  readonly compartments: readonly string[] | null;
}

/** One of a mission, in the version that its reader saw. */
export interface RecommendationReference {
  readonly mission: string;
  readonly key: string;
  readonly version: number;
}

const measureFaults = ({ measure }: RecommendationInput): FieldFault[] => statementFaults('measure', measure, true);

/** Takes a measure upon the mission. `changes` are what it comes to in the graph, so that it can be tried. */
export async function recommend(
  of: Making & { exposure: ExposureService },
  viewer: Viewer,
  input: RecommendationInput & { mission: string; changes: unknown },
): Promise<Outcome<RecommendationRecord>> {
  const parsed = parseWhatIfChanges(input.changes);
  const faults = [...measureFaults(input), ...markingGiven(of, input), ...(parsed.ok ? [] : parsed.faults)];
  if (!parsed.ok || faults.length > 0) return invalidInput(faults);
  if (!(await of.exposure.knows(input.mission))) return noSuchPart();
  const named = namedMarkings(await of.exposure.graph(input.mission), parsed.changes);
  const unmarked = named.length > 0 ? joined(named).level : of.sight.clearance;
  const { level, compartments } = joined([givenMarking(input, { level: unmarked, compartments: [] }), ...named]);
  const record: RecommendationRecord = {
    key: newNodeKey(),
    version: 1,
    ofMission: input.mission,
    measure: input.measure.trim(),
    marking: level,
    compartments: [...compartments],
    changes: JSON.stringify(parsed.changes),
    owner: input.owner ?? '',
    dueOn: input.dueOn ?? '',
    state: 'OPEN',
    closingNote: '',
    closedAt: '',
    firstIssue: 0,
    lastIssue: 0,
    expected: '',
    expectedMarking: level,
    expectedCompartments: [...compartments],
    acceptedRole: '',
    acceptedUntil: '',
    acceptanceStatement: '',
    acceptedByName: '',
    acceptedAt: '',
    createdByName: viewer.name,
    createdAt: of.clock().toISOString(),
  };
  return ok(await of.store.write((tx) => addRecommendation(tx, record)));
}

const changesOf = ({ changes }: RecommendationRecord) => JSON.parse(changes) as WhatIfChange[];

const changedMeanwhile = () =>
  refuse('CONFLICT', 'Somebody changed this recommendation after you opened it. Read it again, then make your change.');

/** What is wrong with a marking that somebody gives; one that is not given is theirs to read. */
const markingGiven = ({ sight }: Making, { marking, compartments }: RecommendationInput): FieldFault[] =>
  markingFaults(sight, { sensitivity: marking ?? 'UNCLASSIFIED', compartments: compartments ?? [] }).map((fault) =>
    fault.property === 'sensitivity' ? { ...fault, property: 'marking' } : fault,
  );
const givenMarking = ({ marking, compartments }: RecommendationInput, otherwise: Marking): Marking => ({
  level: marking ?? otherwise.level,
  compartments: compartments ?? otherwise.compartments,
});

/** Changes one of a version that its reader saw. */
const changing = (
  { store, sight }: Making,
  { mission, key, version }: RecommendationReference,
  work: (record: RecommendationRecord) => RecommendationRecord,
): Promise<Outcome<RecommendationRecord>> =>
  attemptChange(store, async (tx) => {
    const found = await recommendation(tx, key);
    if (found?.ofMission !== mission || !seenRecommendation(sight, found)) return noSuchPart();
    if (found.version !== version) return changedMeanwhile();
    return ok(seenRecommendation(sight, await changeRecommendation(tx, work(found))) ?? found);
  });

export async function updateRecommendation(
  of: Making & { exposure: ExposureService },
  input: RecommendationInput & RecommendationReference,
): Promise<Outcome<RecommendationRecord>> {
  const faults = [...measureFaults(input), ...markingGiven(of, input)];
  if (faults.length > 0) return invalidInput(faults);
  if (!(await of.exposure.knows(input.mission))) return noSuchPart();
  const graph = await of.exposure.graph(input.mission);
  const { measure, owner, dueOn } = input;
  return changing(of, input, (record) => {
    const kept = { level: record.marking, compartments: record.compartments };
    const { level, compartments } = joined([givenMarking(input, kept), ...namedMarkings(graph, changesOf(record))]);
    const marked = { marking: level, compartments: [...compartments] };
    return { ...record, ...marked, measure: measure.trim(), owner: owner ?? '', dueOn: dueOn ?? '' };
  });
}

/** Says that a recommendation is done, dropped, or open again after all. */
export async function closeRecommendation(
  of: Making,
  input: RecommendationReference & { state: RecommendationRecord['state']; note: string },
): Promise<Outcome<RecommendationRecord>> {
  const faults = statementFaults('note', input.note, input.state === 'DROPPED');
  if (faults.length > 0) return invalidInput(faults);
  const { state, note } = input;
  const closedAt = state === 'OPEN' ? '' : of.clock().toISOString();
  return changing(of, input, (record) => ({ ...record, state, closingNote: note.trim(), closedAt }));
}

export interface AcceptanceInput extends RecommendationReference {
  readonly role: (typeof ACCEPTING_ROLES)[number];
  /** ISO date on which the acceptance ends. */
  readonly until: string;
  readonly statement: string;
}

/** Records that a role accepts what remains, until a day on which it has to be looked at again. */
export async function acceptResidual(
  of: Making,
  viewer: Viewer,
  input: AcceptanceInput,
): Promise<Outcome<RecommendationRecord>> {
  const now = of.clock().toISOString();
  const faults = [
    ...statementFaults('statement', input.statement, true),
    ...(input.until > now.slice(0, 10)
      ? []
      : [{ property: 'until', message: 'The acceptance would have ended already.', expected: 'a day to come' }]),
  ];
  if (faults.length > 0) return invalidInput(faults);
  return changing(of, input, (record) => ({
    ...record,
    acceptedRole: input.role,
    acceptedUntil: input.until,
    acceptanceStatement: input.statement.trim(),
    acceptedByName: viewer.name,
    acceptedAt: now,
  }));
}

/** Each is tried alone, and the others without it: with more, somebody would wait too long. */
const MOST_TRIED = 20;

/** Works out what each open recommendation does alone, what it adds to the others, and what remains with all. */
export async function estimateRecommendations(
  of: Making & { exposure: ExposureService },
  mission: string,
): Promise<Outcome<RecommendationRecord[]>> {
  const open = (await of.store.read((tx) => recommendationsSeen(tx, of.sight, mission))).filter(
    ({ state, changes }) => state === 'OPEN' && changes !== '[]',
  );
  if (open.length > MOST_TRIED) {
    return refuse('INVALID_INPUT', `More than ${MOST_TRIED} open recommendations cannot be worked out together.`);
  }
  const scored = await of.exposure.finished(mission);
  const tryOut = (records: readonly RecommendationRecord[]) =>
    scored.ask('whatIf', { changes: records.flatMap(changesOf) });
  const at = { asOf: scored.score.asOf, graphVersion: scored.score.graphVersion };
  const ofGraph = markingOfGraph(scored.graph);
  const all = open.length > 0 ? await tryOut(open) : null;
  const estimated = new Map<string, string>();
  for (const record of open) {
    const alone = await tryOut([record]);
    // What the graph no longer has cannot be tried: no figure is better than one that leaves it out.
    if (alone.refused.length > 0 || !all) {
      estimated.set(record.key, '');
      continue;
    }
    const rest = open.filter(({ key }) => key !== record.key);
    const others = rest.length > 0 ? (await tryOut(rest)).totals : null;
    estimated.set(record.key, JSON.stringify(expectedChanges({ alone: alone.totals, others, all: all.totals }, at)));
  }
  return attemptChange(of.store, async (tx) => {
    const now = await recommendationsSeen(tx, of.sight, mission);
    const written: RecommendationRecord[] = [];
    for (const record of now) {
      const expected = estimated.get(record.key);
      // One that was changed meanwhile keeps its own figures until they are worked out again.
      const same = open.some(({ key, version }) => key === record.key && version === record.version);
      const { level, compartments } = ofGraph;
      const figures = { expected, expectedMarking: level, expectedCompartments: [...compartments] };
      written.push(
        expected !== undefined && same ? await changeRecommendation(tx, { ...record, ...figures, expected }) : record,
      );
    }
    return ok(written);
  });
}
