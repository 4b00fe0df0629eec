import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import type { Operation } from '../../model/definition.js';
import type { Script } from '../scenario/script.js';
import { Needs } from './needs.js';

/** A scenario of one operation, and of nothing else. */
function scenarioOf(operation: string): Script {
  return { facts: { api: 'api', operation, sends: operation }, steps: [] } as unknown as Script;
}

/** A step that a check brings, or a phrase. */
const judging = (of: string, thing = 'thing') => ({ meaning: { judging: { of }, values: [thing] } });
const phrase = (name: string) => ({ meaning: { phrase: name, values: ['thing'] } });

function claimed(...steps: readonly object[]) {
  const creation = smallCatalogue.operations.find(({ method }) => method === 'POST')?.name ?? '';
  const script = { ...scenarioOf(creation), steps } as unknown as Script;
  return new Needs(smallCatalogue, { existing: {} }).of(script);
}

describe('what a scenario does before its claim', () => {
  it.each([
    ['the first request of a walk', 1, [phrase('existingCreated'), phrase('sent'), judging('pages')]],
    ['the look at a list around a change', 2, [phrase('existingCreated'), phrase('sent'), judging('list-around')]],
    [
      'another item that must stay',
      1,
      [phrase('existingCreated'), phrase('another'), phrase('sent'), judging('other-item')],
    ],
  ])('ends with %s', (_, from, steps) => {
    expect(claimed(...steps)).toMatchObject({ when: 'calm', from });
  });
});

/** The small catalogue, whose creation of a thing bears another name and method. */
function needOf(name: string, method: Operation['method'], path: string) {
  const [some] = smallCatalogue.operations;
  if (some === undefined) throw new Error('the small catalogue has no operation');
  const operations = [...smallCatalogue.operations, { ...some, name, method, path, id: `bb/api/${name}` }];
  const needs = new Needs({ bindings: smallCatalogue.bindings, operations }, { existing: {} });
  return needs.of(scenarioOf(name));
}

describe('settings, which stand alone at their path', () => {
  const [some] = smallCatalogue.operations;
  if (some === undefined) throw new Error('the small catalogue has no operation');
  const changing: Operation = {
    ...some,
    name: 'changeSettings',
    method: 'PUT',
    path: '/settings',
    id: 'bb/api/change',
  };
  const part = { operation: 'api/changeSettings' };
  const { resources } = smallCatalogue.bindings;
  const [known] = Object.values(resources);
  if (known === undefined) throw new Error('the small catalogue has no resource');
  const { identifier: _, ...nameless } = known;
  const settings = { ...nameless, name: 'settings', create: [], read: [], update: [part], delete: [], list: [] };
  const bindings = { ...smallCatalogue.bindings, resources: { ...resources, settings } };
  const needs = new Needs({ bindings, operations: [...smallCatalogue.operations, changing] }, { existing: {} });
  const script = (...steps: readonly object[]): Script =>
    ({ facts: { ...scenarioOf('changeSettings').facts, id: 'one', scope: 'shared' }, steps }) as unknown as Script;

  it('are changed by one scenario at a time', () => {
    const { claim } = needs.of(script());
    expect([[...claim.watches], [...claim.changes]]).toEqual([['settings'], ['settings']]);
  });

  it('of which each item has its own take turns too, so that one candidate that keeps them together is blamed once', () => {
    const own = { ...settings, needs: ['thing'], create: [{ ...part, by: 'id' }] };
    const owned = { ...bindings, resources: { ...resources, settings: own } };
    const needsOfOwned = new Needs({ bindings: owned, operations: [changing] }, { existing: {} });
    expect([...needsOfOwned.of(script()).claim.changes]).toContain('settings');
    expect(needsOfOwned.asRun(script(phrase('readBack'))).facts.scope).toBe('shared one');
  });

  it('are sent anew by a scenario that looks at them afterwards', () => {
    expect(needs.asRun(script(phrase('readBack'))).facts.scope).toBe('shared one');
    expect(needs.asRun(script(judging('look-back'))).facts.scope).toBe('shared one');
    expect(needs.asRun(script(phrase('sent'))).facts.scope).toBe('shared');
    expect(needs.asRun(script(judging('key-again'))).facts.scope).toBe('shared one');
    const ofThings = { ...scenarioOf(some.name), steps: [phrase('readBack')] } as unknown as Script;
    expect(needs.asRun(ofThings)).toBe(ofThings);
  });
});

describe('a removal that names no item', () => {
  it.each<[string, Operation['method'], string]>([
    ['forgetEverything', 'DELETE', '/things'],
    ['resetThings', 'POST', '/things/reset'],
    ['things-remove-all', 'POST', '/things/gone'],
    ['byColour', 'POST', '/things/remove-by-colour'],
    ['pruneThings', 'POST', '/things/tidy'],
  ])('is run when nobody else has an item: %s', (name, method, path) => {
    expect(needOf(name, method, path).when).toBe('late');
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
