import type { ACCEPTING_ROLES } from '../../../../graph-schema/recommendation.ts';
import type { FieldFault } from '../../../../graph-schema/validate.ts';
import { parseWhatIfChanges, type WhatIfChange } from '../../../../graph-schema/what-if.ts';
import { expectedChanges } from '../../../assessment/recommendations/expected-change.ts';
import type { Office, Viewer } from '../../../policy/viewer.ts';
import { attemptChange } from '../../base/attempt-change.ts';
import { newNodeKey } from '../../base/keys.ts';
import { invalidInput, type Outcome, ok, refuse } from '../../base/outcome.ts';
import type { ExposureService } from '../../exposure/exposure-service.ts';
import { type Making, noSuchPart } from '../making/change-assessment.ts';
import { statementFaults } from '../making/text-limits.ts';
import {
  addRecommendation,
  changeRecommendation,
  type RecommendationRecord,
  recommendation,
  recommendationsOf,
} from './recommendation-record.ts';

export interface RecommendationInput {
  readonly measure: string;
  readonly owner: Office | null;
  /** ISO date; null: none. */
  readonly dueOn: string | null;
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
  of: Making,
  viewer: Viewer,
  input: RecommendationInput & { mission: string; changes: unknown },
): Promise<Outcome<RecommendationRecord>> {
  const parsed = parseWhatIfChanges(input.changes);
  const faults = [...measureFaults(input), ...(parsed.ok ? [] : parsed.faults)];
  if (!parsed.ok || faults.length > 0) return invalidInput(faults);
  if ((await of.store.graphVersion(input.mission)) === null) return noSuchPart();
  const record: RecommendationRecord = {
    key: newNodeKey(),
    version: 1,
    ofMission: input.mission,
    measure: input.measure.trim(),
    changes: JSON.stringify(parsed.changes),
    owner: input.owner ?? '',
    dueOn: input.dueOn ?? '',
    state: 'OPEN',
    closingNote: '',
    closedAt: '',
    firstIssue: 0,
    lastIssue: 0,
    expected: '',
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

const changedMeanwhile = () =>
  refuse('CONFLICT', 'Somebody changed this recommendation after you opened it. Read it again, then make your change.');

/** Changes one of a version that its reader saw. */
const changing = (
  { store }: Making,
  { mission, key, version }: RecommendationReference,
  work: (record: RecommendationRecord) => RecommendationRecord,
): Promise<Outcome<RecommendationRecord>> =>
  attemptChange(store, async (tx) => {
    const found = await recommendation(tx, key);
    if (found?.ofMission !== mission) return noSuchPart();
    if (found.version !== version) return changedMeanwhile();
    return ok(await changeRecommendation(tx, work(found)));
  });

export async function updateRecommendation(
  of: Making,
  input: RecommendationInput & RecommendationReference,
): Promise<Outcome<RecommendationRecord>> {
  const faults = measureFaults(input);
  if (faults.length > 0) return invalidInput(faults);
  const { measure, owner, dueOn } = input;
  return changing(of, input, (record) => ({
    ...record,
    measure: measure.trim(),
    owner: owner ?? '',
    dueOn: dueOn ?? '',
  }));
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
  const open = (await of.store.read((tx) => recommendationsOf(tx, mission))).filter(
    ({ state, changes }) => state === 'OPEN' && changes !== '[]',
  );
  if (open.length > MOST_TRIED) {
    return refuse('INVALID_INPUT', `More than ${MOST_TRIED} open recommendations cannot be worked out together.`);
  }
  const scored = await of.exposure.finished(mission);
  const changesOf = ({ changes }: RecommendationRecord) => JSON.parse(changes) as WhatIfChange[];
  const tryOut = (records: readonly RecommendationRecord[]) =>
    scored.ask('whatIf', { changes: records.flatMap(changesOf) });
  const at = { asOf: scored.score.asOf, graphVersion: scored.score.graphVersion };
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
    const now = await recommendationsOf(tx, mission);
    const written: RecommendationRecord[] = [];
    for (const record of now) {
      const expected = estimated.get(record.key);
      // One that was changed meanwhile keeps its own figures until they are worked out again.
      const same = open.some(({ key, version }) => key === record.key && version === record.version);
      written.push(expected !== undefined && same ? await changeRecommendation(tx, { ...record, expected }) : record);
    }
    return ok(written);
  });
}
