import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { CREATE_MISSION } from '../support/operations.ts';
import { signInAs } from '../support/people.ts';

const GIVE = 'mutation ($i: GiveRoleInput!) { giveRole(input: $i) { ok error { code message } } }';
const UPDATE =
  'mutation ($i: UpdatePersonInput!) { updatePerson(input: $i) { ok error { code } person { clearance } } }';
const WITHDRAW = 'mutation ($k: ID!) { withdrawRole(key: $k) { ok error { code } } }';
const DECIDE = 'mutation ($i: DecideApprovalInput!) { decideApproval(input: $i) { ok link error { code } } }';

describe('Rights', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const id of ['own', 'other']) await api.query(CREATE_MISSION, { input: { id, name: id } });
  });
  afterAll(() => api?.close());

  const versionOf = async (key: string) =>
    (await createIdentityStore(api.container.store).read((records) => records.find('Person', 'key', key)))!.version;

  it("over a mission are its roles' own: readers change nothing, and editors of one do not edit another", async () => {
    const change =
      'mutation ($m: ID!) { createElement(input: { mission: $m, element: { site: { id: "s", name: "S" } } }) { ok } }';
    for (const role of ['OFFICE_CONTRIBUTOR', 'APPROVER', 'LEGAL'] as const) {
      const reader = await signInAs(api, [[role, 'own']]);
      expect((await reader.query('{ missions { id } }')).missions).toEqual([{ id: 'own' }]);
      const { data, errors } = await reader.send(change, { m: 'own' });
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
  });

  it.each(['ADMINISTRATOR', 'AUDITOR', 'HEADQUARTERS_REVIEWER'] as const)(
    'of %s show no content of any mission',
    async (role) => {
      const person = await signInAs(api, [role]);
      expect((await person.query('{ missions { id } }')).missions).toEqual([]);
      const { data, errors } = await person.send('{ elements(mission: "other") { totalCount nodes { key } } }');
      const code = errors?.[0]?.extensions.code;
      if (code) expect(code).toBe('FORBIDDEN');
      else expect(data).toEqual({ elements: { totalCount: 0, nodes: [] } });
    },
  );

  it.each([
    ['people', '{ people { login } }'],
    ['missionNames', '{ missionNames { id } }'],
    ['record', '{ record { totalCount } }'],
    ['recordVerdict', '{ recordVerdict { sound } }'],
    [
      'createPerson',
      'mutation { createPerson(input: { login: "x@y.example", name: "X", clearance: UNCLASSIFIED, compartments: [] }) { ok link } }',
    ],
    ['endSessionsOf', 'mutation { endSessionsOf(person: "x") { ok } }'],
    ['createMission', 'mutation { createMission(input: { id: "mine", name: "Mine" }) { ok } }'],
  ])('of somebody who works on a mission do not reach %s', async (_field, query) => {
    const person = await signInAs(api, [
      ['FIELD_TECHNOLOGY_OFFICER', 'own'],
      ['APPROVER', 'own'],
      'HEADQUARTERS_REVIEWER',
    ]);
    const { data, errors } = await person.send(query);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  it('cannot be given to oneself, nor to anybody, by whoever has none to give', async () => {
    const person = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own'], 'AUDITOR']);
    for (const input of [
      { person: person.key, role: 'ADMINISTRATOR', mission: null },
      { person: person.key, role: 'APPROVER', mission: 'own' },
      { person: person.key, role: 'JMAC_ANALYST', mission: 'other' },
    ]) {
      expect((await person.query(GIVE, { i: input })).giveRole).toMatchObject({
        ok: false,
        error: { code: 'FORBIDDEN' },
      });
    }
    const raised = {
      key: person.key,
      version: 1,
      name: 'X',
      clearance: 'STRICTLY_CONFIDENTIAL',
      compartments: ['all'],
      state: 'ACTIVE',
    };
    expect((await person.query(UPDATE, { i: raised })).updatePerson).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
    expect((await person.query(WITHDRAW, { k: 'any' })).withdrawRole).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });

  it('of an administrator of one mission end with it', async () => {
    const local = await signInAs(api, [['ADMINISTRATOR', 'own']]);
    const guest = await signInAs(api, []);
    const give = (role: string, mission: string | null) =>
      local
        .query(GIVE, { i: { person: guest.key, role, mission } })
        .then(({ giveRole }) => giveRole.error?.code ?? 'GIVEN');
    expect(await give('JMAC_ANALYST', 'own')).toBe('GIVEN');
    expect(await give('JMAC_ANALYST', 'other')).toBe('FORBIDDEN');
    expect(await give('AUDITOR', null)).toBe('FORBIDDEN');
    expect(await give('ADMINISTRATOR', 'own')).toBe('AWAITS_SECOND_PERSON');
    expect((await guest.query('{ missions { id } }')).missions).toEqual([{ id: 'own' }]);
    const { errors } = await local.send('{ people { login } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['a role for a mission, given for headquarters', { role: 'APPROVER', mission: null }, 'INVALID_INPUT'],
    [
      'a role for headquarters, given for a mission',
      { role: 'HEADQUARTERS_REVIEWER', mission: 'own' },
      'INVALID_INPUT',
    ],
    ['a contributor of no office', { role: 'OFFICE_CONTRIBUTOR', mission: 'own' }, 'INVALID_INPUT'],
    ['an office for somebody who speaks for none', { role: 'LEGAL', mission: 'own', office: 'LEGAL' }, 'INVALID_INPUT'],
    ['a mission that is not there', { role: 'LEGAL', mission: 'nowhere' }, 'NOT_FOUND'],
  ])('are not made of %s', async (_what, giving, code) => {
    const admin = await signInAs(api, ['ADMINISTRATOR']);
    const guest = await signInAs(api, []);
    const { giveRole } = await admin.query(GIVE, { i: { person: guest.key, ...giving } });
    expect(giveRole).toMatchObject({ ok: false, error: { code } });
  });

  it('withdrawn are gone at the next request, and in the middle of work', async () => {
    const admin = await signInAs(api, ['ADMINISTRATOR']);
    const worker = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own']]);
    const grant = [worker.key, 'FIELD_TECHNOLOGY_OFFICER', 'own', ''].join('|');
    const edit = (n: number) =>
      worker.send(
        'mutation ($e: ElementInput!) { createElement(input: { mission: "own", element: $e }) { ok error { code } } }',
        {
          e: { site: { id: `race-${process.pid}-${n}`, name: 'Race' } },
        },
      );
    const [gone] = await Promise.all([
      admin.query(WITHDRAW, { k: grant }),
      ...Array.from({ length: 6 }, (_, i) => edit(i)),
    ]);
    expect(gone.withdrawRole.ok).toBe(true);
    const after = await edit(99);
    expect(after.data!.createElement).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect((await worker.query('{ missions { id } }')).missions).toEqual([]);
  });

  it('never leave an installation without an administrator', async () => {
    const alone = await startApi();
    try {
      const admin = await signInAs(alone, ['ADMINISTRATOR']);
      const grant = [admin.key, 'ADMINISTRATOR', '', ''].join('|');
      await admin.query(WITHDRAW, { k: grant });
      const { key } = (await admin.query('{ approvals { key } }')).approvals[0];
      // The operator is the second person where there is no second administrator.
      const { decideApproval } = await alone.query(DECIDE, { i: { key, agree: true } });
      expect(decideApproval).toMatchObject({ ok: false, error: { code: 'IN_USE' } });
      expect((await admin.query('{ viewer { roles { role } } }')).viewer.roles).toEqual([{ role: 'ADMINISTRATOR' }]);
    } finally {
      await alone.close();
    }
  });

  it('of who sets up a mission are those they hold for headquarters, and no more', async () => {
    const opener = await signInAs(api, ['FIELD_TECHNOLOGY_OFFICER']);
    expect((await opener.query('{ missions { id } }')).missions).toEqual([]);
    await opener.query(CREATE_MISSION, { input: { id: 'opened', name: 'Opened' } });
    expect((await opener.query('{ viewer { roles { role mission } } }')).viewer.roles).toEqual([
      { role: 'FIELD_TECHNOLOGY_OFFICER', mission: null },
      { role: 'FIELD_TECHNOLOGY_OFFICER', mission: 'opened' },
    ]);
    const admin = await signInAs(api, ['ADMINISTRATOR']);
    await admin.query(CREATE_MISSION, { input: { id: 'by-admin', name: 'By an administrator' } });
    expect((await admin.query('{ missions { id } }')).missions).toEqual([]);
  });

  it('reach no link of a mission by way of an entry of the library', async () => {
    const text = 'id,missionId,name,vectorType\nshared-vector,,Shared,PHISHING\n';
    const links = 'from,type,to\nthief,EMPLOYS,shared-vector\n';
    const actors = 'id,missionId,name,actorType\nthief,other,Thief,CRIMINAL\n';
    const file = (name: string, content: string) => ({ name, bytes: new Uint8Array(Buffer.from(content)) });
    const report = await api.container.services.interchange.importSheets({
      files: [file('threat-vectors.csv', text), file('threat-actors.csv', actors), file('links.csv', links)],
      mission: 'other',
    });
    expect(report.faults.map(({ message }) => message)).toEqual([]);
    const found = await api.query('{ links(mission: "other", type: EMPLOYS) { nodes { to { key } } } }');
    const { key } = found.links.nodes[0].to;
    const query = 'query ($k: ID!) { element(key: $k) { name links { totalCount nodes { from { name } } } } }';
    const outsider = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own']]);
    expect((await outsider.query(query, { k: key })).element).toEqual({
      name: 'Shared',
      links: { totalCount: 0, nodes: [] },
    });
    const insider = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'other']]);
    expect((await insider.query(query, { k: key })).element.links.totalCount).toBe(1);
    // Whoever works on one mission does not change what all missions share.
    const change = 'mutation ($k: ID!) { deleteElement(key: $k, version: 1) { ok error { code } } }';
    const { errors } = await insider.send(change, { k: key });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await versionOf(insider.key)).toBe(1);
  });

  it('that were refused are on record, by whom, for what and from where', async () => {
    const person = await signInAs(api, [['LEGAL', 'own']]);
    await person.send(
      'mutation { createElement(input: { mission: "own", element: { site: { id: "s", name: "S" } } }) { ok } }',
    );
    await person.fetch('/missions/other/export');
    const { record } = api.container.context;
    await record.flush();
    const refusals = await record.list({ missions: null, kind: 'REFUSAL', actorKey: person.key }, 10, null);
    expect(refusals.map(({ intent, mission, detail, from }) => [intent, mission, detail, from])).toEqual([
      ['mission.export', 'other', 'NOT_FOUND', '127.0.0.1'],
      ['mission.edit', 'own', 'FORBIDDEN', '127.0.0.1'],
    ]);
  });
});
