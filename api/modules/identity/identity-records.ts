import { z } from 'zod';
import { OFFICE_TYPES, SENSITIVITIES } from '../../../graph-schema/values.ts';
import { ROLES, TOKEN_SCOPES } from '../../policy/viewer.ts';

/*
 * What is kept about people and how they sign in, one schema a label. None of these labels stands in the ontology, so
 * no query of elements ever meets one. Secrets are kept as digests, password hashes, or sealed with the server's key.
 */

const Moment = z.iso.datetime();
const versioned = { key: z.string().min(1), version: z.number().int().positive() };

/** Somebody who may sign in. */
export type PersonRecord = z.infer<typeof PersonRecord>;
const PersonRecord = z.object({
  ...versioned,
  /** What is typed to sign in; lower case, unique. */
  login: z.string().min(1),
  name: z.string().min(1),
  clearance: z.enum(SENSITIVITIES),
  compartments: z.array(z.string()),
  state: z.enum(['ACTIVE', 'BLOCKED']),
  /** A fictional person to try sample data as. */
  sample: z.boolean(),
  createdAt: Moment,
});

/** One way in which a person proves who they are: at most one of each kind. */
export type CredentialRecord = z.infer<typeof CredentialRecord>;
const CredentialRecord = z.object({
  ...versioned,
  personKey: z.string(),
  kind: z.enum(['PASSWORD', 'TOTP', 'RECOVERY', 'OIDC']),
  /** Person and kind; for OpenID Connect the issuer and its subject: unique. */
  slot: z.string(),
  /** PASSWORD: its Argon2id hash. TOTP: the sealed secret. RECOVERY, OIDC: empty. */
  secret: z.string(),
  /** RECOVERY: digests of the codes not used yet. */
  digests: z.array(z.string()),
  /** TOTP: the last time step accepted, so that a code serves once; 0 until the first. */
  lastStep: z.number().int(),
  /** TOTP: false until a first code has shown that the person's device has the secret. */
  confirmed: z.boolean(),
  setAt: Moment,
});

/** A role given to a person for a mission or for headquarters. */
export type GrantRecord = z.infer<typeof GrantRecord>;
const GrantRecord = z.object({
  ...versioned,
  personKey: z.string(),
  role: z.enum(ROLES),
  /** Id of the mission; empty: headquarters. */
  mission: z.string(),
  /** Of a contributor; empty otherwise. */
  office: z.union([z.enum(OFFICE_TYPES), z.literal('')]),
  /** Person, role, mission and office: the same role is not given twice. */
  slot: z.string(),
  givenBy: z.string(),
  givenAt: Moment,
});

/** One sign-in that has not ended. Its id is in the browser's cookie alone. */
export type SessionRecord = z.infer<typeof SessionRecord>;
const SessionRecord = z.object({
  ...versioned,
  digest: z.string(),
  personKey: z.string(),
  via: z.enum(['PASSWORD', 'OIDC', 'LINK', 'SAMPLE']),
  openedAt: Moment,
  seenAt: Moment,
  /** When it ends whatever happens. */
  endsAt: Moment,
  from: z.string(),
  agent: z.string(),
});

/** A personal API token. The token itself was shown once. */
export type TokenRecord = z.infer<typeof TokenRecord>;
const TokenRecord = z.object({
  ...versioned,
  digest: z.string(),
  personKey: z.string(),
  name: z.string(),
  scope: z.enum(TOKEN_SCOPES),
  /** The one mission it is limited to; empty: no such limit. */
  mission: z.string(),
  createdAt: Moment,
  expiresAt: Moment,
  /** Day of the last use; empty: never. */
  usedOn: z.string(),
});

/** A link that lets one person set a password, once. */
export type LinkRecord = z.infer<typeof LinkRecord>;
const LinkRecord = z.object({
  ...versioned,
  digest: z.string(),
  purpose: z.enum(['FIRST_ADMINISTRATOR', 'INVITATION', 'RESET']),
  /** Empty: whoever opens the link becomes a new person. */
  personKey: z.string(),
  madeBy: z.string(),
  expiresAt: Moment,
});

/** Failed sign-ins by an account or from an address. */
export type DelayRecord = z.infer<typeof DelayRecord>;
const DelayRecord = z.object({
  ...versioned,
  /** Digest of what is counted: neither logins nor addresses of strangers are kept. */
  subject: z.string(),
  failures: z.number().int().nonnegative(),
  lastAt: Moment,
});

/** Something that happens when a second person agrees. */
export type ApprovalRecord = z.infer<typeof ApprovalRecord>;
const ApprovalRecord = z.object({
  ...versioned,
  kind: z.string(),
  /** Mission that it is about; empty: none. */
  mission: z.string(),
  /** What it is about, for people. */
  about: z.string(),
  /** What is done on agreement, as JSON. */
  deed: z.string(),
  askedBy: z.string(),
  askedByName: z.string(),
  askedAt: Moment,
  expiresAt: Moment,
  state: z.enum(['PENDING', 'AGREED', 'REFUSED', 'WITHDRAWN']),
  decidedBy: z.string(),
  decidedByName: z.string(),
  decidedAt: z.union([Moment, z.literal('')]),
  note: z.string(),
});

export const IDENTITY_RECORDS = {
  Person: PersonRecord,
  Credential: CredentialRecord,
  Grant: GrantRecord,
  Session: SessionRecord,
  ApiToken: TokenRecord,
  SignInLink: LinkRecord,
  SignInDelay: DelayRecord,
  Approval: ApprovalRecord,
} as const;

export type IdentityKind = keyof typeof IDENTITY_RECORDS;
export type IdentityRecord<K extends IdentityKind> = z.infer<(typeof IDENTITY_RECORDS)[K]>;

/** Properties by which records are found, each indexed. */
export const LOOKUPS = {
  Person: ['key', 'login'],
  Credential: ['key', 'slot', 'personKey'],
  Grant: ['key', 'slot', 'personKey', 'mission', 'role'],
  Session: ['key', 'digest', 'personKey'],
  ApiToken: ['key', 'digest', 'personKey'],
  SignInLink: ['key', 'digest', 'personKey'],
  SignInDelay: ['key', 'subject'],
  Approval: ['key', 'state'],
} as const satisfies Readonly<Record<IdentityKind, readonly string[]>>;
export type Lookup<K extends IdentityKind> = (typeof LOOKUPS)[K][number];
