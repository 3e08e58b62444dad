import { randomBytes } from 'node:crypto';
import { ConfigError, readConfig } from '../config.ts';
import { type Container, createContainer } from '../container.ts';
import { linkPath } from '../modules/identity/identity-service.ts';
import type { EntryDraft } from '../modules/record/record-service.ts';
import { StoreFull, StoreLocked, StoreUnavailable } from '../store/graph-store.ts';
import { buildPages, pagesAreStale } from './build-pages.ts';
import { type RunningServer, startServer } from './serve.ts';
import { findLiveServer, removeServerFile, writeServerFile } from './server-file.ts';
import { StartError } from './start-error.ts';

/** Whether an error explains itself to a person in one line, so that a stack would only be in the way. */
const explainsItself = (error: unknown): error is Error =>
  [ConfigError, StartError, StoreLocked, StoreFull, StoreUnavailable].some((known) => error instanceof known);

/** Runs the server until it is told to stop: what `npm start` and `sangar serve` do. */
export async function runServer(): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(explainsItself(error) ? `${error.message}\n` : `${(error as Error)?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}

async function run(): Promise<void> {
  const config = readConfig();
  const other = await findLiveServer(config.dataFolder);
  if (other) {
    throw new StartError(
      `The data folder ${config.dataFolder} is in use by another process (${other.pid}, ${other.address}). Stop that one first.`,
    );
  }
  // The store is opened first: a folder that is in use is told at once, not after a build.
  const container = await createContainer(config);
  let server: RunningServer | undefined;
  const { identity, record } = container.context;
  const sweep = () => identity.sweep().catch((error) => container.logger.warn({ err: error }, 'nothing was swept'));
  try {
    await Promise.all([
      config.buildPages ? preparePages() : undefined,
      container.loadSample((mission) => say(`The fictional sample mission ${mission} is loaded.`)),
    ]);
    const token = randomBytes(32).toString('base64url');
    server = await startServer({ container, operatorToken: token });
    await writeServerFile(config.dataFolder, { pid: process.pid, address: server.address, token });
    await inviteFirstPerson(container, config.publicOrigin ?? server.address);
    await record.append([entryOfServer('start')]);
    await sweep();
  } catch (error) {
    await server?.close();
    await container.close();
    throw error;
  }
  process.stdout.write(`Sangar is ready at ${server.address}\n`);
  const sweeping = setInterval(sweep, SWEEP_EVERY_MS).unref();
  await stopSignal();
  clearInterval(sweeping);
  await record.append([entryOfServer('stop')]).catch(() => undefined);
  await shutDown(container, server);
}

async function preparePages(): Promise<void> {
  if (!(await pagesAreStale())) return;
  say('Building the pages. This happens once, and after an update.');
  // Without pages the API and the command line still serve; the address of the pages says what is missing.
  if (!(await buildPages())) say('The pages could not be built. Run npm run build to see why.');
}

const SWEEP_EVERY_MS = 3_600_000;

/** There is no password to begin with: whoever sees this line of the first starts becomes the first administrator. */
async function inviteFirstPerson({ context }: Container, origin: string): Promise<void> {
  const token = await context.identity.firstLink();
  if (token === null) return;
  if (await context.identity.signIn.samplePeople()) say('Sample people are offered on the sign-in page.');
  say(`To set up the first administrator, open this link once, within a day: ${origin}${linkPath(token)}`);
}

const entryOfServer = (intent: 'start' | 'stop'): EntryDraft => ({
  kind: 'SERVER',
  intent,
  outcome: 'DONE',
  actorKey: 'operator',
  actorName: 'Local operator',
  via: 'OPERATOR',
  mission: '',
  subject: `process ${process.pid}`,
  from: '',
  requestId: '',
  detail: '',
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A second signal ends the process at once, for who cannot wait. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.removeListener(signal, stop);
        process.once(signal, () => process.exit(130));
      }
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

async function shutDown(container: Container, server: RunningServer): Promise<void> {
  say('Sangar is stopping.');
  await server.close();
  await removeServerFile(container.config.dataFolder);
  await container.close();
  process.exit(0);
}
