/** Options of Stryker: the sources of one folder, and the unit tests of the same folder. */
export function mutationOf(folder) {
  return {
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', dir: folder, related: false },
    mutate: [`${folder}/**/*.ts`, '!**/*.test.ts'],
    ignorePatterns: ['bench', 'coverage', 'dist', 'features', 'fixtures', 'reports'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 4000,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    jsonReporter: { fileName: `reports/mutation-${folder.replaceAll('/', '-')}.json` },
    clearTextReporter: { logTests: false, allowColor: false },
    tempDirName: 'reports/.stryker',
  };
}
