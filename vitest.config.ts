import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';

execFileSync(process.execPath, ['tools/write-registries.js'], { cwd: import.meta.dirname });

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: 'tests/support/scratch.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/index.ts', 'src/cli/process-environment.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, functions: 94, branches: 83, 'src/score/**': { lines: 100 } },
    },
  },
});
