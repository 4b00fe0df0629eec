import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const properties: JsonObject = {
  language: { type: 'string', enum: ['en', 'fr'] },
  limit: { type: 'integer', minimum: 0, maximum: 1000 },
  footer: { type: 'string', maxLength: 80 },
};
const settings: JsonObject = {
  type: 'object',
  required: ['language', 'limit'],
  additionalProperties: false,
  properties,
};
const change: JsonObject = { type: 'object', additionalProperties: false, properties };
const body = (mediaType: string, schema: JsonObject): JsonObject => ({
  required: true,
  content: { [mediaType]: { schema } },
});
const answers = { 200: json(settings), 400: { description: 'no' } };
const document: JsonObject = {
  paths: {
    '/settings': {
      get: { operationId: 'read', responses: { 200: json(settings) } },
      put: { operationId: 'put', requestBody: body('application/json', settings), responses: answers },
      patch: { operationId: 'patch', requestBody: body('application/merge-patch+json', change), responses: answers },
    },
  },
};

const standard = { language: 'en', limit: 10 };
const isListed = (value: Json): boolean => value === 'en' || value === 'fr';
const isCount = (value: Json): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1000;
const isFooter = (value: Json): boolean => typeof value === 'string' && [...value].length <= 80;
const rules: Readonly<Record<string, (value: Json) => boolean>> = {
  language: isListed,
  limit: isCount,
  footer: isFooter,
};
const isRight = (sent: Json | undefined, required: readonly string[]): sent is JsonObject =>
  isObject(sent) &&
  Object.entries(sent).every(([name, value]) => rules[name]?.(value) === true) &&
  required.every((name) => sent[name] !== undefined);

/** What becomes of the settings that were, and of what is sent. */
type Kept = (before: JsonObject, sent: JsonObject) => JsonObject;
const merged: Kept = (before, sent) => ({ ...before, ...sent });

function server({
  put = (_, sent) => sent,
  patch = merged,
}: {
  readonly put?: Kept;
  readonly patch?: Kept;
} = {}): Answer {
  const held = { settings: standard as JsonObject };
  const changes: Readonly<Record<string, { readonly keep: Kept; readonly required: readonly string[] }>> = {
    PUT: { keep: put, required: ['language', 'limit'] },
    PATCH: { keep: patch, required: [] },
  };
  return ({ method, path, body: sent }) => {
    if (path !== '/settings') return [404, { title: 'nothing here' }];
    const change = changes[method];
    if (change === undefined)
      return method === 'GET' ? [200, held.settings] : [405, { title: 'no' }, { allow: 'GET, PUT, PATCH' }];
    if (!isRight(sent, change.required)) return [400, { title: 'no' }];
    held.settings = change.keep(held.settings, sent);
    return [200, method === 'PUT' ? sent : merged(held.settings, sent)];
  };
}

describe('settings that stand alone at their path', () => {
  it('are kept, replaced and changed in part', async () => {
    const report = await checkForeign(document, server());
    expect(failedIds(report)).toEqual([]);
    for (const id of ['put.state-update', 'put.put-replaces', 'patch.state-update', 'patch.partial-update'])
      expect(outcomeOf(report, id)).toBe('pass');
  });

  it.each<[string, Parameters<typeof server>[0], string]>([
    ['are not kept by PUT', { put: (before) => before }, 'put.state-update'],
    ['are merged by PUT', { put: merged }, 'put.put-replaces'],
    ['are not kept by PATCH', { patch: (before) => before }, 'patch.state-update'],
    [
      'take their standard values with PATCH',
      { patch: (_, sent) => ({ ...standard, ...sent }) },
      'patch.partial-update',
    ],
    [
      'lose zero and empty texts with PATCH',
      {
        patch: (before, sent) => merged(before, Object.fromEntries(Object.entries(sent).filter(([, value]) => value))),
      },
      'patch.values-kept.falsy',
    ],
  ])('%s, which is found', async (_, fault, found) => {
    expect(failedIds(await checkForeign(document, server(fault)))).toContain(found);
  });
});
