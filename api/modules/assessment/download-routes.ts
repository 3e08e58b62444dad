import { type Request, type RequestHandler, Router } from 'express';
import { DOCUMENT_FORMATS, isDocumentFormat } from '../../documents/render-assessment.ts';
import { AppError } from '../base/app-error.ts';
import type { AssessmentService } from './assessment-service.ts';

export interface DownloadRoutes {
  /** What whoever sent a request may take out, on record. */
  operationsFor: (request: Request) => Pick<AssessmentService, 'download'>;
  /** Lets through only who is known. */
  guard: RequestHandler;
}

/** `GET /assessments/:key/download/:format`: the kept document, rendered. */
export function downloadRoutes({ operationsFor, guard }: DownloadRoutes): Router {
  const router = Router();
  router.get(
    '/assessments/:key/download/:format',
    guard,
    async (request: Request<Record<'key' | 'format', string>>, response) => {
      const { key, format } = request.params;
      if (!isDocumentFormat(format)) {
        throw new AppError('BAD_REQUEST', `The format has to be one of ${DOCUMENT_FORMATS.join(', ')}.`);
      }
      const outcome = await operationsFor(request).download(key, format);
      if (outcome.type === 'error') throw new AppError('NOT_FOUND', outcome.message, { subject: key });
      const { name, contentType, bytes } = outcome.value;
      response
        .set({
          'content-type': contentType,
          // The name holds letters, digits, dots, hyphens and underscores only.
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
        })
        .send(Buffer.from(bytes));
    },
  );
  return router;
}
