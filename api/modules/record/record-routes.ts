import { stringify } from 'csv-stringify/sync';
import { type Request, type RequestHandler, Router } from 'express';
import type { Viewer } from '../../policy/viewer.ts';
import { AppError } from '../base/app-error.ts';
import { auditedMissions } from './audited-missions.ts';
import { filterOf } from './record-filter.ts';
import type { AuditEntry, EntryDraft, RecordService } from './record-service.ts';

const COLUMNS = [
  'sequence',
  'at',
  'kind',
  'intent',
  'outcome',
  'actorKey',
  'actorName',
  'via',
  'mission',
  'subject',
  'from',
  'requestId',
  'detail',
  'previous',
  'hash',
  'seal',
] as const satisfies readonly (keyof AuditEntry)[];

/** A cell that a spreadsheet would run as a formula is text behind an apostrophe. */
const asCell = (value: string | number): string => {
  const text = String(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

export interface RecordRoutes {
  record: RecordService;
  guard: RequestHandler;
  viewerOf: (request: Request) => Viewer;
  /** The entry that taking the record out makes. */
  entryOf: (request: Request) => EntryDraft;
}

/** `GET /record/export?format=csv|jsonl` with the conditions of the page; JSON lines carry hashes as they were made. */
export function recordRoutes({ record, guard, viewerOf, entryOf }: RecordRoutes): Router {
  const router = Router();
  router.get('/record/export', guard, async (request, response) => {
    const missions = auditedMissions(viewerOf(request), 'record.export');
    if (missions !== null && missions.length === 0) throw new AppError('FORBIDDEN', 'The record is not yours to read.');
    const { format = 'csv', ...conditions } = request.query;
    if (format !== 'csv' && format !== 'jsonl') throw new AppError('BAD_REQUEST', 'format has to be csv or jsonl.');
    const filter = { ...filterOf(conditions), missions };
    await record.append([entryOf(request)]);
    await record.flush();
    response.set({
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="sangar-record.${format}"`,
      'cache-control': 'no-store',
    });
    if (format === 'csv') response.write(stringify([[...COLUMNS]]));
    for await (const page of record.entries(filter)) {
      const text =
        format === 'csv'
          ? stringify(page.map((entry) => COLUMNS.map((column) => asCell(entry[column]))))
          : page.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      if (response.destroyed) return;
      if (!response.write(text)) {
        await new Promise<void>((resolve) => {
          response.once('drain', resolve).once('close', resolve);
        });
      }
    }
    response.end();
  });
  return router;
}
