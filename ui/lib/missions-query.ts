import { graphql } from '../gql/generated/gql.ts';

/** The missions a viewer may see: the first page, the switcher and the frame of a mission all show them. */
export const MISSIONS = graphql(`
  query Missions {
    missions {
      key
      id
      name
      acronym
      description
      status
      hostStates
      startedOn
      endedOn
      elementCount
      linkCount
      sample
    }
    server {
      name
      version
      store
      ceilingNote
    }
  }
`);
