import { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { SENSITIVITIES } from '../../../graph-schema/values.ts';
import type { FileClaim } from '../../documents/claimed-fingerprint.ts';
import { DOCUMENT_FORMATS, isDocumentFormat } from '../../documents/render-assessment.ts';
import { AppError } from '../base/app-error.ts';
import { sendFile } from '../base/send-file.ts';
import type { AssessmentService } from './assessment-service.ts';

export interface DownloadRoutes {
  /** What whoever sent a request may take out, on record, and check. */
  operationsFor: (request: Request) => Pick<AssessmentService, 'download'> & {
    verify: (claim: FileClaim) => ReturnType<AssessmentService['verify']>;
  };
  /** Lets through only who is known. */
  guard: RequestHandler;
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Claim = z.object({ digest: Sha256, fingerprint: Sha256.optional(), content: Sha256.optional() });
const Wanted = z.object({
  ceiling: z.enum(['WHOLE', ...SENSITIVITIES]).optional(),
  template: z.string().min(1).max(200).optional(),
  copy: z.coerce.number().int().positive().max(1_000_000).optional(),
});

/**
 * `GET /assessments/:key/download/:format`: the kept document, rendered; `?ceiling=` as readers up to a level have it,
 * `?copy=` a numbered copy that was released, `?template=` in the form of a template of the mission.
 * `GET /assessments/verify?digest=…`: whether a file with these SHA-256 is of an issue; the file stays where it is.
 */
export function downloadRoutes({ operationsFor, guard }: DownloadRoutes): Router {
  const router = Router();
  router.get('/assessments/verify', guard, async (request, response) => {
    const claim = Claim.safeParse(request.query);
    if (!claim.success) throw new AppError('BAD_REQUEST', 'A SHA-256 of 64 hexadecimal digits is required.');
    const { digest, fingerprint = null, content = null } = claim.data;
    response.set('cache-control', 'no-store');
    response.json(await operationsFor(request).verify({ digest, fingerprint, content }));
  });
  router.get(
    '/assessments/:key/download/:format',
    guard,
    async (request: Request<Record<'key' | 'format', string>>, response) => {
      const { key, format } = request.params;
      if (!isDocumentFormat(format)) {
        throw new AppError('BAD_REQUEST', `The format has to be one of ${DOCUMENT_FORMATS.join(', ')}.`);
      }
      const asked = Wanted.safeParse(request.query);
      if (!asked.success) throw new AppError('BAD_REQUEST', 'There is no such ceiling, template or number of a copy.');
      const outcome = await operationsFor(request).download(key, { format, ...asked.data });
      if (outcome.type === 'error') {
        const [fault] = outcome.fieldErrors;
        if (fault) throw new AppError('BAD_REQUEST', fault.message);
        throw new AppError('NOT_FOUND', outcome.message, { subject: key });
      }
      sendFile(response, outcome.value);
    },
  );
  return router;
}
