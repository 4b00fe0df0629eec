import type { Profile } from '../model/profile.js';
import type { Verdict } from '../model/verdict.js';
import { type Judging, recordedRequest } from '../pipeline/judge-recording.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { openRecording } from '../pipeline/open-recording.js';
import { featuresOf, type RecordingSource, selectionOf } from '../pipeline/recording-source.js';
import { tagOf } from '../support/tags.js';

/** Which scenario of which run is asked again. */
export interface ReplayRequest extends RecordingSource {
  readonly id: string;
  /** Gives the profile of the run its secrets, which a recording does not hold. */
  readonly profile: (recorded: Profile) => Promise<Profile>;
  readonly allowWrites: boolean;
}

/**
 * Asks a scenario of a run again, with all that leads up to it, as that run asked it. Nothing is recorded.
 * @returns the verdicts of the scenario
 * @throws UserError when there is no recording, no such scenario, or the candidate cannot be reached
 */
export async function replay(request: ReplayRequest, { check, environment }: Judging): Promise<Verdict[]> {
  const { id, profile, allowWrites, ...source } = request;
  const { facts } = openRecording(source.folder);
  const loaded = await loadCatalogue(selectionOf(facts, source));
  const recorded = { ...recordedRequest(facts, source), ...featuresOf(loaded, source) };
  const asked = {
    ...recorded,
    profile: await profile(recorded.profile),
    tags: tagOf('id', id),
    allowWrites: allowWrites || facts.request.allowWrites === true,
  };
  const { report } = await check(asked, environment, loaded);
  return report.verdicts.filter((verdict) => verdict.id === id);
}
