import { Buffer } from 'node:buffer';
import type { Operation } from '../../model/definition.js';
import type { Credential, ExtraHeader, Secret } from '../../model/profile.js';
import type { Presented } from './presented.js';
import { isWebToken } from './web-token.js';

/** How a credential is written, given what stands for its secret. */
export interface Form {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly secrets: readonly Secret[];
  readonly write: (secretText: (secret: Secret) => string) => string;
  /** Where the text that is shown is not the written one with the name of the variable. */
  readonly shown?: string;
}

export function asGiven({ in: place, name, write, shown }: Form): Presented {
  return {
    in: place,
    name,
    value: write(({ value }) => value),
    shown: shown ?? write(({ variable }) => `\${${variable}}`),
  };
}

/**
 * A credential that was never issued to anybody, in the form of another.
 * @param secret what stands for the secret
 */
export function asUnknown({ in: place, name, write }: Form, secret: string): Presented {
  const value = write(() => secret);
  return { in: place, name, value, shown: value };
}

/** What is left of a credential without its secret. */
export function asEmpty({ in: place, name, write }: Form): Presented {
  const value = write(() => '').trimEnd();
  return { in: place, name, value, shown: value };
}

export function asLonger({ in: place, name, write }: Form): Presented {
  return {
    in: place,
    name,
    value: write(({ value }) => `${value}x`),
    shown: write(({ variable }) => `\${${variable}}x`),
  };
}

export function asShorter({ in: place, name, write }: Form): Presented {
  return {
    in: place,
    name,
    value: write(({ value }) => value.slice(0, -1)),
    shown: write(({ variable }) => `\${${variable}%?}`),
  };
}

/** True for a text in which the case of letters matters: who writes a number in hexadecimal may write it in either. */
export function isCased(secret: string): boolean {
  return /[g-z]/i.test(secret);
}

/** A credential with capital letters for small ones, and small ones for capitals. */
export function asOtherCase({ in: place, name, write }: Form): Presented {
  const swapped = (text: string): string =>
    text.replace(/[a-z]/gi, (one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase()));
  return {
    in: place,
    name,
    value: write(({ value }) => swapped(value)),
    shown: write(({ variable }) => `$(printf %s "\${${variable}}" | tr a-zA-Z A-Za-z)`),
  };
}

/** A token changed, and the shell words that change it in the same way. */
type Alteration = (token: string, variable: string) => { readonly value: string; readonly shown: string };

export function altered({ in: place, name, write }: Form, alter: Alteration): Presented {
  const changed = (secret: Secret): ReturnType<Alteration> =>
    isWebToken(secret.value)
      ? alter(secret.value, secret.variable)
      : { value: secret.value, shown: `\${${secret.variable}}` };
  return {
    in: place,
    name,
    value: write((secret) => changed(secret).value),
    shown: write((secret) => changed(secret).shown),
  };
}

const otherSignature = Buffer.from('not the signature of anybody').toString('base64url');
const noAlgorithm = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');

export const withOtherSignature: Alteration = (token, variable) => ({
  value: `${token.slice(0, token.lastIndexOf('.'))}.${otherSignature}`,
  shown: `\${${variable}%.*}.${otherSignature}`,
});

export const withoutSignature: Alteration = (token, variable) => ({
  value: `${noAlgorithm}.${token.split('.')[1] ?? ''}.`,
  shown: `${noAlgorithm}.$(printf %s "\${${variable}}" | cut -d. -f2).`,
});

export function headerForm(header: ExtraHeader): Form {
  const secrets = header.parts.filter((part) => typeof part !== 'string');
  return {
    in: 'header',
    name: header.name,
    secrets,
    write: (secretText) => header.parts.map((part) => (typeof part === 'string' ? part : secretText(part))).join(''),
  };
}

export function authorization(secret: Secret): Form {
  return {
    in: 'header',
    name: 'Authorization',
    secrets: [secret],
    write: (secretText) => `Bearer ${secretText(secret)}`,
  };
}

/** Name and place come from the profile, else from the scheme that the definition declares. */
export function apiKey(credential: Credential & { type: 'apiKey' }, operation: Operation): Form {
  const scheme = operation.security.find(({ type }) => type === 'apiKey');
  const place = credential.in ?? scheme?.in ?? 'header';
  const name = credential.name ?? scheme?.key ?? 'Authorization';
  const secret = credential.value;
  const secrets = [secret];
  if (place === 'cookie') {
    return { in: 'header', name: 'Cookie', secrets, write: (secretText) => `${name}=${secretText(secret)}` };
  }
  return { in: place === 'query' ? 'query' : 'header', name, secrets, write: (secretText) => secretText(secret) };
}

export function basic({ username, password }: Credential & { type: 'basic' }): Form {
  const user = typeof username === 'string' ? username : `\${${username.variable}}`;
  return {
    in: 'header',
    name: 'Authorization',
    secrets: typeof username === 'string' ? [password] : [username, password],
    write: (secretText) => `Basic ${Buffer.from(pair(secretText)).toString('base64')}`,
    shown: `Basic $(printf %s "${user}:\${${password.variable}}" | base64)`,
  };

  function pair(secretText: (secret: Secret) => string): string {
    return `${typeof username === 'string' ? username : secretText(username)}:${secretText(password)}`;
  }
}
