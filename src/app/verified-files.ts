import { shardName } from '../model/shard.js';
import type { Manifest } from '../model/submission.js';
import type { VerifiedPart } from '../model/verification.js';
import type { OpenRecording } from '../pipeline/open-recording.js';
import type { OpenRun } from '../pipeline/open-run.js';
import type { SubmittedFiles } from '../submission/archive.js';
import { manifestFaults, manifestFile, signatureFile } from '../submission/manifest.js';
import { isSignedBy } from '../submission/signature.js';

/** Every file is the one that the manifest names. */
export function manifestPart(manifest: Manifest, files: SubmittedFiles): VerifiedPart {
  const details = manifestFaults(manifest, files);
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

/** The recording is whole, in one piece, and the one that the manifest names; so is each shard of a merged run. */
export function recordingPart({ recording, run: named }: Manifest, run: OpenRun): VerifiedPart {
  const details = [
    ...run.recordings.flatMap((one) => faultsOf(one, run)),
    ...(run.sha256 === recording ? [] : ['it is not the recording that the manifest names']),
    ...(run.runId === named.id ? [] : [`it is of the run ${run.runId}, and the manifest names ${named.id}`]),
  ];
  const part = { part: 'recording', details };
  if (details.length > 0) return { ...part, standing: 'differs', says: 'is not as it was written' };
  const open = whyIncomplete(run);
  if (open !== undefined) return { ...part, standing: 'unknown', says: open };
  const summaries = run.recordings.map(({ kept }) => kept.summary);
  const records = summaries.reduce((sum, summary) => sum + summary.records, 0);
  const blocks = summaries.reduce((sum, summary) => sum + summary.blocks, 0);
  const shards = run.isMerged ? ` of ${run.recordings.length} shards` : '';
  return {
    ...part,
    standing: 'verified',
    says: `${records} records in ${blocks} blocks${shards}, each following the one before`,
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
