import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const text: JsonObject = { type: 'string', minLength: 1, maxLength: 60 };
const open: JsonObject = { type: ['string', 'null'], maxLength: 60 };
const contact = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const sent: JsonObject = { title: text, contact: contact({ street: text, city: open }) };
const shown: JsonObject = {
  type: 'object',
  required: ['id', 'title', 'owner'],
  properties: { id: text, owner: { ...text, readOnly: true }, ...sent },
};
const body = (mediaType: string, schema: JsonObject): JsonObject => ({
  required: true,
  content: { [mediaType]: { schema } },
});
const no = { description: 'no' };
const change = body('application/merge-patch+json', { type: 'object', properties: sent });
const document: JsonObject = {
  openapi: '3.1.0',
  paths: {
    '/cards': {
      post: {
        operationId: 'create',
        requestBody: body('application/json', { type: 'object', required: ['title'], properties: sent }),
        responses: { 201: json(shown), 400: no },
      },
    },
    '/cards/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      get: { operationId: 'read', responses: { 200: json(shown), 404: no } },
      patch: { operationId: 'change', requestBody: change, responses: { 200: json(shown), 400: no, 404: no } },
    },
  },
};

const isText = (value: Json | undefined, least = 1): boolean =>
  typeof value === 'string' && [...value].length >= least && [...value].length <= 60;
const isContact = (value: Json | undefined): boolean =>
  isObject(value) &&
  (value.street === undefined || isText(value.street)) &&
  (value.city === undefined || value.city === null || isText(value.city, 0));
const isCard = (value: Json | undefined): value is JsonObject =>
  isObject(value) &&
  (value.title === undefined || isText(value.title)) &&
  (value.contact === undefined || isContact(value.contact));

type Merge = (before: Json | undefined, change: Json) => Json;
/** RFC 7396 section 2. */
const merged: Merge = (before, patch) => {
  if (!isObject(patch)) return patch;
  const start = isObject(before) ? before : {};
  const named = Object.entries(patch).map(([name, value]): [string, Json] => [name, merged(start[name], value)]);
  return Object.fromEntries(
    Object.entries({ ...start, ...Object.fromEntries(named) }).filter(([, one]) => one !== null),
  );
};
const shallow: Merge = (before, patch) => ({ ...(isObject(before) ? before : {}), ...(isObject(patch) ? patch : {}) });
const keepingNull: Merge = (before, patch) => {
  const kept = (value: Json): Json =>
    isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) : value;
  return merged(
    before,
    isObject(patch) ? Object.fromEntries(Object.entries(patch).map(([k, v]) => [k, kept(v)])) : patch,
  );
};

interface Faults {
  readonly merge?: Merge;
  /** What is taken over from a new card beside what may be sent. */
  readonly own?: (card: JsonObject) => JsonObject;
}

function server({ merge = merged, own = () => ({}) }: Faults = {}): Answer {
  const cards = new Map<string, JsonObject>();
  const keep = (id: string, { title = '', contact }: JsonObject, more: JsonObject = {}): JsonObject => {
    const card = { id, owner: 'us', title, ...(contact === undefined ? {} : { contact }), ...more };
    cards.set(id, card);
    return card;
  };
  const create = (card: Json | undefined): ReturnType<Answer> =>
    isCard(card) && card.title !== undefined ? [201, keep(`c${cards.size}`, card, own(card))] : [400, {}];
  const change = (card: JsonObject, asked: Json | undefined): ReturnType<Answer> => {
    const changed = isCard(asked) ? merge(card, asked) : undefined;
    return isObject(changed) ? [200, keep(String(card.id), changed, { owner: card.owner ?? '' })] : [400, {}];
  };
  return ({ method, path, body: asked }) => {
    if (path === '/cards') return method === 'POST' ? create(asked) : [405, {}, { allow: 'POST' }];
    const card = cards.get(path.replace('/cards/', ''));
    if (card === undefined) return [404, {}];
    if (method === 'PATCH') return change(card, asked);
    return method === 'GET' ? [200, card] : [405, {}, { allow: 'GET, PATCH' }];
  };
}

describe('a card that is changed by merge patches', () => {
  it('keeps what a change does not mention inside an object, and who owns it', async () => {
    const report = await checkForeign(document, server());
    expect(failedIds(report)).toEqual([]);
    for (const id of [
      'change.partial-update.inside',
      'change.patch-removes.inside',
      'create.read-only-ignored.answered',
    ])
      expect(outcomeOf(report, id)).toBe('pass');
  });

  it.each<[string, Faults, string]>([
    ['loses what stands beside it inside an object', { merge: shallow }, 'change.partial-update.inside'],
    ['keeps what is set to null inside an object', { merge: keepingNull }, 'change.patch-removes.inside'],
    [
      'takes its owner from whoever creates it',
      { own: ({ owner }) => (isText(owner) ? { owner: owner ?? '' } : {}) },
      'create.read-only-ignored.answered',
    ],
  ])('%s, which is found', async (_, fault, found) => {
    expect(failedIds(await checkForeign(document, server(fault)))).toContain(found);
  });
});
