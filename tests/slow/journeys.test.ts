import { describe, it } from 'vitest';
import { buildingBlocks, smallBuildingBlocks } from '../support/harness.js';
import { testJourneys } from '../support/journey-tests.js';

const others = buildingBlocks.filter((id) => !smallBuildingBlocks.includes(id));

describe('the journeys, at the reference candidate', () => {
  it.each(others)('of %s pass, and each fails where it is broken', testJourneys, 600_000);
});
