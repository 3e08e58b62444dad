import { graphql } from '../../gql/generated/gql.ts';

export const RECORD = graphql(`
  query Record($filter: RecordFilter, $after: String) {
    record(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        sequence
        at
        kind
        intent
        outcome
        actor
        via
        mission
        subject
        from
        detail
      }
    }
  }
`);

export const VERDICT = graphql(`
  query RecordVerdict {
    recordVerdict {
      sound
      entries
      findingsLeftOut
      findings {
        fault
        sequence
        message
      }
    }
  }
`);
