import { Buffer } from 'node:buffer';
import { type Credential, type ExtraHeader, type Profile, revealed, type Secret } from '../../model/profile.js';
import { percentDecoded } from '../../support/percent.js';

/** Every secret of a profile. */
export function secretsOf(profile: Profile): Secret[] {
  const owners = [profile, ...Object.values(profile.apis)];
  const own = owners.flatMap(({ headers }) => headers.flatMap(({ parts }) => parts.filter(isSecret)));
  const { clientKey, proxy } = profile;
  return [
    ...own,
    ...credentialsOf(profile).flatMap(secretsIn),
    ...(clientKey === undefined ? [] : [clientKey.key]),
    ...(proxy === undefined ? [] : secretsInUrl(proxy)),
  ];
}

/** Every credential that a profile gives for anything. */
function credentialsOf(profile: Profile): Credential[] {
  const { apis, credentials, refused, roles, operations } = profile;
  const parts: readonly Readonly<Record<string, { readonly credential?: Credential }>>[] = [
    apis,
    refused,
    roles,
    operations,
  ];
  const owners: { readonly credential?: Credential }[] = [profile, ...parts.flatMap((part) => Object.values(part))];
  return [...Object.values(credentials), ...owners.flatMap(({ credential }) => credential ?? [])];
}

function isSecret(part: string | Secret): part is Secret {
  return typeof part !== 'string';
}

function secretsIn(credential: Credential): Secret[] {
  switch (credential.type) {
    case 'bearer':
      return [credential.token];
    case 'apiKey':
      return [credential.value];
    case 'basic':
      return [...[credential.username, credential.password].filter(isSecret), pairOf(credential)];
    case 'oauth2':
      return [credential.clientSecret];
    case 'login':
      return Object.values(credential.body).flat().filter(isSecret);
  }
}

/** A short password stands in no other text in Base64 that could be told from one by chance; with its user it does. */
function pairOf({ username, password }: Credential & { readonly type: 'basic' }): Secret {
  const pair = revealed([username, ':', password]);
  return { variable: password.variable, value: Buffer.from(pair).toString('base64') };
}

/** The password of a proxy, as it is and as it stands in the URL. */
function secretsInUrl(url: string): Secret[] {
  const { password } = new URL(url);
  if (password === '') return [];
  return [password, percentDecoded(password)].map((value) => ({ variable: 'PROXY_PASSWORD', value }));
}

/** Headers that carry a secret, or that are named like one, are credentials. */
export function isCredentialHeader(header: ExtraHeader, keys: readonly string[]): boolean {
  const name = header.name.toLowerCase();
  const usual = ['authorization', 'cookie', 'proxy-authorization', 'x-api-key'];
  return header.parts.some((part) => typeof part !== 'string') || usual.includes(name) || keys.includes(name);
}
