import { graphql } from '../../gql/generated/gql.ts';

// Why a change of an assessment was refused.
graphql(`
  fragment AssessmentRefusal on UserError {
    code
    message
    fieldErrors {
      property
      message
      expected
    }
  }
`);

export const SAVE_NARRATIVE = graphql(`
  mutation SaveNarrative($input: SaveNarrativeInput!) {
    saveNarrative(input: $input) {
      ok
      saved {
        version
        editedAt
      }
      current {
        version
        text
        editedBy
        editedAt
      }
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const PUT_FINDING = graphql(`
  mutation PutOfficeFinding($input: OfficeFindingInput!) {
    putOfficeFinding(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const REMOVE_FINDING = graphql(`
  mutation RemoveOfficeFinding($input: RemoveFindingInput!) {
    removeOfficeFinding(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const SET_ASIDE = graphql(`
  mutation SetFindingAside($input: SetAsideInput!) {
    setFindingAside(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const TAKE_BACK = graphql(`
  mutation TakeFindingBack($input: TakeBackInput!) {
    takeFindingBack(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const GIVE_POSITION = graphql(`
  mutation GivePosition($input: PositionInput!) {
    givePosition(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const COMMENT = graphql(`
  mutation CommentOnSection($input: CommentInput!) {
    commentOnSection(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const RESOLVE_COMMENT = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const ASSIGN = graphql(`
  mutation AssignSection($input: AssignSectionInput!) {
    assignSection(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const UNASSIGN = graphql(`
  mutation UnassignSection($input: ContributionReference!) {
    unassignSection(input: $input) {
      ok
      error {
        ...AssessmentRefusal
      }
    }
  }
`);

export const OFFICES = graphql(`
  query AssignableOffices($mission: ID!) {
    assignableOffices(mission: $mission) {
      key
      officeType
      name
    }
  }
`);
