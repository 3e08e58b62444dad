import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { bareFetch, bodyOf, startApi, type TestApi } from '../support/api.ts';
import { CREATE_MISSION } from '../support/operations.ts';
import { sendWith } from '../support/people.ts';
import { loadSamples } from '../support/sample-mission.ts';
import { auth, setUpFirst } from '../support/sign-in.ts';

describe('Sample people', () => {
  let api: TestApi | undefined;
  afterEach(async () => {
    await api?.close();
    api = undefined;
  });
  const offered = async () => (await bodyOf(await bareFetch(`${api!.url}/auth/options`))).samplePeople;
  const start = async (samplePeople = true) => {
    api = await startApi({ config: { samplePeople } });
    return loadSamples(api);
  };

  it('are offered on sample data, each with the view of their role', async () => {
    const mission = await start();
    const people = (await offered()) as { login: string; name: string }[];
    expect(people.length).toBe(7);
    const seen: Record<string, number> = {};
    for (const { login } of people) {
      const { cookie } = await auth(api!, 'sample', { person: login });
      const { data } = await sendWith(api!, { cookie }, '{ viewer { sample } missions { id } }');
      expect(data.viewer.sample).toBe(true);
      seen[login.replace('sample.', '')] = data.missions.length;
    }
    expect(seen).toEqual({
      'field-technology': 3,
      analyst: 3,
      contributor: 3,
      approver: 3,
      reviewer: 0,
      auditor: 0,
      administrator: 0,
    });
    expect(mission).toBeTruthy();
  });

  it.each([
    ['through a proxy', { SANGAR_ORIGIN: 'https://sangar.example.org' }],
    ['off the loopback', { SANGAR_ORIGIN: 'https://sangar.example.org', HOST: '0.0.0.0' }],
    ['in a container', { SANGAR_LISTEN: 'container' }],
    ['where no samples are wanted', { SANGAR_SAMPLE: 'none' }],
  ])('are not offered %s', (_where, environment) => {
    expect(readConfig(environment).samplePeople).toBe(false);
  });

  it('are not let in where they are not offered, whatever is sent', async () => {
    await start(false);
    expect(await offered()).toBeNull();
    const answer = await auth(api!, 'sample', { person: 'sample.administrator' });
    expect([answer.status, answer.cookie]).toEqual([401, '']);
  });

  it('are gone with the first mission that is no sample, those who are signed in as well', async () => {
    await start();
    const { cookie } = await auth(api!, 'sample', { person: 'sample.analyst' });
    expect((await sendWith(api!, { cookie }, '{ missions { id } }')).status).toBe(200);
    await api!.query(CREATE_MISSION, { input: { id: 'real', name: 'Real' } });
    expect(await offered()).toBeNull();
    expect((await sendWith(api!, { cookie }, '{ missions { id } }')).status).toBe(401);
    expect((await auth(api!, 'sample', { person: 'sample.analyst' })).status).toBe(401);
  });

  it('are not offered on an empty installation', async () => {
    api = await startApi({ config: { samplePeople: true } });
    expect(await offered()).toBeNull();
  });

  it.each([
    [
      'make a mission',
      'sample.field-technology',
      'mutation { createMission(input: { id: "real", name: "Real" }) { ok } }',
    ],
    [
      'add a person',
      'sample.administrator',
      'mutation { createPerson(input: { login: "a@b.example", name: "A", clearance: UNCLASSIFIED, compartments: [] }) { ok } }',
    ],
    [
      'make a token',
      'sample.analyst',
      'mutation { createApiToken(input: { name: "t", scope: READ, days: 1 }) { ok } }',
    ],
    [
      'take a password',
      'sample.analyst',
      'mutation { changePassword(password: "", next: "a b c d e f g h i") { ok } }',
    ],
  ])('cannot %s', async (_what, person, query) => {
    await start();
    const { cookie } = await auth(api!, 'sample', { person });
    const { data, errors } = await sendWith(api!, { cookie }, query);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  it('do not administer: somebody real is still set up by the link of the first start', async () => {
    await start();
    await auth(api!, 'sample', { person: 'sample.administrator' });
    expect((await setUpFirst(api!, true)).status).toBe(200);
  });

  it('cannot be added, changed or given roles, and nobody takes a login like theirs', async () => {
    await start();
    const { cookie } = await setUpFirst(api!);
    await auth(api!, 'sample', { person: 'sample.analyst' });
    const ask = (query: string) => sendWith(api!, { cookie }, query);
    const give = await ask(
      'mutation { giveRole(input: { person: "sample.analyst", role: AUDITOR }) { error { code } } }',
    );
    expect(give.data.giveRole.error.code).toBe('NOT_FOUND');
    const like = await ask(
      'mutation { createPerson(input: { login: "sample.other", name: "A", clearance: UNCLASSIFIED, compartments: [] }) { error { code } } }',
    );
    expect(like.data.createPerson.error.code).toBe('INVALID_INPUT');
  });
});
