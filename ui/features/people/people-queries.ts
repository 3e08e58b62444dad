import { graphql } from '../../gql/generated/gql.ts';

export const PEOPLE = graphql(`
  query People {
    people {
      ...PersonRow
    }
    missionNames {
      id
      name
    }
  }
`);

/** Spread in the operations below. */
graphql(`
  fragment PersonRow on Person {
    key
    version
    login
    name
    clearance
    compartments
    state
    sample
    roles {
      key
      role
      mission
      office
    }
    credentials
    seenAt
  }
`);

export const CREATE_PERSON = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ok
      link
      person {
        ...PersonRow
      }
      error {
        message
        fieldErrors {
          property
          message
        }
      }
    }
  }
`);

export const UPDATE_PERSON = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      ok
      person {
        ...PersonRow
      }
      error {
        message
      }
    }
  }
`);

export const GIVE_ROLE = graphql(`
  mutation GiveRole($input: GiveRoleInput!) {
    giveRole(input: $input) {
      ok
      person {
        ...PersonRow
      }
      error {
        message
      }
    }
  }
`);

export const WITHDRAW_ROLE = graphql(`
  mutation WithdrawRole($key: ID!) {
    withdrawRole(key: $key) {
      ok
      person {
        ...PersonRow
      }
      error {
        message
      }
    }
  }
`);

export const RESET_SIGN_IN = graphql(`
  mutation ResetSignIn($person: ID!) {
    resetSignIn(person: $person) {
      ok
      link
      error {
        message
      }
    }
  }
`);

export const END_SESSIONS_OF = graphql(`
  mutation EndSessionsOf($person: ID!) {
    endSessionsOf(person: $person) {
      ok
      deleted
      error {
        message
      }
    }
  }
`);

export const APPROVALS = graphql(`
  query Approvals {
    approvals {
      key
      kind
      about
      askedBy
      askedAt
      expiresAt
      own
      mayDecide
    }
  }
`);

export const DECIDE_APPROVAL = graphql(`
  mutation DecideApproval($input: DecideApprovalInput!) {
    decideApproval(input: $input) {
      ok
      link
      error {
        message
      }
    }
  }
`);
