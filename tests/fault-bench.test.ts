import { describe, expect, it } from 'vitest';
import { choicesIn, type Experiment, packed } from '../bench/packed-runs.js';
import { faults } from '../src/checks/faults.generated.js';
import { areIndependent } from '../src/mock/kit/seed-groups.js';
import { whyAbsent } from '../src/mock/kit/why-absent.js';
import { definitionOf } from './support/definitions.js';

const { catalogue } = await definitionOf('esignature');

/** Each fault wherever it applies, and in the first of these operations. */
const experiments = faults.flatMap((fault): Experiment[] => {
  const operations = catalogue.operations.filter((one) => whyAbsent(fault, catalogue, one) === undefined);
  const own = [{ fault, operations: operations.slice(0, 1), single: true }];
  return operations.length === 0 ? [] : [{ fault, operations, single: false }, ...own];
});

/** What a candidate without a fault is told: that it passes these checks in all operations. */
function passing(rules: ReadonlySet<string>) {
  return catalogue.operations.flatMap(({ id }) =>
    [...rules].map((rule) => ({ rule, operation: id, outcome: 'pass' as const })),
  );
}

const all = new Set(faults.flatMap(({ foundBy }) => foundBy));
const runsWith = (rules: ReadonlySet<string>) =>
  packed(experiments, choicesIn(catalogue, { faultless: { verdicts: passing(rules) }, seed: '1' }));

describe('faults of the bench that share a run', () => {
  const runs = runsWith(all);

  it('are in operations that share no item', () => {
    for (const run of runs) {
      const others = run.flatMap((one, index) =>
        run.slice(index + 1).map((other) => [one.group, other.group] as const),
      );
      expect(others.every(([one, other]) => areIndependent(one, other))).toBe(true);
    }
  });

  it('are each in one run, in operations of their group that they had before', () => {
    const seats = runs.flat();
    expect(new Set(seats.map(({ of }) => of)).size).toBe(seats.length);
    for (const { experiment, of, group } of seats) {
      expect(experiment.operations.length).toBeGreaterThan(0);
      for (const one of experiment.operations) {
        expect(of.operations).toContain(one);
        expect(group.operations).toContain(one);
      }
    }
  });

  it('make fewer runs than there are faults', () => {
    expect(runs.length).toBeLessThan(experiments.length / 3);
  });

  it('are none that strike the whole candidate, and none whose check passes nowhere', () => {
    expect(runs.flat().some(({ experiment }) => experiment.fault.wholeCandidate)).toBe(false);
    const seated = runsWith(new Set(['success-status'])).flat();
    const mayBeSeen = ({ foundBy, foundByAny }: Experiment['fault']): boolean =>
      foundByAny === true || foundBy.includes('success-status');
    expect(seated.filter(({ experiment }) => !mayBeSeen(experiment.fault))).toEqual([]);
  });
});
