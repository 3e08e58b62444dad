import { MISSION_READERS, type Role, type TokenScope } from './viewer.ts';

/** Who may do one thing. Whoever is not named may not. */
export interface ActionRule {
  /** What it is, as the record calls it. */
  readonly words: string;
  /** Any person who is signed in: what belongs to nobody else, or is filtered afterwards. */
  readonly anyone?: true;
  /** Roles held for the mission in question. */
  readonly mission?: readonly Role[];
  /** Roles held for headquarters. */
  readonly headquarters?: readonly Role[];
  /** Whether the operator may: who reads the data folder may do what the folder allows anyway. */
  readonly operator: boolean;
  /** The scope that a personal API token needs; null: never by a token. */
  readonly token: TokenScope | null;
  /** Whether the sample people may, who are there to be tried on fictional data. */
  readonly sample: boolean;
  /** Whether a second person has to agree: always, or where an administrator is concerned. */
  readonly secondPerson?: 'ALWAYS' | 'FOR_ADMINISTRATORS';
}

const EDITORS = ['FIELD_TECHNOLOGY_OFFICER', 'JMAC_ANALYST'] as const satisfies readonly Role[];
const ADMINISTRATORS = ['ADMINISTRATOR'] as const satisfies readonly Role[];
const AUDITORS = ['AUDITOR'] as const satisfies readonly Role[];

const READ = { operator: true, token: 'READ', sample: true } as const;
const WRITE = { operator: true, token: 'WRITE', sample: true } as const;
/** What a stolen token must not reach, and what is not tried on: people, their rights and their sign-in. */
const BY_HAND = { operator: true, token: null, sample: false } as const;
const OWN = { anyone: true, operator: false, token: null } as const;

/** Every action there is, with who may. `decide` reads this table and nothing else. */
export const ACTIONS = {
  'server.read': { words: 'read what the server is', anyone: true, ...READ },
  'library.read': { words: 'read the library', anyone: true, ...READ },
  'library.edit': { words: 'change an entry that all missions share', headquarters: EDITORS, ...WRITE, sample: false },

  'mission.list': { words: 'list the missions that are theirs', anyone: true, ...READ },
  'mission.read': { words: 'read a mission', mission: MISSION_READERS, ...READ },
  'mission.edit': { words: 'change entries of a mission', mission: EDITORS, ...WRITE },
  'mission.import': { words: 'bring sheets into a mission', mission: EDITORS, ...WRITE },
  'mission.export': { words: 'take the sheets of a mission out', mission: [...EDITORS, 'APPROVER'], ...READ },
  'mission.create': {
    words: 'set up a mission',
    headquarters: ['FIELD_TECHNOLOGY_OFFICER', 'ADMINISTRATOR'],
    ...WRITE,
    sample: false,
  },
  'mission.delete': {
    words: 'delete a mission',
    mission: ['APPROVER', 'ADMINISTRATOR'],
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'ALWAYS',
  },
  'mission.templates': { words: 'take blank sheets', anyone: true, ...READ },

  'assessment.generate': { words: 'write an assessment', mission: EDITORS, ...WRITE },
  'assessment.delete': { words: 'delete a draft assessment', mission: EDITORS, ...WRITE },
  'assessment.download': { words: 'take an assessment out', mission: MISSION_READERS, ...READ },

  'people.read': { words: 'read the list of people', headquarters: ADMINISTRATORS, ...BY_HAND, sample: true },
  'people.create': { words: 'add a person', headquarters: ADMINISTRATORS, ...BY_HAND },
  'people.edit': {
    words: "change a person's clearance, compartments or state",
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'FOR_ADMINISTRATORS',
  },
  'people.reset': {
    words: 'give a person a new way to sign in',
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'ALWAYS',
  },
  'roles.change': {
    words: 'give or withdraw a role',
    mission: ADMINISTRATORS,
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'FOR_ADMINISTRATORS',
  },
  'approvals.read': {
    words: 'read what waits for a second person',
    mission: ['APPROVER', 'ADMINISTRATOR'],
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    sample: true,
  },
  'approvals.decide': {
    words: 'agree to or refuse what another person asked for',
    mission: ['APPROVER', 'ADMINISTRATOR'],
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
  },

  'self.read': { words: 'read their own account', anyone: true, operator: true, token: 'READ', sample: true },
  'self.manage': { words: 'change their own account', ...OWN, sample: false },
  'self.sessions': { words: 'see and end their own sessions', ...OWN, sample: true },

  'record.read': { words: 'read the record', mission: AUDITORS, headquarters: AUDITORS, ...BY_HAND, sample: true },
  'record.export': { words: 'take the record out', mission: AUDITORS, headquarters: AUDITORS, ...BY_HAND, sample: true },
} as const satisfies Readonly<Record<string, ActionRule>>;

export type Action = keyof typeof ACTIONS;
