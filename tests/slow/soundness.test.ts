import { expect, it } from 'vitest';
import { assertSound } from '../support/soundness.js';

it('what is sent as invalid is invalid, and what is sent as valid is valid, on the wire and for another validator', async () => {
  const { invalid, valid } = await assertSound({ numRuns: 80, seed: 20_261_122 });
  expect(invalid).toBeGreaterThan(600);
  expect(valid).toBeGreaterThan(200);
});
