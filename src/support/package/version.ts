import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from './paths.js';

/** The version that package.json states. */
export async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
