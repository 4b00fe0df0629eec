import type { Manifest } from '../model/submission.js';
import type { VerifiedPart } from '../model/verification.js';
import type { OpenRecording } from '../pipeline/open-recording.js';
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

/** The recording is whole, in one piece, and the one that the manifest names. */
export function recordingPart({ recording, run }: Manifest, { kept, runId }: OpenRecording): VerifiedPart {
  const { faults, hash, records, pending } = kept.summary;
  const details = [
    ...faults.map(({ block, what }) => `block ${block}: ${what}`),
    ...(hash === recording ? [] : ['it is not the recording that the manifest names']),
    ...(runId === run.id ? [] : [`it is of the run ${runId}, and the manifest names ${run.id}`]),
  ];
  const part = { part: 'recording', details };
  if (details.length > 0) return { ...part, standing: 'differs', says: 'is not as it was written' };
  if (kept.end === undefined || pending.length > 0)
    return { ...part, standing: 'unknown', says: 'ends in the middle of the run' };
  if (kept.end.stoppedBy !== undefined)
    return { ...part, standing: 'unknown', says: `the run ended early: ${kept.end.stoppedBy}` };
  return {
    ...part,
    standing: 'verified',
    says: `${records} records in ${kept.summary.blocks} blocks, each following the one before`,
  };
}
