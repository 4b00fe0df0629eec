import { describe, it } from 'vitest';
import { smallBuildingBlocks } from './support/harness.js';
import { testJourneys } from './support/journey-tests.js';

/** tests/slow/journeys.test.ts looks at those of every Building Block. */
describe('the journeys, at the reference candidate', () => {
  it.each(smallBuildingBlocks)('of %s pass, and each fails where it is broken', testJourneys);
});
