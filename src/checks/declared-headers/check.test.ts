import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { answer, contextWith, exchange, operation, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { HeaderDefinition, Operation } from '../../model/definition.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';
import { declaredHeaders, requiredOfRefusal } from './judge.js';

describe('declared headers', () => {
  const header = (name: string, required: boolean): HeaderDefinition => {
    return { name, required, schema: { api: 'api', pointer: '/integer' }, pointer: `/h/${name}` };
  };
  const declaring = (...headers: HeaderDefinition[]): Operation => {
    return { ...operation, responses: [{ status: '200', contents: [], headers, pointer: '/r/200' }] };
  };
  it.each<[string, Record<string, string>, HeaderDefinition[], string]>([
    ['there and right', { 'x-a': '3' }, [header('X-A', true)], 'pass'],
    ['of another type', { 'x-a': 'three' }, [header('X-A', false)], 'fail wrong-header'],
    ['required and missing', {}, [header('X-A', true)], 'fail header-missing'],
    [
      'one of two optional ones missing',
      { 'x-a': '3' },
      [header('X-A', false), header('X-B', false)],
      'pass, with a remark',
    ],
    ['optional and missing', {}, [header('X-A', false)], 'not-verified'],
  ])('%s', (_, headers, declared, expected) => {
    expect(words(declaredHeaders(answer(exchange(200, { headers }), declaring(...declared)), contextWith()))).toBe(
      expected,
    );
  });
});

describe('a header whose form a standard gives', () => {
  const judged = (name: string, text: string, schema: JsonObject = { type: 'string' }): string => {
    const definition = {
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: {
        '/things': {
          get: { operationId: 'listThings', responses: { 200: { description: 'a', headers: { [name]: { schema } } } } },
        },
      },
    };
    const catalogue = catalogueOf(definition);
    const [listing] = catalogue.operations;
    const given = answer(exchange(200, { headers: { [name.toLowerCase()]: text } }), listing);
    return words(declaredHeaders(given, { catalogue, values: [] } as never));
  };

  it.each([
    ['Last-Modified', 'Sun, 06 Nov 1994 08:49:37 GMT', 'pass'],
    ['Last-Modified', 'Sunday, 06-Nov-94 08:49:37 GMT', 'pass'],
    ['Last-Modified', 'Sun Nov  6 08:49:37 1994', 'pass'],
    ['Last-Modified', '1994-11-06T08:49:37Z', 'fail wrong-header'],
    ['Sunset', '2026-12-31', 'fail wrong-header'],
    ['Retry-After', '120', 'pass'],
    ['Retry-After', '2 minutes', 'fail wrong-header'],
    ['Content-Range', 'bytes 0-99/*', 'pass'],
    ['Content-Range', '0-99', 'fail wrong-header'],
    ['X-Last-Modified', '1994-11-06', 'pass'],
  ])('%s: %s', (name, text, expected) => expect(judged(name, text)).toBe(expected));

  it.each<[JsonObject]>([
    [{ type: 'string', format: 'date-time' }],
    [{ type: 'string', example: '1994-11-06T08:49:37Z' }],
  ])('has the form that the definition gives it: %o', (schema) => {
    expect(judged('Last-Modified', '1994-11-06T08:49:37Z', schema)).toBe('pass');
  });
});

describe('the headers that a refusal requires', () => {
  const header: HeaderDefinition = { name: 'WWW-Authenticate', required: true, pointer: '/h' };
  const refusing: Operation = {
    ...operation,
    responses: [{ status: '401', contents: [], headers: [header], pointer: '/r/401' }],
  };
  it.each<[string, number, Record<string, string>, string]>([
    ['are there', 401, { 'www-authenticate': 'Bearer' }, 'pass'],
    ['are missing', 401, {}, 'fail header-missing'],
    ['belong to no other status', 403, {}, 'not-verified'],
  ])('%s', (_, status, headers, expected) => {
    expect(words(requiredOfRefusal(answer(exchange(status, { headers }), refusing)))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of a refusal whose definition requires a header', () => {
    const of401 = (required: boolean): JsonObject => {
      const header = { required, schema: { type: 'string' } };
      return {
        openapi: '3.0.3',
        info: { title: 'a', version: '1' },
        security: [{ token: [] }],
        paths: {
          '/things': {
            get: {
              operationId: 'listThings',
              responses: {
                200: { description: 'a' },
                401: { description: 'b', headers: { 'WWW-Authenticate': header } },
              },
            },
          },
        },
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      };
    };
    expect(titles(check, 'listThings', catalogueOf(of401(true)))).toEqual([
      'A refused access has the declared headers',
    ]);
    expect(titles(check, 'listThings', catalogueOf(of401(false)))).toBe(
      'the GovSpec declares no headers for the success answer',
    );
  });

  it('of an operation that it is about', () => {
    expect(titles(check, 'listThings')).toEqual(['The answer has the declared headers']);
    expect(steps(check, 'listThings')).toEqual([
      'When the request "listThings" is sent',
      'Then the success response has the headers that the definition declares',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'createThing')).toBe('the GovSpec declares no headers for the success answer');
  });
});
