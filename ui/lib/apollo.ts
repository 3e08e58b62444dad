import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { NODE_KIND_NAMES } from '../../graph-schema/catalogue.ts';
import { pageLanguage, t } from './i18n/i18n.ts';
import { serverWords } from './server-words.ts';
import { signInAddress } from './sign-in-address.ts';

/** Whoever is not signed in (any more) goes to the sign-in page; a fresh page leaves nothing of what was read behind. */
const signInFirst = new ErrorLink(({ error }) => {
  if (ServerError.is(error) && error.statusCode === 401) window.location.assign(signInAddress());
});

/** Asks for the server's sentences in the language of the page. */
const inPageLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'Accept-Language': pageLanguage().tag },
}));

/** Entries are known by the opaque key alone: a user's own id is unique only within a mission. */
export const apollo = new ApolloClient({
  link: ApolloLink.from([signInFirst, inPageLanguage, new HttpLink({ uri: '/graphql', headers: { 'X-Sangar': '1' } })]),
  cache: new InMemoryCache({
    possibleTypes: {
      Element: NODE_KIND_NAMES,
      AnalysisFigure: ['WaysFigure', 'GridFigure', 'BarsFigure', 'TimelineFigure', 'PlacesFigure'],
    },
    // The pages of headquarters each read a part of one answer.
    typePolicies: {
      Headquarters: { keyFields: [] },
      HeadquartersMission: { keyFields: ['id'] },
      SharedFactor: { keyFields: ['id'] },
    },
    dataIdFromObject: (object) =>
      typeof object.key === 'string' && object.__typename ? `${object.__typename}:${object.key}` : undefined,
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});

/** Whether a long run ended because somebody stopped it. */
export const wasStopped = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.code === 'STOPPED';

/** A fault in words a person can act on. */
export function faultWords(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const request = first?.extensions?.requestId;
    const words = first ? serverWords({ code: first.extensions?.code, message: first.message }) : t('fault.unknown');
    return typeof request === 'string' ? t('fault.withRequest', { words, request }) : words;
  }
  if (ServerError.is(error)) return t('fault.server', { status: error.statusCode });
  if (error instanceof TypeError) return t('fault.unreachable');
  return t('fault.unknown');
}
