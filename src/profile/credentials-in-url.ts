import type { Credential, Profile } from '../model/profile.js';
import { mapValues } from '../support/map-values.js';
import { percentDecoded } from '../support/percent.js';

interface Split {
  readonly url: string;
  readonly credential?: Credential;
}

/** A URL without its user and password, and these as a credential. A user alone is a token, and as secret as a password. */
export function splitUrl(given: string): Split {
  if (!URL.canParse(given)) return { url: given };
  const { username, password } = new URL(given);
  if (username === '' && password === '') return { url: given };
  const url = given.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
  const user = percentDecoded(username);
  const secret = { variable: 'URL_PASSWORD', value: percentDecoded(password) };
  if (password !== '') return { url, credential: { type: 'basic', username: user, password: secret } };
  return { url, credential: { type: 'basic', username: { variable: 'URL_USER', value: user }, password: secret } };
}

/** A profile whose URLs hold no user and password: they are credentials of HTTP Basic (RFC 7617), where it gives no other. */
export function withoutUrlCredentials(profile: Profile): Profile {
  return {
    ...profile,
    ...owner(profile),
    apis: mapValues(profile.apis, (api) => ({ ...api, ...owner(api) })),
    systems: mapValues(profile.systems, (system) =>
      system.url === undefined ? system : { url: splitUrl(system.url).url },
    ),
  };
}

type Owner = Pick<Profile, 'url' | 'credential'>;

function owner({ url: given, credential: own }: Owner): Owner {
  if (given === undefined) return {};
  const { url, credential } = splitUrl(given);
  const chosen = own ?? credential;
  return { url, ...(chosen === undefined ? {} : { credential: chosen }) };
}
