/** An answer of GraphQL, and whether it was one. */
export interface FetchedAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
}

/** Asks a server by HTTP with these headers. Connections are kept. */
export async function fetchAnswer(
  url: string,
  headers: Record<string, string>,
  request: { query: string; variables: Readonly<Record<string, unknown>> },
): Promise<FetchedAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: request.query, variables: request.variables }),
  });
  return (await response.json()) as FetchedAnswer;
}
