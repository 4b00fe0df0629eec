import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/exchange.js';
import { parseExactly } from '../../support/json/parse.js';
import type { Item } from '../scenario/item.js';
import { lightItem } from './light-item.js';

function itemOf(bytes: number): Item {
  const exchange: Exchange = {
    operation: 'shop/api/readOrder',
    request: { method: 'GET', url: 'http://candidate.invalid/orders/1', headers: {} },
    response: { status: 200, headers: {}, body: '{}', bytes, utf8: true },
    ms: 1,
  };
  return { identifier: 1, object: parseExactly('{"id":1,"sum":12345678901234567890.10}'), exchanges: [exchange] };
}

describe('an item that scenarios share', () => {
  it('does not hold the object of a large answer, and shows it as it was', () => {
    const item = itemOf(5_000_000);
    const light = lightItem(item);
    expect(light).toEqual(item);
    expect({ ...light }).toEqual(item);
    expect(light.object).not.toBe(item.object);
    expect(Object.getOwnPropertyDescriptor(light, 'object')?.value).toBeUndefined();
  });

  it('stays as it is where the answer was not large, or shows no object', () => {
    const small = itemOf(5000);
    const { object: _, ...without } = itemOf(5_000_000);
    expect(lightItem(small)).toBe(small);
    expect(lightItem(without)).toBe(without);
  });
});
