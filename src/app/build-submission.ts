import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { featuresFolderOf } from '../features/feature-files.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { type OpenRecording, openRecording } from '../pipeline/open-recording.js';
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
  const recording = openRecording(source.folder);
  const files = new Map<string, Uint8Array>([
    ...(await recordingIn(source.folder)),
    ['report.json', await reportIn(source.folder)],
    ...(await featuresThatRan(recording, source)),
    ...statements(recording),
  ]);
  const manifest = writeManifest(aboutOf(recording), files);
  const signature = source.key === undefined ? undefined : await sign(manifest, source.key);
  const sealed = signature === undefined ? [] : ([[signatureFile, Buffer.from(`${signature}\n`)]] as const);
  return packFiles(new Map([...files, [manifestFile, manifest], ...sealed]));
}

function aboutOf({ facts, kept, runId, startedAt }: OpenRecording) {
  const { name, version } = facts.profile.candidate;
  return {
    tool: facts.tool,
    candidate: { name, ...(version === undefined ? {} : { version }) },
    buildingBlock: { id: facts.request.buildingBlock, govspec: facts.definition.govspec },
    run: {
      id: runId,
      startedAt: startedAt.toISOString(),
      ...(kept.end === undefined ? {} : { endedAt: kept.end.at }),
    },
    recording: kept.summary.hash,
  };
}

async function recordingIn(folder: string): Promise<[string, Uint8Array][]> {
  const files = Object.values(recordingFiles(folder)).filter((file) => existsSync(file));
  return Promise.all(
    files.map(async (file): Promise<[string, Uint8Array]> => [path.basename(file), await readFile(file)]),
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
async function featuresThatRan({ facts }: OpenRecording, source: RecordingSource): Promise<[string, Uint8Array][]> {
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
function statements({ facts }: OpenRecording): [string, Uint8Array][] {
  return Object.entries(statementsOf(facts)).map(([file, text]) => [file, Buffer.from(text)]);
}
