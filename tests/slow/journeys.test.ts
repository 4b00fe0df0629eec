import { describe, it } from 'vitest';
import { buildingBlocks } from '../support/harness.js';
import { testJourneys } from '../support/journey-tests.js';

describe('the journeys, at the reference candidate', () => {
  it.each(buildingBlocks)('of %s pass, and each fails where it is broken', testJourneys, 600_000);
});
