import { MISSION_READERS, type Role, type TokenScope } from './viewer.ts';

/** The kind of entry that doing it makes in the record; null: none, because it shows nothing that is anybody's. */
export type RecordedAs =
  | 'CONTENT_READ'
  | 'CONTENT_WRITE'
  | 'IMPORT'
  | 'EXPORT'
  | 'PEOPLE'
  | 'PERMISSION'
  | 'CREDENTIAL'
  | 'APPROVAL'
  | 'RECORD_READ'
  | 'SIGN_OUT'
  | null;

/** Who may do one thing. Whoever is not named may not. */
export interface ActionRule {
  /** What it is, as the record calls it. */
  readonly words: string;
  readonly recordedAs: RecordedAs;
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

/** Who works across missions. Keeping people and reading the record is no reason to read assessments. */
const HEADQUARTERS_READERS = [
  'HEADQUARTERS_REVIEWER',
  'JMAC_ANALYST',
  'FIELD_TECHNOLOGY_OFFICER',
] as const satisfies readonly Role[];

const READ = { operator: true, token: 'READ', sample: true } as const;
const WRITE = { operator: true, token: 'WRITE', sample: true } as const;
/** What a stolen token must not reach, and what is not tried on: people, their rights and their sign-in. */
const BY_HAND = { operator: true, token: null, sample: false } as const;
const OWN = { anyone: true, operator: false, token: null } as const;

/** Every action there is, with who may. `decide` reads this table and nothing else. */
export const ACTIONS = {
  'server.read': { words: 'read what the server is', recordedAs: null, anyone: true, ...READ },
  'library.read': { words: 'read the library', recordedAs: null, anyone: true, ...READ },
  'library.edit': {
    words: 'change an entry that all missions share',
    recordedAs: 'CONTENT_WRITE',
    headquarters: EDITORS,
    ...WRITE,
    sample: false,
  },

  'mission.list': { words: 'list the missions that are theirs', recordedAs: null, anyone: true, ...READ },
  'mission.read': { words: 'read a mission', recordedAs: 'CONTENT_READ', mission: MISSION_READERS, ...READ },
  'mission.edit': { words: 'change entries of a mission', recordedAs: 'CONTENT_WRITE', mission: EDITORS, ...WRITE },
  'mission.stopWork': {
    words: 'stop what is being worked out of a mission',
    recordedAs: 'CONTENT_WRITE',
    mission: MISSION_READERS,
    ...READ,
  },
  'mission.import': { words: 'bring sheets into a mission', recordedAs: 'IMPORT', mission: EDITORS, ...WRITE },
  'mission.export': {
    words: 'take the sheets of a mission out',
    recordedAs: 'EXPORT',
    mission: [...EDITORS, 'APPROVER'],
    ...READ,
  },
  'mission.create': {
    words: 'set up a mission',
    recordedAs: 'CONTENT_WRITE',
    headquarters: ['FIELD_TECHNOLOGY_OFFICER', 'ADMINISTRATOR'],
    ...WRITE,
    sample: false,
  },
  'mission.delete': {
    words: 'delete a mission',
    recordedAs: 'CONTENT_WRITE',
    mission: ['APPROVER', 'ADMINISTRATOR'],
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'ALWAYS',
  },
  'mission.templates': { words: 'take blank sheets', recordedAs: null, anyone: true, ...READ },

  'assessment.generate': { words: 'write an assessment', recordedAs: 'CONTENT_WRITE', mission: EDITORS, ...WRITE },
  'assessment.delete': { words: 'delete a draft assessment', recordedAs: 'CONTENT_WRITE', mission: EDITORS, ...WRITE },
  'assessment.coordinate': {
    words: 'assign sections of an assessment, set its dates and move it on',
    recordedAs: 'CONTENT_WRITE',
    mission: EDITORS,
    ...WRITE,
  },
  // For an office: the service looks whether it is theirs. Nobody does so by having the folder in hand.
  'assessment.contribute': {
    words: 'write for an office in an assessment, and give its position',
    recordedAs: 'CONTENT_WRITE',
    mission: [...EDITORS, 'OFFICE_CONTRIBUTOR', 'LEGAL'],
    ...WRITE,
    operator: false,
  },
  'assessment.comment': {
    words: 'comment on an assessment',
    recordedAs: 'CONTENT_WRITE',
    mission: MISSION_READERS,
    ...WRITE,
  },
  'assessment.move': {
    words: 'move an assessment on or back',
    recordedAs: 'CONTENT_WRITE',
    mission: [...EDITORS, 'APPROVER'],
    ...WRITE,
  },
  // A signature: given by a person who is there.
  'assessment.approve': {
    words: 'approve an assessment',
    recordedAs: 'APPROVAL',
    mission: ['APPROVER'],
    ...BY_HAND,
    operator: false,
    sample: true,
  },
  'assessment.proposeRelease': {
    words: 'propose to whom an assessment goes',
    recordedAs: 'CONTENT_WRITE',
    mission: [...EDITORS, 'APPROVER'],
    ...WRITE,
    operator: false,
  },
  'assessment.release': {
    words: 'release an assessment',
    recordedAs: 'APPROVAL',
    mission: ['APPROVER'],
    ...BY_HAND,
    operator: false,
    sample: true,
  },
  'assessment.withdraw': {
    words: 'withdraw an assessment',
    recordedAs: 'APPROVAL',
    mission: ['APPROVER'],
    ...BY_HAND,
    operator: false,
    sample: true,
  },
  'recommendation.edit': {
    words: 'follow up a recommendation',
    recordedAs: 'CONTENT_WRITE',
    mission: EDITORS,
    ...WRITE,
  },
  'recommendation.accept': {
    words: 'record that a role accepts what risk remains',
    recordedAs: 'APPROVAL',
    mission: ['APPROVER'],
    ...BY_HAND,
    operator: false,
    sample: true,
  },
  'template.edit': {
    words: 'keep the templates in whose form assessments of a mission are taken out',
    recordedAs: 'CONTENT_WRITE',
    mission: EDITORS,
    ...WRITE,
  },
  'assessment.download': { words: 'take an assessment out', recordedAs: 'EXPORT', mission: MISSION_READERS, ...READ },

  'analysis.download': { words: 'take an analysis out', recordedAs: 'EXPORT', mission: MISSION_READERS, ...READ },

  'headquarters.read': {
    words: 'read across missions what they have released',
    recordedAs: 'CONTENT_READ',
    headquarters: HEADQUARTERS_READERS,
    ...READ,
  },
  'headquarters.download': {
    words: 'take out what missions have released',
    recordedAs: 'EXPORT',
    headquarters: HEADQUARTERS_READERS,
    ...READ,
  },

  'people.read': {
    words: 'read the list of people',
    recordedAs: null,
    mission: ADMINISTRATORS,
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    sample: true,
  },
  'people.create': { words: 'add a person', recordedAs: 'PEOPLE', headquarters: ADMINISTRATORS, ...BY_HAND },
  'people.edit': {
    words: "change a person's clearance, compartments or state",
    recordedAs: 'PERMISSION',
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'FOR_ADMINISTRATORS',
  },
  'people.reset': {
    words: 'give a person a new way to sign in',
    recordedAs: 'CREDENTIAL',
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'ALWAYS',
  },
  'roles.change': {
    words: 'give or withdraw a role',
    recordedAs: 'PERMISSION',
    mission: ADMINISTRATORS,
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    secondPerson: 'FOR_ADMINISTRATORS',
  },
  'approvals.read': {
    words: 'read what waits for a second person',
    recordedAs: null,
    mission: ['APPROVER', 'ADMINISTRATOR'],
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
    sample: true,
  },
  'approvals.decide': {
    words: 'agree to or refuse what another person asked for',
    recordedAs: 'APPROVAL',
    mission: ['APPROVER', 'ADMINISTRATOR'],
    headquarters: ADMINISTRATORS,
    ...BY_HAND,
  },

  'self.read': {
    words: 'read their own account',
    recordedAs: null,
    anyone: true,
    operator: true,
    token: 'READ',
    sample: true,
  },
  'self.manage': { words: 'change their own account', recordedAs: 'CREDENTIAL', ...OWN, sample: false },
  'self.sessions': { words: 'see and end their own sessions', recordedAs: 'SIGN_OUT', ...OWN, sample: true },

  'record.read': {
    words: 'read the record',
    recordedAs: 'RECORD_READ',
    mission: AUDITORS,
    headquarters: AUDITORS,
    ...BY_HAND,
    sample: true,
  },
  'record.export': {
    words: 'take the record out',
    recordedAs: 'EXPORT',
    mission: AUDITORS,
    headquarters: AUDITORS,
    ...BY_HAND,
    sample: true,
  },
} as const satisfies Readonly<Record<string, ActionRule>>;

export type Action = keyof typeof ACTIONS;
