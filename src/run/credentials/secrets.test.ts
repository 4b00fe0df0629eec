import { expect, it } from 'vitest';
import { emptyProfile } from '../../profile/read-profile.js';
import { secretsOf } from './secrets.js';

it.each([
  ['http://proxy.example.org:3128', []],
  ['http://user:50%off@proxy.example.org:3128', ['50%off', '50%off']],
  ['http://user:a%20b@proxy.example.org:3128', ['a%20b', 'a b']],
])('the proxy %s has the secrets %j', (proxy, secrets) => {
  expect(secretsOf({ ...emptyProfile(), proxy }).map(({ value }) => value)).toEqual(secrets);
});
