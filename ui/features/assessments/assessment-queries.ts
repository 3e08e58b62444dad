import { graphql } from '../../gql/generated/gql.ts';

export const ASSESSMENTS = graphql(`
  query Assessments($mission: ID!) {
    assessments(mission: $mission) {
      ...AssessmentCard
    }
  }
  fragment AssessmentCard on Assessment {
    key
    version
    title
    state
    language
    asOf
    createdAt
    marking
    lead
    deadline
    issue
    approvedAt
    releasedAt
    closedAt
    closedBecause
    positions {
      asked
      given
      dissents
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
      ...AssessmentCard
      ...AssessmentWork
      mission
      fingerprint
      document
    }
  }
  fragment AssessmentWork on Assessment {
    key
    version
    state
    marking
    ceiling
    periodFrom
    periodTo
    approvedBy
    isBehind
    contributions {
      ...ContributionPart
    }
    comments {
      key
      section
      text
      by
      at
      resolvedBy
      resolvedAt
    }
    releases {
      key
      recipients {
        name
        ceiling
        copy
        downloads {
          format
          path
        }
      }
      firstCopy
      handlingNote
      proposedBy
      proposedAt
      releasedBy
      releasedAt
      mayRelease
    }
    frozen {
      ceilings {
        ceiling
        marking
        downloads {
          format
          path
        }
      }
      fingerprint
      graphFingerprint
      scoreFingerprint
      frozenAt
      files {
        format
        digest
      }
    }
    may {
      coordinate
      write
      clear
      comment
      approve
      hasWritten
      proposeRelease
      withdraw
      delete
      steps {
        to
        needsNote
      }
    }
  }
  fragment ContributionPart on Contribution {
    key
    version
    section
    officeType
    officeName
    text
    marking
    editedBy
    editedAt
    position
    statement
    positionBy
    positionAt
    isStale
    isOwn
    findings {
      key
      version
      statement
      basis
      effect
      measure
      grade
      confidence
      addedBy
      addedAt
    }
    setAside {
      finding
      reason
      by
      at
    }
  }
`);

export const GENERATE = graphql(`
  mutation GenerateAssessment($input: GenerateAssessmentInput!) {
    generateAssessment(input: $input) {
      ok
      assessment {
        ...AssessmentCard
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
