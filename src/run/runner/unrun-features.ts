import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Status } from '@cucumber/cucumber';
import { readFeature } from '../../vocabulary/read-gherkin.js';
import { JourneyContext } from '../scenario/journey-context.js';
import { readScript } from '../scenario/script.js';
import type { RecordResult } from './record-result.js';
import { selectionBy } from './selection.js';

interface Unrun {
  /** Absolute paths of features. */
  readonly paths: readonly string[];
  /** The folder to which results name their files. */
  readonly folder: string;
  /** Which scenarios the run would have selected; empty for all. */
  readonly tags: string;
  /** Why the run ended before them. */
  readonly stoppedBy: string;
  readonly buildingBlock: string;
  readonly record: RecordResult;
}

/** What steps mean matters only to those that run. */
const reading = { interpret: () => undefined, journeyPhrases: [] };

/**
 * Records every scenario of the features that the run did not begin as not verified. They do not pass through Cucumber, because a
 * large definition has a hundred thousand of them, and whoever interrupts a run waits for the report.
 * @throws UserError when a feature cannot be parsed
 */
export async function recordUnrun({ paths, folder, tags, stoppedBy, buildingBlock, record }: Unrun): Promise<void> {
  const isSelected = selectionBy(tags);
  const finding = { outcome: 'not-verified', reason: `the run ended early: ${stoppedBy}` } as const;
  for (const file of paths) {
    const { document, pickles } = readFeature(await readFile(file, 'utf8'), path.relative(folder, file));
    for (const pickle of pickles.filter(isSelected)) {
      const { facts } = readScript(pickle, document, reading);
      const journey = new JourneyContext(buildingBlock);
      const finished = { facts, journey, judged: undefined, ends: [], finding, stoppedAt: undefined };
      record(finished, { status: Status.SKIPPED, message: undefined });
    }
  }
}
