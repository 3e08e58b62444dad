import { graphql } from '../../gql/generated/gql.ts';

export const ACTORS = graphql(`
  query Actors($mission: ID!, $asOf: Date) {
    actors(mission: $mission, asOf: $asOf) {
      ...ActorRow
    }
  }
  fragment ActorRow on ActorAssessment {
    actor {
      ...ElementPoint
    }
    actorType
    posture
    capability
    intent
    grade
    source
    attempt {
      estimate
      low
      high
      phrase
    }
    reachedStores
    reachedTasks
  }
`);

export const ACTOR = graphql(`
  query Actor($mission: ID!, $key: ID!, $asOf: Date) {
    actor(mission: $mission, key: $key, asOf: $asOf) {
      ...ActorRow
      vectors
      riskAlone {
        ...RiskParts
      }
      presence {
        site {
          ...ElementPoint
        }
        distanceKm
        presentFrom
        presentTo
      }
      alignments {
        other {
          ...ElementPoint
        }
        nature
        sentence
        grade
      }
      evidence {
        element {
          ...ElementPoint
        }
        publisher
        publishedOn
        grade
      }
      incidents {
        incident {
          ...ElementPoint
        }
        claimedBy
        claimedOn
        grade
      }
      mostExposed {
        ...ExposureParts
      }
    }
  }
`);
