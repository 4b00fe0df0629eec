import { describe, expect, it } from 'vitest';
import type { Json } from '../../model/json.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { propertySteps } from './property.js';

/** A scenario whose request was accepted only without a part of its body. */
function worldWith(value: Json, leftOut: readonly string[]): { world: ScenarioWorld; sent: () => unknown } {
  let current: unknown = { operation: { id: 'o' }, body: { kind: 'value', mediaType: 'application/json', value } };
  const request = {
    operation: { id: 'o' },
    current: () => current,
    change: (draft: unknown) => {
      current = draft;
    },
  };
  const adaptations = { known: () => Promise.resolve({ dates: {}, leftOut }) };
  return { world: { request, session: { adaptations } } as unknown as ScenarioWorld, sent: () => current };
}

const leaveOut = (world: ScenarioWorld, path: string): unknown =>
  propertySteps.propertyLeftOut(world, 'request body', path);

describe('a property that a scenario leaves out', () => {
  it('is removed from the body', async () => {
    const { world, sent } = worldWith({ part: { unit: 'kg' } }, []);
    await leaveOut(world, '$.part.unit');
    expect(sent()).toMatchObject({ body: { value: { part: {} } } });
  });

  it('cannot be told to be required where the candidate does not take the object that holds it', async () => {
    const { world } = worldWith({ name: 'Ann' }, ['/part']);
    await expect(leaveOut(world, '$.part.unit')).rejects.toMatchObject({ finding: { outcome: 'not-verified' } });
    await expect(leaveOut(world, '$.part')).resolves.toBeUndefined();
  });

  it('is a mistake of the feature where the body never had it', async () => {
    const { world } = worldWith({ name: 'Ann' }, []);
    await expect(leaveOut(world, '$.part.unit')).rejects.toMatchObject({ finding: { outcome: 'error' } });
  });
});

describe('a property that a scenario changes', () => {
  const change = (world: ScenarioWorld, path: string): unknown =>
    propertySteps.propertySetJson(world, 'request body', path, '{"not":"a text"}');

  it('is changed where the candidate takes the request without it', async () => {
    const { world, sent } = worldWith({ name: 'Ann' }, ['/part']);
    const filler = { filled: (value: Json) => value };
    await change({ ...world, filler } as unknown as ScenarioWorld, '$.part');
    expect(sent()).toMatchObject({ body: { value: { name: 'Ann', part: { not: 'a text' } } } });
  });

  it('cannot be changed where the candidate takes no such item in its list', async () => {
    const { world } = worldWith({ emails: [] }, ['/emails/0']);
    await expect(change(world, '$.emails[0]')).rejects.toMatchObject({ finding: { outcome: 'not-verified' } });
  });
});
