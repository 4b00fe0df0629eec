import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { featuresFolderOf } from '../features/feature-files.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { aboutOf, type OpenRun, openRun } from '../pipeline/open-run.js';
import type { RecordingSource } from '../pipeline/recording-source.js';
import { featuresOf, selectionOf } from '../pipeline/recording-source.js';
import { recordingFiles } from '../recording/files.js';
import { packFiles } from '../submission/archive.js';
import { manifestFile, signatureFile, writeManifest } from '../submission/manifest.js';
import { sign } from '../submission/signature.js';
import { UserError } from '../support/errors.js';
import { hashOf } from '../support/hash.js';
import { packageRoot } from '../support/package/paths.js';
import { statementsOf } from './statements.js';

export interface SubmissionSource extends RecordingSource {
  /** The text of a private JWK. */
  readonly key?: string;
}

/**
 * Packs what a run left into one file that anyone can verify.
 * @returns the bytes of a ZIP: the same for the same folder and key
 * @throws UserError when there is no recording or report, or when the features are not those that ran.
 */
export async function buildSubmission(source: SubmissionSource): Promise<Uint8Array> {
  const run = openRun(source.folder);
  const files = new Map<string, Uint8Array>([
    ...(await recordingsIn(run, source.folder)),
    ['report.json', await reportIn(source.folder)],
    ...(await featuresThatRan(run, source)),
    ...statements(run),
  ]);
  const manifest = writeManifest(aboutOf(run), files);
  const signature = source.key === undefined ? undefined : await sign(manifest, source.key);
  const sealed = signature === undefined ? [] : ([[signatureFile, Buffer.from(`${signature}\n`)]] as const);
  return packFiles(new Map([...files, [manifestFile, manifest], ...sealed]));
}

/** The files of the recordings, by their paths in the folder of the run. */
async function recordingsIn({ recordings }: OpenRun, root: string): Promise<[string, Uint8Array][]> {
  const files = recordings.flatMap(({ folder }) => Object.values(recordingFiles(folder)).filter(existsSync));
  return Promise.all(
    files.map(
      async (file): Promise<[string, Uint8Array]> => [
        path.relative(root, file).split(path.sep).join('/'),
        await readFile(file),
      ],
    ),
  );
}

async function reportIn(folder: string): Promise<Uint8Array> {
  return readFile(path.join(folder, 'report.json')).catch((error: unknown) => {
    throw new UserError(`There is no report.json in ${folder}.`, {
      hint: 'Make it with: govstack-check report <folder> --format json.',
      cause: error,
    });
  });
}

/** @throws UserError when a feature is not the one that ran */
async function featuresThatRan({ facts }: OpenRun, source: RecordingSource): Promise<[string, Uint8Array][]> {
  const loaded = await loadCatalogue(selectionOf(facts, source));
  const place = featuresFolderOf('features', loaded.catalogue);
  const { features = path.join(packageRoot, place) } = featuresOf(loaded, source);
  return Promise.all(
    facts.features.map(async ({ file, sha256 }): Promise<[string, Uint8Array]> => {
      const content = await readFile(path.join(features, file)).catch(() => Buffer.alloc(0));
      if (hashOf(content.toString('utf8')) === sha256) return [`${place}/${file}`, content];
      throw new UserError(`The feature ${file} has changed since the run.`, {
        hint: 'Run the candidate again, with the features as they are now.',
      });
    }),
  );
}

/** What the vendor states, for people to read; the recording says the same. */
function statements({ facts }: OpenRun): [string, Uint8Array][] {
  return Object.entries(statementsOf(facts)).map(([file, text]) => [file, Buffer.from(text)]);
}
