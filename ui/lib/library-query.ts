import { graphql } from '../gql/generated/gql.ts';

/** Rules and versioned tables. */
export const LIBRARY = graphql(`
  query Library {
    library {
      item
      title
      version
      source
      status
      content
    }
    rules {
      name
      family
      vector
      sentence
      controls
      measure
      source
      base
    }
  }
`);
