import { describe, expect, it } from 'vitest';
import { fleetCatalogue, titlesAtFleet } from '../../../tests/support/fleet-plans.js';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import { titles } from '../../../tests/support/small-plans.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';
import { noSecondItem, notTaken } from './judge.js';

const located = (location: string): Exchange => exchange(201, { headers: { location } });
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
    [
      'tells the address of a second item',
      located('/vehicles/1'),
      located('/vehicles/2'),
      'fail invalid-request-accepted',
    ],
    ['tells the same address', located('/vehicles/1'), located('/vehicles/1'), 'pass'],
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

describe('a change to the values of another item', () => {
  const shown = (plate: string, status = 200): Exchange => exchange(status, { value: { id: '1', plate } });

  it.each<[string, Exchange, Exchange, string]>([
    ['is refused', shown('A'), exchange(409), 'pass'],
    ['is made', shown('A'), shown('B'), 'fail invalid-request-accepted'],
    ['fails', shown('A'), exchange(500), 'fail server-error'],
    ['keeps the own value', shown('A'), shown('A'), 'not-verified'],
    ['changes nothing', shown('B'), shown('B'), 'not-verified'],
    ['gets no answer', shown('A'), noAnswer, 'not-verified'],
    ['follows a refusal', exchange(400), exchange(409), 'not-verified'],
  ])('%s', (_, first, second, expected) => {
    const operation = operationNamed(fleetCatalogue, 'api/replaceVehicle');
    if (operation === undefined) throw new Error('there is no such operation');
    const answer = { operation, exchange: first, doubts: { inputs: [], items: [] } };
    const context = { catalogue: fleetCatalogue, values: ['vehicle', '$.plate'] };
    expect(words(notTaken({ answer, second, sent: { plate: 'B' } }, context))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('where the definition calls a value unique', () => {
    expect(titlesAtFleet(check, 'createVehicle')).toEqual(['A second item with the same "plate" is refused']);
  });

  it('of a change too, unless it names the version of the item', () => {
    expect(titlesAtFleet(check, 'replaceDriver')).toEqual(['A change to the "licence" of another item is refused']);
    expect(titlesAtFleet(check, 'replaceVehicle')).toMatch(/^the definition names no value/);
  });

  it('of a PATCH, and of a creation whose key may be left out', () => {
    const unique = (more: JsonObject = {}): Catalogue => {
      const document = JSON.parse(JSON.stringify(smallDocument)) as typeof smallDocument & {
        paths: Record<string, Record<string, JsonObject & { responses: JsonObject }>>;
      };
      const { post, patch } = { ...document.paths['/things'], ...document.paths['/things/{id}'] };
      if (post === undefined || patch === undefined) throw new Error('no operation');
      for (const one of [post, patch]) one.responses['409'] = { description: 'A thing with this name exists already.' };
      post.parameters = [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' }, ...more }];
      return catalogueOf(document);
    };
    expect(titles(check, 'createThing', unique())).toEqual(['A second item with the same "name" is refused']);
    expect(titles(check, 'createThing', unique({ required: true }))).toMatch(/^the definition names no value/);
    expect(titles(check, 'patchThing', unique())).toEqual(['A change to the "name" of another item is refused']);
  });

  it('and not where it does not', () => {
    expect(titlesAtFleet(check, 'planTrip')).toMatch(/^the definition names no value/);
  });
});
