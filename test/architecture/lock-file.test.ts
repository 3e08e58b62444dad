import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isAllowed, shippedPackages } from './check-licences.ts';

const lockFile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, Entry> };

  it('names every platform build, so that npm ci works wherever it is run', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('names no host that packages came from', () => {
    expect(Object.values(packages).filter((entry) => entry.resolved?.startsWith('http'))).toEqual([]);
  });

  it('leaves development dependencies out of what is shipped', () => {
    const names = shippedPackages(lockFile).map(({ id }) => id.replace(/@[^@]*$/, ''));
    expect(names).toContain('express');
    expect(names).not.toContain('vitest');
  });
});

describe('licence expressions', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND GPL-3.0', false],
    ['AGPL-3.0', false],
    ['none named', false],
  ])('%s is allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});
