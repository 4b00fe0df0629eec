/**
 * Options of Stryker: sources of one folder, and the unit tests of the same folder.
 * @param {string} folder
 * @param {string} sources those that are changed, as a pattern in the folder
 */
export function mutationOf(folder, sources = '**/*.ts') {
  return {
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', dir: folder, related: false },
    mutate: [`${folder}/${sources}`, '!**/*.test.ts'],
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
