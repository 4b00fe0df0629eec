import { z } from 'zod';
import type { Manifest } from '../model/submission.js';
import { hashOf } from '../support/hash.js';
import type { SubmittedFiles } from './archive.js';

export const manifestFile = 'manifest.json';
export const signatureFile = 'manifest.jws';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const manifestShape = z.strictObject({
  format: z.literal('govstack-check/submission@1'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  candidate: z.strictObject({ name: z.string(), version: z.string().exactOptional() }),
  buildingBlock: z.strictObject({ id: z.string(), govspec: z.string() }),
  run: z.strictObject({ id: z.string(), startedAt: z.string(), endedAt: z.string().exactOptional() }),
  /** The hash of the last block of the recording. */
  recording: digest,
  files: z.array(z.strictObject({ path: z.string(), sha256: digest })),
});

/** A manifest as it stands in a submission. */
export function writeManifest(about: Omit<Manifest, 'format' | 'files'>, files: SubmittedFiles): Uint8Array {
  const listed = [...files].map(([path, content]) => ({ path, sha256: hashOf(content) }));
  const sorted = listed.sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: Manifest = { format: 'govstack-check/submission@1', ...about, files: sorted };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** The manifest of a submission; undefined where it has none that is known here. */
export function readManifest(files: SubmittedFiles): Manifest | undefined {
  try {
    return manifestShape.safeParse(JSON.parse(new TextDecoder().decode(files.get(manifestFile)))).data;
  } catch {
    return undefined;
  }
}

/** How the files of a submission differ from what its manifest says. */
export function manifestFaults({ files: listed }: Manifest, files: SubmittedFiles): string[] {
  const known = new Map(listed.map(({ path, sha256: hash }) => [path, hash]));
  const own = new Set([manifestFile, signatureFile]);
  const there = [...files].filter(([path]) => !own.has(path));
  return [
    ...listed.filter(({ path }) => !files.has(path)).map(({ path }) => `${path} is missing`),
    ...there.filter(([path]) => !known.has(path)).map(([path]) => `${path} is not in the manifest`),
    ...there
      .filter(([path, content]) => known.has(path) && known.get(path) !== hashOf(content))
      .map(([path]) => `${path} is not the file that the manifest names`),
  ];
}
