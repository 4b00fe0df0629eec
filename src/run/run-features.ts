import path from 'node:path';
import { Writable } from 'node:stream';
import { runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { UserError } from '../errors.js';
import type { RunInput, RunOutput } from '../model/run.js';
import { Ahead } from './ahead.js';
import { Session } from './session.js';
import { interpreter, makeSupport } from './support.js';

/**
 * Runs the features as they stand on disk, with Cucumber, in this process.
 * @throws UserError when a feature cannot be parsed, or names a scenario twice.
 */
export async function runFeatures(input: RunInput): Promise<RunOutput> {
  const session = new Session(input);
  const support = makeSupport(session, input.featuresFolder, () => ahead);
  const ahead = new Ahead(session, interpreter(support), input.concurrency);
  const lines: string[] = [];
  const watch = watcher(input);
  await runCucumber(
    {
      sources: {
        defaultDialect: 'en',
        paths: [...input.featureFiles.map((file) => path.join(input.featuresFolder, file)), ...input.commonFeatures],
        names: [],
        tagExpression: input.tags,
        order: 'defined',
      },
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
      formats: { stdout: 'message', files: {}, publish: false, options: {} },
    },
    { cwd: input.featuresFolder, stdout: sink(lines), stderr: sink([]), env: {} },
    (envelope) => {
      ahead.note(envelope);
      watch.onMessage(envelope);
    },
  );
  watch.assertParsed();
  assertUnique(session);
  return {
    results: session.results,
    ...(session.stoppedBy === undefined ? {} : { stoppedBy: session.stoppedBy }),
    messages: lines.join(''),
  };
}

function sink(lines: string[]): Writable {
  return new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
}

/** Follows the messages of a run for its progress and for features that cannot be read. */
function watcher(input: RunInput) {
  const broken: string[] = [];
  let total = 0;
  let done = 0;
  return {
    onMessage: (envelope: Envelope): void => {
      if (envelope.parseError !== undefined)
        broken.push(`${envelope.parseError.source.uri ?? ''}: ${envelope.parseError.message}`);
      if (envelope.testCase !== undefined) total += 1;
      if (envelope.testCaseFinished !== undefined) {
        done += 1;
        input.onProgress(done, total);
      }
    },
    assertParsed: (): void => {
      const [first] = broken;
      if (first === undefined) return;
      throw new UserError(`A feature cannot be read: ${first.replaceAll('\n', ' ')}`, {
        hint: 'Correct the feature, or write it anew with: govstack-check generate',
      });
    },
  };
}

/** Two scenarios with one id could not be told apart in a report. */
function assertUnique(session: Session): void {
  const seen = new Set<string>();
  for (const { id, file, line } of session.results) {
    if (seen.has(id)) {
      throw new UserError(`The scenario id "${id}" is used twice (${file}:${line}).`, {
        hint: 'Give each scenario an @id= of its own.',
      });
    }
    seen.add(id);
  }
}
