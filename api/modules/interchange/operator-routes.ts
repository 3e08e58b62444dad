import { json, type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { ANALYSIS_NAMES } from '../../analyses/all-analyses.ts';
import { AppError } from '../base/app-error.ts';
import type { Outcome } from '../base/outcome.ts';
import { answerLines, type FaultOf } from './answer-lines.ts';
import { BODY_LIMIT, parseImportBody } from './import-body.ts';
import { formatOf } from './interchange-routes.ts';
import { ASSESSMENT_FORMATS, LANGUAGES, type Operations } from './operations.ts';
import type { SheetFile } from './sheet-file.ts';

const AssessBody = z.strictObject({
  mission: z.string().min(1).max(200),
  formats: z.array(z.enum(ASSESSMENT_FORMATS)).min(1),
  language: z.enum(LANGUAGES),
  asOf: z.iso.date().nullable(),
});

const AnalyseBody = z.strictObject({
  mission: z.string().min(1).max(200),
  name: z.enum(ANALYSIS_NAMES),
  language: z.enum(LANGUAGES),
  asOf: z.iso.date().nullable(),
  tries: z.boolean(),
});

export interface OperatorRoutes {
  /** The command line's operations, on record. */
  operationsFor: (request: Request) => Omit<Operations, 'close'>;
  /** Let through only who sends the token of `server.json`. */
  guards: RequestHandler[];
  faultOf: FaultOf;
}

/**
 * The command line's way to a server that has the data folder open: `POST /operator/import`, `/operator/export`,
 * `/operator/assess` and `/operator/analyse`. On this machine and with the token only.
 */
export function operatorRoutes({ operationsFor, guards, faultOf }: OperatorRoutes): Router {
  const router = Router();
  router.use('/operator', onlyFromThisMachine, ...guards);
  router.post('/operator/import', json({ limit: BODY_LIMIT }), async (request, response) => {
    const body = parseImportBody(request.body);
    const mission = typeof request.query.mission === 'string' ? request.query.mission : null;
    await answerLines(response, faultOf, (onProgress) =>
      operationsFor(request).importSheets({ ...body, mission, onProgress }),
    );
  });
  router.post('/operator/export', async (request, response) => {
    const { mission } = request.query;
    if (typeof mission !== 'string') throw new AppError('BAD_REQUEST', 'mission is required.');
    const format = formatOf(request.query.format);
    await answerLines(response, faultOf, async () =>
      filesLine(await operationsFor(request).exportSheets({ mission, format })),
    );
  });
  router.post('/operator/assess', json(), async (request, response) => {
    const body = AssessBody.safeParse(request.body);
    if (!body.success) throw new AppError('BAD_REQUEST', `${body.error.issues[0]?.path.join('.')} is not accepted.`);
    await answerLines(response, faultOf, async (onProgress) =>
      filesLine(await operationsFor(request).assess({ ...body.data, onProgress })),
    );
  });
  router.post('/operator/analyse', json(), async (request, response) => {
    const body = AnalyseBody.safeParse(request.body);
    if (!body.success) throw new AppError('BAD_REQUEST', `${body.error.issues[0]?.path.join('.')} is not accepted.`);
    await answerLines(response, faultOf, async (onProgress) => {
      const outcome = await operationsFor(request).analyse({ ...body.data, onProgress });
      return outcome.type === 'error' ? { refusal: outcome } : { report: outcome.value };
    });
  });
  return router;
}

const filesLine = (outcome: Outcome<SheetFile[]>) =>
  outcome.type === 'error'
    ? { refusal: outcome }
    : { files: outcome.value.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })) };

const onlyFromThisMachine: RequestHandler = (request, _response, next) => {
  const from = request.socket.remoteAddress ?? '';
  if (/^(?:::ffff:)?127\.|^::1$/.test(from)) return next();
  next(new AppError('FORBIDDEN', 'This address answers on this machine only.'));
};
