import { fileURLToPath } from 'node:url';
import express, { type Express, type Request } from 'express';
import type { Container } from '../container.ts';
import { analysisRoutes } from '../modules/analyses/analysis-routes.ts';
import { downloadRoutes } from '../modules/assessment/download-routes.ts';
import { templateRoutes } from '../modules/assessment/templates/template-routes.ts';
import { AppError } from '../modules/base/app-error.ts';
import { headquartersRoutes } from '../modules/headquarters/headquarters-routes.ts';
import { entryOfViewer } from '../modules/identity/identity-service.ts';
import { interchangeRoutes, requireOwnHeader } from '../modules/interchange/interchange-routes.ts';
import { operatorRoutes } from '../modules/interchange/operator-routes.ts';
import { recordRoutes } from '../modules/record/record-routes.ts';
import { administrationOf } from './administration.ts';
import { administrationRoutes } from './administration-routes.ts';
import { answerWithin } from './answer-timeout.ts';
import { sessionCookie } from './cookies.ts';
import { faultResponder, shownFault } from './error-format.ts';
import { createGraphqlEndpoint } from './graphql-endpoint.ts';
import { guardedOperations } from './guarded-operations.ts';
import { healthRoutes } from './health-routes.ts';
import { requireOperator } from './operator-token.ts';
import { pageRoutes } from './page-routes.ts';
import { languageOf } from './request-language.ts';
import { requestId, waitsForAnswer, withRequestId } from './request-scope.ts';
import { noForeignPages, onlyOwnNames, securityHeaders } from './security.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { createVisitors, viewerOf } from './visitors.ts';

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
  const { identity, record } = container.context;
  const faultOf = shownFault(logger);
  const cookie = sessionCookie(config.publicOrigin !== null);
  const visitors = createVisitors({ identity, operatorToken: options.operatorToken, cookie });
  const guard = visitors.requireViewer;
  const operationsOf = guardedOperations(container.context);
  const operationsFor = (request: Request) => operationsOf(viewerOf(request));
  const graphql = await createGraphqlEndpoint({ context: container.context, production: config.production, logger });

  const app = express();
  app.disable('x-powered-by');
  // The address of a client decides on delays and stands in the record: a proxy's word counts only where one is set up.
  app.set('trust proxy', config.proxies);
  app.use(
    withRequestId,
    waitsForAnswer,
    securityHeaders(config.publicOrigin),
    onlyOwnNames(config.publicOrigin),
    noForeignPages,
  );
  app.use(healthRoutes(container.store));
  app.use(answerWithin(longestAnswerMs));
  const { publicOrigin } = config;
  app.use(signInRoutes({ identity, visitors, cookie, key: container.keys.cookie, publicOrigin }));
  app.use('/graphql', guard, graphql.router);
  app.use(interchangeRoutes({ operationsFor, guard, faultOf }));
  app.use(operatorRoutes({ operationsFor, guards: [requireOperator(options.operatorToken), guard], faultOf }));
  app.use(administrationRoutes({ administration: administrationOf(container.context) }));
  app.use(downloadRoutes({ operationsFor, guard }));
  app.use(templateRoutes({ operationsFor, guard, requireOwnHeader, languageOf }));
  app.use(analysisRoutes({ operationsFor, guard }));
  app.use(headquartersRoutes({ operationsFor, guard }));
  app.use(recordRoutes({ record, guard, viewerOf, entryOf: takingOut }));
  app.use(pageRoutes(pages));
  app.use((_request, _response, next) => next(new AppError('NOT_FOUND', 'There is nothing at this address.')));
  app.use(faultResponder(logger));
  return { app, stop: graphql.stop };
}

/** That the record itself was taken out. */
const takingOut = (request: Request) =>
  entryOfViewer(viewerOf(request), requestId(), {
    kind: 'EXPORT',
    intent: 'record.export',
    outcome: 'DONE',
    subject: 'record',
  });
