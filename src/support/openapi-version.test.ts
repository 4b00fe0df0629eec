import { expect, it } from 'vitest';
import type { Json } from '../model/json.js';
import { isOpenApi3, notOpenApi3 } from './openapi-version.js';

it.each<[Json, boolean]>([
  [{ openapi: '3.0.3' }, true],
  [{ openapi: '3.2.0' }, true],
  [{ openapi: '3.3.0' }, false],
  [{ openapi: 3 }, false],
  [{ swagger: '2.0' }, false],
  ['openapi', false],
])('%j is of a version that is read: %s', (document, expected) => expect(isOpenApi3(document)).toBe(expected));

it.each<[Json, RegExp, RegExp]>([
  [{ swagger: '1.2' }, /\(found swagger: "1\.2"\)/, /^Swagger 1 is not read/],
  [{ openapi: '3.3.0', swagger: '2.0' }, /\(found openapi: "3\.3\.0"\)/, /key "openapi" starts with/],
  [{}, /\(found openapi: null\)/, /key "openapi" starts with/],
  [[], /\(found no object at all\)/, /key "openapi" starts with/],
])('of %j, what was found is said and what to do', (document, message, hint) => {
  const error = notOpenApi3('a.yaml', document);
  expect(error.message).toMatch(message);
  expect(error.hint).toMatch(hint);
});
