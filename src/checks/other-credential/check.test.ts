import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of another tenant where an item is named, and not where a list may be empty', () => {
    const ofTenant = 'The credential "otherTenant" is refused';
    expect(titlesAtShelves(check, 'readBook')).toContain(ofTenant);
    expect(titlesAtShelves(check, 'createBook')).toContain(ofTenant);
    expect(titlesAtShelves(check, 'listBooks')).not.toContain(ofTenant);
  });

  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'The credential "expired" is refused',
      'The credential "wrongAudience" is refused',
      'The credential "lowerRole" is refused',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given access to this operation is protected',
      'And the credential "expired" of the candidate profile is presented instead',
      'But with the right credential, the request "createThing" is accepted',
      'When the request "createThing" is sent',
      'Then access is refused with the status code 401 or 403',
    ]);
  });
});
