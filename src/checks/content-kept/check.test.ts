import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { answer, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';
import { sameContent } from './judge.js';

describe('the content', () => {
  const text = (body: string, facts: Parameters<typeof exchange>[1] = {}) =>
    exchange(200, { body, bytes: Buffer.byteLength(body), headers: { 'content-type': 'text/plain' }, ...facts });

  it.each<[string, number, Exchange, string]>([
    ['comes back', 204, text('Zürich 🏥'), 'pass'],
    ['is cut', 204, text('Zürich'), 'fail differs-from-sent'],
    ['is read in another character set', 204, text('ZÃ¼rich'), 'fail differs-from-sent'],
    ['is not there yet', 204, exchange(404), 'not-verified'],
    ['is answered inside JSON', 204, exchange(200, { value: 'Zürich' }), 'not-verified'],
    ['is looked at later', 202, text('Zürich'), 'not-verified'],
    ['is refused', 400, text('Zürich'), 'not-verified'],
  ])('%s', (_, status, read, expected) => {
    expect(words(sameContent({ answer: answer(exchange(status)), sent: 'Zürich 🏥', read }))).toBe(expected);
  });
});

describe('bytes that are no text', () => {
  const sent = '\u0001\u00ff\u00c3\r\n';
  const stored = (body: string, utf8: boolean, type = 'application/octet-stream') =>
    exchange(200, { body, bytes: 5, headers: { 'content-type': type }, utf8 });

  it.each<[string, Exchange, string]>([
    ['come back', stored(sent, false), 'pass'],
    ['are read as a text of one sign a byte', stored(sent, true), 'fail differs-from-sent'],
    ['lose what is no text', stored('\u0001\ufffd\ufffd\r\n', true), 'fail differs-from-sent'],
    ['end early', stored('\u0001\u00ff', false), 'fail differs-from-sent'],
    ['are called a text', stored(sent, false, 'text/plain; charset=windows-1252'), 'not-verified'],
    ['are called a text in UTF-8', stored(sent, false, 'text/plain; charset=utf-8'), 'pass'],
  ])('%s', (_, read, expected) => {
    const given = { answer: answer(exchange(204)), sent, bytes: true as const, read };
    expect(words(sameContent(given))).toBe(expected);
  });
});

describe('what is asked', () => {
  const ask = (stored: JsonObject, answered: JsonObject): string => {
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
    const put = {
      operationId: 'putNote',
      requestBody: { required: true, content: stored },
      responses: { 204: { description: 'kept' } },
    };
    const get = { operationId: 'getNote', responses: { 200: { description: 'it', content: answered } } };
    const paths = { ...(smallDocument.paths as JsonObject), '/things/{id}/note': { parameters, put, get } };
    const checks = [{ ...check, rule: 'small/check' as const }];
    const plan = makePlan(catalogueOf({ ...smallDocument, paths }), {
      seed: 1,
      objects: {},
      depth: 'standard',
      checks,
    });
    const own = plan.operations.find(({ operation }) => operation.name === 'putNote');
    const [scenario] = own?.groups.flatMap((group) => group.scenarios) ?? [];
    return scenario?.steps.at(-1)?.text ?? own?.skipped[0]?.reason ?? '';
  };
  const plain = { schema: { type: 'string', maxLength: 200 } };
  const none = 'the operation stores no content that another operation answers with';

  it('of plain texts and of bytes', () => {
    expect(ask({ 'text/plain': plain }, { 'text/plain': {} })).toBe('"api/getNote" answers with what was sent at "$"');
    const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
    expect(ask(bytes, bytes)).toBe('"api/getNote" answers with what was sent at "$"');
  });

  it('and not of images, which may be stored in another form, nor of codes', () => {
    expect(ask({ 'image/png': {} }, { 'image/png': {} })).toBe(none);
    expect(ask({ 'text/plain': { schema: { type: 'string', pattern: '^[A-Z]+$' } } }, { 'text/plain': {} })).toBe(none);
  });
});

it.each([
  [
    { type: 'string', format: 'binary' },
    '"api/getContent" answers with what was sent at "$.file", for the "scan" that was created',
  ],
  [
    { type: 'string', contentMediaType: 'application/octet-stream' },
    '"api/getContent" answers with what was sent at "$.file", for the "scan" that was created',
  ],
  [
    { type: 'string', contentEncoding: 'base64' },
    'the operation stores no content that another operation answers with',
  ],
])('a file in a form is stored where it is described as %j', (file, expected) => {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const shown = { type: 'object', properties: { id: { type: 'string' } } };
  const form = { type: 'object', required: ['file'], properties: { file } };
  const answers = (status: number, content: JsonObject) => ({ responses: { [status]: { description: 'a', content } } });
  const json = { 'application/json': { schema: shown } };
  const add = { operationId: 'addScan', requestBody: { content: { 'multipart/form-data': { schema: form } } } };
  const paths = {
    '/scans': { post: { ...add, ...answers(201, json) } },
    '/scans/{id}': { parameters, get: { operationId: 'getScan', ...answers(200, json) } },
    '/scans/{id}/content': {
      parameters,
      get: { operationId: 'getContent', ...answers(200, { 'application/octet-stream': {} }) },
    },
  };
  const catalogue = catalogueOf({ openapi: '3.1.0', info: { title: 'a', version: '1' }, paths });
  const checks = [{ ...check, rule: 'small/check' as const }];
  const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'standard', checks });
  const own = plan.operations.find(({ operation }) => operation.name === 'addScan');
  const [scenario] = own?.groups.flatMap((group) => group.scenarios) ?? [];
  expect(scenario?.steps.at(-1)?.text ?? own?.skipped[0]?.reason).toBe(expected);
});
