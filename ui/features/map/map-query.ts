import { graphql } from '../../gql/generated/gql.ts';

export const MAP = graphql(`
  query MissionMap($id: ID!) {
    missionMap(id: $id) {
      graphVersion
      nodeKeys
      nodeIds
      nodeNames
      nodeKinds
      nodeSite
      nodeCustody
      nodeSensitivity
      linkFrom
      linkTo
      linkTypes
    }
  }
`);

export const MAP_ELEMENT = graphql(`
  query MapElement($key: ID!) {
    element(key: $key) {
      key
      id
      kind
      name
      description
      sensitivity
      properties
      links(first: 40) {
        totalCount
        nodes {
          key
          type
          from {
            ...ElementPoint
          }
          to {
            ...ElementPoint
          }
          sourceGrade
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);
