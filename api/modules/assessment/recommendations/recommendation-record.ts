import { z } from 'zod';
import {
  ACCEPTING_ROLES,
  type ExpectedChanges,
  RECOMMENDATION_STATES,
} from '../../../../graph-schema/recommendation.ts';
import { OFFICE_TYPES, SENSITIVITIES } from '../../../../graph-schema/values.ts';
import type { FollowedRecommendation } from '../../../assessment/composition/recommendations-part.ts';
import { type Sight, sees, UNMARKED_LEVEL } from '../../../policy/sight.ts';
import { type ReadTransaction, StoreConflict, type WriteTransaction } from '../../../store/graph-store.ts';
import type { AssessmentRecord } from '../assessment-record.ts';

const Day = z.union([z.iso.date(), z.literal('')]);
const Moment = z.iso.datetime();
/** What nobody has marked is handled as the highest. */
const Level = z.enum(SENSITIVITIES).default(UNMARKED_LEVEL);
const Compartments = z.array(z.string()).default([]);

/** A recommendation as it is kept: of a mission, not of one issue. Texts that are not there are empty. */
export const RecommendationRecord = z.object({
  key: z.string(),
  version: z.number().int().positive(),
  /** Not `missionId`: that is looked up among the elements of a whole mission first. */
  ofMission: z.string(),
  measure: z.string(),
  /** At least that of the entries that its changes name. */
  marking: Level,
  compartments: Compartments,
  /** The changes that it comes to, as JSON of `WhatIfChange[]`; an empty list where nobody has said. */
  changes: z.string(),
  owner: z.union([z.enum(OFFICE_TYPES), z.literal('')]),
  dueOn: Day,
  state: z.enum(RECOMMENDATION_STATES),
  /** Why it was dropped, or how it was done. */
  closingNote: z.string(),
  closedAt: z.union([Moment, z.literal('')]),
  /** Issue in which it first stood; 0: none yet. */
  firstIssue: z.number().int().nonnegative(),
  /** Issue in which it was told that it is done or dropped; 0: none yet. */
  lastIssue: z.number().int().nonnegative(),
  /** JSON of `ExpectedChanges`; empty: not worked out. */
  expected: z.string(),
  /** Marking of the graph that the figures were worked out on. */
  expectedMarking: Level,
  expectedCompartments: Compartments,
  acceptedRole: z.union([z.enum(ACCEPTING_ROLES), z.literal('')]),
  acceptedUntil: Day,
  acceptanceStatement: z.string(),
  acceptedByName: z.string(),
  acceptedAt: z.union([Moment, z.literal('')]),
  createdByName: z.string(),
  createdAt: Moment,
});
export type RecommendationRecord = z.infer<typeof RecommendationRecord>;

/** Reads a property that is not there as its schema has it. */
const recordOf = (row: unknown): RecommendationRecord =>
  RecommendationRecord.parse(
    Object.fromEntries(Object.entries(row as Record<string, unknown>).filter(([, value]) => value !== null)),
  );

/**
 * As much of a recommendation as somebody sees; null: nothing. Figures that were worked out on more than they see are
 * not worked out for them.
 */
export function seenRecommendation(sight: Sight, record: RecommendationRecord): RecommendationRecord | null {
  const { marking, compartments, expectedMarking, expectedCompartments } = record;
  if (!sees(sight, { level: marking, compartments })) return null;
  return sees(sight, { level: expectedMarking, compartments: expectedCompartments })
    ? record
    : { ...record, expected: '' };
}

/** Recommendations of a mission that somebody sees, in the order in which they were made. */
export async function recommendationsSeen(
  tx: ReadTransaction,
  sight: Sight,
  missionId: string,
): Promise<RecommendationRecord[]> {
  const all = await recommendationsOf(tx, missionId);
  return all.flatMap((record) => seenRecommendation(sight, record) ?? []);
}

/** What a document of this marking tells of. */
export const sightOfDocument = (of: Pick<AssessmentRecord, 'marking' | 'compartments'>): Sight => ({
  clearance: of.marking,
  compartments: of.compartments,
});

async function recommendationsOf(tx: ReadTransaction, missionId: string): Promise<RecommendationRecord[]> {
  const cypher = `MATCH (r:Recommendation {ofMission: $missionId})
WITH r ORDER BY r.createdAt, r.key RETURN properties(r) AS record`;
  return (await tx.run(cypher, { missionId })).map(({ record }) => recordOf(record));
}

export async function recommendation(tx: ReadTransaction, key: string): Promise<RecommendationRecord | null> {
  const [row] = await tx.run('MATCH (r:Recommendation {key: $key}) RETURN properties(r) AS record', { key });
  return row ? recordOf(row.record) : null;
}

export async function addRecommendation(
  tx: WriteTransaction,
  record: RecommendationRecord,
): Promise<RecommendationRecord> {
  await tx.run('CREATE (r:Recommendation) SET r = $record', { record: RecommendationRecord.parse(record) });
  return record;
}

/** Replaces one that nobody changed since it was read. */
export async function changeRecommendation(
  tx: WriteTransaction,
  record: RecommendationRecord,
): Promise<RecommendationRecord> {
  const next = RecommendationRecord.parse({ ...record, version: record.version + 1 });
  const changed = await tx.run(
    'MATCH (r:Recommendation {key: $key}) WHERE r.version = $expected SET r = $record RETURN r.key AS key',
    { key: record.key, expected: record.version, record: next },
  );
  if (changed.length === 0) throw new StoreConflict('Somebody else changed this recommendation first.');
  return next;
}

export const expectedOf = ({ expected }: RecommendationRecord): ExpectedChanges | null =>
  expected === '' ? null : (JSON.parse(expected) as ExpectedChanges);

/** What the next issue tells of: what is open, and what was done or dropped since the last one. */
export const toBeTold = (records: readonly RecommendationRecord[]): RecommendationRecord[] =>
  records.filter(({ state, lastIssue }) => state === 'OPEN' || lastIssue === 0);

/** As the document tells of it. */
export const followed = (record: RecommendationRecord): FollowedRecommendation => ({
  measure: record.measure,
  owner: record.owner || null,
  dueOn: record.dueOn,
  state: record.state,
  firstIssue: record.firstIssue,
  expected: expectedOf(record),
  acceptance: record.acceptedRole ? { role: record.acceptedRole, until: record.acceptedUntil } : null,
});

/** Notes in which issue each first stood, and in which it was told to be closed; `of` is the document that tells it. */
export async function noteIssue(
  tx: WriteTransaction,
  of: Pick<AssessmentRecord, 'marking' | 'compartments' | 'missionId'>,
  issue: number,
): Promise<void> {
  const told = sightOfDocument(of);
  const all = await recommendationsOf(tx, of.missionId);
  for (const record of toBeTold(all.filter((each) => seenRecommendation(told, each)))) {
    const firstIssue = record.firstIssue || issue;
    const lastIssue = record.state === 'OPEN' ? 0 : issue;
    if (firstIssue !== record.firstIssue || lastIssue !== record.lastIssue) {
      await changeRecommendation(tx, { ...record, firstIssue, lastIssue });
    }
  }
}
