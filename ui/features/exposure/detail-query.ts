import { graphql } from '../../gql/generated/gql.ts';

export const EXPOSURE = graphql(`
  query ExposureDetail($mission: ID!, $element: ID!, $asOf: Date) {
    exposure(mission: $mission, element: $element, asOf: $asOf) {
      exposure {
        ...RankedExposure
      }
      score {
        ...ScoreParts
      }
      effects {
        ...EffectParts
      }
      measures {
        text
        rule
      }
    }
  }
  fragment HarmParts on Harm {
    rating
    units
    basis
  }
  fragment EffectParts on EffectExposure {
    effect
    likelihood {
      ...LikelihoodParts
    }
    standingFacts
    harm {
      persons {
        ...HarmParts
      }
      mandate {
        ...HarmParts
      }
      operations {
        ...HarmParts
      }
      privacy {
        ...HarmParts
      }
    }
    risk {
      ...RiskParts
    }
    actors {
      actor {
        ...ElementPoint
      }
      reach {
        ...LikelihoodParts
      }
      likelihood {
        ...LikelihoodParts
      }
      attempt {
        estimate
        low
        high
        phrase
      }
    }
    paths(first: 5) {
      ...PathParts
    }
  }
  fragment PathParts on ExposurePath {
    actor {
      ...ElementPoint
    }
    probability
    phrase
    summary
    hops {
      ...HopParts
    }
  }
  fragment HopParts on PathHop {
    from {
      ...ElementPoint
    }
    to {
      ...ElementPoint
    }
    fromEffect
    toEffect
    rule
    sentence
    source
    measure
    vector
    before
    after
    causes {
      label
      probability
    }
    controls {
      control {
        ...ElementPoint
      }
      controlClass
      coverage
      effectiveness
      superseded
      notAssessed
    }
    facts {
      linkKey
      sentence
      grade
      source
    }
    grade
  }
`);
