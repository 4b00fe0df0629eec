import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ClientCertificate, Credential, ExtraHeader, Profile, Secret } from '../model/profile.js';
import { messageOf, UserError } from '../support/errors.js';
import { checkShape, type PlacedYaml, parseYaml } from '../support/yaml.js';
import { readClientCertificate } from './client-certificate.js';
import { type ProfileText, profileShape } from './profile-shape.js';

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The profile of a candidate of which nothing is known. */
export function emptyProfile(): Profile {
  return fromText(profileShape.parse({ candidate: { name: 'candidate' } }), {});
}

/**
 * Reads a candidate profile and looks up its secrets.
 * @throws UserError naming the line of what is wrong, or the variable that is not set.
 */
export async function readProfile(file: string, variables: Variables): Promise<Profile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`The profile ${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Write one with: govstack-check init <building-block>',
      cause: error,
    });
  });
  return placedProfile(parseYaml(text, file), { file, variables });
}

/**
 * Reads a profile that stands in a file, be it alone or as a part of it.
 * @throws UserError naming the line of what is wrong, or the variable that is not set.
 */
export async function placedProfile(
  placed: PlacedYaml,
  { file, variables }: { file: string; variables: Variables },
): Promise<Profile> {
  const hint = 'docs/profile.md describes every key; govstack-check init writes a commented profile.';
  const shaped = checkShape(placed, profileShape, { file, hint });
  const { clientCertificate: own } = shaped;
  const clientCertificate =
    own === undefined ? undefined : await readClientCertificate(own, { folder: path.dirname(file), variables });
  return fromText(shaped, variables, clientCertificate);
}

function fromText(text: ProfileText, variables: Variables, clientCertificate?: ClientCertificate): Profile {
  const { candidate, buildingBlock, govspec, url, credential, clientKey, clientCertificate: _, ...others } = text;
  const { paths, pages, ...rest } = others;
  const apis = Object.entries(text.apis).map(([name, api]) => [
    name,
    {
      headers: readHeaders(api.headers, variables),
      ...(api.url === undefined ? {} : { url: api.url }),
      ...(api.credential === undefined ? {} : { credential: readCredential(api.credential, variables) }),
    },
  ]);
  return {
    ...rest,
    candidate: { name: candidate.name, ...(candidate.version === undefined ? {} : { version: candidate.version }) },
    ...(buildingBlock === undefined ? {} : { buildingBlock }),
    ...(govspec === undefined ? {} : { govspec }),
    ...(url === undefined ? {} : { url }),
    ...(credential === undefined ? {} : { credential: readCredential(credential, variables) }),
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
    ...(clientKey === undefined ? {} : { clientKey: { ...clientKey, key: lookUp(clientKey.key, variables) } }),
    apis: Object.fromEntries(apis),
    credentials: Object.fromEntries(
      Object.entries(text.credentials).map(([scheme, own]) => [scheme, readCredential(own, variables)]),
    ),
    systems: Object.fromEntries(
      Object.entries(text.systems).map(([name, system]) => [name, system.url === undefined ? {} : { url: system.url }]),
    ),
    headers: readHeaders(text.headers, variables),
    paths: readPaths(paths),
    ...(pages === undefined ? {} : { pages }),
    refused: readRefused(text.refused, variables),
    existing: Object.fromEntries(
      Object.entries(text.existing).map(([name, items]) => [name, Array.isArray(items) ? items : [items]]),
    ),
    notImplemented: text.notImplemented.map((item) =>
      typeof item === 'string'
        ? { operation: item }
        : { operation: item.operation, ...(item.reason === undefined ? {} : { reason: item.reason }) },
    ),
  };
}

function readPaths({ health, metrics, openapi }: ProfileText['paths']): Profile['paths'] {
  return {
    ...(health === undefined ? {} : { health }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(openapi === undefined ? {} : { openapi: [openapi].flat() }),
  };
}

function readRefused(text: ProfileText['refused'], variables: Variables): Profile['refused'] {
  const entries = Object.entries(text).flatMap(([name, refused]) => {
    if (refused === undefined) return [];
    const { credential, operations } = refused;
    const read = { credential: readCredential(credential, variables) };
    return [[name, operations === undefined ? read : { ...read, operations }] as const];
  });
  return Object.fromEntries(entries);
}

type CredentialText = NonNullable<ProfileText['credential']>;

function readCredential(text: CredentialText, variables: Variables): Credential {
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
  }
}

function readHeaders(headers: Readonly<Record<string, string>>, variables: Variables): ExtraHeader[] {
  return Object.entries(headers).map(([name, value]) => readHeader(name, value, variables));
}

const reference = /(\$\{[A-Z_][A-Z0-9_]*\})/;

/** A header whose value may name environment variables. */
export function readHeader(name: string, value: string, variables: Variables): ExtraHeader {
  const parts = value.split(reference).filter((part) => part !== '');
  return { name, parts: parts.map((part) => (reference.test(part) ? lookUp(part, variables) : part)) };
}

function lookUp(text: string, variables: Variables): Secret {
  const variable = text.slice(2, -1);
  const value = variables[variable];
  if (value !== undefined && value !== '') return { variable, value };
  throw new UserError(`The environment variable ${variable} is not set.`, {
    hint: `Set it before the run: export ${variable}=…`,
  });
}
