import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/generated/gql.ts';
import type { StateEffect } from '../../../gql/generated/graphql.ts';
import { useAsOf, useMission } from '../../../lib/mission.ts';

const CLOSE_UP = graphql(`
  query CloseUp($mission: ID!, $element: ID!, $effect: StateEffect!, $asOf: Date) {
    closeUp(mission: $mission, element: $element, effect: $effect, asOf: $asOf) {
      ...CloseUpParts
    }
  }
  fragment FigureParts on Figure {
    estimate
    ciLow
    ciHigh
    lower
    upper
    method
    trials
    phrase
  }
  fragment CloseUpParts on CloseUp {
    effect
    account
    reference
    likelihood {
      ...FigureParts
    }
    outerBound {
      low {
        ...FigureParts
      }
      high {
        ...FigureParts
      }
      certain
    }
    tornado {
      centre
      bars(first: 10) {
        label
        grade
        source
        direction
        value
        low
        high
        atLow
        atHigh
        swing
        narrows
      }
      together
      draws
      method
    }
    chokePoints {
      trials
      elements(first: 8) {
        element {
          ...ElementPoint
        }
        probability
        ciLow
        ciHigh
      }
      links(first: 8) {
        sentences
        probability
        ciLow
        ciHigh
      }
    }
    contributions {
      whole
      actors {
        actor {
          ...ElementPoint
        }
        alone
        without
        adds
      }
      vectors {
        vector
        without
        adds
      }
      method
    }
    controls {
      control {
        ...ElementPoint
      }
      controlClass
      spares
      places {
        ...ElementPoint
      }
    }
  }
`);

export const WHY_NOT = graphql(`
  query WhyNot($mission: ID!, $actor: ID!, $element: ID!, $effect: StateEffect!, $asOf: Date) {
    whyNot(mission: $mission, actor: $actor, element: $element, effect: $effect, asOf: $asOf) {
      reaches
      sentence
      reasons {
        code
        sentence
        elements {
          ...ElementPoint
        }
      }
    }
  }
`);

/** One effect on one element looked at closely: what its figure rests on and what would move it. */
export function useCloseUp(element: string, effect: StateEffect) {
  const mission = useMission();
  const asOf = useAsOf();
  return useQuery(CLOSE_UP, { variables: { mission: mission.id, element, effect, asOf } });
}
