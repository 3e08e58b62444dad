import { Agent, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';

describe('An answer that comes after the server said it takes too long', () => {
  let api: TestApi;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  beforeAll(async () => {
    api = await startApi({ longestAnswerMs: 3_000 });
  });
  afterAll(async () => {
    agent.destroy();
    await api.close();
  });

  const ask = (query: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${api.operatorToken}` };
      const asking = request(`${api.url}/graphql`, { method: 'POST', agent, headers }, (answer: IncomingMessage) => {
        answer.resume().once('end', () => resolve(answer));
      });
      asking.once('error', reject);
      asking.end(JSON.stringify({ query }));
    });

  it('breaks off no connection on which other requests travel', async () => {
    let release: () => void = () => undefined;
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { missions } = api.container.services.mission;
    api.container.services.mission.missions = () => blocked.then(missions);
    const late = await ask('{ missions { id } }');
    expect([late.statusCode, late.headers.connection]).toEqual([503, 'close']);
    release();
    for (let i = 0; i < 5; i++) {
      const next = await ask('{ missions { id } }');
      expect([next.statusCode, next.headers.connection]).toEqual([200, 'keep-alive']);
    }
  }, 30_000);
});
