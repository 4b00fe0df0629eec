import type { BegunRun } from '../pipeline/check-request.js';
import { openRecording } from '../pipeline/open-recording.js';
import type { RunFacts } from '../pipeline/run-facts-shape.js';
import { lockFolder } from '../recording/lock.js';
import { Recorder } from '../recording/tapes.js';
import { RecordingWriter } from '../recording/writer.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';
import type { RunFolder } from './run-folder.js';

/** A run that goes on: what it has heard is told by its recorder, and what it has not is asked. */
export interface ResumedRun extends RunFolder {
  readonly begun: BegunRun;
  readonly facts: RunFacts;
}

/**
 * Takes the folder of a run that was cut short. Where its items were removed, the run begins anew: what was heard of them no
 * longer holds.
 * @throws UserError when another run has it, the run is over, or its recording is damaged.
 */
export function resumeFolder(folder: string, { now, newRunId }: Pick<Environment, 'now' | 'newRunId'>): ResumedRun {
  const release = lockFolder(folder);
  try {
    const { kept, facts, runId, startedAt } = openRecording(folder);
    const [fault] = kept.summary.faults;
    if (fault !== undefined)
      throw new UserError(`The recording in ${folder} is damaged: block ${fault.block}, ${fault.what}.`, {
        hint: 'To make a report of the part before the damage, use: govstack-check report <folder>.',
      });
    if (kept.end !== undefined && kept.end.stoppedBy === undefined)
      throw new UserError(`The run in ${folder} has ended, so it cannot be resumed.`, {
        hint: 'Show it with: govstack-check report <folder>.',
      });
    const open = () => new RecordingWriter(folder, kept.summary);
    const recorder = new Recorder({ open, now, ...(kept.hasRemovals ? { anew: true } : { kept }) });
    const began = kept.hasRemovals ? { runId: newRunId(), startedAt: now() } : { runId, startedAt };
    return { folder, recorder, release, facts, begun: { ...began, tape: recorder, facts } };
  } catch (error) {
    release();
    throw error;
  }
}
