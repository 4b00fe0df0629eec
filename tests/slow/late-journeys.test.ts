import { expect, it } from 'vitest';
import { innocents } from '../../src/checks/faults.generated.js';
import { checkReference } from '../support/harness.js';

it('journeys and proofs accuse nobody who shows changes late', async () => {
  const late = innocents.find(({ id }) => id === 'eventual-consistency');
  if (late?.settle === undefined) throw new Error('no candidate shows changes late');
  const { verdicts } = await checkReference('digital-registries', {
    faults: [{ fault: late }],
    profile: { settle: late.settle },
    request: { tags: '@check=journey or @check=requirement' },
  });
  const own = verdicts.filter(({ rule }) => rule === 'journey' || rule === 'requirement');
  expect(own.filter(({ outcome }) => outcome !== 'pass').map(({ id }) => id)).toEqual([]);
  expect(own.length).toBeGreaterThan(8);
});
