import { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { ANALYSIS_NAMES } from '../../analyses/all-analyses.ts';
import { AppError } from '../base/app-error.ts';
import { sendFile } from '../base/send-file.ts';
import { ANALYSIS_FORMATS, type AnalysesService } from './analyses-service.ts';

export interface AnalysisRoutes {
  /** What whoever sent a request may take out, on record. */
  operationsFor: (request: Request) => { analysisFile: AnalysesService['file'] };
  /** Lets through only who is known. */
  guard: RequestHandler;
}

const Asked = z.object({
  name: z.enum(ANALYSIS_NAMES),
  format: z.enum(ANALYSIS_FORMATS),
  asOf: z.iso.date().optional(),
  lang: z.enum(['en', 'fr']).default('en'),
});

/** `GET /missions/:id/analyses/:name/:format`: its tables as sheets, or all of it as a document. */
export function analysisRoutes({ operationsFor, guard }: AnalysisRoutes): Router {
  const router = Router();
  router.get(
    '/missions/:id/analyses/:name/:format',
    guard,
    async (request: Request<Record<'id' | 'name' | 'format', string>>, response) => {
      const { id, name, format } = request.params;
      const { asOf, lang } = request.query;
      const asked = Asked.safeParse({ name, format, asOf, lang });
      if (!asked.success) {
        const formats = ANALYSIS_FORMATS.join(', ');
        throw new AppError(
          'BAD_REQUEST',
          `An analysis has a name (${ANALYSIS_NAMES.join(', ')}), a format (${formats}), and if need be asOf as YYYY-MM-DD and lang as en or fr.`,
        );
      }
      const { analysisFile } = operationsFor(request);
      const outcome = await analysisFile({
        mission: id,
        name: asked.data.name,
        format: asked.data.format,
        language: asked.data.lang,
        asOf: asked.data.asOf ?? null,
      });
      if (outcome.type === 'error') throw new AppError('NOT_FOUND', outcome.message, { subject: id });
      sendFile(response, outcome.value);
    },
  );
  return router;
}
