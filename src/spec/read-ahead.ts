import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Json } from '../model/json.js';
import { readAnySize, valueRead } from '../support/json/parse.js';
import { packageRoot } from '../support/package/paths.js';

/** What a file is read as: a definition with all that it refers to, or plain YAML. */
export type AheadKind = 'definition' | 'yaml';

/** Where the build has put what the files of specs/ hold, under the SHA-256 of each file. */
const aheadFolder = path.join(packageRoot, 'dist', 'ahead');

export function aheadName(sha256: string, kind: AheadKind): string {
  return `${sha256}.${kind}.json`;
}

/**
 * What a file holds that the build has read ahead, because reading YAML takes longer than all else of loading. A file that was
 * changed since has another digest, and is read anew.
 * @param sha256 the digest of the file as it is now
 * @returns undefined where it was not read ahead
 */
export function readAhead(sha256: string, kind: AheadKind, folder = aheadFolder): Json | undefined {
  try {
    return valueRead(readAnySize(readFileSync(path.join(folder, aheadName(sha256, kind)), 'utf8')));
  } catch {
    return undefined;
  }
}
