import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertReadable, contentsOf, faultWith, targets } from '../support/fuzzed-files.js';
import { changedRecordings, commandsFor } from '../support/fuzzed-recordings.js';
import { changedSubmissions, submissionFile } from '../support/fuzzed-submissions.js';
import { mutatedBytes } from '../support/mutations.js';

/**
 * A fixed number of changes from a fixed seed, so that the same sources give the same result. With FUZZ_SECONDS (for each kind of
 * file), other changes every time: `npm run fuzz` searches so. FUZZ_SEED repeats a failure.
 */
const seconds = Number(process.env.FUZZ_SECONDS ?? '0');
const seed = Number(process.env.FUZZ_SEED ?? (seconds > 0 ? Math.floor(Math.random() * 2 ** 31) : 20_261_129));
const limits = (numRuns: number): fc.Parameters<unknown> =>
  seconds > 0
    ? { seed, numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
    : { seed, numRuns };

describe(`a file in which something was changed is told of in one message (FUZZ_SEED=${seed})`, () => {
  it.each(targets.map((target) => [target.name, target] as const))('%s', async (_, target) => {
    const contents = contentsOf(await target.content());
    await fc.assert(
      fc.asyncProperty(contents, (content) => assertReadable(target, content)),
      limits(200),
    );
  });

  it('a recording', async () => {
    const { changes, folderOf } = await changedRecordings();
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const folder = await folderOf(change);
        for (const args of commandsFor(folder)) expect(await faultWith(args)).toBeUndefined();
      }),
      limits(40),
    );
  });

  it('a submission', async () => {
    const { bytes, changed } = await changedSubmissions();
    await fc.assert(
      fc.asyncProperty(fc.oneof({ arbitrary: changed, weight: 3 }, mutatedBytes(bytes)), async (submission) => {
        expect(await faultWith(['verify', await submissionFile(submission)])).toBeUndefined();
      }),
      limits(40),
    );
  });
});
