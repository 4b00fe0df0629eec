import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertReadable, contentsOf, faultWith, targets } from '../support/fuzzed-files.js';
import { changedRecordings, commandsFor } from '../support/fuzzed-recordings.js';
import { changedSubmissions, submissionFile } from '../support/fuzzed-submissions.js';
import { mutatedBytes } from '../support/mutations.js';

/** In milliseconds, for each kind of file; more with FUZZ_SECONDS. */
const interruptAfterTimeLimit = Number(process.env.FUZZ_SECONDS ?? '7') * 1000;
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const limits = { seed, numRuns: 1_000_000, interruptAfterTimeLimit, markInterruptAsFailure: false };

describe(`a file in which something was changed is told of in one message (FUZZ_SEED=${seed})`, () => {
  it.each(targets.map((target) => [target.name, target] as const))('%s', async (_, target) => {
    const contents = contentsOf(await target.content());
    await fc.assert(
      fc.asyncProperty(contents, (content) => assertReadable(target, content)),
      limits,
    );
  });

  it('a recording', async () => {
    const { changes, folderOf } = await changedRecordings();
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const folder = await folderOf(change);
        for (const args of commandsFor(folder)) expect(await faultWith(args)).toBeUndefined();
      }),
      limits,
    );
  });

  it('a submission', async () => {
    const { bytes, changed } = await changedSubmissions();
    await fc.assert(
      fc.asyncProperty(fc.oneof({ arbitrary: changed, weight: 3 }, mutatedBytes(bytes)), async (submission) => {
        expect(await faultWith(['verify', await submissionFile(submission)])).toBeUndefined();
      }),
      limits,
    );
  });
});
