import { graphql } from '../../gql/generated/gql.ts';

export const RANKING = graphql(`
  query ExposureRanking(
    $mission: ID!
    $asOf: Date
    $axis: HarmAxis
    $filter: ExposureFilter
    $first: Int!
    $after: String
  ) {
    exposures(mission: $mission, asOf: $asOf, axis: $axis, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      score {
        ...ScoreParts
      }
      nodes {
        ...ExposureParts
      }
    }
  }
`);

/** The actors and offices a ranking can be narrowed to. */
export const FILTER_CHOICES = graphql(`
  query ExposureFilterChoices($mission: ID!) {
    actors: elements(mission: $mission, kind: ThreatActor, first: 200) {
      nodes {
        key
        name
      }
    }
    offices: elements(mission: $mission, kind: Office, first: 200) {
      nodes {
        key
        name
      }
    }
  }
`);
