import { expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { titles } from '../../../tests/support/small-plans.js';
import type { Json } from '../../model/json.js';
import { check } from './check.js';

const secured = (security: Json) => catalogueOf({ ...smallDocument, security });

it('leaves out each of the credentials that are needed together', () => {
  expect(titles(check, 'readThing', secured([{ token: [], key: [] }]))).toEqual([
    'A request without the credential for "token" is refused',
    'A request without the credential for "key" is refused',
  ]);
});

it('keeps what no alternative does without, and asks nothing where one credential is enough', () => {
  expect(titles(check, 'readThing', secured([{ token: [], key: [] }, { token: [] }]))).toEqual([
    'A request without the credential for "token" is refused',
  ]);
  expect(titles(check, 'readThing', secured([{ token: [] }, { key: [] }]))).toBe(
    'the definition does not require several credentials at once',
  );
});
