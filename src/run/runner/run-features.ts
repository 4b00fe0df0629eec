import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import type { CleanUp } from '../../model/clean-up.js';
import type { RunInput } from '../../model/run.js';
import type { RunOutput, ScenarioResult } from '../../model/scenario-result.js';
import { collectGarbage } from '../../support/collect-garbage.js';
import { UserError } from '../../support/errors.js';
import { mayRepeat } from '../../support/may-repeat.js';
import { type JourneyPhrase, phrasesFile, readJourneyPhrases, sampleSteps } from '../../vocabulary/journey-phrases.js';
import { openSession } from '../scenario/open-session.js';
import { packedDrafts } from '../scenario/packed-drafts.js';
import type { Reading } from '../scenario/script.js';
import type { Session } from '../scenario/session.js';
import type { ItemSource } from '../scenario/world.js';
import { EarlyEnd } from './early-end.js';
import { lighten } from './lighten.js';
import { putAwayResults } from './put-away-results.js';
import { type RecordResult, resultRecorder } from './record-result.js';
import { type RunnerParts, ScenarioRunner } from './run-scenario.js';
import { ScenarioScheduler } from './scenario-scheduler.js';
import { interpreter, makeStepLibrary, releaseStepLibrary } from './step-library.js';
import { recordUnrun } from './unrun-features.js';

/**
 * The number of features in a batch: Cucumber keeps everything that it has read until it ends. The end of a batch, when few requests
 * are left to be under way together, costs time; of a large definition memory counts more.
 */
const batchSizes = { usual: 60, large: 20 };

/** A definition with more features is large. */
const usualFeatures = 90;

/** What is handed in to a run. */
export interface RunParts extends RunnerParts {
  /** Removes what a session created. */
  readonly cleanUp: (session: Session, itemSource: ItemSource) => Promise<CleanUp>;
}

/**
 * Runs the features as they stand on disk, with Cucumber, in this process.
 * @param parts what a step does, and where scenarios get their items
 * @throws UserError when a feature cannot be parsed, or names a scenario twice.
 */
export async function runFeatures(input: RunInput, parts: RunParts): Promise<RunOutput> {
  const session = openSession(input);
  const lines: string[] = [];
  const watch = watcher(input, session);
  const journeyPhrases = await phrasesOf(input);
  const stdout = sink(input.messages === true ? lines : undefined);
  const record = resultRecorder(session);
  const early = new EarlyEnd(session);
  for (const paths of batchesOf(input)) {
    watch.onBatch(paths);
    const stoppedBy = paths.some((file) => input.commonFeatures.includes(file)) ? undefined : early.before(paths);
    if (stoppedBy !== undefined) await passOver(session, paths, { input, record, stoppedBy });
    else await runBatch(session, paths, { input, parts, watch, record, stdout, journeyPhrases });
    releaseStepLibrary();
    putAwayResults(session.results);
    session.shared.forget();
    await session.exchanges.putAway();
    session.created.putAway(session.tape.putAway, packedDrafts);
    collectGarbage();
  }
  watch.assertParsed();
  assertUnique(session);
  const { stoppedBy } = session.reachability;
  const lost = await session.lostItems.confirmed(session.exchanges.sendOnce);
  const recorded = await session.exchanges.recorded();
  return {
    results: session.results,
    lost,
    recorded,
    ...(input.keepItems === true ? {} : { items: await cleanUpAll(session, parts) }),
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
    ...(early.featuresBegun === undefined ? {} : { featuresBegun: early.featuresBegun }),
    messages: lines.join(''),
    mask: session.mask,
  };
}

/** What a journey created at other candidates is removed first, because it came last. */
async function cleanUpAll(session: Session, { cleanUp, itemSource }: RunParts): Promise<CleanUp> {
  const all: CleanUp[] = [];
  for (const one of [...session.partners().toReversed(), session]) all.push(await cleanUp(one, itemSource));
  return { removed: all.reduce((sum, { removed }) => sum + removed, 0), left: all.flatMap(({ left }) => left) };
}

/** What the phrases of the journeys stand for, where the features have such. */
async function phrasesOf({ featuresFolder, featureFiles }: RunInput): Promise<JourneyPhrase[]> {
  if (!featureFiles.includes(phrasesFile)) return [];
  return readJourneyPhrases(await readFile(path.join(featuresFolder, phrasesFile), 'utf8'), phrasesFile);
}

/** The features in their order, what is asked of the whole candidate last. Messages are those of one run. */
function batchesOf({ featuresFolder, featureFiles, commonFeatures, messages }: RunInput): string[][] {
  const running = featureFiles.filter((file) => file !== phrasesFile);
  const paths = running.map((file) => path.join(featuresFolder, file));
  if (messages === true) return [[...paths, ...commonFeatures]];
  const batchSize = paths.length > usualFeatures ? batchSizes.large : batchSizes.usual;
  const starts = Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) => index * batchSize);
  const batches = starts.map((start) => paths.slice(start, start + batchSize));
  return [...batches, ...(commonFeatures.length === 0 ? [] : [[...commonFeatures]])];
}

interface PassedOver {
  readonly input: RunInput;
  readonly record: RecordResult;
  readonly stoppedBy: string;
}

function passOver(
  { catalogue }: Session,
  paths: readonly string[],
  { input, record, stoppedBy }: PassedOver,
): Promise<void> {
  const { featuresFolder: folder, tags } = input;
  return recordUnrun({ paths, folder, tags, stoppedBy, buildingBlock: catalogue.buildingBlock.id, record });
}

interface Batch {
  readonly input: RunInput;
  readonly parts: RunnerParts;
  readonly watch: Watcher;
  readonly record: RecordResult;
  readonly stdout: Writable;
  readonly journeyPhrases: readonly JourneyPhrase[];
}

async function runBatch(
  session: Session,
  paths: string[],
  { input, parts, watch, stdout, journeyPhrases, record }: Batch,
): Promise<void> {
  const { run: runScenario } = new ScenarioRunner(session, parts);
  const { phrases, concurrency } = input;
  const support = makeStepLibrary({
    phrases,
    journeyPhrases,
    cwd: input.featuresFolder,
    result: (pickleId) => ahead.result(pickleId),
    record,
  });
  const reading = { interpret: interpreter(support, phrases), journeyPhrases };
  refuseUnknownSteps(reading);
  const ahead = new ScenarioScheduler(session, { reading, concurrency, runScenario });
  await runCucumber(
    {
      sources: { defaultDialect: 'en', paths, names: [], tagExpression: input.tags, order: 'defined' },
      support,
      runtime: {
        dryRun: false,
        failFast: false,
        filterStacktraces: true,
        parallel: 0,
        retry: 0,
        retryTagFilter: '',
        strict: true,
        worldParameters: {},
      },
      formats: { stdout: input.messages === true ? 'message' : 'rerun', files: {}, publish: false, options: {} },
    },
    { cwd: input.featuresFolder, stdout, stderr: sink(), env: {} },
    (envelope) => {
      if (input.messages !== true) lighten(envelope);
      ahead.note(envelope);
      watch.onMessage(envelope);
    },
  );
}

/** A step that means nothing would be passed over inside a phrase. */
function refuseUnknownSteps({ journeyPhrases, interpret }: Reading): void {
  for (const phrase of journeyPhrases) {
    const unknown = sampleSteps(phrase).find(({ text }) => interpret(text) === undefined);
    if (unknown === undefined) continue;
    throw new UserError(
      `${phrasesFile}: a step of the phrase "${phrase.name}" is not in the vocabulary: ${unknown.text}`,
      {
        hint: 'Use the steps of docs/vocabulary.md. A phrase cannot stand for other phrases.',
      },
    );
  }
}

/** @param lines takes what is written; without it, nothing is kept */
function sink(lines?: string[]): Writable {
  return new Writable({
    write: (chunk, _, done) => {
      lines?.push(String(chunk));
      done();
    },
  });
}

type Watcher = ReturnType<typeof watcher>;

/** Follows the messages of a run for its progress and for features that cannot be read. */
function watcher(input: RunInput, { results }: Pick<Session, 'results'>) {
  const broken: string[] = [];
  const left = new Set(input.featureFiles.filter((file) => file !== phrasesFile));
  const all = left.size;
  let total = 0;
  let done = 0;
  return {
    onBatch: (paths: readonly string[]): void => {
      for (const file of paths) left.delete(path.relative(input.featuresFolder, file));
    },
    onMessage: (envelope: Envelope): void => {
      if (envelope.parseError !== undefined)
        broken.push(`${envelope.parseError.source.uri ?? ''}: ${envelope.parseError.message}`);
      if (envelope.testCase !== undefined) total += 1;
      if (envelope.testCaseFinished !== undefined) {
        done += 1;
        const expected = left.size === 0 ? total : Math.round((total * all) / (all - left.size));
        input.onProgress(done, expected, results.at(-1), left.size > 0);
      }
    },
    assertParsed: (): void => {
      const [first] = broken;
      if (first === undefined) return;
      throw new UserError(`A feature cannot be read: ${first.replaceAll('\n', ' ')}`, {
        hint: 'Correct the feature, or write it again with: govstack-check generate',
      });
    },
  };
}

/** Two scenarios with one id could not be told apart in a report. */
function assertUnique({ results }: Session): void {
  if (!mayRepeat(idsOf(results), results.length)) return;
  const seen = new Set<string>();
  for (const { id, file, line } of results) {
    if (seen.has(id)) {
      throw new UserError(`The scenario id "${id}" is used twice (${file}:${line}).`, {
        hint: 'Give each scenario its own tag @id=.',
      });
    }
    seen.add(id);
  }
}

function* idsOf(results: readonly ScenarioResult[]): Generator<string> {
  for (const { id } of results) yield id;
}
