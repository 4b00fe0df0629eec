import { describe, expect, it } from 'vitest';
import { answer, exchange, operation, words } from '../../tests/support/small-exchanges.js';
import { schemaSet as schemasOf } from '../../tests/support/small-schemas.js';
import type { Operation } from '../model/definition.js';
import type { JsonObject } from '../model/json.js';
import { SchemaSet } from '../schema/schema-set.js';
import { body, mediaType as mediaTypeIs } from './content.js';

const record: JsonObject = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };

/** An operation that documents a status with media types, each with a schema by its name. */
function answering(status: string, contents: readonly (readonly [mediaType: string, schema: string])[]): Operation {
  const described = contents.map(([mediaType, name]) => {
    return { mediaType, schema: { api: 'api', pointer: `/components/schemas/${name}` } };
  });
  return { ...operation, responses: [{ status, contents: described, headers: [], pointer: '/r' }] };
}

/** Judges the body of a 200 for which each media type is documented with its schema. */
function judged(documented: Record<string, JsonObject>, type: string, sent: string, utf8 = true): string {
  const named = Object.entries(documented).map(([mediaType, schema], index) => ({
    mediaType,
    schema,
    name: `S${index}`,
  }));
  const schemas = schemasOf(Object.fromEntries(named.map(({ name, schema }) => [name, schema])));
  const asked = answering(
    '200',
    named.map(({ mediaType, name }) => [mediaType, name]),
  );
  const given = exchange(200, { body: sent, utf8, headers: { 'content-type': type } });
  return words(body(schemas, answer(given, asked), 'success'));
}

describe('a part of a body', () => {
  it('is not held against the schema of the whole', () => {
    const asked = answering('206', [['application/json', 'Whole']]);
    const given = exchange(206, { body: '{"items":[', headers: { 'content-type': 'application/json' } });
    expect(words(body(schemasOf({ Whole: { type: 'object' } }), answer(given, asked), 'success'))).toBe('not-verified');
  });
});

const text: JsonObject = { type: 'string', pattern: '^é' };
const binary: JsonObject = { type: 'string', format: 'binary' };

describe('a body is read as its media type and its schema say', () => {
  it.each<[string, Record<string, JsonObject>, string, string, string]>([
    ['a picture', { 'image/png': binary }, 'image/png', '\x89PNG', 'pass, with a remark'],
    ['a picture, as generators write it', { 'image/png': { type: 'string' } }, 'image/png', 'x', 'pass, with a remark'],
    ['a table as a file', { 'text/csv': binary }, 'text/csv', 'a,b', 'pass, with a remark'],
    ['XML', { 'application/xml': record }, 'application/xml', '<r><id>1</id></r>', 'pass'],
    ['a table', { 'text/csv': { type: 'array', items: record } }, 'text/csv', 'id\r\n1', 'pass, with a remark'],
    ['a text', { 'text/plain': text }, 'text/plain', 'été', 'pass'],
    ['a text that is wrong', { 'text/plain': text }, 'text/plain', 'winter', 'fail schema-mismatch'],
    [
      'lines, by the schema of one',
      { 'application/x-ndjson': record },
      'application/x-ndjson',
      '{"id":1}\n{"id":2}\n',
      'pass',
    ],
    [
      'a wrong line',
      { 'application/x-ndjson': record },
      'application/x-ndjson',
      '{"id":1}\n{}\n',
      'fail schema-mismatch',
    ],
    [
      'lines, by the schema of the list',
      { 'application/jsonl': { type: 'array', items: record } },
      'application/jsonl',
      '{"id":1}\n',
      'pass, with a remark',
    ],
    [
      'a line that is no JSON',
      { 'application/x-ndjson': record },
      'application/x-ndjson',
      '{"id":1}\n{"id"',
      'fail body-not-json',
    ],
    ['events', { 'text/event-stream': record }, 'text/event-stream', 'data: 1\n\n', 'not-verified'],
    ['JSON of a range', { 'application/*': record }, 'application/json', '{"id":"x"}', 'fail schema-mismatch'],
    [
      'JSON of a range of suffixes',
      { 'application/*+json': record },
      'application/hal+json',
      '{"id":"x"}',
      'fail schema-mismatch',
    ],
  ])('%s', (_, documented, ...[type, sent, expected]) => {
    expect(judged(documented, type, sent)).toBe(expected);
  });

  it('a text of unknown encoding accuses nobody; JSON must be in UTF-8', () => {
    expect(judged({ 'text/plain': text }, 'text/plain; charset=iso-8859-1', 'été', false)).toBe('pass');
    expect(judged({ 'text/plain': text }, 'text/plain; charset=iso-8859-1', 'hiver', false)).toBe(
      'fail schema-mismatch',
    );
    expect(judged({ 'text/plain': text }, 'text/plain', 'xyz', false)).toBe('not-verified');
    expect(judged({ 'application/json': record }, 'application/json', '{"id":1}', false)).toBe('fail body-not-json');
  });
});

describe('a body without a documented schema', () => {
  const contents = [{ mediaType: 'application/json' }];
  const asked: Operation = { ...operation, responses: [{ status: '200', contents, headers: [], pointer: '/r' }] };
  it.each([
    ['JSON', '{"a":1}', 'pass'],
    ['cut off', '{"a":', 'fail body-not-json'],
    ['a page', '<html></html>', 'fail body-not-json'],
  ])('that is called JSON, and is %s', (_, sent, expected) => {
    const given = exchange(200, { body: sent, headers: { 'content-type': 'application/json' } });
    expect(words(mediaTypeIs(answer(given, asked), ['application/json']))).toBe(expected);
  });
});

describe('a value that meets two branches of oneOf', () => {
  const either = (...oneOf: JsonObject[]): JsonObject => ({ type: 'object', properties: { a: { oneOf } } });
  const day: JsonObject = { type: 'string', format: 'date' };
  const has = (name: string): JsonObject => ({ type: 'object', required: [name] });
  it.each<[string, JsonObject, string, string]>([
    [
      'is held against nobody where one is a part of the other',
      either({ type: 'string' }, day),
      '"2024-05-01"',
      'not-verified',
    ],
    ['is so with numbers', either({ type: 'number' }, { type: 'integer' }), '1', 'not-verified'],
    [
      'is so with objects whose properties are all optional',
      either(
        { type: 'object', properties: { x: { type: 'string' } } },
        { type: 'object', properties: { x: { type: 'number' } } },
      ),
      '{}',
      'not-verified',
    ],
    [
      'is held against the candidate where each can be met alone',
      either(has('x'), has('y')),
      '{"x":1,"y":1}',
      'fail schema-mismatch',
    ],
    ['and so is one that meets none', either({ type: 'string' }, day), '5', 'fail schema-mismatch'],
  ])('%s', (_, schema, value, expected) => {
    expect(judged({ 'application/json': schema }, 'application/json', `{"a":${value}}`)).toBe(expected);
  });
});

describe('of several schemas the one counts', () => {
  const versions = { 'application/json;version=1': record, 'application/json; version=2': { type: 'array' } };
  it.each([
    ['that the parameter names', 'application/json;version=2', '[]', 'pass, with a remark'],
    ['that the parameter names, and it is broken', 'application/json;version=2', '{"id":1}', 'fail schema-mismatch'],
    ['or none, where the answer does not say which', 'application/json', '[]', 'not-verified'],
    ['or none, where it is another version', 'application/json;version=3', '[]', 'not-verified'],
  ])('%s', (_, type, sent, expected) => {
    expect(judged(versions, type, sent)).toBe(expected);
  });

  it('that names the media type more exactly than a range', () => {
    const documented = { '*/*': { type: 'array' }, 'application/json': record };
    expect(judged(documented, 'application/json', '{"id":1}')).toBe('pass');
  });
});

it('an answer to HEAD has no body to miss', () => {
  const contents = [{ mediaType: 'application/json', schema: { api: 'api', pointer: '/s' } }];
  const asked: Operation = { ...operation, responses: [{ status: '200', contents, headers: [], pointer: '/r' }] };
  const judgement = (method: string) =>
    words(body(new SchemaSet([]), answer(exchange(200, { method }), asked), 'success'));
  expect(judgement('HEAD')).toBe('not-verified');
  expect(judgement('GET')).toBe('fail body-missing');
});
