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
        ...RankedExposure
      }
    }
  }
  fragment RankedExposure on Exposure {
    ...ExposureParts
    rankRange {
      low
      high
    }
  }
`);

/** How sure it is that one of two rows stands above the other. */
export const OUTRANKS = graphql(`
  query Outranks($mission: ID!, $one: ExposureName!, $other: ExposureName!, $axis: HarmAxis!, $asOf: Date) {
    outranks(mission: $mission, one: $one, other: $other, axis: $axis, asOf: $asOf) {
      probability
      ciLow
      ciHigh
      draws
      sentence
    }
  }
`);

/** Names of rows that were chosen on another page of the list. */
export const COMPARED = graphql(`
  query Compared($one: ID!, $other: ID!) {
    one: element(key: $one) {
      key
      name
      sensitivity
    }
    other: element(key: $other) {
      key
      name
      sensitivity
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
