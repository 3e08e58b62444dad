import { z } from 'zod';
import { OFFICE_TYPES, SENSITIVITIES } from '../../../graph-schema/values.ts';
import { ROLES, SCOPES_OF_ROLE } from '../../policy/viewer.ts';
import { newNodeKey } from '../base/keys.ts';
import { type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import type { Deed } from './approval-service.ts';
import type { GrantRecord, PersonRecord } from './identity-records.ts';
import type { IdentityReading, IdentityStore, IdentityWriting } from './identity-store.ts';
import type { SessionService } from './session-service.ts';
import { hasAdministrator, makeLink } from './sign-in-links.ts';

/** What is changed of a person. All of it stands, so that what is agreed to is what is done. */
export const PersonChange = z.object({
  key: z.string(),
  version: z.number().int(),
  name: z.string().trim().min(1).max(120),
  clearance: z.enum(SENSITIVITIES),
  compartments: z.array(z.string().trim().min(1).max(60)).max(50),
  state: z.enum(['ACTIVE', 'BLOCKED']),
});
export type PersonChange = z.infer<typeof PersonChange>;

export const RoleGiving = z.object({
  person: z.string(),
  role: z.enum(ROLES),
  mission: z.string().nullable(),
  office: z.enum(OFFICE_TYPES).nullable(),
  by: z.string(),
});
export type RoleGiving = z.infer<typeof RoleGiving>;
const RoleWithdrawal = z.object({ grant: z.string() });
const Reset = z.object({ person: z.string(), by: z.string() });

export const noSuchPerson = (): Refusal =>
  refuse('NOT_FOUND', 'There is no such person, or they are not yours to see.');
const lastAdministrator = (): Refusal =>
  refuse('IN_USE', 'This would leave the installation without an administrator.');

/** Why a role cannot be given so; null: it can. */
export function roleFault({ role, mission, office }: RoleGiving): Refusal | null {
  const scope = SCOPES_OF_ROLE[role];
  const fault = (property: string, message: string, expected: string) =>
    refuse('INVALID_INPUT', message, [{ property, message, expected }]);
  if (mission === null && scope === 'MISSION')
    return fault('mission', 'This role is given for a mission.', 'a mission');
  if (mission !== null && scope === 'HEADQUARTERS') {
    return fault('mission', 'This role is given for headquarters.', 'no mission');
  }
  if (role === 'OFFICE_CONTRIBUTOR' && office === null) {
    return fault('office', 'Name the office that the person contributes for.', 'an office');
  }
  if (role !== 'OFFICE_CONTRIBUTOR' && office !== null) {
    return fault('office', 'Only a contributor speaks for an office.', 'no office');
  }
  return null;
}

/** A person who can be changed: sample people are as they are. */
export async function changeable(records: IdentityReading, key: string): Promise<PersonRecord | null> {
  const person = await records.find('Person', 'key', key);
  return person && !person.sample ? person : null;
}

export async function addGrant(records: IdentityWriting, giving: RoleGiving, at: string): Promise<GrantRecord | null> {
  const { person, role, mission, office, by } = giving;
  const slot = [person, role, mission ?? '', office ?? ''].join('|');
  if (await records.find('Grant', 'slot', slot)) return null;
  return records.add('Grant', {
    key: newNodeKey(),
    personKey: person,
    role,
    mission: mission ?? '',
    office: office ?? '',
    slot,
    givenBy: by,
    givenAt: at,
  });
}

/** Deeds on people and rights, done at once or when a second person has agreed. Each looks at everything again. */
export function peopleDeeds(of: {
  identity: IdentityStore;
  sessions: SessionService;
  clock: () => Date;
  missionExists: (mission: string) => Promise<boolean>;
}): Readonly<Record<'person.change' | 'role.give' | 'role.withdraw' | 'sign-in.reset', Deed>> {
  const { identity, sessions, clock, missionExists } = of;
  const done = (result: string | null = null): Outcome<{ result: string | null }> => ok({ result });

  return {
    'person.change': async (details) => {
      const change = PersonChange.parse(details);
      return identity.attempt(async (records) => {
        await records.lock();
        const person = await changeable(records, change.key);
        if (!person) return noSuchPerson();
        if (person.version !== change.version) {
          return refuse('CONFLICT', 'Somebody changed this person after you opened them. Read them again.');
        }
        const { name, clearance, compartments, state } = change;
        const next = { ...person, name, clearance, compartments: [...new Set(compartments)].sort(), state };
        await records.change('Person', next);
        if (state === 'BLOCKED') await sessions.endAllOf(records, person.key);
        if (!(await hasAdministrator(records))) return lastAdministrator();
        return done();
      });
    },

    'role.give': async (details) => {
      const giving = RoleGiving.parse(details);
      const fault = roleFault(giving);
      if (fault) return fault;
      if (giving.mission !== null && !(await missionExists(giving.mission))) {
        return refuse('NOT_FOUND', 'There is no such mission.');
      }
      return identity.attempt(async (records) => {
        await records.lock();
        if (!(await changeable(records, giving.person))) return noSuchPerson();
        const made = await addGrant(records, giving, clock().toISOString());
        return made ? done() : refuse('DUPLICATE_ID', 'The person has this role already.');
      });
    },

    'role.withdraw': async (details) => {
      const { grant: key } = RoleWithdrawal.parse(details);
      return identity.attempt(async (records) => {
        await records.lock();
        const grant = await records.find('Grant', 'key', key);
        if (!grant || !(await changeable(records, grant.personKey))) {
          return refuse('NOT_FOUND', 'This role is not held any more.');
        }
        await records.remove('Grant', key);
        return (await hasAdministrator(records)) ? done() : lastAdministrator();
      });
    },

    'sign-in.reset': async (details) => {
      const { person: key, by } = Reset.parse(details);
      return identity.attempt(async (records) => {
        await records.lock();
        const person = await changeable(records, key);
        if (!person) return noSuchPerson();
        // Whoever gets the link proves anew who they are: old ways in end here, one-time codes among them.
        for (const credential of await records.list('Credential', 'personKey', key)) {
          if (credential.kind !== 'OIDC') await records.remove('Credential', credential.key);
        }
        for (const token of await records.list('ApiToken', 'personKey', key))
          await records.remove('ApiToken', token.key);
        await sessions.endAllOf(records, key);
        return done(await makeLink(records, { purpose: 'RESET', personKey: key, madeBy: by, now: clock() }));
      });
    },
  };
}
