import { json, type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../base/app-error.ts';
import { sendFile } from '../base/send-file.ts';
import { answerLines, type FaultOf } from './answer-lines.ts';
import { BODY_LIMIT, parseImportBody } from './import-body.ts';
import { fileNameOf, type InterchangeService, type SheetFormat } from './interchange-service.ts';
import { sheetPackage } from './sheet-package.ts';

/** What whoever sent a request may do with sheets, on record. */
export type SheetOperationsFor = (
  request: Request,
) => Pick<InterchangeService, 'importSheets' | 'exportSheets' | 'writeTemplate'>;

export interface InterchangeRoutes {
  operationsFor: SheetOperationsFor;
  /** Lets through only who is known. */
  guard: RequestHandler;
  faultOf: FaultOf;
}

/**
 * `POST /import`, `POST /missions/:id/import`, `GET /missions/:id/export`, `GET /templates`. To be mounted before any
 * other body parser, whose limit would be too small.
 */
export function interchangeRoutes({ operationsFor, guard, faultOf }: InterchangeRoutes): Router {
  const router = Router();
  const readBody = json({ limit: BODY_LIMIT });

  const takeImport: RequestHandler<{ id?: string }> = async (request, response) => {
    const body = parseImportBody(request.body);
    const dryRun = body.dryRun === true || isYes(request.query.dryRun);
    const mission = request.params.id ?? null;
    const { importSheets } = operationsFor(request);
    await answerLines(response, faultOf, (onProgress) => importSheets({ ...body, dryRun, mission, onProgress }));
  };
  router.post('/import', guard, requireOwnHeader, readBody, takeImport);
  router.post('/missions/:id/import', guard, requireOwnHeader, readBody, takeImport);

  router.get('/missions/:id/export', guard, async (request: Request<{ id: string }>, response) => {
    const format = formatOf(request.query.format);
    const { id } = request.params;
    const outcome = await operationsFor(request).exportSheets({ mission: id, format });
    if (outcome.type === 'error') throw new AppError('NOT_FOUND', outcome.message);
    sendFile(response, sheetPackage(fileNameOf(id), format, outcome.value));
  });

  router.get('/templates', guard, async (request, response) => {
    const format = formatOf(request.query.format);
    sendFile(response, sheetPackage('sangar-templates', format, await operationsFor(request).writeTemplate(format)));
  });
  return router;
}

/** A page of another origin cannot set this header without being asked first, and is never allowed. */
export const requireOwnHeader: RequestHandler = (request, _response, next) => {
  if (request.get('x-sangar') === '1') return next();
  next(new AppError('FORBIDDEN', 'Changes need the header X-Sangar: 1.'));
};

const isYes = (value: unknown): boolean => value === '1' || value === 'true';

export function formatOf(value: unknown): SheetFormat {
  const parsed = z.enum(['csv', 'xlsx']).default('csv').safeParse(value);
  if (!parsed.success) throw new AppError('BAD_REQUEST', 'format has to be csv or xlsx.');
  return parsed.data;
}
