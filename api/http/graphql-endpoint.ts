import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import type { FaultCode } from '../modules/base/app-error.ts';
import { entryOfViewer } from '../modules/identity/identity-service.ts';
import { resolvers } from '../schema/resolvers.ts';
import { graphqlErrorFormat, STATUS_OF_CODE } from './error-format.ts';
import { guardResolvers } from './guard-resolvers.ts';
import { MOST_TOKENS, QUERY_LIMITS, queryLimitsRule } from './query-limits.ts';
import type { RequestContext, SharedContext } from './request-context.ts';
import { textsFor } from './request-language.ts';
import { requestId } from './request-scope.ts';
import { viewerOf } from './visitors.ts';

const LARGEST_REQUEST = '1mb';

const typeDefs = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8');

/** Codes that say the server cannot answer now: proxies and programs should see it in the status too. */
const UNABLE: readonly string[] = ['STORE_UNAVAILABLE', 'STORE_FULL', 'TIMEOUT'];

const statusOfFaults: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const codes = (response.body.singleResult.errors ?? []).map((error) => String(error.extensions?.code));
      const unable = codes.find((code) => UNABLE.includes(code));
      if (unable) response.http.status = STATUS_OF_CODE[unable as FaultCode];
    },
  }),
};

/** One entry for all that an operation read of a mission. */
const recordOfReads: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { reads, record, viewer, requestId: id } }) => {
      for (const [mission, fields] of reads) {
        // What is read of no one mission is read across all of them.
        const intent = mission === '' ? 'headquarters.read' : 'mission.read';
        const facts = { kind: 'CONTENT_READ', intent, outcome: 'DONE', mission } as const;
        record.later(entryOfViewer(viewer, id, { ...facts, subject: [...fields].sort().join(' ') }));
      }
    },
  }),
};

const contextOf = (
  shared: SharedContext,
  viewer: RequestContext['viewer'],
  text: RequestContext['text'],
): RequestContext => ({
  ...shared,
  services: shared.servicesFor(viewer),
  viewer,
  text,
  requestId: requestId(),
  reads: new Map(),
});

/** An answer to a request that has been told it takes too long: its caller is gone, and there is no fault to tell. */
const nothingTooLate: ErrorRequestHandler = (error, _request, response, next) => {
  if (!response.writableEnded) next(error);
};

export interface GraphqlEndpoint {
  router: Router;
  stop: () => Promise<void>;
}

/** `/graphql`: the limits are on, batches and introspection are off unless this is a development machine. */
export async function createGraphqlEndpoint(options: {
  context: SharedContext;
  production: boolean;
  logger: Logger;
}): Promise<GraphqlEndpoint> {
  const { context, production, logger } = options;
  const server = new ApolloServer<RequestContext>({
    typeDefs,
    resolvers: guardResolvers(resolvers),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [queryLimitsRule(QUERY_LIMITS)],
    formatError: graphqlErrorFormat(logger),
    plugins: [ApolloServerPluginLandingPageDisabled(), statusOfFaults, recordOfReads],
    logger,
  });
  await server.start();
  const router = Router();
  router.use(
    express.json({ limit: LARGEST_REQUEST }),
    expressMiddleware(server, { context: async ({ req }) => contextOf(context, viewerOf(req), textsFor(req)) }),
    nothingTooLate,
  );
  return { router, stop: () => server.stop() };
}
