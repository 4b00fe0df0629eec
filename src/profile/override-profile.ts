import type { Profile } from '../model/profile.js';
import { splitUrl } from './credentials-in-url.js';
import { readHeader, type Variables } from './read-secrets.js';

/** What a caller knows better than the profile. */
export interface Overrides {
  /** The base URL of all APIs; a user and password in it are the credential. */
  readonly url?: string;
  /** Headers for every request; a value may name environment variables, as in a profile. */
  readonly headers?: Readonly<Record<string, string>>;
  /** An answer that takes longer, in milliseconds, is a gap. */
  readonly maxTime?: number;
}

/**
 * A profile with another URL and other headers. A header replaces that of the profile with the same name.
 * @throws UserError naming a variable that is not set.
 */
export function overrideProfile(
  profile: Profile,
  { url, headers = {}, maxTime }: Overrides,
  variables: Variables,
): Profile {
  const given = Object.entries(headers).map(([name, value]) => readHeader(name, value, variables));
  const names = new Set(given.map(({ name }) => name.toLowerCase()));
  const kept = profile.headers.filter(({ name }) => !names.has(name.toLowerCase()));
  return {
    ...profile,
    ...(url === undefined ? {} : { ...splitUrl(url), apis: withoutUrls(profile.apis) }),
    ...(maxTime === undefined ? {} : { maxTime }),
    headers: [...kept, ...given],
  };
}

function withoutUrls(apis: Profile['apis']): Profile['apis'] {
  return Object.fromEntries(Object.entries(apis).map(([name, { url: _, ...rest }]) => [name, rest]));
}
