import { expect, it } from 'vitest';
import { assertSound } from './support/soundness.js';

it('what is sent as invalid is invalid, and what is sent as valid is valid, on the wire and for another validator', async () => {
  const { invalid, valid } = await assertSound({ numRuns: 12, seed: 20_261_121 });
  expect(invalid).toBeGreaterThan(60);
  expect(valid).toBeGreaterThan(20);
});
