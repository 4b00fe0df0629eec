import type { ApiProfile, Credential, ExtraHeader, Profile, Secret } from '../../model/profile.js';

/** Every secret of a profile. */
export function secretsOf(profile: Profile): Secret[] {
  const named = Object.values(profile.credentials).map((credential) => ({ headers: [], credential }));
  const refused = Object.values(profile.refused).map(({ credential }) => ({ headers: [], credential }));
  const owners: ApiProfile[] = [profile, ...Object.values(profile.apis), ...named, ...refused];
  const own = owners.flatMap(({ headers, credential }) => [
    ...headers.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string')),
    ...(credential === undefined ? [] : [secretOf(credential)]),
  ]);
  return profile.clientKey === undefined ? own : [...own, profile.clientKey.key];
}

function secretOf(credential: Credential): Secret {
  switch (credential.type) {
    case 'bearer':
      return credential.token;
    case 'apiKey':
      return credential.value;
    case 'basic':
      return credential.password;
    case 'oauth2':
      return credential.clientSecret;
  }
}

/** Headers that carry a secret, or that are named like one, are credentials. */
export function isCredentialHeader(header: ExtraHeader, keys: readonly string[]): boolean {
  const name = header.name.toLowerCase();
  const usual = ['authorization', 'cookie', 'proxy-authorization', 'x-api-key'];
  return header.parts.some((part) => typeof part !== 'string') || usual.includes(name) || keys.includes(name);
}
