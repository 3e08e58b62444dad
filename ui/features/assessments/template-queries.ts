import { graphql } from '../../gql/generated/gql.ts';

export const TEMPLATES = graphql(`
  query DocumentTemplates($mission: ID!) {
    documentTemplates(mission: $mission) {
      key
      name
      bytes
      unknownPlaceholders
      uploadedBy
      uploadedAt
    }
  }
`);

export const REMOVE_TEMPLATE = graphql(`
  mutation RemoveDocumentTemplate($input: RemoveTemplateInput!) {
    removeDocumentTemplate(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);
