import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';

execFileSync(process.execPath, ['tools/write-registries.js']);

/** Unit tests only, because every mutant runs all the tests that reach it. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    setupFiles: ['tests/mutation/fewer-runs.ts'],
    testTimeout: 10_000,
  },
});
