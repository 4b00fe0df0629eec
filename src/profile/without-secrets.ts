import type { ApiProfile, Credential, ExtraHeader, Profile, RefusedCredential, Secret } from '../model/profile.js';
import { mapValues } from '../support/map-values.js';

/**
 * A profile that may be shown: every secret holds the name of its variable, and no certificate is in it. It is a profile still,
 * so that what was recorded with it can be judged again.
 */
export function withoutSecrets({ clientCertificate: _, clientKey: __, proxy: ___, ...profile }: Profile): Profile {
  return {
    ...profile,
    ...ownWithoutSecrets(profile),
    apis: mapValues(profile.apis, (api) => ({ ...api, ...ownWithoutSecrets(api) })),
    credentials: mapValues(profile.credentials, shownCredential),
    roles: mapValues(profile.roles, (role) => ({ ...role, credential: shownCredential(role.credential) })),
    operations: mapValues(profile.operations, ({ credential, ...operation }) =>
      credential === undefined ? operation : { ...operation, credential: shownCredential(credential) },
    ),
    refused: mapValues(profile.refused, (one: RefusedCredential) => ({
      ...one,
      credential: shownCredential(one.credential),
    })),
  };
}

function ownWithoutSecrets({ headers, credential }: ApiProfile): Pick<ApiProfile, 'headers' | 'credential'> {
  return {
    headers: headers.map(shownHeader),
    ...(credential === undefined ? {} : { credential: shownCredential(credential) }),
  };
}

function shownHeader({ name, parts }: ExtraHeader): ExtraHeader {
  return { name, parts: parts.map((part) => (typeof part === 'string' ? part : shownSecret(part))) };
}

/** A token that is obtained is one that is given: nobody can obtain it again. */
function shownCredential(credential: Credential): Credential {
  switch (credential.type) {
    case 'bearer':
      return { ...credential, token: shownSecret(credential.token) };
    case 'apiKey':
      return { ...credential, value: shownSecret(credential.value) };
    case 'basic':
      return {
        ...credential,
        username: typeof credential.username === 'string' ? credential.username : shownSecret(credential.username),
        password: shownSecret(credential.password),
      };
    case 'login':
    case 'oauth2':
      return { type: 'bearer', token: shownSecret({ variable: 'ACCESS_TOKEN', value: '' }) };
  }
}

function shownSecret({ variable }: Secret): Secret {
  return { variable, value: `\${${variable}}` };
}
