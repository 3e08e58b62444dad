import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareFetch, bodyOf, startApi, type TestApi } from '../support/api.ts';

describe('The web server', () => {
  let api: TestApi;
  let pages: string;
  beforeAll(async () => {
    pages = mkdtempSync(join(tmpdir(), 'sangar-pages-'));
    mkdirSync(join(pages, 'assets'));
    writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Sangar</title>');
    writeFileSync(join(pages, 'assets/main-abc123.js'), 'export {};');
    writeFileSync(join(pages, 'sangar.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    api = await startApi({ pages });
  });
  afterAll(async () => {
    await api?.close();
    rmSync(pages, { recursive: true, force: true });
  });

  /** Sends headers that fetch would set by itself. */
  const raw = (path: string, headers: Record<string, string>, method = 'GET', body?: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const { hostname, port } = new URL(api.url);
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const query = JSON.stringify({ query: '{ missions { id } }' });
  const operator = () => ({ authorization: `Bearer ${api.operatorToken}` });
  const post = (headers: Record<string, string>) =>
    raw(
      '/graphql',
      { host: new URL(api.url).host, 'content-type': 'application/json', ...operator(), ...headers },
      'POST',
      query,
    );

  it('answers under the names of this machine alone', async () => {
    for (const host of ['127.0.0.1:4000', 'localhost', '[::1]:80', '127.0.0.2']) {
      expect((await raw('/healthz', { host })).status).toBe(200);
    }
    for (const host of ['sangar.example.org', '127.0.0.1.example.org:4000', 'localhost.evil', '10.0.0.1', '[::2]']) {
      expect((await raw('/graphql', { host, 'content-type': 'application/json' }, 'POST', query)).status).not.toBe(200);
      expect((await raw('/healthz', { host })).status).not.toBe(200);
    }
  });

  it('lets programs and its own pages change things, and no page of another address', async () => {
    const own = new URL(api.url);
    expect((await post({})).status).toBe(200);
    expect((await post({ origin: own.origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${Number(own.port) + 1}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const { status, text } = await post(headers as unknown as Record<string, string>);
      expect([status, JSON.parse(text).error.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  it('takes no operation from a plain form or an address', async () => {
    const headers = { host: new URL(api.url).host, 'content-type': 'text/plain', ...operator() };
    const form = await raw('/graphql', headers, 'POST', query);
    expect(form.status).toBe(400);
    const address = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ missions { id } }')}`);
    expect(address.status).toBe(400);
  });

  it('keeps operator addresses for who knows the token', async () => {
    const ask = (headers: Record<string, string>) =>
      bareFetch(`${api.url}/operator/export?mission=none`, { method: 'POST', headers });
    expect((await ask({})).status).toBe(403);
    expect((await ask({ authorization: 'Bearer wrong' })).status).toBe(403);
    expect((await ask({ authorization: `Bearer ${api.operatorToken}` })).status).toBe(200);
  });

  it('sends a policy that allows scripts of this server alone, and no header that names its software', async () => {
    const { headers } = await fetch(`${api.url}/`, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|upgrade-insecure-requests/);
    expect(policy.replace(/style-src[^;]*/, '')).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('serves the page at every page address, always fresh, and its files for a year', async () => {
    for (const path of ['/', '/missions/mission-north/exposure?axis=PERSONS', '/assessments/some-key']) {
      const response = await fetch(api.url + path, { headers: { accept: 'text/html' } });
      expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>Sangar</title>']);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const file = await fetch(`${api.url}/assets/main-abc123.js`);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${api.url}/sangar.svg`)).headers.get('content-type')).toContain('svg');
  });

  it('answers a file that is gone with 404, never with the page, and serves nothing outside its folder', async () => {
    expect((await fetch(`${api.url}/assets/main-old.js`, { headers: { accept: '*/*' } })).status).toBe(404);
    for (const path of ['/assets/../../package.json', '/..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/etc/passwd']) {
      expect((await raw(path, { host: new URL(api.url).host })).text).not.toMatch(/"dependencies"|root:/);
    }
  });

  it('answers an unknown address and an unknown method as faults of the client', async () => {
    const unknown = await fetch(`${api.url}/nothing-here`, { headers: { accept: 'application/json' } });
    expect([unknown.status, (await bodyOf(unknown)).error.code]).toEqual([404, 'NOT_FOUND']);
    expect((await fetch(`${api.url}/missions/x`, { method: 'DELETE' })).status).toBe(404);
  });

  it('says that the pages have not been built where they are not', async () => {
    const bare = await startApi({ pages: join(pages, 'nothing') });
    try {
      const response = await fetch(`${bare.url}/`, { headers: { accept: 'text/html' } });
      expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')]);
    } finally {
      await bare.close();
    }
  });
});
