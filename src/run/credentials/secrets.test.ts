import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { emptyProfile } from '../../profile/read-profile.js';
import { KnownSecrets } from './known-secrets.js';
import { secretsOf } from './secrets.js';

it.each([
  ['http://proxy.example.org:3128', []],
  ['http://user:50%off@proxy.example.org:3128', ['50%off', '50%off']],
  ['http://user:a%20b@proxy.example.org:3128', ['a%20b', 'a b']],
])('the proxy %s has the secrets %j', (proxy, secrets) => {
  expect(secretsOf({ ...emptyProfile(), proxy }).map(({ value }) => value)).toEqual(secrets);
});

it('a short password is found with its user in HTTP Basic', () => {
  const password = { variable: 'KEY', value: 'Xk7v' };
  const { mask } = new KnownSecrets(
    secretsOf({ ...emptyProfile(), credential: { type: 'basic', username: 'tester', password } }),
  );
  expect(mask(`Basic ${Buffer.from('tester:Xk7v').toString('base64')}`)).toBe('Basic ${KEY}');
  expect(mask(`Basic ${Buffer.from('tester:other').toString('base64')}`)).not.toContain('KEY');
});
