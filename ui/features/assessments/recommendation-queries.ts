import { graphql } from '../../gql/generated/gql.ts';

export const RECOMMENDATIONS = graphql(`
  query Recommendations($mission: ID!) {
    recommendations(mission: $mission) {
      ...FollowedRecommendation
    }
  }
  fragment FollowedRecommendation on Recommendation {
    key
    version
    measure
    marking
    compartments
    owner
    dueOn
    state
    isOverdue
    closingNote
    firstIssue
    canBeTried
    expected {
      asOf
      isBehind
      information {
        ...ExpectedRiskParts
      }
      tasks {
        ...ExpectedRiskParts
      }
    }
    acceptance {
      role
      until
      isExpired
      statement
      recordedBy
      recordedAt
    }
  }
  fragment ExpectedRiskParts on ExpectedRisk {
    axis
    before {
      ...RiskRangeParts
    }
    alone {
      ...RiskRangeParts
    }
    withOthers {
      ...RiskRangeParts
    }
    withAll {
      ...RiskRangeParts
    }
  }
`);

export const CANDIDATES = graphql(`
  query CandidatesToRecommend($mission: ID!) {
    candidateMeasures(mission: $mission) {
      id
      label
      changes {
        kind
        element
        link
        control
        newControl {
          controlClass
          reduces
          effectiveness
        }
        coverage
        status
        effectiveness
        onto
        encryption
      }
    }
  }
`);

export const RECOMMEND = graphql(`
  mutation Recommend($input: RecommendInput!) {
    recommend(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const UPDATE_RECOMMENDATION = graphql(`
  mutation UpdateRecommendation($input: UpdateRecommendationInput!) {
    updateRecommendation(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const CLOSE_RECOMMENDATION = graphql(`
  mutation CloseRecommendation($input: CloseRecommendationInput!) {
    closeRecommendation(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const ACCEPT_RESIDUAL = graphql(`
  mutation AcceptResidualRisk($input: AcceptResidualRiskInput!) {
    acceptResidualRisk(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const ESTIMATE = graphql(`
  mutation EstimateRecommendations($mission: ID!) {
    estimateRecommendations(mission: $mission) {
      ok
      recommendations {
        ...FollowedRecommendation
      }
      error {
        ...AssessmentRefusal
      }
    }
  }
`);
