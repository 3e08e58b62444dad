import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Config, readConfig } from '../../api/config.ts';
import { type Container, createContainer } from '../../api/container.ts';
import { startServer } from '../../api/http/serve.ts';
import type { GraphStore } from '../../api/store/graph-store.ts';

export interface GraphqlAnswer<T> {
  status: number;
  headers: Headers;
  data: T | null;
  errors: { message: string; path?: unknown[]; extensions: { code: string; requestId?: string } }[] | undefined;
}

export interface TestApi {
  /** http://127.0.0.1:PORT */
  url: string;
  container: Container;
  /** The command line's token. */
  operatorToken: string;
  /** Sends an operation as the operator and returns all of the answer. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer, not its type
  send<T = any>(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<T>>;
  /** Sends an operation that has to go well and returns its data. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  query<T = any>(query: string, variables?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
}

export interface TestApiOptions {
  /** A store that is open; it stays the caller's. Without one a fresh embedded store is made. */
  store?: GraphStore;
  config?: Partial<Config>;
  logger?: Logger;
  longestAnswerMs?: number;
  clock?: () => Date;
  /** Folder of the built interface. */
  pages?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer, not its type
export const bodyOf = (response: Response): Promise<any> => response.json();

/** Tokens of the servers that tests have running, by their address. */
const operators = new Map<string, string>();
const plainFetch = globalThis.fetch;

/** Asks as nobody, or as whoever the headers say. */
export const bareFetch: typeof fetch = (input, init) => plainFetch(input, init);

/**
 * Tests that are about something else than who asks do so as the operator: requests to a server of ours that name
 * nobody carry its token.
 */
globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const token = URL.canParse(address) ? operators.get(new URL(address).origin) : undefined;
  if (token === undefined) return plainFetch(input, init);
  const headers = new Headers(init?.headers);
  if (!headers.has('authorization') && !headers.has('cookie')) headers.set('authorization', `Bearer ${token}`);
  return plainFetch(input, { ...init, headers });
};

/** A whole server over real HTTP on a free port. */
export async function startApi(options: TestApiOptions = {}): Promise<TestApi> {
  const folder = await mkdtemp(join(tmpdir(), 'sangar-api-'));
  const config: Config = {
    ...readConfig({
      PORT: '0',
      SANGAR_DATA_DIR: folder,
      SANGAR_SAMPLE: 'none',
      SANGAR_LOG: 'silent',
      NODE_ENV: 'test',
    }),
    ...options.config,
  };
  const { store, logger, pages, longestAnswerMs, clock } = options;
  const container = await createContainer(config, { store, logger, clock });
  const operatorToken = randomBytes(16).toString('hex');
  const server = await startServer({ container, operatorToken, pages, longestAnswerMs });

  operators.set(server.address, operatorToken);

  async function send<T>(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<T>> {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<GraphqlAnswer<T>, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors };
  }

  return {
    url: server.address,
    container,
    operatorToken,
    send,
    async query<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await send<T>(query, variables);
      if (errors || !data) throw new Error(`the API answered ${JSON.stringify(errors)}`);
      return data;
    },
    async close() {
      operators.delete(server.address);
      await server.close();
      await container.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
