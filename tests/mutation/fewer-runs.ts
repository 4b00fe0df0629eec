import fc from 'fast-check';

/** Properties with many runs would take most of the time; the examples of the same tests catch what few runs miss. */
fc.configureGlobal({ seed: 1, numRuns: 10, endOnFailure: true });
