import path from 'node:path';
import type { RunInput } from '../../model/run.js';
import { collectGarbage } from '../../support/collect-garbage.js';
import { phrasesFile } from '../../vocabulary/journey-phrases.js';
import { packedDrafts } from '../scenario/packed-drafts.js';
import type { Session } from '../scenario/session.js';
import { releaseStepLibrary } from './step-library.js';

/**
 * The number of features in a batch: Cucumber keeps everything that it has read until it ends. The end of a batch, when few requests
 * are left to be under way together, costs time; of a large definition memory counts more.
 */
const batchSizes = { usual: 60, large: 20 };

/** A definition with more features is large. */
const usualFeatures = 90;

/** The features in their order, what is asked of the whole candidate last. Messages are those of one run. */
export function batchesOf({ featuresFolder, featureFiles, commonFeatures, messages }: RunInput): string[][] {
  const running = featureFiles.filter((file) => file !== phrasesFile);
  const paths = running.map((file) => path.join(featuresFolder, file));
  if (messages === true) return [[...paths, ...commonFeatures]];
  const batchSize = paths.length > usualFeatures ? batchSizes.large : batchSizes.usual;
  const starts = Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) => index * batchSize);
  const batches = starts.map((start) => paths.slice(start, start + batchSize));
  return [...batches, ...(commonFeatures.length === 0 ? [] : [[...commonFeatures]])];
}

/** Lets go of what a batch needed and nothing after it does, and packs what it has left. */
export async function endBatch(session: Session): Promise<void> {
  releaseStepLibrary();
  session.shared.forget();
  await session.exchanges.putAway();
  session.created.putAway(session.tape.putAway, packedDrafts);
  collectGarbage();
}
