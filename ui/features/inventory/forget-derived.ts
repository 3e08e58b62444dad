import type { ApolloClient } from '@apollo/client';

/** What the server works out from the graph. A write makes it old: it is read again when next looked at. */
const DERIVED = [
  'missionSummary',
  'exposures',
  'exposure',
  'closeUp',
  'whyNot',
  'outranks',
  'whatIf',
  'candidateMeasures',
  'portfolio',
  'actors',
  'actor',
  'missionMap',
  'search',
  'missions',
];

/** Drops what a write made old, and reads the lists on the page again. */
export async function forgetDerived(client: ApolloClient): Promise<void> {
  for (const fieldName of DERIVED) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  client.cache.gc();
  await client.refetchQueries({ include: ['Elements', 'KindCounts', 'Missions'] });
}
