import { expect, it } from 'vitest';
import { emptyProfile } from './read-profile.js';
import { withSecrets } from './with-secrets.js';
import { withoutSecrets } from './without-secrets.js';

const secret = (variable: string) => ({ variable, value: `secret of ${variable}` });
const profile = {
  ...emptyProfile(),
  credential: { type: 'basic' as const, username: 'ann', password: secret('PASSWORD') },
  headers: [{ name: 'x-tenant', parts: ['tenant ', secret('TENANT')] }],
};
const variables = { PASSWORD: 'secret of PASSWORD', TENANT: 'secret of TENANT' };

it('secrets come back from the variables that they were named by', () => {
  expect(withSecrets(withoutSecrets(profile), variables)).toEqual(profile);
});

it('a variable that is not set is named', () => {
  expect(() => withSecrets(withoutSecrets(profile), { PASSWORD: 'x' })).toThrow(/TENANT is not set/);
});
