import { existsSync } from 'node:fs';
import path from 'node:path';
import { KeptRecords } from '../recording/kept-records.js';
import { UserError } from '../support/errors.js';
import { type RunFacts, readFacts } from './run-facts-shape.js';

/** A recording that can be judged. */
export interface OpenRecording {
  /** Where it lies. */
  readonly folder: string;
  readonly facts: RunFacts;
  readonly kept: KeptRecords;
  readonly runId: string;
  readonly startedAt: Date;
}

/**
 * Opens the recording of a run.
 * @throws UserError when there is none, or none that can be read.
 */
export function openRecording(folder: string): OpenRecording {
  const kept = new KeptRecords(folder);
  const hint = existsSync(path.join(folder, 'shards'))
    ? 'It holds a merged run. Give the folder of one of its shards, such as shards/1 in it.'
    : 'Give the folder that govstack-check run has written.';
  const facts = readFacts(kept.run?.facts);
  if (kept.run === undefined) throw new UserError(`There is no recording of a run in ${folder}.`, { hint });
  if (facts === undefined)
    throw new UserError(
      `The recording in ${folder} was written by another version of govstack-check, which this one cannot read.`,
      {
        hint: 'Use the version that made the run.',
      },
    );
  return { folder, facts, kept, runId: kept.run.runId, startedAt: new Date(kept.run.startedAt) };
}
