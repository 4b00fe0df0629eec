import { describe, expect, it } from 'vitest';
import { faults, faultsByCheck, innocents } from '../src/checks/faults.generated.js';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { faultRuns, innocentRuns } from './support/fault-runs.js';
import { testFaultsIn } from './support/fault-tests.js';
import { testInnocentsIn } from './support/innocent-tests.js';

/**
 * The faults and the innocent deviations that find room in a few runs of one Building Block. All of them are tried by
 * tests/slow/fault-matrix.test.ts and tests/slow/innocent-deviations.test.ts.
 */
const buildingBlocks = ['gis'];
const fewest = 16;
const { runs } = await faultRuns({ buildingBlocks, fewest });
const { runs: innocentOnes } = await innocentRuns({ buildingBlocks, fewest });

describe('the faults', () => {
  it('live with the check that is meant to find them', () => {
    const elsewhere = Object.entries(faultsByCheck).flatMap(([check, own]) =>
      own.filter(({ foundBy: [first] }) => first !== check).map(({ id }) => id),
    );
    expect(elsewhere).toEqual([]);
  });

  it('name checks that exist', () => {
    const named = faults.flatMap(({ foundBy, mayAlsoFail = [] }) => [...foundBy, ...mayAlsoFail]);
    expect(named.filter((rule) => !bundledChecks.some((check) => check.rule === rule))).toEqual([]);
  });

  it('have ids of their own', () => {
    for (const list of [faults, innocents]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it('are seeded, a good part of them, and so are innocent deviations', () => {
    expect(runs.flatMap(({ packed }) => packed).length).toBeGreaterThan(30);
    expect(innocentOnes.flatMap(({ packed }) => packed).length).toBeGreaterThan(15);
  });
});

testFaultsIn(runs);
testInnocentsIn(innocentOnes);
