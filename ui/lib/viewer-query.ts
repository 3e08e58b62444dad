import { graphql } from '../gql/generated/gql.ts';

/** Who is signed in, with what they may: the frame of every page shows it. */
export const VIEWER = graphql(`
  query Viewer {
    viewer {
      key
      name
      login
      clearance
      compartments
      sample
      roles {
        role
        mission
        office
      }
      may {
        createMissions
        readPeople
        changePeople
        decideApprovals
        readRecord
        readHeadquarters
        manageOwnAccount
      }
    }
  }
`);
