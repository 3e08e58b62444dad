import { mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPages, pagesAreStale } from '../../api/http/build-pages.ts';

const cache = fileURLToPath(new URL('../.cache/', import.meta.url));
const lock = `${cache}building-pages`;
const ABANDONED_MS = 180_000;

const taken = (): boolean => {
  try {
    mkdirSync(cache, { recursive: true });
    mkdirSync(lock);
    return false;
  } catch {
    return true;
  }
};
const age = (): number => {
  try {
    return Date.now() - statSync(lock).mtimeMs;
  } catch {
    return 0;
  }
};

/** The pages as they are in the sources. Two test workers build them once: the second waits for the first. */
export async function buildPagesOnce(): Promise<void> {
  while (taken()) {
    if (age() > ABANDONED_MS) rmSync(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  try {
    if ((await pagesAreStale()) && !(await buildPages())) throw new Error('the pages could not be built');
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
