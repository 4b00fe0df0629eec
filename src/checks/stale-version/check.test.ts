import { describe, expect, it } from 'vitest';
import { fleetCatalogue, titlesAtFleet } from '../../../tests/support/fleet-plans.js';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import { check } from './check.js';
import { staleRefused } from './judge.js';

const changed = (sent: number, status: number, shown?: number): Exchange => {
  const plain = exchange(status, shown === undefined ? {} : { value: { id: '1', revision: shown } });
  return { ...plain, request: { ...plain.request, body: JSON.stringify({ revision: sent }) } };
};

describe('a change that names an old version', () => {
  it.each<[string, Exchange, Exchange, string]>([
    ['is refused', changed(1, 200, 2), changed(1, 409), 'pass'],
    ['is made', changed(1, 200, 2), changed(1, 200, 3), 'fail invalid-request-accepted'],
    ['fails', changed(1, 200, 2), changed(1, 500), 'fail server-error'],
    ['names one that is not counted', changed(1, 200, 1), changed(1, 200, 1), 'not-verified'],
    ['names another one', changed(1, 200, 2), changed(2, 200, 3), 'not-verified'],
    ['follows a refusal', changed(1, 400), changed(1, 400), 'not-verified'],
    ['is not found', changed(1, 200, 2), changed(1, 404), 'not-verified'],
  ])('%s', (_, first, change, expected) => {
    const operation = operationNamed(fleetCatalogue, 'api/replaceVehicle');
    if (operation === undefined) throw new Error('there is no such operation');
    const look = {
      answer: { operation, exchange: first, doubts: { inputs: [], items: [] } },
      changer: operation,
      change,
    };
    expect(words(staleRefused(look, { catalogue: fleetCatalogue, values: ['vehicle', '$.revision'] }))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of a change whose version counts', () => {
    expect(titlesAtFleet(check, 'replaceVehicle')).toEqual(['A change that names an old version is refused']);
  });

  it('and why not of what is no change', () => {
    expect(titlesAtFleet(check, 'createVehicle')).toMatch(/^no change names the version/);
  });
});
