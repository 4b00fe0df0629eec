import type { Manifest } from '../model/submission.js';
import type { OpenRun } from '../pipeline/open-run.js';

/** What the manifest of a submission says of the run in its recordings. */
export function aboutOf({ facts, runId, startedAt, endedAt, sha256 }: OpenRun): Omit<Manifest, 'format' | 'files'> {
  const { name, version } = facts.profile.candidate;
  return {
    tool: facts.tool,
    candidate: { name, ...(version === undefined ? {} : { version }) },
    buildingBlock: { id: facts.request.buildingBlock, govspec: facts.definition.govspec },
    run: {
      id: runId,
      startedAt: startedAt.toISOString(),
      ...(endedAt === undefined ? {} : { endedAt: endedAt.toISOString() }),
    },
    recording: sha256,
  };
}
