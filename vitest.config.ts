import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';

execFileSync(process.execPath, ['tools/write-registries.js'], { cwd: import.meta.dirname });

/** Ends a test that hangs. None may depend on it: on a busy machine everything takes longer. */
const hangs = 30 * 60_000;

export default defineConfig({
  test: {
    // Definitions and compiled schemas are kept in modules, so the files that one worker runs share them.
    isolate: false,
    maxWorkers: '100%',
    setupFiles: 'tests/support/fixed-seed.ts',
    globalSetup: 'tests/support/scratch.ts',
    testTimeout: hangs,
    hookTimeout: hangs,
    teardownTimeout: hangs,
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/support/**/*.test.ts'] } },
      { extends: true, test: { name: 'integration', include: ['tests/*.test.ts'] } },
      { extends: true, test: { name: 'slow', include: ['tests/slow/*.test.ts'] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/index.ts', 'src/cli/process-environment.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, functions: 94, branches: 83, 'src/score/**': { lines: 100 } },
    },
  },
});
