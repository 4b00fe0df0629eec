import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { noName } from '../model/candidate-name.js';
import type { ClientCertificate, ExtraHeader, Profile } from '../model/profile.js';
import { messageOf, UserError } from '../support/errors.js';
import { mapValues } from '../support/map-values.js';
import { checkShape, type PlacedYaml, parseYaml } from '../support/yaml.js';
import { readClientCertificate } from './client-certificate.js';
import { withoutUrlCredentials } from './credentials-in-url.js';
import { readOperations, withFiles } from './operation-profiles.js';
import { type ProfileText, profileShape } from './profile-shape.js';
import { lookUp, readCredential, readHeader, readProxy, type Variables } from './read-secrets.js';

export type { Variables } from './read-secrets.js';

/** The profile of a candidate of which nothing is known. */
export function emptyProfile(): Profile {
  return fromText(profileShape.parse({ candidate: { name: noName } }), {});
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
  const read = fromText(shaped, variables, clientCertificate);
  return { ...read, operations: await withFiles(read.operations, path.dirname(file)) };
}

function fromText(text: ProfileText, variables: Variables, clientCertificate?: ClientCertificate): Profile {
  const { candidate, buildingBlock, govspec, url, credential, clientKey, clientCertificate: _, ...others } = text;
  const { paths, pages, proxy, maxTime, maxConcurrency, environment, ...rest } = others;
  const apis = Object.entries(text.apis).map(([name, api]) => [
    name,
    {
      headers: readHeaders(api.headers, variables),
      ...(api.url === undefined ? {} : { url: api.url }),
      ...(api.credential === undefined ? {} : { credential: readCredential(api.credential, variables) }),
    },
  ]);
  return withoutUrlCredentials({
    ...rest,
    candidate: { name: candidate.name, ...(candidate.version === undefined ? {} : { version: candidate.version }) },
    ...(buildingBlock === undefined ? {} : { buildingBlock }),
    ...(govspec === undefined ? {} : { govspec }),
    ...(environment === undefined ? {} : { environment }),
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
    notImplemented: text.notImplemented.map((item) =>
      typeof item === 'string'
        ? { operation: item }
        : { operation: item.operation, ...(item.reason === undefined ? {} : { reason: item.reason }) },
    ),
    ...(proxy === undefined ? {} : { proxy: readProxy(proxy, variables) }),
    ...(maxTime === undefined ? {} : { maxTime }),
    ...(maxConcurrency === undefined ? {} : { maxConcurrency }),
    roles: mapValues(text.roles, (role) => ({ ...role, credential: readCredential(role.credential, variables) })),
    operations: readOperations(text.operations, variables),
  });
}

function readPaths({ health, metrics, openapi }: ProfileText['paths']): Profile['paths'] {
  return {
    ...(health === undefined ? {} : { health }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(openapi === undefined ? {} : { openapi }),
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

function readHeaders(headers: Readonly<Record<string, string>>, variables: Variables): ExtraHeader[] {
  return Object.entries(headers).map(([name, value]) => readHeader(name, value, variables));
}
