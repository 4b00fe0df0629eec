import { describe, expect, it } from 'vitest';
import type { Deviation } from '../../src/mock/kit/fault.js';
import { essence } from '../support/essence.js';
import { checkReference, fault } from '../support/harness.js';

/** Answers that take a while, so that requests are under way together. */
const late: Deviation = { id: 'late', title: 'answers late', absent: () => undefined, delay: 3 };

/** As many requests as the candidate bears. */
const adaptive = { concurrency: 4, maxConcurrency: 32 };

describe('the same input', () => {
  it.each([
    ['without a fault', 'digital-registries', []],
    ['without a fault', 'consent', []],
    ['with a lost update', 'digital-registries', [fault('update-lost')]],
    ['with credentials ignored', 'digital-registries', [fault('ignored-credential')]],
  ])('%s gives %s the same verdicts, however many requests are under way', async (_, buildingBlock, faults) => {
    const seeded = [{ fault: late }, ...faults];
    const essences = [];
    for (const request of [{ concurrency: 1 }, { concurrency: 4 }, { concurrency: 16 }, adaptive])
      essences.push(essence(await checkReference(buildingBlock, { faults: seeded, request })));
    const [one, ...others] = essences;
    for (const other of others) expect(other).toEqual(one);
  });
});
