import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

const run = promisify(execFile);
const here = fileURLToPath(new URL('./', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
const libraries = join(cache, 'lib-5.26.20');
const READY_WITHIN_MS = 120_000;

export interface RunningNeo4j {
  boltUri: string;
  neo4jUri: string;
  user: string;
  password: string;
  /** Ends this server in good order and removes its data. */
  stop(): Promise<void>;
}

/** Starts a real Neo4j 5.26 Community server on a free port of the loopback, with a random password. */
export async function startNeo4j(): Promise<RunningNeo4j> {
  await fetchLibraries();
  const data = await mkdtemp(join(tmpdir(), 'sangar-neo4j-'));
  const port = await freePort();
  const server = spawn(
    'java',
    ['-Xmx1g', '-cp', join(libraries, '*'), join(here, 'StartNeo4j.java'), data, String(port)],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const boltUri = `bolt://127.0.0.1:${port}`;
  const password = randomBytes(18).toString('base64url');
  try {
    await untilReady(server);
    await changeFirstPassword(boltUri, password);
  } catch (error) {
    await end(server, 'SIGKILL');
    await rm(data, { recursive: true, force: true });
    throw error;
  }
  return {
    boltUri,
    neo4jUri: `neo4j://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    async stop() {
      await end(server, 'SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Fetches the server's libraries from Maven Central once; a fetch that breaks off leaves nothing behind. */
async function fetchLibraries(): Promise<void> {
  if (existsSync(libraries)) return;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'fetching-'));
  try {
    await run(
      'mvn',
      ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`],
      {
        maxBuffer: 16 * 1024 * 1024,
      },
    );
    await rename(unfinished, libraries);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (existsSync(libraries)) return;
    if (isMissing(error)) throw new Error('Neo4j for tests needs Maven: no "mvn" command was found.');
    throw new Error(`Maven could not fetch Neo4j for tests: ${String((error as { stdout?: string }).stdout || error)}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve((address as { port: number }).port));
    });
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const failed = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`Neo4j for tests did not start: ${why}\n${said.slice(-2_000)}`));
    };
    const timer = setTimeout(() => failed('it took too long.'), READY_WITHIN_MS);
    server.once('error', (error) => failed(isMissing(error) ? 'no "java" command was found.' : String(error)));
    server.once('exit', (code) => failed(`it ended with ${code}.`));
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes('READY')) return;
        clearTimeout(timer);
        resolve();
      });
    }
  });
}

/** A new server has the password neo4j and refuses everything else until it has been changed. */
async function changeFirstPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
