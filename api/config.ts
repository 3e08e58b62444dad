import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What the environment says, parsed once. Nothing else in the project reads the environment. */
export interface Config {
  host: string;
  /** 0 asks the system for a free port. */
  port: number;
  /** Absolute path of the folder that holds everything of this installation. */
  dataFolder: string;
  /** Whether fictional sample missions are loaded on a first start. */
  sample: boolean;
  /** Null: the embedded store. */
  neo4j: { uri: string; user: string; password: string; database: string | null } | null;
  /** Address under which people reach it through a proxy that speaks TLS, for example https://sangar.example.org; null: on this machine alone. */
  publicOrigin: string | null;
  /** Proxies in front whose word on a client's address is taken. */
  proxies: number;
  /** What cookies are signed, the record sealed and secrets encrypted with; null: made at the first start and kept in the data folder. */
  secret: string | null;
  session: { idleMinutes: number; hours: number };
  /** An OpenID Connect provider to sign in by. */
  openId: { issuer: string; clientId: string; clientSecret: string; name: string; loginClaim: string } | null;
  /** Whether sample people may be offered: on this machine, with samples wanted, and never through a proxy or a container. */
  samplePeople: boolean;
  /** In aggregates across missions, counts from 1 to below this are not told. */
  suppressBelow: number;
  /** Introspection and schema details are shown only where this is false. */
  production: boolean;
  /** Whether pages that are missing or older than their sources are built at the start. */
  buildPages: boolean;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** The environment holds something that cannot be used; the message is one line for a person. */
export class ConfigError extends Error {}

const wholeNumber = (name: string, least: number, most: number) => {
  const words = `${name} has to be a whole number from ${least} to ${most}.`;
  const inRange = (value: number) => value >= least && value <= most;
  return z
    .string()
    .regex(/^\d{1,6}$/, words)
    .transform(Number)
    .refine(inRange, words);
};

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[(.*)\]$/, '$1')));
}

const Environment = z.object({
  HOST: z.string().min(1).optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT has to be a whole number from 0 to 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT has to be a whole number from 0 to 65535.')
    .default(4000),
  SANGAR_DATA_DIR: z.string().min(1).default('./data'),
  SANGAR_SAMPLE: z.enum(['sample', 'none'], { error: 'SANGAR_SAMPLE has to be sample or none.' }).default('sample'),
  SANGAR_LISTEN: z
    .enum(['loopback', 'container'], { error: 'SANGAR_LISTEN has to be loopback or container.' })
    .default('loopback'),
  SANGAR_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'SANGAR_LOG has to be one of fatal, error, warn, info, debug and silent.',
    })
    .default('warn'),
  // An installation that cannot be written to brings its pages with it.
  SANGAR_BUILD: z.enum(['auto', 'never'], { error: 'SANGAR_BUILD has to be auto or never.' }).default('auto'),
  SANGAR_ORIGIN: z
    .string()
    .refine(
      (text) => URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).origin === text,
      'SANGAR_ORIGIN has to be an https address without a path, for example https://sangar.example.org.',
    )
    .optional(),
  SANGAR_PROXIES: wholeNumber('SANGAR_PROXIES', 0, 5).default(0),
  SANGAR_SECRET: z.string().min(32, 'SANGAR_SECRET has to have at least 32 characters.').optional(),
  SANGAR_SECRET_FILE: z.string().min(1).optional(),
  SANGAR_SESSION_IDLE_MINUTES: wholeNumber('SANGAR_SESSION_IDLE_MINUTES', 5, 1_440).default(60),
  SANGAR_SESSION_HOURS: wholeNumber('SANGAR_SESSION_HOURS', 1, 168).default(12),
  SANGAR_SUPPRESS_BELOW: wholeNumber('SANGAR_SUPPRESS_BELOW', 1, 1_000).default(5),
  SANGAR_OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'SANGAR_OIDC_ISSUER has to be an https address, or http on this machine.')
    .optional(),
  SANGAR_OIDC_CLIENT_ID: z.string().min(1).optional(),
  SANGAR_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  SANGAR_OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  SANGAR_OIDC_NAME: z.string().min(1).max(40).default('OpenID Connect'),
  SANGAR_OIDC_LOGIN_CLAIM: z.string().min(1).default('email'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'NEO4J_URI has to begin with neo4j:// or bolt://.')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_PASSWORD_FILE: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  // Anything that is not declared to be a development machine is treated as production.
  NODE_ENV: z.string().optional(),
});

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

function readSecret(name: string, value: string | undefined, file: string | undefined, because: string): string {
  if (value) return value;
  if (!file) throw new ConfigError(`${because} is set, so ${name} or ${name}_FILE is needed too.`);
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch {
    throw new ConfigError(`${name}_FILE names ${file}, which cannot be read.`);
  }
}

/** Parses the environment. An empty variable counts as unset. Throws `ConfigError`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues[0]?.message ?? 'The environment cannot be read.');
  const env = parsed.data;
  const inContainer = env.SANGAR_LISTEN === 'container';
  const host = env.HOST ?? (inContainer ? '0.0.0.0' : '127.0.0.1');
  if (!inContainer && !isLoopback(host) && !env.SANGAR_ORIGIN) {
    throw new ConfigError(
      `HOST=${host} is refused: off this machine Sangar stands behind a proxy that speaks TLS. Set SANGAR_ORIGIN to its https address.`,
    );
  }
  return {
    host,
    port: env.PORT,
    dataFolder: resolve(env.SANGAR_DATA_DIR),
    sample: env.SANGAR_SAMPLE === 'sample',
    neo4j: env.NEO4J_URI
      ? {
          uri: env.NEO4J_URI,
          user: env.NEO4J_USER,
          password: readSecret('NEO4J_PASSWORD', env.NEO4J_PASSWORD, env.NEO4J_PASSWORD_FILE, 'NEO4J_URI'),
          database: env.NEO4J_DATABASE ?? null,
        }
      : null,
    publicOrigin: env.SANGAR_ORIGIN ?? null,
    proxies: env.SANGAR_PROXIES,
    secret: installationSecret(env.SANGAR_SECRET, env.SANGAR_SECRET_FILE),
    session: { idleMinutes: env.SANGAR_SESSION_IDLE_MINUTES, hours: env.SANGAR_SESSION_HOURS },
    openId: openIdOf(env),
    suppressBelow: env.SANGAR_SUPPRESS_BELOW,
    samplePeople: env.SANGAR_SAMPLE === 'sample' && isLoopback(host) && !inContainer && !env.SANGAR_ORIGIN,
    production: env.NODE_ENV !== 'development' && env.NODE_ENV !== 'test',
    buildPages: env.SANGAR_BUILD === 'auto',
    logLevel: env.SANGAR_LOG,
  };
}

function installationSecret(value: string | undefined, file: string | undefined): string | null {
  if (!value && !file) return null;
  const secret = readSecret('SANGAR_SECRET', value, file, 'SANGAR_SECRET_FILE');
  if (secret.length < 32) throw new ConfigError('SANGAR_SECRET_FILE has to hold at least 32 characters.');
  return secret;
}

function openIdOf(env: z.infer<typeof Environment>): Config['openId'] {
  const { SANGAR_OIDC_ISSUER: issuer, SANGAR_OIDC_CLIENT_ID: clientId } = env;
  if (!issuer) return null;
  if (!clientId) throw new ConfigError('SANGAR_OIDC_ISSUER is set, so SANGAR_OIDC_CLIENT_ID is needed too.');
  const { SANGAR_OIDC_CLIENT_SECRET: secret, SANGAR_OIDC_CLIENT_SECRET_FILE: file } = env;
  return {
    issuer,
    clientId,
    clientSecret: readSecret('SANGAR_OIDC_CLIENT_SECRET', secret, file, 'SANGAR_OIDC_ISSUER'),
    name: env.SANGAR_OIDC_NAME,
    loginClaim: env.SANGAR_OIDC_LOGIN_CLAIM,
  };
}
