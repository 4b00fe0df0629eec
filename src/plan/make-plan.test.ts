import { describe, expect, it } from 'vitest';
import { catalogueOf, smallCatalogue, smallDocument } from '../../tests/support/small-definition.js';
import { bundledChecks } from '../checks/registry.generated.js';
import { type Depth, depths, type Plan } from '../model/plan.js';
import { makePlan } from './make-plan.js';

function planAt(depth: Depth, seed = 1, catalogue = smallCatalogue): Plan {
  return makePlan(catalogue, { seed, objects: {}, depth, checks: bundledChecks });
}

function planOf(name: string, plan = planAt('standard')) {
  return plan.operations.find(({ operation }) => operation.name === name);
}

function scenariosOf({ operations }: Plan) {
  return operations.flatMap(({ groups }) => groups.flatMap(({ scenarios }) => scenarios));
}

function rulesOf(name: string) {
  return planOf(name)?.groups.flatMap(({ scenarios }) => scenarios.map(({ rule }) => rule)) ?? [];
}

const idsAt = (depth: Depth): string[] => scenariosOf(planAt(depth)).map(({ id }) => id);

describe('a plan', () => {
  it('is the same for the same input, and has other values for another seed', () => {
    expect(planAt('standard')).toEqual(planAt('standard'));
    const body = (seed: number) => planOf('createThing', planAt('standard', seed))?.template.body?.value;
    expect(body(1)).not.toEqual(body(2));
  });

  it('asks at each depth all that the one before asks, and more', () => {
    const [quick = [], standard = [], thorough = []] = depths.map(idsAt);
    expect(standard).toEqual(expect.arrayContaining(quick));
    expect(thorough).toEqual(expect.arrayContaining(standard));
    expect(quick.length).toBeLessThan(standard.length);
    expect(standard.length).toBeLessThan(thorough.length);
  });

  it('gives every scenario an id of its own, which names operation and rule', () => {
    const scenarios = scenariosOf(planAt('thorough'));
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    for (const { id, rule } of scenarios) expect(id).toMatch(new RegExp(`^bb\\.api\\.\\w+\\.${rule}`));
  });

  it('says of every check of an operation that it is asked, or why it is not', () => {
    const expected = new Set(bundledChecks.filter(({ kind }) => kind === 'operation').map(({ rule }) => rule));
    for (const { groups, skipped } of planAt('thorough').operations) {
      const asked = groups.flatMap(({ scenarios }) => scenarios.map(({ rule }) => rule));
      expect(new Set([...asked, ...skipped.map(({ rule }) => rule)])).toEqual(expected);
      expect(skipped.filter(({ reason }) => reason.length < 10)).toEqual([]);
    }
  });

  it('reads back what it creates, and breaks the clauses of the definition', () => {
    expect(rulesOf('createThing')).toEqual(
      expect.arrayContaining(['state-create', 'missing-required', 'wrong-pattern', 'wrong-length', 'no-credential']),
    );
    expect(rulesOf('deleteThing')).toEqual(expect.arrayContaining(['state-delete', 'repeat-delete']));
    expect(rulesOf('listThings')).toEqual(expect.arrayContaining(['state-list', 'paging', 'filter']));
    expect(rulesOf('listThings')).not.toContain('state-create');
  });

  it('asks nothing of a call that nothing makes due, and says why', () => {
    const catalogue = catalogueOf(smallDocument, { roles: { 'api/createThing': 'outbound' } });
    const own = planOf('createThing', planAt('standard', 1, catalogue));
    expect(own?.groups).toEqual([]);
    expect(own?.skipped[0]?.reason).toBe('the GovSpec does not say what makes the candidate call it');
  });

  it('sends an object of the profile in place of a made one', () => {
    const objects = { thing: { name: 'Given' } };
    const plan = makePlan(smallCatalogue, { seed: 1, objects, depth: 'quick', checks: [] });
    expect(planOf('createThing', plan)?.template.body?.value).toMatchObject({ name: 'Given' });
  });
});
