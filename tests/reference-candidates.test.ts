import { describe, it } from 'vitest';
import { smallBuildingBlocks } from './support/harness.js';
import { testReference } from './support/reference-tests.js';

/** tests/slow/reference-candidates.test.ts checks every one of them. */
describe('the reference candidate, at quick depth', () => {
  it.each(smallBuildingBlocks)('of %s fails nothing, and a second, unrelated validator agrees', testReference);
});
