import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OperationProfile, Profile } from '../model/profile.js';
import { messageOf, UserError } from '../support/errors.js';
import { mapValues } from '../support/map-values.js';
import type { ProfileText } from './profile-shape.js';
import { readCredential, type Variables } from './read-secrets.js';

/** What is said of single operations; files are still named, not read. */
export function readOperations(text: ProfileText['operations'], variables: Variables): Profile['operations'] {
  return mapValues(
    text,
    ({ credential, body, maxTime, ...rest }): OperationProfile => ({
      ...rest,
      ...(credential === undefined ? {} : { credential: readCredential(credential, variables) }),
      ...(body === undefined ? {} : { body }),
      ...(maxTime === undefined ? {} : { maxTime }),
    }),
  );
}

/**
 * The same with the contents of files in place of their names.
 * @param folder where files are looked for
 * @throws UserError naming a file that cannot be read, or that is no text in UTF-8
 */
export async function withFiles(operations: Profile['operations'], folder: string): Promise<Profile['operations']> {
  const read = Object.entries(operations).map(async ([name, operation]) => {
    const files = Object.entries(operation.files).map(async ([part, file]) => [part, await textOf(file, folder)]);
    return [name, { ...operation, files: Object.fromEntries(await Promise.all(files)) }];
  });
  return Object.fromEntries(await Promise.all(read));
}

async function textOf(file: string, folder: string): Promise<string> {
  const bytes = await readFile(path.resolve(folder, file)).catch((error: unknown) => {
    throw unusable(file, messageOf(error), error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw unusable(file, 'it is no text in UTF-8, and requests are written as text', error);
  }
}

function unusable(file: string, reason: string, cause: unknown): UserError {
  return new UserError(`The file ${file} of the profile cannot be used: ${reason}.`, {
    hint: 'files names one file for each part of a form, beside the profile.',
    cause,
  });
}
