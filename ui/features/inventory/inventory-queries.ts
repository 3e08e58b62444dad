import { graphql } from '../../gql/generated/gql.ts';

export const KIND_COUNTS = graphql(`
  query KindCounts($mission: ID!) {
    inventory(mission: $mission) {
      kind
      count
      notAssessed
      fields
    }
  }
`);

export const ELEMENTS = graphql(`
  query Elements($mission: ID!, $kind: NodeKind!, $filter: ElementFilter, $sort: ElementSort, $after: String) {
    elements(mission: $mission, kind: $kind, filter: $filter, sort: $sort, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ElementRow
      }
    }
  }
  fragment ElementRow on Element {
    key
    id
    kind
    name
    version
    properties
    notAssessed
    changedAt
    sensitivity
    reviewDue
  }
`);

export const ELEMENT = graphql(`
  query Element($key: ID!) {
    element(key: $key) {
      ...ElementRow
      links(first: 200) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...LinkParts
        }
      }
    }
  }
  fragment LinkParts on Link {
    key
    type
    from {
      ...ElementPoint
    }
    to {
      ...ElementPoint
    }
    properties
    sensitivity
    sourceGrade
    version
  }
`);

export const MORE_LINKS = graphql(`
  query MoreLinks($mission: ID!, $element: ID!, $after: String) {
    links(mission: $mission, element: $element, first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LinkParts
      }
    }
  }
`);

/** Sites and offices that a list can be narrowed to. */
export const PLACES = graphql(`
  query Places($mission: ID!) {
    sites: elements(mission: $mission, kind: Site, first: 200) {
      nodes {
        key
        name
      }
    }
    offices: elements(mission: $mission, kind: Office, first: 200) {
      nodes {
        key
        name
      }
    }
  }
`);

export const FIND_END = graphql(`
  query FindEnd($mission: ID!, $text: String!) {
    search(mission: $mission, text: $text, first: 40) {
      ...ElementPoint
    }
  }
`);

graphql(`
  fragment ErrorParts on UserError {
    code
    message
    fieldErrors {
      property
      message
      expected
    }
  }
`);

export const CREATE_ELEMENT = graphql(`
  mutation CreateElement($input: CreateElementInput!) {
    createElement(input: $input) {
      ok
      element {
        ...ElementRow
      }
      error {
        ...ErrorParts
      }
    }
  }
`);

export const UPDATE_ELEMENT = graphql(`
  mutation UpdateElement($input: UpdateElementInput!) {
    updateElement(input: $input) {
      ok
      element {
        ...ElementRow
      }
      error {
        ...ErrorParts
      }
    }
  }
`);

export const DELETE_ELEMENT = graphql(`
  mutation DeleteElement($key: ID!, $version: Int!) {
    deleteElement(key: $key, version: $version) {
      ok
      deleted
      error {
        ...ErrorParts
      }
    }
  }
`);

export const CREATE_LINK = graphql(`
  mutation CreateLink($input: CreateLinkInput!) {
    createLink(input: $input) {
      ok
      link {
        ...LinkParts
      }
      error {
        ...ErrorParts
      }
    }
  }
`);

export const UPDATE_LINK = graphql(`
  mutation UpdateLink($input: UpdateLinkInput!) {
    updateLink(input: $input) {
      ok
      link {
        ...LinkParts
      }
      error {
        ...ErrorParts
      }
    }
  }
`);

export const DELETE_LINK = graphql(`
  mutation DeleteLink($key: ID!, $version: Int!) {
    deleteLink(key: $key, version: $version) {
      ok
      error {
        ...ErrorParts
      }
    }
  }
`);
