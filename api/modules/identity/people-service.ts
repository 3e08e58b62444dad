import { decide } from '../../policy/decide.ts';
import { holds, type Viewer } from '../../policy/viewer.ts';
import { newNodeKey } from '../base/keys.ts';
import { invalidInput, type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import { type ApprovalService, forbidden } from './approval-service.ts';
import type { CredentialRecord, GrantRecord, PersonRecord } from './identity-records.ts';
import type { IdentityReading, IdentityStore, IdentityWriting } from './identity-store.ts';
import { addGrant, changeable, noSuchPerson, PersonChange, type RoleGiving, roleFault } from './people-changes.ts';
import type { SessionService } from './session-service.ts';
import { makeLink } from './sign-in-links.ts';
import { canonicalLogin, isLogin } from './sign-in-service.ts';

/** A person with what administrators see of them. */
export interface PersonView {
  person: PersonRecord;
  grants: GrantRecord[];
  /** Ways in which they can sign in. */
  credentials: CredentialRecord['kind'][];
  /** Moment of the last request of a session that is open; null: none is. */
  seenAt: string | null;
}

export interface NewPerson {
  login: string;
  name: string;
  clearance: PersonRecord['clearance'];
  compartments: readonly string[];
}

/** People and their rights. Whatever concerns an administrator waits for a second person, as the policy has it. */
export function createPeopleService(of: {
  identity: IdentityStore;
  approvals: ApprovalService;
  sessions: SessionService;
  clock: () => Date;
}) {
  const { identity, approvals, sessions, clock } = of;

  const viewOf = async (records: IdentityReading, person: PersonRecord): Promise<PersonView> => {
    const open = (await records.list('Session', 'personKey', person.key)).filter((each) => !sessions.hasEnded(each));
    const credentials = (await records.list('Credential', 'personKey', person.key)).filter(
      ({ confirmed }) => confirmed,
    );
    return {
      person,
      grants: await records.list('Grant', 'personKey', person.key),
      credentials: credentials.map(({ kind }) => kind),
      seenAt: open.reduce<string | null>((last, { seenAt }) => (last && last > seenAt ? last : seenAt), null),
    };
  };
  const isAdministrator = ({ grants }: PersonView): boolean => grants.some(({ role }) => role === 'ADMINISTRATOR');
  const concerns = (viewer: Viewer, view: PersonView): boolean =>
    isAdministrator(view) || view.person.key === viewer.personKey;
  const find = (key: string): Promise<PersonView | null> =>
    identity.read(async (records) => {
      const person = await changeable(records, key);
      return person && viewOf(records, person);
    });

  return {
    /** Everybody, or for an administrator of one mission everybody with their roles in that mission alone. */
    async list(viewer: Viewer, mission: string | null): Promise<PersonView[]> {
      const all = await identity.read(async (records) => {
        const people = await records.all('Person');
        return Promise.all(people.map((person) => viewOf(records, person)));
      });
      const everywhere = viewer.via === 'OPERATOR' || holds(viewer, ['ADMINISTRATOR'], null);
      const shown =
        everywhere && mission === null
          ? all
          : all.map((view) => ({
              ...view,
              grants: view.grants.filter((grant) => grant.mission === mission),
            }));
      return shown.sort((a, b) => a.person.name.localeCompare(b.person.name));
    },

    /** Adds somebody and makes the link by which they set their password. */
    async create(viewer: Viewer, input: NewPerson): Promise<Outcome<{ view: PersonView; token: string }>> {
      const login = canonicalLogin(input.login);
      if (!isLogin(login)) {
        const message = 'A login has 3 to 100 letters, digits, dots, hyphens, underscores, @ or +.';
        return invalidInput([{ property: 'login', message, expected: 'for example a.name@mission.example' }]);
      }
      const checked = PersonChange.omit({ key: true, version: true, state: true }).safeParse(input);
      if (!checked.success) return faults(checked.error.issues);
      return identity.attempt<{ view: PersonView; token: string }>(async (records) => {
        await records.lock();
        if (await records.find('Person', 'login', login)) {
          const message = 'Somebody has this login already.';
          return refuse('DUPLICATE_ID', message, [{ property: 'login', message, expected: 'a login that is free' }]);
        }
        const { name, clearance, compartments } = checked.data;
        const person = await records.add('Person', {
          key: newNodeKey(),
          login,
          name,
          clearance,
          compartments: [...new Set(compartments)].sort(),
          state: 'ACTIVE',
          sample: false,
          createdAt: clock().toISOString(),
        });
        const madeBy = viewer.personKey ?? 'operator';
        const token = await makeLink(records, { purpose: 'INVITATION', personKey: person.key, madeBy, now: clock() });
        return ok({ view: await viewOf(records, person), token });
      });
    },

    async edit(viewer: Viewer, input: PersonChange): Promise<Outcome<PersonView>> {
      const checked = PersonChange.safeParse(input);
      if (!checked.success) return faults(checked.error.issues);
      const view = await find(input.key);
      if (!view) return noSuchPerson();
      const outcome = await approvals.request(viewer, {
        action: 'people.edit',
        subject: { concernsAdministrator: concerns(viewer, view) },
        kind: 'person.change',
        about: `Change of ${view.person.name} (${view.person.login}): clearance ${input.clearance}, ${
          input.state === 'BLOCKED' ? 'blocked' : 'active'
        }, compartments ${input.compartments.join(', ') || 'none'}`,
        details: checked.data,
      });
      return after(outcome, input.key);
    },

    async giveRole(viewer: Viewer, input: Omit<RoleGiving, 'by'>): Promise<Outcome<PersonView>> {
      const giving = { ...input, by: viewer.personKey ?? 'operator' };
      // Who may not give roles here learns nothing about the person or the mission.
      if (decide(viewer, 'roles.change', { mission: input.mission }).type === 'deny') return forbidden();
      const fault = roleFault(giving);
      if (fault) return fault;
      const view = await find(input.person);
      if (!view) return noSuchPerson();
      const outcome = await approvals.request(viewer, {
        action: 'roles.change',
        subject: {
          mission: input.mission,
          concernsAdministrator: input.role === 'ADMINISTRATOR' || concerns(viewer, view),
        },
        kind: 'role.give',
        about: `Role ${input.role} for ${input.mission ?? 'headquarters'} to ${view.person.name} (${view.person.login})`,
        details: giving,
      });
      return after(outcome, input.person);
    },

    async withdrawRole(viewer: Viewer, grantKey: string): Promise<Outcome<PersonView>> {
      const grant = await identity.read((records) => records.find('Grant', 'key', grantKey));
      const mission = grant?.mission || null;
      const denied = decide(viewer, 'roles.change', { mission }).type === 'deny';
      const view = grant && !denied ? await find(grant.personKey) : null;
      if (!grant || !view) return refuse('NOT_FOUND', 'This role is not held, or not yours to withdraw.');
      const outcome = await approvals.request(viewer, {
        action: 'roles.change',
        subject: { mission, concernsAdministrator: concerns(viewer, view) },
        kind: 'role.withdraw',
        about: `Withdrawal of ${grant.role} for ${mission ?? 'headquarters'} from ${view.person.name} (${view.person.login})`,
        details: { grant: grantKey },
      });
      return after(outcome, grant.personKey);
    },

    /** A new link for somebody: at once as long as they never signed in, otherwise when a second person agrees. */
    async resetSignIn(viewer: Viewer, key: string): Promise<Outcome<{ token: string | null }>> {
      const view = await find(key);
      if (!view) return noSuchPerson();
      const by = viewer.personKey ?? 'operator';
      if (view.credentials.length === 0) {
        if (decide(viewer, 'people.create').type !== 'allow') return forbidden();
        const link = { purpose: 'INVITATION' as const, personKey: key, madeBy: by, now: clock() };
        return ok({ token: await identity.write((records) => makeLink(records, link)) });
      }
      const outcome = await approvals.request(viewer, {
        action: 'people.reset',
        subject: {},
        kind: 'sign-in.reset',
        about: `New sign-in for ${view.person.name} (${view.person.login})`,
        details: { person: key, by },
      });
      return outcome.type === 'error' ? outcome : ok({ token: outcome.value.result });
    },

    /** Ends every session of a person at once: it takes nothing from them that they cannot have back by signing in. */
    endSessions: (key: string): Promise<Outcome<number>> =>
      identity.attempt(async (records) => {
        const person = await records.find('Person', 'key', key);
        return person ? ok(await sessions.endAllOf(records, key)) : noSuchPerson();
      }),

    /** Who sets up a mission works on it: adds their roles in the transaction that makes it. */
    async welcomeCreator(records: IdentityWriting, viewer: Viewer, mission: string): Promise<void> {
      const { personKey: person } = viewer;
      if (person === null) return;
      for (const role of ['FIELD_TECHNOLOGY_OFFICER', 'JMAC_ANALYST'] as const) {
        if (!holds(viewer, [role], null)) continue;
        await addGrant(records, { person, role, mission, office: null, by: person }, clock().toISOString());
      }
    },

    /** Roles for a mission go with it, so that a later mission of the same id is nobody's yet. */
    forgetMission: (mission: string): Promise<void> =>
      identity.write(async (records) => {
        for (const grant of await records.list('Grant', 'mission', mission)) await records.remove('Grant', grant.key);
      }),
  };

  async function after(outcome: Outcome<unknown>, key: string): Promise<Outcome<PersonView>> {
    if (outcome.type === 'error') return outcome;
    const view = await find(key);
    return view ? ok(view) : noSuchPerson();
  }
}

const faults = (issues: readonly { path: PropertyKey[]; message: string }[]): Refusal =>
  invalidInput(
    issues.map(({ path, message }) => ({ property: path.join('.'), message, expected: 'a value that is accepted' })),
  );
