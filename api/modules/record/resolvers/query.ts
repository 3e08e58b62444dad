import { decide } from '../../../policy/decide.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';
import { AppError } from '../../base/app-error.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../../base/paging.ts';
import { auditedMissions } from '../audited-missions.ts';
import { filterOf } from '../record-filter.ts';
import type { AuditEntry } from '../record-service.ts';

const ORDER = 'record';
const BEYOND_ALL = Number.MAX_SAFE_INTEGER;

/** Entries without their seal and link, which are for the verification. */
const entryOf = (entry: AuditEntry) => ({
  sequence: entry.sequence,
  at: entry.at,
  kind: entry.kind,
  intent: entry.intent,
  outcome: entry.outcome,
  actorKey: entry.actorKey,
  actor: entry.actorName,
  via: entry.via,
  mission: entry.mission === '' ? null : entry.mission,
  subject: entry.subject,
  from: entry.from,
  requestId: entry.requestId,
  detail: entry.detail,
  hash: entry.hash,
});

function missionsOf(viewer: Viewer): readonly string[] | null {
  const missions = auditedMissions(viewer, 'record.read');
  if (missions !== null && missions.length === 0) throw new AppError('FORBIDDEN', 'The record is not yours to read.');
  return missions;
}

export const recordQuery: Pick<QueryResolvers, 'record' | 'recordVerdict'> = {
  record: async (_parent, { filter, first, after }, { viewer, record }) => {
    const wanted = { ...filterOf(filter ?? {}), missions: missionsOf(viewer) };
    const size = pageSize(first ?? 50);
    const cursor = decodeCursor(after, ORDER);
    const before = cursor === null ? BEYOND_ALL : Number(cursor[0]);
    const rows = await record.list(wanted, size, before);
    const page = pageOf(rows, size, cursor !== null, ({ sequence }) => encodeCursor(ORDER, [sequence]));
    return { ...page, nodes: page.nodes.map(entryOf), totalCount: await record.count(wanted) };
  },
  recordVerdict: async (_parent, _args, { viewer, record }) => {
    if (decide(viewer, 'record.read').type !== 'allow') throw new AppError('FORBIDDEN', 'This is not yours to do.');
    const { entries, findings, findingsLeftOut } = await record.verify();
    return { sound: findings.length === 0, entries, findings, findingsLeftOut };
  },
};
