import { pino } from 'pino';
import { readConfig } from '../config.ts';
import type { Administration } from '../http/administration.ts';
import { findLiveServer, type ServerFile } from '../http/server-file.ts';
import { CliError } from './cli-error.ts';

/** Runs work on people and the record: through the server that has the data folder open, or on the folder itself. */
export async function withAdministration<T>(
  work: (administration: Administration, origin: string) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  const server = await findLiveServer(config.dataFolder);
  const origin = config.publicOrigin ?? server?.address ?? `http://${config.host}:${config.port}`;
  if (server) return work(remoteAdministration(server), origin);
  const { createContainer } = await import('../container.ts');
  const { administrationOf } = await import('../http/administration.ts');
  const container = await createContainer(config, { logger: pino({ level: 'silent' }) });
  try {
    return await work(administrationOf(container.context), origin);
  } finally {
    await container.close();
  }
}

function remoteAdministration({ address, token }: ServerFile): Administration {
  async function ask<T>(path: string, body: object = {}): Promise<T> {
    const response = await fetch(`${address}/operator/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => {
      throw new CliError(`The server at ${address} stopped answering.`);
    });
    if (!response.ok) throw new CliError(`The server answered with status ${response.status}.`);
    return (await response.json()) as T;
  }
  return {
    verifyRecord: () => ask('record/verify'),
    signInLink: (login) => ask('sign-in-link', { login }),
    approvals: () => ask('approvals'),
    decideApproval: (decision) => ask('approvals/decide', decision),
  };
}
