import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { findLiveServer } from '../http/server-file.ts';
import { CliError, oneLine } from './cli-error.ts';
import type { Language } from './options.ts';

/** An operation of GraphQL and the form of its answer. */
export interface Question<T> {
  readonly text: string;
  readonly answer: z.ZodType<T>;
}

/** What the server answers in place of data: its code, and words for a person. */
export class GraphqlFault extends CliError {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A server to ask: the one that has the data folder open, or one of this command's own. */
export interface GraphqlServer {
  /** Asks as the operator. Throws `GraphqlFault` where the server refuses; rejects when the signal aborts. */
  ask<T>(question: Question<T>, variables: object, signal?: AbortSignal): Promise<T>;
  close(): Promise<void>;
}

/**
 * Goes through the server that has the data folder open. Where none runs it starts one in this process, on a free port
 * of this machine and with a token that nobody else knows, and closes it at the end.
 */
export async function openGraphql(language: Language): Promise<GraphqlServer> {
  const config = readConfig();
  const live = await findLiveServer(config.dataFolder);
  if (live) return { ask: asker(live.address, live.token, language), close: async () => undefined };
  // Loaded here, so that commands that need no store do not wait for it.
  const { createContainer } = await import('../container.ts');
  const { startServer } = await import('../http/serve.ts');
  // A command says what is wrong in one line of its own; log lines beside it would only be in the way.
  const own = { ...config, host: '127.0.0.1', port: 0 };
  const container = await createContainer(own, { logger: pino({ level: 'silent' }) });
  try {
    const operatorToken = randomBytes(32).toString('base64url');
    const server = await startServer({ container, operatorToken });
    return {
      ask: asker(server.address, operatorToken, language),
      async close() {
        await server.close();
        await container.close();
      },
    };
  } catch (error) {
    await container.close();
    throw error;
  }
}

/** Every answer of the API, and every fault of the routes before it. */
const Reply = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() })).optional(),
});

function asker(address: string, token: string, language: Language): GraphqlServer['ask'] {
  return async (question, variables, signal) => {
    const reply = await send(address, token, language, JSON.stringify({ query: question.text, variables }), signal);
    const [fault] = reply.errors ?? [];
    if (fault) throw new GraphqlFault(fault.extensions?.code ?? '', oneLine(new Error(fault.message)));
    const answer = question.answer.safeParse(reply.data);
    if (answer.success) return answer.data;
    throw new CliError(`The server at ${address} gave an answer of another version. Start it anew, then try again.`);
  };
}

async function send(address: string, token: string, language: Language, body: string, signal?: AbortSignal) {
  let text: string;
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body,
      signal,
    });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new CliError(`The server at ${address} stopped answering.`);
  }
  const reply = Reply.safeParse(parsed(text));
  if (reply.success) return reply.data;
  throw new CliError(`The server at ${address} gave an answer that is none of GraphQL.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
