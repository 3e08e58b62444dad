import express, { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../../base/app-error.ts';
import type { Outcome } from '../../base/outcome.ts';
import type { BroughtTemplate, RefusedTemplate } from './template-changes.ts';
import type { TemplateFacts } from './template-record.ts';

export interface TemplateRoutes {
  /** What whoever sent a request may bring, on record. */
  operationsFor: (request: Request) => {
    bringTemplate: (brought: BroughtTemplate) => Promise<Outcome<TemplateFacts> | RefusedTemplate>;
  };
  guard: RequestHandler;
  /** A page of another origin cannot set the header that this asks for. */
  requireOwnHeader: RequestHandler;
  languageOf: (request: Request) => BroughtTemplate['language'];
}

/** A little more than a template may have, so that one that is too large is refused with its reason. */
const BODY_LIMIT = 17 * 1024 * 1024;
const Asked = z.object({ name: z.string().min(1).max(400), replaces: z.string().min(1).max(200).optional() });

/** `POST /missions/:id/document-templates?name=`: a Word document as it is. A refusal is data, with its reason. */
export function templateRoutes({ operationsFor, guard, requireOwnHeader, languageOf }: TemplateRoutes): Router {
  const router = Router();
  const readBody = express.raw({ type: () => true, limit: BODY_LIMIT });
  router.post(
    '/missions/:id/document-templates',
    guard,
    requireOwnHeader,
    readBody,
    async (request: Request<{ id: string }>, response) => {
      const asked = Asked.safeParse(request.query);
      if (!asked.success) throw new AppError('BAD_REQUEST', 'The name of the file is missing.');
      const { name, replaces = null } = asked.data;
      const bytes = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array();
      const language = languageOf(request as Request);
      const mission = request.params.id;
      const brought = await operationsFor(request as Request).bringTemplate({
        mission,
        name,
        bytes,
        replaces,
        language,
      });
      response.set('cache-control', 'no-store');
      if (brought.type === 'ok') {
        const { key, unknownPlaceholders } = brought.value;
        response.json({ ok: true, template: { key, name: brought.value.name, unknownPlaceholders }, refusal: null });
        return;
      }
      const refusal =
        brought.type === 'refused'
          ? { code: brought.code, reason: brought.reason, detail: brought.detail }
          : { code: brought.code, reason: brought.message, detail: '' };
      response.json({ ok: false, template: null, refusal });
    },
  );
  return router;
}
