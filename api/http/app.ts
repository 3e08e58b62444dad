import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import type { Container } from '../container.ts';
import { downloadRoutes } from '../modules/assessment/download-routes.ts';
import { AppError } from '../modules/base/app-error.ts';
import { interchangeRoutes } from '../modules/interchange/interchange-routes.ts';
import { operatorRoutes } from '../modules/interchange/operator-routes.ts';
import { answerWithin } from './answer-timeout.ts';
import { faultResponder, shownFault } from './error-format.ts';
import { createGraphqlEndpoint } from './graphql-endpoint.ts';
import { healthRoutes } from './health-routes.ts';
import { requireOperator } from './operator-token.ts';
import { pageRoutes } from './page-routes.ts';
import { withRequestId } from './request-scope.ts';
import { noForeignPages, onlyLoopbackNames, securityHeaders } from './security.ts';

/** Long enough for the assessment of a large mission on a small machine. */
const LONGEST_ANSWER_MS = 120_000;
const PAGES = fileURLToPath(new URL('../../ui/dist/', import.meta.url));

export interface AppOptions {
  container: Container;
  /** The command line's token, as `server.json` has it. */
  operatorToken: string;
  /** Folder of the built interface. */
  pages?: string;
  longestAnswerMs?: number;
}

/** The whole of HTTP: who may ask, the API, the downloads, the pages, and one shape for faults. */
export async function createApp(options: AppOptions): Promise<{ app: Express; stop: () => Promise<void> }> {
  const { container, pages = PAGES, longestAnswerMs = LONGEST_ANSWER_MS } = options;
  const { logger, config } = container;
  const { interchange, assessment, analyses } = container.services;
  const faultOf = shownFault(logger);
  const operations = { ...interchange, assess: assessment.assess, analyse: analyses.report };
  const graphql = await createGraphqlEndpoint({ context: container.context, production: config.production, logger });

  const app = express();
  app.disable('x-powered-by');
  app.use(withRequestId, securityHeaders, onlyLoopbackNames, noForeignPages);
  app.use(healthRoutes(container.store));
  app.use(answerWithin(longestAnswerMs));
  app.use('/graphql', graphql.router);
  app.use(interchangeRoutes({ interchange, faultOf }));
  app.use(operatorRoutes({ operations, guard: requireOperator(options.operatorToken), faultOf }));
  app.use(downloadRoutes({ assessment }));
  app.use(pageRoutes(pages));
  app.use((_request, _response, next) => next(new AppError('NOT_FOUND', 'There is nothing at this address.')));
  app.use(faultResponder(logger));
  return { app, stop: graphql.stop };
}
