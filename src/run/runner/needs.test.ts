import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import type { Operation } from '../../model/definition.js';
import type { Script } from '../scenario/script.js';
import { Needs } from './needs.js';

/** A scenario of one operation, and of nothing else. */
function scenarioOf(operation: string): Script {
  return { facts: { api: 'api', operation, sends: operation }, steps: [] } as unknown as Script;
}

/** The small catalogue, whose creation of a thing bears another name and method. */
function needOf(name: string, method: Operation['method'], path: string) {
  const [some] = smallCatalogue.operations;
  if (some === undefined) throw new Error('the small catalogue has no operation');
  const operations = [...smallCatalogue.operations, { ...some, name, method, path, id: `bb/api/${name}` }];
  const needs = new Needs({ bindings: smallCatalogue.bindings, operations }, { existing: {} });
  return needs.of(scenarioOf(name));
}

describe('a removal that names no item', () => {
  it.each<[string, Operation['method'], string]>([
    ['forgetEverything', 'DELETE', '/things'],
    ['resetThings', 'POST', '/things/reset'],
    ['things-remove-all', 'POST', '/things/gone'],
  ])('is played when nobody else has an item: %s', (name, method, path) => {
    const { when, claim } = needOf(name, method, path);
    expect(when).toBe('calm');
    expect(claim.watches.size).toBeGreaterThan(0);
    expect(claim.changes).toEqual(claim.watches);
  });

  it.each<[string, Operation['method'], string]>([
    ['tellEverything', 'POST', '/things/told'],
    ['resetOfThings', 'GET', '/things/reset'],
  ])('is no other request: %s', (name, method, path) => {
    expect(needOf(name, method, path).when).toBe('now');
  });

  it('is not the removal of one item', () => {
    const removal = smallCatalogue.operations.find(({ method }) => method === 'DELETE');
    const needs = new Needs(smallCatalogue, { existing: {} });
    expect(needs.of(scenarioOf(removal?.name ?? '')).when).toBe('now');
  });
});
