import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import type { ClientCertificate } from '../model/profile.js';
import { messageOf, UserError } from '../support/errors.js';
import type { ProfileText } from './profile-shape.js';

interface Surroundings {
  /** The folder of the profile, from which files are looked for. */
  readonly folder: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the certificate and its key, and tries whether they can be used, so that a broken one is one clear message and
 * not a candidate that seems not to answer.
 * @throws UserError when a file cannot be read, or what it holds is no certificate or not its key.
 */
export async function readClientCertificate(
  { cert, key, ca }: NonNullable<ProfileText['clientCertificate']>,
  surroundings: Surroundings,
): Promise<ClientCertificate> {
  const given = Object.entries({ cert, key, ca }).flatMap(([name, place]) =>
    place === undefined ? [] : [{ name, place }],
  );
  const texts = given.map(async ({ name, place }) => [name, await pem(place, surroundings)]);
  const made: ClientCertificate = Object.fromEntries(await Promise.all(texts));
  try {
    createSecureContext(made);
    return made;
  } catch (error) {
    throw unusable(messageOf(error), error);
  }
}

async function pem(place: string, { folder, variables }: Surroundings): Promise<string> {
  const variable = /^\$\{([A-Z_][A-Z0-9_]*)\}$/.exec(place)?.[1];
  if (variable === undefined) {
    return readFile(path.resolve(folder, place), 'utf8').catch((error: unknown) => {
      throw unusable(messageOf(error), error);
    });
  }
  const text = variables[variable];
  if (text !== undefined && text !== '') return text;
  throw unusable(`the environment variable ${variable} is not set`);
}

function unusable(reason: string, cause?: unknown): UserError {
  return new UserError(`The client certificate cannot be used: ${reason}.`, {
    hint: 'Under clientCertificate, name files in PEM format: cert with key, or ca, or all three. The key may be ${VARIABLE}, which then holds the PEM text.',
    cause,
  });
}
