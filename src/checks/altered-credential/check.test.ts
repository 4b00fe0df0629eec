import { describe, expect, it } from 'vitest';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A token with another signature is refused',
      'A token without a signature is refused',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given access to this operation is protected',
      'And the credential is presented with another signature',
      'But with the right credential, the request "createThing" is accepted',
      'When the request "createThing" is sent',
      'Then access is refused with the status code 401 or 403',
    ]);
  });
});
