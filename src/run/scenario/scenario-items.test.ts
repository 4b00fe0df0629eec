import { describe, expect, it, vi } from 'vitest';
import type { Resource } from '../../model/bindings.js';
import type { Item } from './item.js';
import { ScenarioItems } from './scenario-items.js';

const thing = {
  name: 'thing',
  identifier: '/id',
  create: [{ operation: 'api/create', sent: '' }],
} as unknown as Resource;

function makeItems(isJourney = false) {
  const onAnsweredValue = vi.fn();
  return { items: new ScenarioItems({ resources: { thing }, isJourney, onAnsweredValue }), onAnsweredValue };
}

const created: Item = { identifier: 7, sent: { id: 7 }, exchanges: [{} as Item['exchanges'][number]] };

describe('the items of a scenario', () => {
  it.each([
    [false, 'before there is one'],
    [true, 'is known yet'],
  ])('that are not there end it (journey: %s)', (isJourney, message) => {
    expect(() => makeItems(isJourney).items.item('thing')).toThrow(message);
  });

  it('have an identifier that counts as answered unless this run chose it', () => {
    const { items, onAnsweredValue } = makeItems();
    items.keep('thing', created);
    expect(items.identifierOf('thing')).toBe(7);
    expect(onAnsweredValue).not.toHaveBeenCalled();
    items.keep('thing', { ...created, identifier: 8 });
    items.identifierOf('thing');
    expect(onAnsweredValue).toHaveBeenCalledOnce();
  });

  it('end it where one without an identifier is to be named, with the reason', () => {
    const { items } = makeItems();
    items.keep('thing', { doubt: 'not accepted', exchanges: [] });
    expect(() => items.identifierOf('thing')).toThrow('shows no identifier (not accepted)');
    expect(items.doubts).toEqual(['not accepted']);
  });

  it('can stand in for one another for a while', () => {
    const { items } = makeItems();
    items.keep('thing', created);
    expect(items.standingIn('thing', { identifier: 9, exchanges: [] }, () => items.identifierOf('thing'))).toBe(9);
    expect(items.identifierOf('thing')).toBe(7);
  });

  it('stand in with what they belong to, until what takes its time is done', async () => {
    const { items } = makeItems();
    const shelf = { identifier: 'shelf 2', exchanges: [] };
    items.keep('thing', created);
    const other = { identifier: 9, exchanges: [], owner: { resource: 'shelf', item: shelf } };
    const seen = (): unknown[] => [items.identifierOf('thing'), items.find('shelf')?.identifier];
    const later = items.standingIn('thing', other, async () => {
      await Promise.resolve();
      return seen();
    });
    expect(await later).toEqual([9, 'shelf 2']);
    expect(items.amongItsOwn(other, seen)).toEqual([7, 'shelf 2']);
    expect(seen()).toEqual([7, undefined]);
    const failing = items.standingIn('thing', other, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(seen()).toEqual([7, undefined]);
  });

  it('may be missing on purpose', () => {
    const { items } = makeItems();
    items.useMissing('thing', 'nobody');
    expect([items.isMissing('thing'), items.identifierOf('thing')]).toEqual([true, 'nobody']);
  });

  it('belong to a resource of the bindings', () => {
    expect(() => makeItems().items.resource('other')).toThrow('no resource "other"');
  });
});
