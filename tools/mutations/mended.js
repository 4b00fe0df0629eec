/**
 * Mistakes that this project once made, each as a change that makes it again: a text that stands once in the sources, what
 * stands in its place then, and the tests that must notice.
 */
export const mended = [
  {
    name: 'a request that was sent twice is held against the candidate',
    find: "return { ...exchange, twice: isBroken ? 'broken' : true };",
    replace: 'return exchange;',
    tests: ['src/run/http/throttle.test.ts'],
  },
  {
    name: 'an item is called lost though nothing else that was sent has created one',
    find: 'by === creator && this.bodiesThatWork.has(plannedBody)',
    replace: 'by === creator',
    tests: ['src/run/scenario/lost-items.test.ts'],
  },
  {
    name: 'an answer that breaks off is asked for again',
    find: 'error instanceof errors.HTTPParserError || error instanceof BrokenOff',
    replace: 'error instanceof errors.HTTPParserError',
    tests: ['src/run/http/failures.test.ts'],
  },
  {
    name: 'an erratum on a part of an operation excuses the whole of it',
    find: "difference.what === 'operation' ? `${pointer}/`.startsWith(`${at}/`) : at.startsWith(pointer)",
    replace: 'at.startsWith(pointer)',
    tests: ['src/pipeline/published-document.test.ts'],
  },
  {
    name: 'HEAD is taken for GET: an answer to it must succeed',
    find: "request.method === 'HEAD' ? accepted?.response?.status : undefined",
    replace: 'undefined',
    tests: ['src/judge/judgements.test.ts'],
  },
  {
    name: 'a TLS session is taken up again, and shows no certificate',
    find: ', maxCachedSessions: 0',
    replace: '',
    tests: ['src/run/http/tls-session.test.ts'],
  },
  {
    name: 'a place in a path that is not declared is said to break clients',
    find: "const breaking = required && location !== 'path';",
    replace: 'const breaking = required;',
    tests: ['src/definition/definition.test.ts'],
  },
  {
    name: 'features that are made for a run leave the journeys behind',
    find: 'writeFeatures(folder, generated, isBundled ? own : undefined)',
    replace: 'writeFeatures(folder, generated)',
    tests: ['tests/features-on-disk.test.ts'],
  },
  {
    name: 'a gap in the candidate as a whole lowers the score of its operations',
    find: 'const ofOperations = verdicts.filter((verdict) => !isCrossFunctional(verdict));',
    replace: 'const ofOperations = verdicts;',
    tests: ['src/score/score.test.ts'],
  },
  {
    name: 'of operations that share method and path, one with less in its query is meant',
    find: 'fixed.filter(({ pairs }) => pairs.length === most)',
    replace: 'fixed',
    tests: ['tests/shared-paths.test.ts'],
  },
  {
    name: 'a change that takes its time is not looked for again',
    find: "({ outcome }: Finding): boolean => outcome !== 'fail'",
    replace: '(_: Finding): boolean => true',
    tests: ['src/run/scenario/eventually.test.ts'],
  },
];
