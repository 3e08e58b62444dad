import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // A busy machine is slow, not broken.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    // A Community server has one database, which each store suite empties: one file at a time, then.
    fileParallelism: !process.env.SANGAR_TEST_NEO4J_URI,
  },
});
