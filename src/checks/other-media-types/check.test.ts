import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { answer, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';
import { answeredAs, takenAs } from './judge.js';

const schema: JsonObject = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } };
const file: JsonObject = { type: 'object', properties: { a: { type: 'string', format: 'binary' } } };
const nested: JsonObject = { type: 'object', properties: { a: schema } };

const typed = (types: Readonly<Record<string, JsonObject>>): JsonObject => ({
  content: Object.fromEntries(Object.entries(types).map(([type, described]) => [type, { schema: described }])),
});

function catalogueWith(taken: Readonly<Record<string, JsonObject>>, answered: Readonly<Record<string, JsonObject>>) {
  const post = {
    operationId: 'send',
    requestBody: { required: true, ...typed(taken) },
    responses: { 204: { description: 'x' } },
  };
  const get = { operationId: 'read', responses: { 200: { description: 'x', ...typed(answered) } } };
  return catalogueOf({ openapi: '3.0.3', info: { title: 'x', version: '1' }, paths: { '/op': { get, post } } });
}

function asked(catalogue: ReturnType<typeof catalogueWith>, operation: string): readonly string[] {
  const checks = [{ ...check, rule: 'small/check' as const }];
  const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'thorough', checks });
  const own = plan.operations.find((one) => one.operation.name === operation);
  return (
    own?.groups.flatMap(({ scenarios }) => scenarios.flatMap(({ steps }) => steps.slice(-1))).map(({ text }) => text) ??
    []
  );
}

const form = 'application/x-www-form-urlencoded';

describe('what is asked', () => {
  it('of a body that may be a form', () => {
    const catalogue = catalogueWith({ 'application/json': schema, [form]: schema, 'multipart/form-data': schema }, {});
    const clause = `/paths/~1op/post/requestBody/content/${form.replace('/', '~1')}/schema`;
    expect(asked(catalogue, 'send')[0]).toBe(
      `Then the request is accepted, because the clause "${clause}" allows it`.slice(5),
    );
    expect(asked(catalogue, 'send')).toHaveLength(2);
  });

  it('of no form that could be written in several ways, and of none with a file', () => {
    const catalogue = catalogueWith({ 'application/json': nested, [form]: nested, 'multipart/form-data': file }, {});
    expect(asked(catalogue, 'send')).toEqual([]);
  });

  it('of XML, whose names and wrappings the candidate may read otherwise', () => {
    const catalogue = catalogueWith({ 'application/json': schema, 'text/xml': schema }, {});
    expect(asked(catalogue, 'send')).toEqual([
      'the body is taken as "text/xml", or refused for another reason than its media type',
    ]);
  });

  it('of an answer that may be XML', () => {
    const catalogue = catalogueWith({ 'application/json': schema }, { 'application/json': schema, 'text/xml': schema });
    expect(asked(catalogue, 'read')).toEqual([
      'the answer is right as "text/xml", or of another documented media type',
    ]);
    expect(asked(catalogue, 'send')).toEqual([]);
  });
});

describe('an answer', () => {
  const catalogue = catalogueWith({}, { 'application/json': schema, 'text/xml': schema });
  const reader = catalogue.operations.find(({ name }) => name === 'read');
  const xml = { 'content-type': 'text/xml' };
  it.each([
    ['of the media type', exchange(200, { body: '<root><a>1</a></root>', headers: xml }), 'pass'],
    [
      'of the media type that is wrong',
      exchange(200, { body: '<root><a>x</a></root>', headers: xml }),
      'fail schema-mismatch',
    ],
    ['of another', exchange(200, { value: { a: 1 } }), 'pass, with a remark'],
    ['that there is none', exchange(406), 'not-verified'],
    ['that the server failed', exchange(500), 'fail server-error'],
  ])('%s', (_, given, expected) =>
    expect(words(answeredAs(answer(given, reader), { catalogue, values: ['text/xml'] }))).toBe(expected),
  );

  it.each([
    [200, 'pass'],
    [400, 'not-verified'],
    [415, 'fail valid-request-refused'],
    [500, 'fail server-error'],
  ])('%s to a body of another media type', (status, expected) =>
    expect(words(takenAs(answer(exchange(status)), { catalogue, values: [form] }))).toBe(expected),
  );
});
