import { describe, expect, it } from 'vitest';
import { fleetCatalogue, titlesAtFleet } from '../../../tests/support/fleet-plans.js';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import { check } from './check.js';
import { partsExpanded } from './judge.js';

const plain = { id: '1', vehicleId: 'v', goal: 'a' };

describe('an item to which a part is added', () => {
  it.each<[string, Json, Json, string]>([
    ['shows it', plain, { ...plain, vehicle: { id: 'v' } }, 'pass'],
    ['does not show it', plain, plain, 'fail wrong-value'],
    ['shows another one', plain, { ...plain, vehicle: { id: 'w' } }, 'fail wrong-value'],
    ['loses something', plain, { id: '1', vehicleId: 'v', vehicle: { id: 'v' } }, 'fail wrong-value'],
    ['has no such part', { id: '1', vehicleId: null }, { id: '1', vehicleId: null }, 'not-verified'],
  ])('%s', (_, first, second, expected) => {
    const operation = operationNamed(fleetCatalogue, 'api/readTrip');
    if (operation === undefined) throw new Error('there is no such operation');
    const answer = { operation, exchange: exchange(200, { value: first }), doubts: { inputs: [], items: [] } };
    const look = { answer, other: exchange(200, { value: second }) };
    expect(words(partsExpanded(look, { catalogue: fleetCatalogue, values: ['expand', 'vehicle'] }))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtFleet(check, 'readTrip')).toEqual(['"expand" adds the part that it names']);
  });

  it('and why not of another', () => {
    expect(titlesAtFleet(check, 'readVehicle')).toBe('no parameter adds a part to an item');
  });
});
