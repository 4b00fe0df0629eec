import { describe, expect, it } from 'vitest';
import { fleetCatalogue, titlesAtFleet } from '../../../tests/support/fleet-plans.js';
import { exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import { check } from './check.js';
import { noSecondItem } from './judge.js';

const made = (id: string, status = 201): Exchange => exchange(status, { value: { id } });

describe('the same request again', () => {
  it.each<[string, Exchange, Exchange, string]>([
    ['is refused', made('1'), exchange(409), 'pass'],
    ['creates a second item', made('1'), made('2'), 'fail invalid-request-accepted'],
    ['shows the item that exists', made('1'), made('1', 200), 'pass'],
    ['fails', made('1'), exchange(500), 'fail server-error'],
    ['comes too soon', made('1'), exchange(429), 'not-verified'],
    ['gets no answer', made('1'), noAnswer, 'not-verified'],
    ['shows no item', made('1'), exchange(200), 'not-verified'],
    ['follows a promise', made('1', 202), made('2', 202), 'not-verified'],
    ['follows a refusal', exchange(400), exchange(400), 'not-verified'],
  ])('%s', (_, first, again, expected) => {
    const operation = operationNamed(fleetCatalogue, 'api/createVehicle');
    if (operation === undefined) throw new Error('there is no such operation');
    const doubts = { inputs: [], items: [] };
    const look = { answer: { operation, exchange: first, doubts }, again, comparable: false };
    expect(words(noSecondItem(look, { catalogue: fleetCatalogue, values: [] }))).toMatch(new RegExp(`^${expected}`));
  });
});

describe('what is asked', () => {
  it('where the definition calls a value unique', () => {
    expect(titlesAtFleet(check, 'createVehicle')).toEqual(['A second item with the same "plate" is refused']);
  });

  it('and not where it does not', () => {
    expect(titlesAtFleet(check, 'planTrip')).toMatch(/^the definition names no value/);
  });
});
