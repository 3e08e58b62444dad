import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action, type ActionRule } from '../../api/policy/actions.ts';
import { decide } from '../../api/policy/decide.ts';
import {
  type HeldRole,
  officesOf,
  operatorViewer,
  ROLES,
  readableMissions,
  SCOPES_OF_ROLE,
  TOKEN_SCOPES,
  type Viewer,
} from '../../api/policy/viewer.ts';

const actions = Object.keys(ACTIONS) as Action[];
const MISSIONS = ['m1', 'm2', null] as const;

const person = (roles: HeldRole[], more: Partial<Viewer> = {}): Viewer => ({
  ...operatorViewer('127.0.0.1'),
  via: 'SESSION',
  personKey: 'p',
  roles,
  compartments: [],
  ...more,
});
const held = (role: HeldRole['role'], mission: string | null): HeldRole => ({ role, mission, office: null });

const roleArbitrary = fc.record({
  role: fc.constantFrom(...ROLES),
  mission: fc.constantFrom(...MISSIONS),
  office: fc.constant(null),
});
const viewerArbitrary = fc.record({
  roles: fc.array(roleArbitrary, { maxLength: 5 }),
  via: fc.constantFrom('SESSION' as const, 'TOKEN' as const),
  tokenScope: fc.constantFrom(...TOKEN_SCOPES),
  tokenMission: fc.constantFrom(null, 'm1'),
  sample: fc.boolean(),
});
const viewerOf = (given: {
  roles: HeldRole[];
  via: 'SESSION' | 'TOKEN';
  tokenScope: 'READ' | 'WRITE';
  tokenMission: string | null;
  sample: boolean;
}) => person(given.roles, given.via === 'TOKEN' ? given : { sample: given.sample });

describe('The policy', () => {
  it('lets nobody who is not signed in do anything', () => {
    for (const action of actions) {
      for (const mission of MISSIONS) {
        expect(decide(null, action, { mission })).toEqual({ type: 'deny', code: 'UNAUTHENTICATED' });
      }
    }
  });

  it("gives a person without a role what is everybody's alone", () => {
    for (const action of actions) {
      const rule: ActionRule = ACTIONS[action];
      expect(decide(person([]), action, { mission: null }).type === 'allow', action).toBe(rule.anyone === true);
    }
  });

  it('allows only by a role that the table names for that very scope', () => {
    fc.assert(
      fc.property(
        viewerArbitrary,
        fc.constantFrom(...actions),
        fc.constantFrom(...MISSIONS),
        (given, action, mission) => {
          const rule: ActionRule = ACTIONS[action];
          const viewer = viewerOf(given);
          if (decide(viewer, action, { mission }).type === 'deny') return;
          const named = given.roles.some(
            ({ role, mission: own }) =>
              (own === null && rule.headquarters?.includes(role)) ||
              (own !== null && own === mission && rule.mission?.includes(role)),
          );
          expect(rule.anyone === true || named).toBe(true);
        },
      ),
    );
  });

  it('never gives more by a token or to a sample person than by a session', () => {
    fc.assert(
      fc.property(
        viewerArbitrary,
        fc.constantFrom(...actions),
        fc.constantFrom(...MISSIONS),
        (given, action, mission) => {
          if (decide(viewerOf(given), action, { mission }).type === 'deny') return;
          expect(decide(person(given.roles), action, { mission }).type).not.toBe('deny');
        },
      ),
    );
  });

  it('tells somebody without a role in a mission what it tells of a mission that does not exist', () => {
    fc.assert(
      fc.property(viewerArbitrary, fc.constantFrom(...actions), (given, action) => {
        const elsewhere = { ...given, roles: given.roles.filter(({ mission }) => mission !== 'm2') };
        const viewer = viewerOf(elsewhere);
        expect(decide(viewer, action, { mission: 'm2' })).toEqual(decide(viewer, action, { mission: 'no-such' }));
      }),
    );
  });

  it('keeps those who manage people, read the record or review at headquarters from the content of missions', () => {
    for (const role of ['ADMINISTRATOR', 'AUDITOR', 'HEADQUARTERS_REVIEWER'] as const) {
      for (const scope of ['m1', null]) {
        const viewer = person([held(role, scope)]);
        for (const action of [
          'mission.read',
          'mission.edit',
          'mission.import',
          'mission.export',
          'assessment.download',
        ] as const) {
          expect(decide(viewer, action, { mission: 'm1' }).type, `${role} ${scope} ${action}`).toBe('deny');
        }
        expect(readableMissions(viewer)).toEqual([]);
      }
    }
  });

  it('keeps those who work on missions from people and the record', () => {
    const roles = ROLES.filter((role) => role !== 'ADMINISTRATOR' && role !== 'AUDITOR');
    for (const role of roles) {
      const viewer = person([held(role, 'm1'), held(role, null)]);
      for (const action of actions.filter((each) => /^(people|roles|record)\./.test(each))) {
        for (const mission of MISSIONS)
          expect(decide(viewer, action, { mission }).type, `${role} ${action}`).toBe('deny');
      }
    }
  });

  it('asks a second person for the deletion of a mission, for new ways to sign in, and for what concerns administrators', () => {
    const administrator = person([held('ADMINISTRATOR', null)]);
    expect(decide(administrator, 'mission.delete', { mission: 'm1' }).type).toBe('second-person');
    expect(decide(administrator, 'people.reset').type).toBe('second-person');
    for (const action of ['roles.change', 'people.edit'] as const) {
      expect(decide(administrator, action, { concernsAdministrator: true }).type).toBe('second-person');
      expect(decide(administrator, action, { concernsAdministrator: false }).type).toBe('allow');
    }
  });

  it('keeps tokens from people, sign-in, the record and everything that needs a second person', () => {
    const everything = ROLES.flatMap((role) => [held(role, 'm1'), held(role, null)]);
    const token = person(everything, { via: 'TOKEN', tokenScope: 'WRITE', tokenMission: null });
    for (const action of actions.filter((each) =>
      /^(people|roles|record|approvals)\.|^self\.manage|^mission\.delete/.test(each),
    )) {
      expect(decide(token, action, { mission: 'm1' }).type, action).toBe('deny');
    }
    const reading = { ...token, tokenScope: 'READ' as const };
    expect(decide(reading, 'mission.edit', { mission: 'm1' }).type).toBe('deny');
    expect(decide({ ...token, tokenMission: 'm2' }, 'mission.read', { mission: 'm1' })).toEqual({
      type: 'deny',
      code: 'NOT_FOUND',
    });
  });

  it('lists in the missions that are readable exactly those that may be read', () => {
    fc.assert(
      fc.property(viewerArbitrary, fc.constantFrom('m1', 'm2'), (given, mission) => {
        const viewer = viewerOf(given);
        expect(readableMissions(viewer)!.includes(mission)).toBe(
          decide(viewer, 'mission.read', { mission }).type === 'allow',
        );
      }),
    );
  });

  it('knows for what each role can be given', () => {
    for (const role of ROLES) expect(['MISSION', 'HEADQUARTERS', 'EITHER']).toContain(SCOPES_OF_ROLE[role]);
  });
});

describe('The offices that somebody speaks for', () => {
  it('are those of their roles in that mission: their own as contributors, JMAC, field technology and legal by what they are', () => {
    const viewer = person([
      { role: 'OFFICE_CONTRIBUTOR', mission: 'm1', office: 'SECURITY' },
      { role: 'OFFICE_CONTRIBUTOR', mission: 'm2', office: 'FORCE' },
      held('JMAC_ANALYST', 'm1'),
      held('LEGAL', 'm2'),
      held('FIELD_TECHNOLOGY_OFFICER', null),
      held('APPROVER', 'm1'),
    ]);
    expect(officesOf(viewer, 'm1')).toEqual(['SECURITY', 'JMAC']);
    expect(officesOf(viewer, 'm2')).toEqual(['FORCE', 'LEGAL']);
    expect(officesOf(operatorViewer(''), 'm1')).toEqual([]);
  });
});
