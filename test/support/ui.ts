import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { SAMPLE_MISSIONS } from '../../seed/sample-missions.ts';
import { startApi, type TestApi } from './api.ts';
import { launchBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { signInAs, type TestPerson } from './people.ts';
import { loadSamples } from './sample-mission.ts';

export interface TestUi {
  api: TestApi;
  /** Id of the sample mission that is loaded. */
  mission: string;
  /** Address of a page of that mission. */
  at: (page?: string) => string;
  /**
   * `expected` names complaints that a test brings about on purpose. Pages are opened by somebody who works on the
   * samples and manages people and record, unless another person, or null for nobody, is named.
   */
  open: (
    path: string,
    options?: BrowserContextOptions,
    expected?: RegExp,
    person?: TestPerson | 'everyday' | null,
  ) => Promise<Page>;
}

/** A busy machine is slow, not broken. */
const PATIENCE_MS = 60_000;

/** Waits for a value of the page to become what is expected. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE_MS });

/**
 * A real browser before a real server on the sample missions; `missions` are those beside them that a test makes by
 * itself. After every test each of its pages has to have been quiet: no error in the console, no fault while drawing,
 * no request to another host.
 */
export function useUi({ missions: further = [] }: { missions?: readonly string[] } = {}): () => TestUi {
  let browser: Browser | undefined;
  let api: TestApi | undefined;
  let mission = '';
  let everyday: TestPerson | undefined;
  let complaints: string[] = [];
  vi.setConfig({ testTimeout: 4 * PATIENCE_MS });

  beforeAll(async () => {
    const pages = await builtPages();
    [browser, api] = await Promise.all([launchBrowser(), startApi({ pages })]);
    mission = await loadSamples(api);
    const work = ['FIELD_TECHNOLOGY_OFFICER', 'JMAC_ANALYST'] as const;
    const ids = [...SAMPLE_MISSIONS.map(({ id }) => id), ...further];
    const missions = ids.flatMap((id) => work.map((role) => [role, id] as const));
    const compartments = ['mediation', 'witness-data'];
    everyday = await signInAs(api, [...work, ...missions, 'ADMINISTRATOR', 'AUDITOR'], { compartments });
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });

  const open: TestUi['open'] = async (path, options = {}, expected, person = 'everyday') => {
    const context = await browser!.newContext({
      baseURL: api!.url,
      viewport: { width: 1280, height: 860 },
      ...options,
    });
    if (person) {
      const { session: value } = person === 'everyday' ? everyday! : person;
      await context.addCookies([{ name: 'sangar-session', value, url: api!.url, httpOnly: true, sameSite: 'Strict' }]);
    }
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`));
    page.on('request', (request) => {
      const address = new URL(request.url());
      if (address.protocol.startsWith('http') && address.origin !== (options.baseURL ?? api!.url)) {
        complaints.push(`another host: ${request.url()}`);
      }
    });
    await page.goto(path);
    return page;
  };
  return () => ({
    api: api!,
    mission,
    at: (page = '') => `/missions/${mission}${page && `/${page}`}`,
    open,
  });
}
