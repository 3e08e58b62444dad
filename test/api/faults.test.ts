import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { type GraphStore, StoreFull, StoreUnavailable } from '../../api/store/graph-store.ts';
import { bodyOf, startApi, type TestApi } from '../support/api.ts';
import { CREATE_ELEMENT, newMission } from '../support/operations.ts';
import { openTestStore, type TestStore } from '../support/stores.ts';

/** A store that can be made to fail as a real one does, and to heal. */
function breakableStore(store: GraphStore) {
  let broken: (() => Error) | null = null;
  const guard = <T>(work: () => Promise<T>): Promise<T> => (broken ? Promise.reject(broken()) : work());
  return {
    breakWith: (error: (() => Error) | null) => {
      broken = error;
    },
    store: {
      ...store,
      ping: () => guard(() => store.ping()),
      read: (work) => guard(() => store.read(work)),
      write: (work) => guard(() => store.write(work)),
      graphVersion: (id) => guard(() => store.graphVersion(id)),
    } satisfies GraphStore as GraphStore,
  };
}

describe('Faults', () => {
  let opened: TestStore;
  let api: TestApi;
  let lines: string[];

  async function start(longestAnswerMs?: number) {
    opened = await openTestStore();
    const breakable = breakableStore(opened.store);
    lines = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    api = await startApi({ store: breakable.store, logger: pino({ level: 'info' }, sink), longestAnswerMs });
    return breakable.breakWith;
  }
  afterEach(async () => {
    await api.close();
    await opened.dispose();
  });

  it('of a store that does not answer are a coded 503, in words that say what is not lost, and heal by themselves', async () => {
    const breakWith = await start();
    const mission = await newMission(api);
    breakWith(() => new StoreUnavailable('connect ECONNREFUSED 10.1.2.3:7687'));
    const read = await api.send('{ missions { id } }');
    expect([read.status, read.errors?.[0]?.extensions.code]).toEqual([503, 'STORE_UNAVAILABLE']);
    const input = { mission, element: { site: { id: 'site', name: 'Site' } } };
    const write = await api.send(CREATE_ELEMENT, { input });
    expect([write.status, write.errors?.[0]?.extensions.code]).toEqual([503, 'STORE_UNAVAILABLE']);
    expect(JSON.stringify([read, write])).not.toContain('10.1.2.3');
    expect(read.errors?.[0]?.message).toMatch(/Nothing that was saved is lost/);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);

    breakWith(null);
    expect((await api.query('{ missions { id } }')).missions).toEqual([{ id: mission }]);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  });

  it('of a full disk say that nothing of the change was kept', async () => {
    const breakWith = await start();
    const mission = await newMission(api);
    breakWith(() => new StoreFull('No space left on device (/secret/path)'));
    const { status, errors } = await api.send(CREATE_ELEMENT, {
      input: { mission, element: { site: { id: 's', name: 'S' } } },
    });
    expect([status, errors?.[0]?.extensions.code]).toEqual([507, 'STORE_FULL']);
    expect(errors?.[0]?.message).not.toContain('/secret/path');
  });

  it('that nobody foresaw are masked, and stand in the log once, under the id that the client was given', async () => {
    const breakWith = await start();
    breakWith(() => new TypeError('password of the database is hunter2'));
    const { status, headers, errors } = await api.send('{ missions { id } }');
    expect(errors).toEqual([
      {
        message: 'Something went wrong on the server. The request id helps to find it.',
        path: ['missions'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') },
      },
    ]);
    expect(status).toBe(200);
    const logged = lines
      .map((line) => JSON.parse(line))
      .filter(({ requestId }) => requestId === errors?.[0]?.extensions.requestId);
    expect(logged).toHaveLength(1);
    expect(logged[0].err.message).toBe('password of the database is hunter2');
  });

  it('of the pages and downloads have one shape, with the same codes', async () => {
    const breakWith = await start();
    const missing = await fetch(`${api.url}/assessments/none/download/pdf`);
    expect([missing.status, (await bodyOf(missing)).error]).toMatchObject([
      404,
      { code: 'NOT_FOUND', requestId: expect.any(String) },
    ]);
    const unknown = await fetch(`${api.url}/assessments/none/download/exe`);
    expect([unknown.status, (await bodyOf(unknown)).error.code]).toEqual([400, 'BAD_REQUEST']);
    breakWith(() => new StoreUnavailable('gone'));
    const away = await fetch(`${api.url}/assessments/none/download/pdf`);
    expect([away.status, (await bodyOf(away)).error.code]).toEqual([503, 'STORE_UNAVAILABLE']);
    breakWith(() => new Error('inner secret'));
    const masked = await fetch(`${api.url}/assessments/none/download/pdf`);
    expect([masked.status, (await bodyOf(masked)).error]).toMatchObject([500, { code: 'INTERNAL_SERVER_ERROR' }]);
  });

  it('of work that takes too long are a coded 503 before the client gives up', async () => {
    const breakWith = await start(150);
    breakWith(null);
    let release: () => void = () => undefined;
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const read = opened.store.read;
    api.container.services.mission.missions = () => blocked.then(() => read(async () => []));
    const started = performance.now();
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ missions { id } }' }),
    });
    expect([response.status, (await bodyOf(response)).error.code]).toEqual([503, 'TIMEOUT']);
    expect(performance.now() - started).toBeLessThan(5_000);
    release();
  });
});
