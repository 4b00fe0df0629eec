import { describe, expect, it } from 'vitest';
import { catalogueOf, smallCatalogue, smallDocument } from '../../tests/support/small-definition.js';
import { bundledChecks } from '../checks/registry.generated.js';
import { type Depth, depths } from '../model/depth.js';
import type { Plan } from '../model/plan.js';
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

/** The operations on things of which each rule asks something. */
const askedOf: Readonly<Record<string, string>> = {
  'accepts-boundary': 'list create put',
  'accepts-enum': 'list create put',
  'accepts-minimal': 'create put',
  'accepts-optional': 'list',
  'altered-credential': 'list create read put patch delete',
  'body-schema': 'list create read put patch delete',
  charset: 'list create read put patch',
  'conditional-read': 'list read',
  'content-type': 'list create read put patch',
  'declared-headers': 'list',
  'documented-properties': 'list create read put patch',
  'error-reveals-nothing': 'list create read put patch delete',
  filter: 'list',
  'head-harmless': 'list read',
  'malformed-json': 'create put patch',
  'method-not-allowed': 'list read',
  'missing-required': 'create put patch',
  'no-content': 'delete',
  'no-credential': 'list create read put patch delete',
  'operation-served': 'list create read put patch delete',
  'options-harmless': 'list read',
  'other-credential': 'list create read put patch delete',
  'others-untouched': 'put patch delete',
  'out-of-range': 'list create put',
  paging: 'list',
  'partial-update': 'patch',
  'refusal-shows-nothing': 'list create read put patch',
  'repeat-delete': 'delete',
  'repeat-read': 'list read',
  'repeat-update': 'put',
  'state-create': 'create',
  'state-delete': 'delete',
  'state-list': 'list',
  'state-read': 'read',
  'state-update': 'put patch',
  'success-status': 'list create read put patch delete',
  'tolerant-reader': 'patch',
  'unicode-kept': 'create',
  'unknown-credential': 'list create read put patch delete',
  'unknown-identifier': 'read put patch delete',
  'unknown-property': 'create put',
  'unsupported-media-type': 'create put patch',
  'wrong-enum': 'list create put',
  'wrong-format': 'create put',
  'wrong-length': 'create put',
  'wrong-pattern': 'create put',
};

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

  it.each(Object.entries(askedOf))('asks %s of: %s', (rule, operations) => {
    const found = planAt('thorough').operations.flatMap(({ operation, groups }) =>
      groups.some(({ scenarios }) => scenarios.some((one) => one.rule === rule)) ? operation.name : [],
    );
    expect(found.map((name) => name.replace(/Things?$/, '')).sort()).toEqual(operations.split(' ').sort());
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
