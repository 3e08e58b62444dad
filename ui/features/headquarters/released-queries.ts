import { graphql } from '../../gql/generated/gql.ts';

export const RELEASED = graphql(`
  query HeadquartersReleased {
    headquarters {
      marking
      missions {
        ...MissionPoint
        issues {
          key
          mission
          title
          issue
          state
          asOf
          releasedAt
          marking
          fingerprint
        }
      }
    }
  }
`);

/** Missions that can be chosen for a comparison. */
export const CHOICES = graphql(`
  query HeadquartersChoices {
    headquarters {
      marking
      missions {
        ...MissionPoint
      }
      themes {
        code
        title
        question
        section
      }
      controls {
        controlClass
        title
      }
      progress {
        code
        title
      }
    }
  }
`);

export const COMPARISON = graphql(`
  query HeadquartersComparison($missions: [ID!]!) {
    headquartersComparison(missions: $missions) {
      error {
        code
        message
      }
      comparison {
        missions {
          mission {
            ...MissionPoint
            issue {
              key
              issue
              asOf
            }
          }
          cells {
            ...HeatCellParts
          }
          controls {
            mission
            state
            words
            assessment
          }
          progress {
            mission
            state
            words
            assessment
            section
          }
          information {
            axis
            risk {
              estimate
              low
              high
            }
          }
          tasks {
            axis
            risk {
              estimate
              low
              high
            }
          }
          recommendations {
            ...BoardParts
          }
        }
      }
    }
  }
`);
