import { graphql } from '../../gql/generated/gql.ts';

export const COMPARE = graphql(`
  query CompareAssessments($before: ID!, $after: ID!) {
    compareAssessments(before: $before, after: $after) {
      ok
      error {
        ...AssessmentRefusal
      }
      comparison {
        before {
          ...ComparedAssessment
        }
        after {
          ...ComparedAssessment
        }
        same
        scales {
          item
          before
          after
        }
        rows {
          move
          elementKey
          name
          kind
          axis
          before {
            ...ComparedSideParts
          }
          after {
            ...ComparedSideParts
          }
          reasons {
            kind
            name
            to
            entry
            link
            properties
            before
            after
          }
        }
        recommendations {
          course
          recommendation {
            key
            measure
            owner
            dueOn
            closingNote
          }
        }
      }
    }
  }
  fragment ComparedAssessment on Assessment {
    key
    title
    issue
    state
    asOf
    marking
  }
  fragment ComparedSideParts on ComparedSide {
    effect
    rank
    likelihood {
      estimate
      low
      high
    }
    risk {
      ...RiskRangeParts
    }
  }
`);

/** How many moved, without what moved them. */
export const SINCE_LAST_ISSUE = graphql(`
  query SinceLastIssue($before: ID!, $after: ID!) {
    compareAssessments(before: $before, after: $after) {
      ok
      comparison {
        same
        rows {
          move
        }
        recommendations {
          course
        }
      }
    }
  }
`);
