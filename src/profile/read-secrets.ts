import type { Json } from '../model/json.js';
import { type Credential, type ExtraHeader, revealed, type Secret } from '../model/profile.js';
import { UserError } from '../support/errors.js';
import { leaves } from '../support/json/leaves.js';
import { mapValues } from '../support/map-values.js';
import type { ProfileText } from './profile-shape.js';

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

type CredentialText = NonNullable<ProfileText['credential']>;

/**
 * A credential with its secrets.
 * @throws UserError naming a variable that is not set.
 */
export function readCredential(text: CredentialText, variables: Variables): Credential {
  switch (text.type) {
    case 'bearer':
      return { type: 'bearer', token: lookUp(text.token, variables) };
    case 'basic':
      return { type: 'basic', username: text.username, password: lookUp(text.password, variables) };
    case 'apiKey':
      return {
        type: 'apiKey',
        value: lookUp(text.value, variables),
        ...(text.name === undefined ? {} : { name: text.name }),
        ...(text.in === undefined ? {} : { in: text.in }),
      };
    case 'oauth2':
      return {
        type: 'oauth2',
        tokenUrl: text.tokenUrl,
        clientId: text.clientId,
        clientSecret: lookUp(text.clientSecret, variables),
        ...(text.scope === undefined ? {} : { scope: text.scope }),
      };
    case 'login': {
      const { expiresIn, body, ...login } = text;
      const read = mapValues(body, (value) => partsOf(value, variables));
      return { ...login, body: read, ...(expiresIn === undefined ? {} : { expiresIn }) };
    }
  }
}

const reference = /(\$\{[A-Z_][A-Z0-9_]*\})/;

/** The environment variables that the texts of a profile name, each once. */
export function variablesIn(profile: Json): string[] {
  const texts = [...leaves(profile)].flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const named = texts.flatMap((text) => text.split(reference).filter((part) => reference.test(part)));
  return [...new Set(named.map(variableOf))];
}

function variableOf(named: string): string {
  return named.slice(2, -1);
}

/** A header whose value may name environment variables. */
export function readHeader(name: string, value: string, variables: Variables): ExtraHeader {
  return { name, parts: partsOf(value, variables) };
}

/** A text that may name environment variables, cut into what stands there and the secrets that are named. */
function partsOf(text: string, variables: Variables): (string | Secret)[] {
  const parts = text.split(reference).filter((part) => part !== '');
  return parts.map((part) => (reference.test(part) ? lookUp(part, variables) : part));
}

/**
 * The secret that a text names.
 * @throws UserError naming the variable, where it is not set.
 */
export function lookUp(text: string, variables: Variables): Secret {
  const variable = variableOf(text);
  const value = variables[variable];
  if (value !== undefined && value !== '') return { variable, value };
  throw new UserError(`The environment variable ${variable} is not set.`, {
    hint: `Set it before the run: export ${variable}=…`,
  });
}

/**
 * The URL of a proxy, whose user and password may be named.
 * @throws UserError where it is no URL, without showing it, or where a variable is not set
 */
export function readProxy(text: string, variables: Variables): string {
  const url = revealed(partsOf(text, variables));
  if (/^https?:\/\/[^\s/]/.test(url) && URL.canParse(url)) return url;
  throw new UserError('The proxy of the profile is not an http or https URL.', {
    hint: 'Write proxy: http://proxy.example.org:3128, or name a variable that holds the URL: "${PROXY}".',
  });
}
