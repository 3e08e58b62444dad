import { graphql } from '../../gql/generated/gql.ts';

export const PORTFOLIO = graphql(`
  query Portfolio($mission: ID!, $input: PortfolioInput!, $asOf: Date) {
    portfolio(mission: $mission, input: $input, asOf: $asOf) {
      score {
        ...ScoreParts
      }
      axis
      tasks
      start {
        ...RiskRangeParts
      }
      steps {
        measure {
          id
          label
          cost
          libraryJudgement
          elements {
            ...ElementPoint
          }
        }
        risk {
          ...RiskRangeParts
        }
        gain
        alone
        cost
      }
      stoppedBy
      stoppedWords
      evaluations
    }
  }
`);
