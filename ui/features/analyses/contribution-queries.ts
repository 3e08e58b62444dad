import { graphql } from '../../gql/generated/gql.ts';

/** Open assessments with what the viewer's offices contribute to them. */
export const OWN_CONTRIBUTIONS = graphql(`
  query OwnContributions($mission: ID!) {
    assessments(mission: $mission) {
      key
      title
      asOf
      may {
        write
      }
      outline {
        id
        number
        title
      }
      contributions {
        key
        section
        officeType
        officeName
        isOwn
      }
    }
  }
`);

export const PUT_INTO_ASSESSMENT = graphql(`
  mutation PutIntoAssessment($input: OfficeFindingInput!) {
    putOfficeFinding(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);
