import { graphql } from '../../gql/generated/gql.ts';

export const ASSESSMENTS = graphql(`
  query Assessments($mission: ID!) {
    assessments(mission: $mission) {
      ...AssessmentRow
    }
  }
  fragment AssessmentRow on Assessment {
    key
    title
    state
    language
    asOf
    createdAt
    marking
    fingerprint
    outline {
      id
      number
      title
      status
    }
    downloads {
      format
      path
    }
  }
`);

export const ASSESSMENT = graphql(`
  query Assessment($key: ID!) {
    assessment(key: $key) {
      ...AssessmentRow
      mission
      document
    }
  }
`);

export const GENERATE = graphql(`
  mutation GenerateAssessment($input: GenerateAssessmentInput!) {
    generateAssessment(input: $input) {
      ok
      assessment {
        ...AssessmentRow
      }
      error {
        code
        message
        fieldErrors {
          property
          message
          expected
        }
      }
    }
  }
`);

export const DELETE_ASSESSMENT = graphql(`
  mutation DeleteAssessment($key: ID!) {
    deleteAssessment(key: $key) {
      ok
      error {
        code
        message
      }
    }
  }
`);

export const LINK_SENTENCE = graphql(`
  query LinkSentence($key: ID!) {
    link(key: $key) {
      key
      type
      sourceGrade
      from {
        ...ElementPoint
      }
      to {
        ...ElementPoint
      }
    }
  }
`);

export const ELEMENT_NAME = graphql(`
  query ElementName($key: ID!) {
    element(key: $key) {
      key
      kind
      name
    }
  }
`);
