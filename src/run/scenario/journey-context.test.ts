import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/exchange.js';
import { JourneyContext } from './journey-context.js';

describe('the context of a journey', () => {
  it('carries values by name, and knows no others', () => {
    const journey = new JourneyContext('consent');
    journey.keep('id', 7);
    expect(journey.kept('id')).toBe(7);
    expect(() => journey.kept('other')).toThrow('no value is kept as "other"');
  });

  it('says where it is', () => {
    const journey = new JourneyContext('consent');
    expect(journey.place).toEqual({ buildingBlock: 'consent', part: '' });
    journey.goTo({ buildingBlock: 'payments', part: 'pay' });
    expect(journey.place.buildingBlock).toBe('payments');
  });

  it('keeps exchanges and observations in their order', () => {
    const journey = new JourneyContext('consent');
    const [first, second] = [{ ms: 1 } as Exchange, { ms: 2 } as Exchange];
    journey.addEarlier(first, undefined, second);
    journey.observe('slow', 'late');
    expect([journey.earlier, journey.observations]).toEqual([
      [first, second],
      ['slow', 'late'],
    ]);
  });
});
