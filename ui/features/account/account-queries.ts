import { graphql } from '../../gql/generated/gql.ts';

export const ACCOUNT = graphql(`
  query OwnAccount {
    account {
      hasPassword
      hasCodes
      recoveryCodesLeft
      hasOpenId
    }
    sessions {
      key
      current
      openedAt
      seenAt
      endsAt
      from
      agent
    }
  }
`);

export const TOKENS = graphql(`
  query OwnTokens {
    apiTokens {
      key
      name
      scope
      mission
      expiresAt
      usedOn
    }
  }
`);

export const END_SESSION = graphql(`
  mutation EndSession($key: ID!) {
    endSession(key: $key) {
      ok
      error {
        message
      }
    }
  }
`);

export const CREATE_TOKEN = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      ok
      secret
      error {
        message
      }
    }
  }
`);

export const REVOKE_TOKEN = graphql(`
  mutation RevokeApiToken($key: ID!) {
    revokeApiToken(key: $key) {
      ok
      error {
        message
      }
    }
  }
`);

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($password: String!, $next: String!) {
    changePassword(password: $password, next: $next) {
      ok
      error {
        message
      }
    }
  }
`);

export const BEGIN_CODES = graphql(`
  mutation BeginCodes($password: String!) {
    beginCodes(password: $password) {
      ok
      secret
      address
      error {
        message
      }
    }
  }
`);

export const CONFIRM_CODES = graphql(`
  mutation ConfirmCodes($code: String!) {
    confirmCodes(code: $code) {
      ok
      recoveryCodes
      error {
        message
      }
    }
  }
`);

export const END_CODES = graphql(`
  mutation EndCodes($password: String!) {
    endCodes(password: $password) {
      ok
      error {
        message
      }
    }
  }
`);
