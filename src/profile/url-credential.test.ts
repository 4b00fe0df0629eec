import { describe, expect, it } from 'vitest';
import { overrideProfile } from './override-profile.js';
import { emptyProfile } from './read-profile.js';
import { withoutCredential } from './url-credential.js';

describe('a URL with a credential in it', () => {
  it('loses it, and the credential is decoded', () => {
    expect(withoutCredential('https://bob:s%20x@example.org/v1')).toEqual({
      url: 'https://example.org/v1',
      credential: { type: 'basic', username: 'bob', password: { variable: 'URL', value: 's x' } },
    });
  });

  it.each(['https://example.org', 'https://example.org/', 'http://127.0.0.1:8080/a@b'])('%s stays as it is', (url) => {
    expect(withoutCredential(url)).toEqual({ url });
  });

  it('does not replace the credential of the profile', () => {
    const credential = { type: 'bearer', token: { variable: 'T', value: 't' } } as const;
    const profile = overrideProfile({ ...emptyProfile(), credential }, { url: 'https://bob:x@example.org' }, {});
    expect(profile).toMatchObject({ url: 'https://example.org', credential });
  });
});
