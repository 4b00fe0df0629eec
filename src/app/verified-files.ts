import { isDeepStrictEqual } from 'node:util';
import { shardName } from '../model/shard.js';
import type { Manifest } from '../model/submission.js';
import type { VerifiedPart } from '../model/verification.js';
import type { OpenRecording } from '../pipeline/open-recording.js';
import { aboutOf, type OpenRun, shardsFolder } from '../pipeline/open-run.js';
import { recordingFiles } from '../recording/files.js';
import type { Passage } from '../recording/passage.js';
import { counted } from '../report/words.js';
import type { SubmittedFiles } from '../submission/archive.js';
import { manifestFaults, manifestFile, signatureFile } from '../submission/manifest.js';
import { isSignedBy } from '../submission/signature.js';

/** The files of which each submission is made, beside its features. */
const ownFiles: ReadonlySet<string> = new Set([
  ...Object.values(recordingFiles('')),
  'report.json',
  'profile.json',
  'evidence.json',
  'overlay.json',
  manifestFile,
  signatureFile,
]);

/** A file that nothing verifies would seem to be verified, such as a page that somebody has edited. */
function strangeFiles(files: SubmittedFiles): string[] {
  const strange = [...files.keys()].filter(
    (file) => !ownFiles.has(withoutShard(file)) && !/^features\/.+\.feature$/.test(file),
  );
  return strange.map((file) => `${file} is no part of a submission`);
}

/** The name of a file as it is in a run in one piece. */
function withoutShard(file: string): string {
  const [folder, shard = '', ...rest] = file.split('/');
  return folder === shardsFolder && /^\d+$/.test(shard) ? rest.join('/') : file;
}

/** Every file is the one that the manifest names. */
export function manifestPart(manifest: Manifest, files: SubmittedFiles): VerifiedPart {
  const details = [...manifestFaults(manifest, files), ...strangeFiles(files)];
  return {
    part: 'manifest',
    standing: details.length === 0 ? 'verified' : 'differs',
    says: details.length === 0 ? `names all ${manifest.files.length} files` : 'does not name what is there',
    details,
  };
}

/** @throws UserError when the key is none */
export async function signaturePart(files: SubmittedFiles, key: string | undefined): Promise<VerifiedPart> {
  const signature = files.get(signatureFile);
  const part = { part: 'signature', details: [] };
  if (key === undefined) {
    const says =
      signature === undefined ? 'there is none' : 'was not looked at: give the key of whoever signed (--key)';
    return { ...part, standing: 'told', says };
  }
  if (signature === undefined) return { ...part, standing: 'differs', says: 'there is none, and a key is given' };
  const manifest = files.get(manifestFile) ?? new Uint8Array();
  const isGenuine = await isSignedBy(manifest, new TextDecoder().decode(signature), key);
  return {
    ...part,
    standing: isGenuine ? 'verified' : 'differs',
    says: isGenuine
      ? 'was made with the key that is given'
      : 'was not made of this manifest with the key that is given',
  };
}

/** When the run was, by its recordings, and when it is verified. */
interface Times {
  readonly passages: readonly Passage[];
  readonly now: Date;
}

/** The clock of whoever made the run may be ahead of the one here, in milliseconds. */
const clockError = 24 * 60 * 60_000;

/**
 * The recording is whole, in one piece, of a time that has been, and the one of which the manifest speaks; so is each shard of
 * a merged run.
 */
export function recordingPart(manifest: Manifest, run: OpenRun, { passages, now }: Times): VerifiedPart {
  const details = [
    ...run.recordings.flatMap((one) => faultsOf(one, run)),
    ...differencesOf(manifest, run),
    ...(passages.some(({ latest }) => latest > now.getTime() + clockError)
      ? ['it says that the run was at a time that is still to come']
      : []),
  ];
  const part = { part: 'recording', details };
  if (details.length > 0) return { ...part, standing: 'differs', says: 'is not as it was written' };
  const open = whyIncomplete(run) ?? whyOutOfOrder(passages);
  if (open !== undefined) return { ...part, standing: 'unknown', says: open };
  const summaries = run.recordings.map(({ kept }) => kept.summary);
  const records = summaries.reduce((sum, summary) => sum + summary.records, 0);
  const blocks = summaries.reduce((sum, summary) => sum + summary.blocks, 0);
  const shards = run.isMerged ? ` of ${run.recordings.length} shards` : '';
  return {
    ...part,
    standing: 'verified',
    says: `${counted(records, 'record')} in ${counted(blocks, 'block')}${shards}, each following the one before`,
  };
}

function faultsOf({ kept, facts }: OpenRecording, { isMerged }: OpenRun): string[] {
  const { shard } = facts.request;
  const where = isMerged && shard !== undefined ? `${shardName(shard)}, ` : '';
  return kept.summary.faults.map(({ block, what }) => `${where}block ${block}: ${what}`);
}

/** Undefined where the whole run was recorded. */
function whyIncomplete({ recordings, isMerged }: OpenRun): string | undefined {
  const count = recordings[0]?.facts.request.shard?.count ?? 1;
  if (isMerged && recordings.length < count) return `only ${recordings.length} of ${count} shards are there`;
  if (recordings.some(({ kept }) => kept.end === undefined || kept.summary.pending.length > 0))
    return 'ends in the middle of the run';
  const stopped = recordings.map(({ kept }) => kept.end?.stoppedBy).find((why) => why !== undefined);
  return stopped === undefined ? undefined : `the run ended early: ${stopped}`;
}

function whyOutOfOrder(passages: readonly Passage[]): string | undefined {
  const wentBack = passages.map((passage) => passage.wentBack).find((record) => record !== undefined);
  return wentBack === undefined ? undefined : `record ${wentBack} is older than one before it`;
}

/** Where the manifest speaks of another run, such as that of another candidate. */
function differencesOf({ format: _, files: __, ...manifest }: Manifest, run: OpenRun): string[] {
  const own = aboutOf(run);
  const differing = (Object.keys(own) as (keyof typeof own)[]).filter(
    (name) => !isDeepStrictEqual(own[name], manifest[name]),
  );
  return differing.map((name) =>
    name === 'recording'
      ? 'it is not the recording that the manifest names'
      : `the manifest names another ${wordsOf[name]}: ${JSON.stringify(manifest[name])}, and it is ${JSON.stringify(own[name])}`,
  );
}

const wordsOf = { tool: 'program', candidate: 'candidate', buildingBlock: 'Building Block', run: 'run' } as const;
