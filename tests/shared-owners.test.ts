import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds, json } from './support/foreign-candidate.js';

const no = { description: 'no' };
const desk: JsonObject = { $ref: '#/components/schemas/Desk' };
const seat: JsonObject = { $ref: '#/components/schemas/Seat' };
const body = (schema: JsonObject) => ({ required: true, ...json(schema) });
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const document: JsonObject = {
  components: {
    schemas: {
      Desk: {
        type: 'object',
        required: ['name'],
        properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } },
      },
      Seat: {
        type: 'object',
        required: ['deskId', 'colour'],
        properties: { id: { type: 'string', readOnly: true }, deskId: { type: 'string' }, colour: { type: 'string' } },
      },
    },
  },
  paths: {
    '/desks': {
      get: { operationId: 'listDesks', responses: { 200: json({ type: 'array', items: desk }) } },
      post: { operationId: 'createDesk', requestBody: body(desk), responses: { 201: json(desk), 400: no } },
    },
    '/desks/{id}': {
      parameters: [id],
      get: { operationId: 'readDesk', responses: { 200: json(desk), 404: no } },
    },
    '/seats': {
      get: { operationId: 'listSeats', responses: { 200: json({ type: 'array', items: seat }) } },
      post: { operationId: 'createSeat', requestBody: body(seat), responses: { 201: json(seat), 400: no, 409: no } },
    },
    '/seats/{id}': {
      parameters: [id],
      get: { operationId: 'readSeat', responses: { 200: json(seat), 404: no } },
      put: { operationId: 'replaceSeat', requestBody: body(seat), responses: { 200: json(seat), 400: no, 404: no } },
      delete: { operationId: 'removeSeat', responses: { 204: no, 404: no } },
    },
  },
};

/** Keeps desks, and seats at them. */
function office(seatsAtDesk: number): { readonly answer: Answer; readonly desksMade: () => number } {
  const desks = new Map<string, JsonObject>();
  const seats = new Map<string, JsonObject>();
  let made = 0;
  let seatsMade = 0;
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const isSeat = (sent: unknown): sent is JsonObject =>
    isObject(sent as JsonObject) &&
    isText((sent as JsonObject).colour) &&
    desks.has(String((sent as JsonObject).deskId));
  const answers: Readonly<Record<string, (sent: unknown, key: string) => ReturnType<Answer>>> = {
    'GET /desks': () => [200, [...desks.values()]],
    'GET /desks/': (_, key) => (desks.has(key) ? [200, desks.get(key)] : [404]),
    'POST /desks': (sent) => {
      if (!isObject(sent as JsonObject) || !isText((sent as JsonObject).name)) return [400];
      made += 1;
      const item = { ...(sent as JsonObject), id: `d${made}` };
      desks.set(item.id, item);
      return [201, item];
    },
    'GET /seats': () => [200, [...seats.values()]],
    'GET /seats/': (_, key) => (seats.has(key) ? [200, seats.get(key)] : [404]),
    'POST /seats': (sent) => {
      if (!isSeat(sent)) return [400];
      if ([...seats.values()].filter(({ deskId }) => deskId === sent.deskId).length >= seatsAtDesk) return [409];
      seatsMade += 1;
      const item = { ...sent, id: `s${seatsMade}` };
      seats.set(item.id, item);
      return [201, item];
    },
    'PUT /seats/': (sent, key) => {
      if (!seats.has(key)) return [404];
      if (!isSeat(sent)) return [400];
      seats.set(key, { ...sent, id: key });
      return [200, seats.get(key)];
    },
    'DELETE /seats/': (_, key) => (seats.delete(key) ? [204] : [404]),
  };
  const answer: Answer = ({ method, path, body: sent }) => {
    const [, collection = '', key] = path.split('/');
    const find = answers[`${method} /${collection}${key === undefined ? '' : '/'}`];
    return find === undefined ? [404] : find(sent, key ?? '');
  };
  return { answer, desksMade: () => made };
}

describe('what the changed item belongs to', () => {
  it('is shared by the scenarios of an operation, and its own where it holds only one such item', async () => {
    const wide = office(1000);
    const narrow = office(1);
    const reports = [await checkForeign(document, wide.answer), await checkForeign(document, narrow.answer)];
    expect(reports.map(failedIds)).toEqual([[], []]);
    const unverified = reports.map(({ verdicts }) =>
      verdicts
        .filter(({ outcome, operation }) => outcome === 'not-verified' && /(replace|remove)Seat$/.test(operation ?? ''))
        .map(({ id: name, reason }) => `${name}: ${reason}`),
    );
    expect(unverified[1]).toEqual(unverified[0]);
    expect(wide.desksMade()).toBeLessThan(narrow.desksMade());
  });
});
