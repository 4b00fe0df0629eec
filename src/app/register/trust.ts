import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { SubmittedFiles } from '../../submission/archive.js';
import { manifestFile, signatureFile } from '../../submission/manifest.js';
import { isSignedBy } from '../../submission/signature.js';
import { messageOf, UserError } from '../../support/errors.js';
import { checkShape, parseYaml } from '../../support/yaml.js';

/** A key that may sign submissions. */
export interface TrustedKey {
  /** The text of a public JWK. */
  readonly key: string;
  /** Those that it may sign for; absent where it may sign for any. */
  readonly candidates?: readonly string[];
}

const trustShape = z.strictObject({
  keys: z.array(z.strictObject({ key: z.string().min(1), candidates: z.array(z.string().min(1)).min(1) })).min(1),
});

/**
 * Reads which key may sign for which candidates. Files of keys are named from the folder of the file.
 * @throws UserError naming what is wrong.
 */
export async function readTrust(file: string): Promise<TrustedKey[]> {
  const hint = 'docs/submission.md shows such a file.';
  const placed = parseYaml(await readKeyFile(file), file);
  const { keys } = checkShape(placed, trustShape, { file, hint });
  return Promise.all(
    keys.map(async ({ key, candidates }) => ({
      key: await readKeyFile(path.resolve(path.dirname(file), key)),
      candidates,
    })),
  );
}

/** @throws UserError when it cannot be read */
export async function readKeyFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Give the public keys that vendors have made with: govstack-check submission keygen.',
      cause: error,
    });
  });
}

/**
 * The key by which a submission is to be verified: the one that signed it, of those that may sign for its candidate.
 * @returns any of them where none of them signed; undefined where none may sign
 * @throws UserError when a key is none
 */
export async function keyFor(
  files: SubmittedFiles,
  candidate: string,
  trusted: readonly TrustedKey[],
): Promise<string | undefined> {
  const own = trusted.filter(({ candidates }) => candidates === undefined || candidates.includes(candidate));
  const manifest = files.get(manifestFile) ?? new Uint8Array();
  const signature = new TextDecoder().decode(files.get(signatureFile));
  for (const { key } of own) if (await isSignedBy(manifest, signature, key)) return key;
  return own[0]?.key;
}
