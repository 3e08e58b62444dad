import { graphql } from '../../gql/generated/gql.ts';

export const SET_DETAILS = graphql(`
  mutation SetAssessmentDetails($input: AssessmentDetailsInput!) {
    setAssessmentDetails(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const REWRITE = graphql(`
  mutation RewriteAssessment($input: RewriteAssessmentInput!) {
    rewriteAssessment(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const MOVE = graphql(`
  mutation MoveAssessment($input: MoveAssessmentInput!) {
    moveAssessment(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const APPROVE = graphql(`
  mutation ApproveAssessment($input: ApproveAssessmentInput!) {
    approveAssessment(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawAssessment($input: WithdrawAssessmentInput!) {
    withdrawAssessment(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const PROPOSE_RELEASE = graphql(`
  mutation ProposeRelease($input: ProposeReleaseInput!) {
    proposeRelease(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const DROP_RELEASE = graphql(`
  mutation DropRelease($input: ReleaseReference!) {
    dropRelease(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const RELEASE = graphql(`
  mutation ReleaseAssessment($input: ReleaseReference!) {
    releaseAssessment(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const HISTORY = graphql(`
  query AssessmentHistory($key: ID!, $first: Int!) {
    assessment(key: $key) {
      key
      history(first: $first) {
        key
        sequence
        kind
        at
        by
        section
        office
        before
        after
        note
      }
    }
  }
`);
