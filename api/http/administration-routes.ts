import { json, Router } from 'express';
import type { z } from 'zod';
import { AppError } from '../modules/base/app-error.ts';
import { type Administration, ApprovalDecision, SignInLinkRequest } from './administration.ts';

/** The command line's way to the people and the record of a server that runs. Behind the guards of `/operator`. */
export function administrationRoutes({ administration }: { administration: Administration }): Router {
  const router = Router();
  const readBody = json({ limit: '8kb' });
  const checked = <T>(schema: z.ZodType<T>, body: unknown): T => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new AppError('BAD_REQUEST', 'The request is not in the form that is expected here.');
    return parsed.data;
  };
  router.post('/operator/record/verify', async (_request, response) => {
    response.json(await administration.verifyRecord());
  });
  router.post('/operator/sign-in-link', readBody, async (request, response) => {
    response.json(await administration.signInLink(checked(SignInLinkRequest, request.body).login));
  });
  router.post('/operator/approvals', async (_request, response) => {
    response.json(await administration.approvals());
  });
  router.post('/operator/approvals/decide', readBody, async (request, response) => {
    response.json(await administration.decideApproval(checked(ApprovalDecision, request.body)));
  });
  return router;
}
