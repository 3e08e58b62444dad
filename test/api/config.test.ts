import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../api/config.ts';

describe('The configuration', () => {
  it('is safe when nothing is set', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: resolve('data'),
      sample: true,
      neo4j: null,
      publicOrigin: null,
      proxies: 0,
      secret: null,
      session: { idleMinutes: 60, hours: 12 },
      openId: null,
      samplePeople: true,
      suppressBelow: 5,
      production: true,
      buildPages: true,
      logLevel: 'warn',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ HOST: '', PORT: '', NEO4J_URI: '', SANGAR_SAMPLE: '' })).toEqual(readConfig({}));
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'sangar.example.org', '128.0.0.1', '127.0.0.1.example.org'])(
    'refuses to listen on %s without a proxy that speaks TLS',
    (HOST) => {
      expect(() => readConfig({ HOST })).toThrow(ConfigError);
      expect(() => readConfig({ HOST })).toThrow(/Set SANGAR_ORIGIN/);
    },
  );

  it.each(['127.0.0.1', 'localhost', '::1', '127.8.8.8'])('listens on %s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST);
  });

  it('listens on every address inside a container, where that is said', () => {
    expect(readConfig({ SANGAR_LISTEN: 'container' }).host).toBe('0.0.0.0');
    expect(readConfig({ SANGAR_LISTEN: 'container', HOST: '::' }).host).toBe('::');
    expect(() => readConfig({ SANGAR_LISTEN: 'anywhere' })).toThrow(/loopback or container/);
  });

  it.each([
    [{ PORT: '70000' }, /PORT/],
    [{ PORT: 'http' }, /PORT/],
    [{ SANGAR_SAMPLE: 'yes' }, /sample or none/],
    [{ SANGAR_LOG: 'loud' }, /SANGAR_LOG/],
    [{ NEO4J_URI: 'http://db' }, /neo4j:\/\/ or bolt:\/\//],
    [{ NEO4J_URI: 'neo4j://db' }, /NEO4J_PASSWORD or NEO4J_PASSWORD_FILE is needed/],
    [{ NEO4J_URI: 'neo4j://db', NEO4J_PASSWORD_FILE: '/no/such/file' }, /cannot be read/],
  ])('says in one line what is wrong with %j', (environment, expected) => {
    expect(() => readConfig(environment)).toThrow(expected);
    try {
      readConfig(environment);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  it('takes the password of the database from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sangar-config-'));
    writeFileSync(join(folder, 'password'), 'from-a-file\n');
    const { neo4j } = readConfig({ NEO4J_URI: 'bolt+s://db:7687', NEO4J_PASSWORD_FILE: join(folder, 'password') });
    expect(neo4j).toEqual({ uri: 'bolt+s://db:7687', user: 'neo4j', password: 'from-a-file', database: null });
    rmSync(folder, { recursive: true });
  });
});
