import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../model/profile.js';
import type { Report } from '../model/report.js';
import { assertMayWrite } from '../pipeline/consent.js';
import { type Judging, recordedRequest } from '../pipeline/judge-recording.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { httpNetwork } from '../pipeline/network.js';
import { baseUrls } from '../pipeline/open-candidate.js';
import { type OpenRecording, openRecording } from '../pipeline/open-recording.js';
import { featuresOf, type RecordingSource, selectionOf } from '../pipeline/recording-source.js';
import { sealedNetwork } from '../pipeline/sealed-network.js';
import { CleaningTape } from '../recording/cleaning-tape.js';
import { lockFolder } from '../recording/lock.js';
import { Recorder, SealedTape } from '../recording/tapes.js';
import { RecordingWriter } from '../recording/writer.js';
import { UserError } from '../support/errors.js';

/** Whose items are removed, and who removes them. */
export interface CleaningRequest extends RecordingSource {
  /** With the secrets that a recording does not hold. */
  readonly profile: Profile;
  readonly allowWrites: boolean;
}

/**
 * Removes what a run created, as its recording says: the run is told once more, and then what removes items is sent.
 * @returns the report of the run, which says what was removed and what is left
 * @throws UserError when there is no recording, a run has the folder, or the profile is of another candidate
 */
export async function cleanFolder(request: CleaningRequest, { check, environment }: Judging): Promise<Report> {
  const release = lockFolder(request.folder);
  try {
    const recording = openRecording(request.folder);
    const { facts, kept, runId, startedAt } = recording;
    const loaded = await loadCatalogue(selectionOf(facts, request));
    const profile = { ...request.profile, url: request.profile.url ?? facts.profile.url ?? '' };
    assertSameCandidate(recording, baseUrls(profile, loaded.catalogue));
    assertMayWrite({ profile, allowWrites: request.allowWrites || facts.request.allowWrites === true });
    const stoppedBy = kept.end === undefined ? 'the run was cut short' : kept.end.stoppedBy;
    const tape = new CleaningTape(
      new SealedTape(kept, stoppedBy),
      recorderOf(request.folder, recording, environment.now),
    );
    const network = { ...httpNetwork(profile, environment), listen: sealedNetwork(facts).listen };
    const begun = { runId, startedAt, ended: { at: startedAt, sha256: kept.summary.hash }, tape, facts };
    const asked = { ...recordedRequest(facts, request), ...featuresOf(loaded, request), profile, keepItems: false };
    const { report } = await check({ ...asked, begun, network }, { ...environment, now: () => startedAt }, loaded);
    return report;
  } finally {
    release();
  }
}

/** A recording whose run is over is as it was signed and verified: nothing is added to it. */
function recorderOf(folder: string, recording: OpenRecording, now: () => Date): Recorder | undefined {
  const { kept, runId, startedAt, facts } = recording;
  if (kept.end !== undefined && kept.end.stoppedBy === undefined) return undefined;
  const recorder = new Recorder({ open: () => new RecordingWriter(folder, kept.summary), now, kept });
  recorder.begin({ runId, startedAt, facts });
  return recorder;
}

/** Identifiers of one candidate may be those of other items at another. */
function assertSameCandidate({ facts }: OpenRecording, urls: Readonly<Record<string, string>>): void {
  if (isDeepStrictEqual({ ...facts.urls }, { ...urls })) return;
  throw new UserError(
    'The run was made against another URL, so its identifiers may belong to other items at this URL.',
    {
      hint: `Use the profile or the --url of the run: ${Object.values(facts.urls).join(', ')}.`,
    },
  );
}
