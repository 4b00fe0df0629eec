import path from 'node:path';
import { Writable } from 'node:stream';
import { runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import type { RunInput } from '../../model/run.js';
import type { RunOutput, ScenarioResult } from '../../model/scenario-result.js';
import { UserError } from '../../support/errors.js';
import { mayRepeat } from '../../support/may-repeat.js';
import { type JourneyPhrase, phrasesFile } from '../../vocabulary/journey-phrases.js';
import { openSession } from '../scenario/open-session.js';
import type { Session } from '../scenario/session.js';
import { batchesOf, endBatch } from './batches.js';
import { type CleaningParts, cleanUpAll } from './clean-up-all.js';
import { EarlyEnd } from './early-end.js';
import { phrasesOf, refuseUnknownSteps } from './journeys.js';
import { lighten } from './lighten.js';
import { putAwayResults } from './put-away-results.js';
import { type RecordResult, resultRecorder } from './record-result.js';
import { type RunnerParts, ScenarioRunner } from './run-scenario.js';
import { ScenarioScheduler } from './scenario-scheduler.js';
import { interpreter, makeStepLibrary } from './step-library.js';
import { recordUnrun } from './unrun-features.js';
import { usedTwice } from './used-twice.js';

/**
 * Runs the features as they stand on disk, with Cucumber, in this process.
 * @param parts what a step does, and where scenarios get their items
 * @throws UserError when a feature cannot be parsed, or names a scenario twice.
 */
export async function runFeatures(input: RunInput, parts: RunnerParts & CleaningParts): Promise<RunOutput> {
  const session = openSession(input);
  const lines: string[] = [];
  const watch = watcher(input, session);
  const journeyPhrases = await phrasesOf(input);
  const stdout = sink(input.messages === true ? lines : undefined);
  const record = resultRecorder(session);
  const early = new EarlyEnd(session);
  const unbegun = new Map<string, string>();
  for (const paths of batchesOf(input)) {
    watch.onBatch(paths);
    const stoppedBy = paths.some((file) => input.commonFeatures.includes(file)) ? undefined : early.before(paths);
    if (stoppedBy !== undefined) await passOver(session, paths, { input, record, stoppedBy, unbegun });
    else await runBatch(session, paths, { input, parts, watch, record, stdout, journeyPhrases });
    putAwayResults(session.results);
    await endBatch(session);
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
    ...(unbegun.size === 0 ? {} : { unbegun }),
    messages: lines.join(''),
    mask: session.mask,
  };
}

interface PassedOver {
  readonly input: RunInput;
  readonly record: RecordResult;
  readonly stoppedBy: string;
  readonly unbegun: Map<string, string>;
}

/** Features of which all is planned are only named: a large definition has a hundred thousand scenarios in them. */
function passOver(
  { catalogue }: Session,
  paths: readonly string[],
  { input, record, stoppedBy, unbegun }: PassedOver,
): Promise<void> {
  const { featuresFolder: folder, tags, knownFeatures } = input;
  const others: string[] = [];
  for (const file of paths) {
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    if (knownFeatures?.has(name)) unbegun.set(name, stoppedBy);
    else others.push(file);
  }
  return recordUnrun({ paths: others, folder, tags, stoppedBy, buildingBlock: catalogue.buildingBlock.id, record });
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

/** @throws UserError where two scenarios have one id */
function assertUnique({ results }: Session): void {
  if (!mayRepeat(idsOf(results), results.length)) return;
  const seen = new Set<string>();
  for (const { id, file, line } of results) {
    if (seen.has(id)) throw usedTwice({ id, file, line });
    seen.add(id);
  }
}

function* idsOf(results: readonly ScenarioResult[]): Generator<string> {
  for (const { id } of results) yield id;
}
