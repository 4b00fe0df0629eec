import { expect, it } from 'vitest';
import { clauseName } from './clause-name.js';

it.each([
  ['/components/schemas/Policy/required', 'Policy: required'],
  ['/components/schemas/Policy/properties/name/maxLength', 'Policy, name: maxLength'],
  ['/components/schemas/Policy/properties/required', 'Policy, required'],
  ['/components/schemas/Policy/properties/content', 'Policy, content'],
  [
    '/paths/~1config~1policy~1/post/requestBody/content/application~1json/schema/required',
    'POST /config/policy/, request body: required',
  ],
  ['/paths/~1a~1{id}/get/parameters/0/schema/type', 'GET /a/{id}, parameter 1: type'],
  ['/paths/~1a/get/responses/200', 'GET /a, response 200'],
])('%s is called %s', (pointer, name) => {
  expect(clauseName(pointer)).toBe(name);
});
