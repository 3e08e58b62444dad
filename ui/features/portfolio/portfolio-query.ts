import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect } from 'react';
import { graphql } from '../../gql/generated/gql.ts';
import type { PortfolioQueryVariables } from '../../gql/generated/graphql.ts';

const PORTFOLIO = graphql(`
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

/**
 * Asks for a portfolio. The run may take minutes: it goes on while other pages are read, whoever comes back finds it
 * where it is, and what is known is not worked out again.
 */
export function usePortfolio(variables: PortfolioQueryVariables, asked: boolean) {
  const client = useApolloClient();
  const { data, loading, error, refetch } = useQuery(PORTFOLIO, {
    variables,
    skip: !asked,
    fetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const question = JSON.stringify(variables);
  // A second reader of the same answer, who does not leave with the page. The page itself tells of faults.
  const hold = useCallback(
    () => client.query({ query: PORTFOLIO, variables: JSON.parse(question) }).catch(() => undefined),
    [client, question],
  );
  useEffect(() => {
    if (asked) void hold();
  }, [asked, hold]);
  const again = () => {
    void refetch().catch(() => undefined);
    void hold();
  };
  return { data, loading, error, again };
}
