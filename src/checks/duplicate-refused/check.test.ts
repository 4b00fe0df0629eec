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
import { noSecondItem, notReplaced, notTaken } from './judge.js';

/** Things that the caller gives their ids, and what a 409 means. */
function named(description: string): Catalogue {
  const document = JSON.parse(JSON.stringify(smallDocument)) as typeof smallDocument & {
    paths: { '/things': { post: { responses: JsonObject } } };
    components: { schemas: { Thing: { required: string[]; properties: JsonObject } } };
  };
  document.paths['/things'].post.responses['409'] = { description };
  const { Thing } = document.components.schemas;
  Thing.properties.id = { type: 'string', pattern: '^[A-Z]{3}[0-9]{5}$' };
  Thing.required.push('id');
  return catalogueOf(document);
}

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

describe('another request with the identifier of the first', () => {
  const first = { code: 'A', title: 'one' };
  const sent = { code: 'A', title: 'two' };
  const taken = 'A book with this code exists already.';

  const title = 'A second item with the same "id" is refused';

  it.each<[string, string, { second: Exchange; object?: typeof first }, string]>([
    ['is refused', taken, { second: exchange(409), object: first }, 'pass, with a remark'],
    ['takes the place of the first', taken, { second: exchange(200), object: sent }, 'fail invalid-request-accepted'],
    [
      'takes its place as a new item',
      'Conflict',
      { second: exchange(201), object: sent },
      'fail invalid-request-accepted',
    ],
    [
      'takes its place, and nobody says that it must not',
      'Conflict',
      { second: exchange(200), object: sent },
      'pass, with a remark',
    ],
    ['is answered with the first', taken, { second: exchange(200), object: first }, 'pass, with a remark'],
    ['fails', taken, { second: exchange(500), object: first }, 'fail server-error'],
    ['gets no answer', taken, { second: noAnswer, object: first }, 'not-verified'],
    ['is accepted, and nothing is read', taken, { second: exchange(201) }, 'not-verified'],
  ])('%s', (_, description, seen, expected) => {
    const operation = operationNamed(named(description), 'api/createThing');
    if (operation === undefined) throw new Error('there is no such operation');
    const answer = { operation, exchange: exchange(201), doubts: { inputs: [], items: [] } };
    expect(words(notReplaced({ answer, identifier: 'A', first, sent, ...seen }))).toBe(expected);
  });

  it.each([
    [taken, [title]],
    ['Conflict', [title]],
    ['The import is still running', 'the definition names no value'],
    ['The shop is closed', 'the definition names no value'],
  ])('is asked for where a 409 means "%s": %j', (description, expected) => {
    const asked = titles(check, 'createThing', named(description));
    if (Array.isArray(expected)) expect(asked).toEqual(expected);
    else expect(asked).toContain(expected);
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

describe('the same item again', () => {
  /** Bookings, whose 409 says this. */
  const asked = (description: string) => {
    const booking = {
      type: 'object',
      required: ['room_id'],
      properties: { id: { type: 'string', readOnly: true }, room_id: { type: 'string', enum: ['a', 'b'] } },
    };
    const content = { description: 'a', content: { 'application/json': { schema: booking } } };
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
    const responses = { 201: content, 409: { description } };
    const catalogue = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: {
        '/bookings': { post: { operationId: 'createThing', requestBody: content, responses } },
        '/bookings/{id}': { parameters, get: { operationId: 'readThing', responses: { 200: content } } },
      },
    });
    return titles(check, 'createThing', catalogue);
  };
  it.each(['The time overlaps with another booking', 'The room is booked already'])(
    'is refused where the definition says "%s"',
    (description) => {
      expect(asked(description)).toEqual(['The same item again is refused']);
    },
  );

  it.each(['The room is closed already', 'The booking is already being processed', 'The hotel is full'])(
    'may be taken where it says "%s"',
    (description) => {
      expect(asked(description)).toBe(
        'the definition names no value that only one item may have, and no refusal of a second',
      );
    },
  );
});
