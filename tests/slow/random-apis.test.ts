import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiModels } from '../support/random-apis/arbitrary.js';
import { checkRandomApi } from '../support/random-apis/check-api.js';
import { faultsOf, type RandomFault } from '../support/random-apis/faults.js';
import type { ApiModel } from '../support/random-apis/model.js';

/** `npm run bench:random-apis` asks for more, and for others. */
const { RANDOM_APIS: count = '24', RANDOM_SEED: seed = '20261128', RANDOM_FOUND: file } = process.env;
const parameters = { numRuns: Number(count), seed: Number(seed) };

interface Case {
  readonly api: ApiModel;
  readonly fault: RandomFault;
}

const cases: fc.Arbitrary<Case> = apiModels.chain((api) =>
  fc.record({ api: fc.constant(api), fault: fc.constantFrom(...faultsOf(api)) }),
);

/** How many requests came to each server that conforms. One that shows what it creates only later is asked again until it does. */
const counted: { operations: number; requests: number }[] = [];
const isLate = ({ resources }: ApiModel): boolean => resources.some(({ created }) => created === 202);

describe('an API that nobody here has seen', () => {
  it('has no failure where its server conforms', async () => {
    await fc.assert(
      fc.asyncProperty(apiModels, async (api) => {
        const { failures, counts, operations, requests } = await checkRandomApi(api);
        expect(failures).toEqual([]);
        expect(counts.error).toBe(0);
        if (!isLate(api)) counted.push({ operations, requests });
      }),
      parameters,
    );
  });

  it('takes no more than 40 requests an operation on the average; one with fewer than five as many as one with five', () => {
    const atMost = (each: number, { operations }: { operations: number }): number => each * Math.max(operations, 5);
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    expect(counted.length).toBeGreaterThanOrEqual(parameters.numRuns / 3);
    expect(sum(counted.map(({ requests }) => requests))).toBeLessThanOrEqual(
      sum(counted.map((one) => atMost(40, one))),
    );
    // A small definition may take up to a fifth more than is estimated.
    expect(counted.filter((one) => one.requests > atMost(50, one))).toEqual([]);
  });

  it('shows most of the faults of its server', async () => {
    const found = new Map<RandomFault, boolean[]>();
    for (const { api, fault } of fc.sample(cases, parameters)) {
      const { failures } = await checkRandomApi(api, fault);
      found.set(fault, [...(found.get(fault) ?? []), failures.length > 0]);
    }
    if (file !== undefined) await writeFile(file, JSON.stringify(Object.fromEntries(found)));
    const all = [...found.values()].flat();
    const share = all.filter(Boolean).length / all.length;
    process.stdout.write(`${all.filter(Boolean).length} of ${all.length} faults found\n${tableOf(found)}\n`);
    expect(share).toBeGreaterThan(0.75);
  });
});

/** A line for each fault that was missed somewhere: in how many APIs it was found. */
function tableOf(found: ReadonlyMap<RandomFault, readonly boolean[]>): string {
  const lines = [...found].flatMap(([fault, seen]) => {
    const hits = seen.filter(Boolean).length;
    return hits === seen.length ? [] : [`  ${fault.padEnd(28)} found in ${hits} of ${seen.length}`];
  });
  return lines.sort().join('\n');
}
