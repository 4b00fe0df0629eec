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

  it('that has the identifier of the first leaves open what rests on it, whatever was answered', async () => {
    const stop = await itemSource.obtainAnother(worldGiving('1'), 'thing', 'other').catch((error: unknown) => error);
    expect(stop).toBeInstanceOf(Stop);
    expect(stop).toMatchObject({ finding: { outcome: 'not-verified', reason: expect.stringContaining('thing') } });
  });
});
