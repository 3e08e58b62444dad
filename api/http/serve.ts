import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import { type AppOptions, createApp } from './app.ts';
import { StartError } from './start-error.ts';

export interface RunningServer {
  /** For example http://127.0.0.1:4000. */
  address: string;
  /** Stops taking requests, lets those under way finish for a while, then closes. */
  close: () => Promise<void>;
}

const GRACE_MS = 10_000;

/** Opens the port. The container stays the caller's, who closes it after the server. */
export async function startServer(options: AppOptions): Promise<RunningServer> {
  const { config } = options.container;
  const { app, stop } = await createApp(options);
  const server = createServer(app);
  // Slow senders give up their place; answers have a limit of their own in the app.
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  await listen(server, config);
  const { port, address, family } = server.address() as AddressInfo;
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return {
    address: `http://${host}:${port}`,
    close: async () => {
      await closeGently(server);
      await stop();
    },
  };
}

function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} on ${host} is in use. Stop the other program, or set PORT to another number.`,
        EACCES: `Port ${port} on ${host} may not be opened by this user. Set PORT to a number above 1023.`,
        EADDRNOTAVAIL: `${host} is not an address of this machine. Set HOST to 127.0.0.1.`,
      };
      reject(
        new StartError(reasons[error.code ?? ''] ?? `The server cannot listen on ${host}:${port} (${error.code}).`),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function closeGently(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(timer);
}
