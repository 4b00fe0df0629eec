import type { Profile } from '../model/profile.js';
import { readHeader, type Variables } from './read-profile.js';

/** What a caller knows better than the profile. */
export interface Overrides {
  /** The base URL of all APIs. */
  readonly url?: string;
  /** Headers for every request; a value may name environment variables, as in a profile. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A profile with another URL and other headers. A header replaces that of the profile with the same name.
 * @throws UserError naming a variable that is not set.
 */
export function overrideProfile(profile: Profile, { url, headers = {} }: Overrides, variables: Variables): Profile {
  const given = Object.entries(headers).map(([name, value]) => readHeader(name, value, variables));
  const names = new Set(given.map(({ name }) => name.toLowerCase()));
  const kept = profile.headers.filter(({ name }) => !names.has(name.toLowerCase()));
  return {
    ...profile,
    ...(url === undefined ? {} : { url, apis: withoutUrls(profile.apis) }),
    headers: [...kept, ...given],
  };
}

function withoutUrls(apis: Profile['apis']): Profile['apis'] {
  return Object.fromEntries(Object.entries(apis).map(([name, { url: _, ...rest }]) => [name, rest]));
}
