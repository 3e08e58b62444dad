import { graphql } from '../../gql/generated/gql.ts';

export const SUMMARY = graphql(`
  query MissionSummary($id: ID!, $asOf: Date) {
    missionSummary(id: $id, asOf: $asOf) {
      score {
        ...ScoreParts
      }
      mostExposed {
        ...ExposureParts
      }
      chokePoints {
        element {
          ...ElementPoint
        }
        effect
        informationShare
        taskShare
      }
      totals {
        information {
          ...AxisTotalParts
        }
        tasks {
          ...AxisTotalParts
        }
      }
      outOfCustody {
        elements
        outOf
        examples {
          element {
            ...ElementPoint
          }
          destination {
            ...ElementPoint
          }
          reachBack
          sentence
        }
      }
      notAssessed {
        kind
        property
        missing
        total
      }
      stale {
        count
        elements {
          element {
            ...ElementPoint
          }
          reviewDue
          ownerOffice
        }
      }
      gaps {
        kind
        count
        sentence
        examples {
          element {
            ...ElementPoint
          }
          sentence
        }
      }
      recentlyChanged {
        element {
          ...ElementPoint
        }
        changedAt
      }
    }
  }
  fragment AxisTotalParts on AxisTotal {
    axis
    risk {
      ...RiskRangeParts
    }
    rated
    reachedButUnrated
  }
`);
