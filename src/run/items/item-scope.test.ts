import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { scopeOfItem } from './item-scope.js';

const resource = { name: 'thing', shared: false, update: [], delete: [] };

/** The scope of a thing for a scenario. */
function scope(
  method: string,
  {
    isVariation = true,
    needsSeveral = false,
    removable = false,
    shared = false,
    isGiven = false,
    isListed = false,
  } = {},
): string {
  const facts = { file: 'a.feature', itemScope: 'own', isVariation, needsSeveral };
  const request = { operation: { method, api: 'api', name: 'other', path: '/others' } };
  const profile = { existing: isListed ? { thing: ['1', '2'] } : {} };
  const world = { facts, isJourney: false, request, profile, catalogue: smallCatalogue } as unknown as ScenarioWorld;
  const wanted = { resource: { ...resource, shared }, creator: { name: 'create' }, removable } as unknown as Parameters<
    typeof scopeOfItem
  >[1];
  return scopeOfItem(world, wanted, isGiven);
}

describe('an item', () => {
  it('is shared by all that is asked of a reading operation, unless there must be several', () => {
    expect(scope('GET')).toBe('shared a.feature');
    expect(scope('GET', { isVariation: false })).toBe('shared a.feature');
    expect(scope('GET', { isVariation: false, needsSeveral: true })).toBe('own');
    expect(scope('GET', { isVariation: false, isListed: true })).toBe('own');
  });

  it('is the scenario’s own where the request changes or removes it', () => {
    expect(scope('PUT')).toBe('own');
    expect(scope('GET', { removable: true })).toBe('own');
  });

  it('that is costly serves the whole run, unless the profile gives it for the operation', () => {
    expect(scope('PUT', { shared: true })).toBe('run');
    expect(scope('PUT', { shared: true, isGiven: true })).toBe('own');
  });
});
