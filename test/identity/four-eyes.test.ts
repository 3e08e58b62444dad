import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { CREATE_MISSION } from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';

const GIVE = 'mutation ($i: GiveRoleInput!) { giveRole(input: $i) { ok error { code message } } }';
const UPDATE =
  'mutation ($i: UpdatePersonInput!) { updatePerson(input: $i) { ok error { code } person { clearance } } }';
const DECIDE = 'mutation ($i: DecideApprovalInput!) { decideApproval(input: $i) { ok link error { code } } }';
const DELETE_MISSION = 'mutation ($id: ID!) { deleteMission(id: $id, confirmId: $id) { ok deleted error { code } } }';

describe('Four eyes:', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const id of ['own', 'other']) await api.query(CREATE_MISSION, { input: { id, name: id } });
  });
  afterAll(() => api?.close());

  const approvalsOf = async (person: TestPerson) =>
    (await person.query('{ approvals { key about own mayDecide } }')).approvals as {
      key: string;
      about: string;
      own: boolean;
      mayDecide: boolean;
    }[];
  it('an administrator is made by two, and the one who asked is not the second', async () => {
    const [one, two] = [await signInAs(api, ['ADMINISTRATOR']), await signInAs(api, ['ADMINISTRATOR'])];
    const guest = await signInAs(api, []);
    const asked = await one.query(GIVE, { i: { person: guest.key, role: 'ADMINISTRATOR', mission: null } });
    expect(asked.giveRole).toMatchObject({ ok: false, error: { code: 'AWAITS_SECOND_PERSON' } });
    expect((await guest.query('{ viewer { roles { role } } }')).viewer.roles).toEqual([]);
    const waiting = (await approvalsOf(one)).find(({ about }) => about.includes(guest.login))!;
    expect(waiting).toMatchObject({ own: true, mayDecide: false });
    const self = await one.query(DECIDE, { i: { key: waiting.key, agree: true } });
    expect(self.decideApproval).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    const [first, again] = await Promise.all([
      two.query(DECIDE, { i: { key: waiting.key, agree: true } }),
      two.query(DECIDE, { i: { key: waiting.key, agree: true } }),
    ]);
    expect([first, again].filter(({ decideApproval }) => decideApproval.ok).length).toBe(1);
    expect((await guest.query('{ viewer { roles { role } } }')).viewer.roles).toEqual([{ role: 'ADMINISTRATOR' }]);
  });

  it('an administrator gives themself no role and no clearance alone', async () => {
    const admin = await signInAs(api, ['ADMINISTRATOR']);
    const role = await admin.query(GIVE, {
      i: { person: admin.key, role: 'FIELD_TECHNOLOGY_OFFICER', mission: 'own' },
    });
    expect(role.giveRole.error.code).toBe('AWAITS_SECOND_PERSON');
    const input = {
      key: admin.key,
      version: 1,
      name: 'A',
      clearance: 'STRICTLY_CONFIDENTIAL',
      compartments: ['x'],
      state: 'ACTIVE',
    };
    expect((await admin.query(UPDATE, { i: input })).updatePerson.error.code).toBe('AWAITS_SECOND_PERSON');
    expect((await admin.query('{ missions { id } }')).missions).toEqual([]);
  });

  it('nobody decides who could not have asked, nor sees what waits', async () => {
    const admin = await signInAs(api, ['ADMINISTRATOR']);
    const local = await signInAs(api, [
      ['ADMINISTRATOR', 'own'],
      ['APPROVER', 'own'],
    ]);
    const worker = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own']]);
    const guest = await signInAs(api, []);
    await admin.query(GIVE, { i: { person: guest.key, role: 'ADMINISTRATOR', mission: null } });
    const { key } = (await approvalsOf(admin)).find(({ about }) => about.includes(guest.login))!;
    for (const person of [local, worker, guest]) {
      expect((await approvalsOf(person)).some((each) => each.key === key)).toBe(false);
      const { decideApproval } = await person.query(DECIDE, { i: { key, agree: true } });
      expect(decideApproval).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    }
  });

  it('what was asked for by somebody who may no longer ask is not done', async () => {
    const [one, two] = [await signInAs(api, ['ADMINISTRATOR']), await signInAs(api, ['ADMINISTRATOR'])];
    const guest = await signInAs(api, []);
    await one.query(GIVE, { i: { person: guest.key, role: 'ADMINISTRATOR', mission: null } });
    await createIdentityStore(api.container.store).write((records) =>
      records.remove('Grant', [one.key, 'ADMINISTRATOR', '', ''].join('|')),
    );
    const { key } = (await approvalsOf(two)).find(({ about }) => about.includes(guest.login))!;
    expect((await two.query(DECIDE, { i: { key, agree: true } })).decideApproval.error.code).toBe('CONFLICT');
    expect((await guest.query('{ viewer { roles { role } } }')).viewer.roles).toEqual([]);
  });

  it('what changed between the asking and the agreeing is not done blindly', async () => {
    const [one, two, three] = [
      await signInAs(api, ['ADMINISTRATOR']),
      await signInAs(api, ['ADMINISTRATOR']),
      await signInAs(api, ['ADMINISTRATOR']),
    ];
    const input = { key: three.key, name: 'Three', clearance: 'UNCLASSIFIED', compartments: [], state: 'BLOCKED' };
    await one.query(UPDATE, { i: { ...input, version: 1 } });
    const { key } = (await approvalsOf(two)).find(({ about }) => about.includes(three.login))!;
    await createIdentityStore(api.container.store).write(async (records) => {
      const person = await records.find('Person', 'key', three.key);
      await records.change('Person', { ...person!, name: 'Changed meanwhile' });
    });
    expect((await two.query(DECIDE, { i: { key, agree: true } })).decideApproval.error.code).toBe('CONFLICT');
    expect((await three.send('{ viewer { name } }')).status).toBe(200);
  });

  it('a mission is deleted by two, and its roles go with it', async () => {
    await api.query(CREATE_MISSION, { input: { id: 'doomed', name: 'Doomed' } });
    const [asker, approver] = [await signInAs(api, ['ADMINISTRATOR']), await signInAs(api, [['APPROVER', 'doomed']])];
    const editor = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'doomed']]);
    expect((await editor.query(DELETE_MISSION, { id: 'doomed' })).deleteMission.error.code).toBe('FORBIDDEN');
    expect((await asker.query(DELETE_MISSION, { id: 'doomed' })).deleteMission.error.code).toBe('AWAITS_SECOND_PERSON');
    expect((await api.query('{ mission(id: "doomed") { id } }')).mission).toEqual({ id: 'doomed' });
    const { key } = (await approvalsOf(approver)).find(({ about }) => about.includes('doomed'))!;
    expect((await approver.query(DECIDE, { i: { key, agree: true } })).decideApproval.ok).toBe(true);
    expect((await api.query('{ mission(id: "doomed") { id } }')).mission).toBeNull();
    await api.query(CREATE_MISSION, { input: { id: 'doomed', name: 'Another' } });
    expect((await editor.query('{ missions { id } }')).missions).toEqual([]);
  });

  it('a new way to sign in for somebody takes two, ends what they had, and its link goes to the second', async () => {
    const [one, two] = [await signInAs(api, ['ADMINISTRATOR']), await signInAs(api, ['ADMINISTRATOR'])];
    const victim = await signInAs(api, [['JMAC_ANALYST', 'own']]);
    await createIdentityStore(api.container.store).write((records) =>
      api.container.context.identity.signIn.setPassword(records, victim.key, 'a hash'),
    );
    const reset = await one.query('mutation ($p: ID!) { resetSignIn(person: $p) { ok link error { code } } }', {
      p: victim.key,
    });
    expect(reset.resetSignIn).toMatchObject({ ok: false, link: null, error: { code: 'AWAITS_SECOND_PERSON' } });
    expect((await victim.send('{ viewer { name } }')).status).toBe(200);
    const { key } = (await approvalsOf(two)).find(({ about }) => about.includes(victim.login))!;
    const { decideApproval } = await two.query(DECIDE, { i: { key, agree: true } });
    expect(decideApproval.link).toMatch(/^\/sign-in\/link#[\w-]{43}$/);
    expect((await victim.send('{ viewer { name } }')).status).toBe(401);
  });
});
