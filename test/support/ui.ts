import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { startApi, type TestApi } from './api.ts';
import { launchBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { loadSamples } from './sample-mission.ts';

export interface TestUi {
  api: TestApi;
  /** Id of the sample mission that is loaded. */
  mission: string;
  /** Address of a page of that mission. */
  at: (page?: string) => string;
  /** `expected` names complaints that a test brings about on purpose. */
  open: (path: string, options?: BrowserContextOptions, expected?: RegExp) => Promise<Page>;
}

/** A busy machine is slow, not broken. */
const PATIENCE_MS = 60_000;

/** Waits for a value of the page to become what is expected. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE_MS });

/**
 * A real browser before a real server on the sample missions. After every test each of its pages has to have been
 * quiet: no error in the console, no fault while drawing, no request to another host.
 */
export function useUi(): () => TestUi {
  let browser: Browser | undefined;
  let api: TestApi | undefined;
  let mission = '';
  let complaints: string[] = [];
  vi.setConfig({ testTimeout: 4 * PATIENCE_MS });

  beforeAll(async () => {
    const pages = await builtPages();
    [browser, api] = await Promise.all([launchBrowser(), startApi({ pages })]);
    mission = await loadSamples(api);
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

  const open: TestUi['open'] = async (path, options = {}, expected) => {
    const context = await browser!.newContext({
      baseURL: api!.url,
      viewport: { width: 1280, height: 860 },
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`));
    page.on('request', (request) => {
      const address = new URL(request.url());
      if (address.protocol.startsWith('http') && address.origin !== api!.url) {
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
