import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import { answer, exchange, words } from '../../tests/support/small-exchanges.js';
import type { JsonObject } from '../model/json.js';
import { body } from './content.js';

const integer: JsonObject = { type: 'integer' };
const row: JsonObject = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: integer, name: { type: 'string' }, size: { type: 'number' } },
};
const order: JsonObject = {
  type: 'object',
  xml: { name: 'order' },
  required: ['id', 'paid', 'lines'],
  additionalProperties: false,
  properties: {
    id: { ...integer, xml: { attribute: true } },
    paid: { type: 'boolean' },
    note: { type: 'string', xml: { name: 'remark', prefix: 'o', namespace: 'urn:o' } },
    lines: { type: 'array', xml: { wrapped: true }, items: { ...row, xml: { name: 'line' } } },
    tags: { type: 'array', items: { type: 'string', xml: { name: 'tag' } } },
  },
};
const choice: JsonObject = { type: 'object', properties: { by: { oneOf: [integer, { type: 'boolean' }] } } };

/** What is said of a text that an operation answers by a schema. */
function judged(mediaType: string, schema: JsonObject, text: string): string {
  const { operations, schemas } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: { '/op': { get: { responses: { 200: { description: 'x', content: { [mediaType]: { schema } } } } } } },
  });
  const answered = exchange(200, { body: text, headers: { 'content-type': mediaType } });
  return words(body(schemas, answer(answered, operations[0]), 'success'));
}

describe('XML', () => {
  const lines = '<lines><line><id>1</id><name>a</name></line><line><id>2</id><name/></line></lines>';
  it.each([
    ['that is right', `<?xml version="1.0"?><order id="7"><paid>1</paid>${lines}</order>`, 'pass'],
    [
      'with prefixes and entities',
      `<x:order xmlns:x="u" id="7"><paid>true</paid><o:remark>a &lt; b</o:remark>${lines}<tag>a</tag><tag>b</tag></x:order>`,
      'pass',
    ],
    ['with an empty list', '<order id="7"><paid> false </paid><lines/></order>', 'pass'],
    ['with a word for a number', `<order id="x"><paid>true</paid>${lines}</order>`, 'fail schema-mismatch'],
    ['without what is required', '<order id="7"><lines/></order>', 'fail schema-mismatch'],
    ['with what is not allowed', '<order id="7"><paid>1</paid><lines/><odd>1</odd></order>', 'fail schema-mismatch'],
    ['with the same twice', '<order id="7"><paid>1</paid><paid>1</paid><lines/></order>', 'fail schema-mismatch'],
    ['that is wrong in a list', '<order id="7"><paid>1</paid><lines><line/></lines></order>', 'fail schema-mismatch'],
    ['that is not closed', '<order id="7"><paid>1</paid>', 'fail body-not-json'],
    ['that is none', 'nothing', 'fail body-not-json'],
    ['with names of its own', '<!DOCTYPE order [<!ENTITY e "1">]><order id="&e;"/>', 'not-verified'],
    ['that is nested without end', '<order>'.repeat(5000) + '</order>'.repeat(5000), 'fail body-not-json'],
  ])('%s', (_, text, expected) => expect(judged('application/xml', order, text)).toBe(expected));

  it('whose schema has alternatives is not judged', () => {
    expect(judged('text/xml', choice, '<root><by>1</by></root>')).toBe('not-verified');
  });
});

describe('a table', () => {
  const list: JsonObject = { type: 'array', items: row };
  it.each([
    ['of rows', list, 'id,name,size\r\n1,"a, b",\r\n2,c,1.5\r\n', 'pass, with a remark'],
    ['of rows that the schema describes one by one', row, 'id,name\n1,a\n2,b\n', 'pass'],
    ['with a wrong cell', list, 'id,name\n1,a\nx,b\n', 'fail schema-mismatch'],
    ['with a wrong cell in a later row', row, 'id,name\n1,a\nx,b\n', 'fail schema-mismatch'],
    ['without a column that is required', list, 'id,size\n1,2\n', 'fail schema-mismatch'],
    ['with a row that is too long', list, 'id,name\n1,a,b\n', 'fail body-not-json'],
    ['without a header', list, '1,a\n2,b\n', 'not-verified'],
  ])('%s', (_, schema, text, expected) => expect(judged('text/csv', schema, text)).toBe(expected));
});

describe('a stream of events', () => {
  const told: JsonObject = { type: 'object', required: ['event', 'data'], properties: { data: row } };
  it.each([
    ['whose data are described', row, ': hello\n\ndata: {"id":1,\ndata: "name":"a"}\n\n', 'pass'],
    ['whose events are described', told, 'event: made\ndata: {"id":1,"name":"a"}\n\n', 'pass'],
    ['whose list is described', { type: 'array', items: row }, 'data: {"id":1,"name":"a"}\n\n', 'pass, with a remark'],
    ['that closes with a word', row, 'data: {"id":1,"name":"a"}\n\ndata: [DONE]\n\n', 'pass'],
    ['with wrong data', row, 'data: {"id":1,"name":"a"}\n\ndata: {"id":"x"}\n\n', 'fail schema-mismatch'],
    ['that is cut off', row, 'data: {"id":"x"}\n', 'not-verified'],
  ] as const)('%s', (_, schema, text, expected) => expect(judged('text/event-stream', schema, text)).toBe(expected));
});

describe('a plain text', () => {
  it.each<[string, JsonObject, string, string]>([
    ['that is a number', integer, ' 12\n', 'pass'],
    ['that is a truth value', { type: 'boolean' }, 'false', 'pass'],
    ['that is a fraction', integer, '1.5', 'fail schema-mismatch'],
    ['that is a word', integer, 'many', 'fail schema-mismatch'],
    ['that is an object', integer, '{"count":1}', 'fail schema-mismatch'],
    ['whose schema describes an object', row, '12', 'not-verified'],
    ['whose schema takes texts too', { type: ['integer', 'string'] } as JsonObject, 'many', 'pass'],
  ])('%s', (_, schema, text, expected) => expect(judged('text/plain', schema, text)).toBe(expected));
});

it.each<[string, string, string]>([
  ['elements', 'application/xml', `<a>${'<b/>'.repeat(250_000)}</a>`],
  ['cells', 'text/csv', `id,name\n${'1,a\n'.repeat(120_000)}`],
  ['values', 'application/yaml', `id: 1\nmore:\n${'- 1\n'.repeat(60_000)}`],
  ['values', 'application/json', `{"id":1,"more":[${'{},'.repeat(900_000)}{}]}`],
])('more %s than are read (%s) are held against nobody', (_, mediaType, text) => {
  expect(judged(mediaType, row, text)).toBe('not-verified');
});

it('an open media type with more values than are read is no text that breaks the schema', () => {
  const text = `[${'{},'.repeat(900_000)}{}]`;
  const { operations, schemas } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: { '/op': { get: { responses: { 200: { description: 'x', content: { '*/*': { schema: row } } } } } } },
  });
  const answered = exchange(200, { body: text, headers: { 'content-type': 'text/plain' } });
  expect(words(body(schemas, answer(answered, operations[0]), 'success'))).toBe('not-verified');
});
