import { describe, expect, it } from 'vitest';
import type { Resource } from '../../model/bindings.js';
import { Stop } from '../../model/stop.js';
import type { Item } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { itemSource } from './obtain-item.js';

const resource = { name: 'thing', needs: [], update: [], delete: [] } as unknown as Resource;

/** A scenario that has one thing, at a candidate that gives every further one the same identifier. */
function worldGiving(identifier: string): ScenarioWorld {
  const item: Item = { identifier, exchanges: [] };
  return {
    facts: { itemScope: 'scope' },
    isJourney: false,
    evidence: { addEarlier: () => undefined },
    session: { shared: { items: { get: async () => item } } },
    items: {
      wanted: () => ({ resource, creator: { name: 'create' }, removable: false }),
      find: () => ({ identifier: '1', exchanges: [] }),
    },
  } as unknown as ScenarioWorld;
}

describe('another item', () => {
  it('is one with an identifier of its own', async () => {
    await expect(itemSource.obtainAnother(worldGiving('2'), 'thing', 'other')).resolves.toMatchObject({
      identifier: '2',
    });
  });

  it('is one beside another owner where the first owner holds one only, and is read there', async () => {
    const known: Record<string, Item> = { shelf: { identifier: 's1', exchanges: [] } };
    const world = worldGiving('2');
    const room = { ...resource, needs: ['shelf'] } as unknown as Resource;
    const seen: unknown[] = [];
    const items = {
      wanted: (name: string) => ({ resource: name === 'shelf' ? resource : room, creator: { name }, removable: false }),
      find: (name: string) => known[name],
      standingIn: async (name: string, item: Item, use: () => Promise<Item>) => {
        known[name] = item;
        const made = await use();
        seen.push(known[name]?.identifier);
        return made;
      },
    };
    const get = async (key: string): Promise<Item> => {
      if (key.includes('thing') && !key.includes('beside')) throw new Error('409');
      return { identifier: key.includes('beside') ? 't2' : 's2', exchanges: [] };
    };
    const made = await itemSource.obtainAnother(
      { ...world, items, session: { shared: { items: { get } } } } as unknown as ScenarioWorld,
      'thing',
      'other',
    );
    expect(made).toMatchObject({ identifier: 't2', owner: { resource: 'shelf', item: { identifier: 's2' } } });
    expect(seen).toEqual(['s2']);
  });

  it('that has the identifier of the first leaves open what rests on it, whatever was answered', async () => {
    const stop = await itemSource.obtainAnother(worldGiving('1'), 'thing', 'other').catch((error: unknown) => error);
    expect(stop).toBeInstanceOf(Stop);
    expect(stop).toMatchObject({ finding: { outcome: 'not-verified', reason: expect.stringContaining('thing') } });
  });
});
