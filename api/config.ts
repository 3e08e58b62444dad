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
  /** Introspection and schema details are shown only where this is false. */
  production: boolean;
  /** Whether pages that are missing or older than their sources are built at the start. */
  buildPages: boolean;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** The environment holds something that cannot be used; the message is one line for a person. */
export class ConfigError extends Error {}

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

function readSecret(name: string, value: string | undefined, file: string | undefined): string {
  if (value) return value;
  if (!file) throw new ConfigError(`NEO4J_URI is set, so ${name} or ${name}_FILE is needed too.`);
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
  if (!inContainer && !isLoopback(host)) {
    throw new ConfigError(
      `HOST=${host} is refused: there is no sign-in yet, so Sangar listens on this machine alone (127.0.0.1, ::1 or localhost).`,
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
          password: readSecret('NEO4J_PASSWORD', env.NEO4J_PASSWORD, env.NEO4J_PASSWORD_FILE),
          database: env.NEO4J_DATABASE ?? null,
        }
      : null,
    production: env.NODE_ENV !== 'development' && env.NODE_ENV !== 'test',
    buildPages: env.SANGAR_BUILD === 'auto',
    logLevel: env.SANGAR_LOG,
  };
}
