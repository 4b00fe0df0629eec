import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunInput } from '../../model/run.js';
import type { RunOutput } from '../../model/scenario-result.js';
import { MarkedNumbers } from '../../support/marked-numbers.js';
import { phrasesFile } from '../../vocabulary/journey-phrases.js';
import { gherkinIds, readFeature } from '../../vocabulary/read-gherkin.js';
import { openSession } from '../scenario/open-session.js';
import type { Reading } from '../scenario/script.js';
import type { Session } from '../scenario/session.js';
import { batchesOf, endBatch } from './batches.js';
import { type CleaningParts, cleanUpAll } from './clean-up-all.js';
import type { FinishedScenario } from './finished-scenario.js';
import { phrasesOf, refuseUnknownSteps } from './journeys.js';
import { type RunnerParts, ScenarioRunner } from './run-scenario.js';
import { ScenarioScheduler } from './scenario-scheduler.js';
import { selectionBy } from './selection.js';
import { interpreter, vocabularyOf } from './step-library.js';
import { usedTwice } from './used-twice.js';

/**
 * Runs the features for what they send: the same requests as in a run, in the same order. Nothing of what comes of them is kept, and
 * nothing passes through Cucumber, which would only be told how each scenario ended.
 * @returns no results; the reason where the user ended it early
 * @throws UserError when a feature cannot be parsed, or names a scenario twice
 */
export async function sendFeatures(input: RunInput, parts: RunnerParts & CleaningParts): Promise<RunOutput> {
  const session = openSession(input);
  const journeyPhrases = await phrasesOf(input);
  const progress = progressOf(input);
  for (const paths of batchesOf(input)) {
    if (session.reachability.stoppedBy !== undefined) break;
    const reading = {
      interpret: interpreter(vocabularyOf({ ...input, journeyPhrases }), input.phrases),
      journeyPhrases,
    };
    refuseUnknownSteps(reading);
    await sendBatch(session, paths, { input, parts, reading, progress });
    await endBatch(session);
  }
  const { stoppedBy } = session.reachability;
  if (stoppedBy === undefined) await session.lostItems.confirmed(session.exchanges.sendOnce);
  if (stoppedBy === undefined && input.keepItems !== true) await cleanUpAll(session, parts);
  const nothing = { results: [], lost: [], recorded: [], messages: '', mask: session.mask };
  return { ...nothing, ...(stoppedBy === undefined ? {} : { stoppedBy }) };
}

interface SentBatch {
  readonly input: RunInput;
  readonly parts: RunnerParts;
  readonly reading: Reading;
  readonly progress: Progress;
}

async function sendBatch(
  session: Session,
  paths: readonly string[],
  { input, parts, reading, progress }: SentBatch,
): Promise<void> {
  const { featuresFolder: folder, tags, concurrency } = input;
  const { run: runScenario } = new ScenarioRunner(session, parts);
  const scheduler = new ScenarioScheduler(session, { reading, concurrency, runScenario });
  const newId = gherkinIds();
  const isSelected = selectionBy(tags);
  let selected = 0;
  for (const file of paths) {
    const { document, pickles } = readFeature(await readFile(file, 'utf8'), path.relative(folder, file), newId);
    const own = pickles.filter(isSelected);
    scheduler.select(document, own);
    selected += own.length;
  }
  progress.begin(paths.length, selected);
  await Promise.all([...scheduler.results()].map((result) => result.then(progress.note)));
}

type Progress = ReturnType<typeof progressOf>;

/** Counts scenarios, and tells how many are left. */
function progressOf({ featureFiles, commonFeatures, onProgress }: RunInput) {
  const all = featureFiles.filter((file) => file !== phrasesFile).length + commonFeatures.length;
  const places = new MarkedNumbers();
  let [begun, total, done] = [0, 0, 0];
  return {
    begin: (features: number, scenarios: number): void => {
      begun += features;
      total += scenarios;
    },
    note: ({ facts }: FinishedScenario): void => {
      if (places.get(facts.id) !== undefined) throw usedTwice(facts);
      places.set(facts.id, done);
      done += 1;
      onProgress(done, Math.round((total * all) / begun), undefined, begun < all);
    },
  };
}
