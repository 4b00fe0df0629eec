import path from 'node:path';
import type { SubmissionSource } from '../../app/build-submission.js';
import type { Environment } from '../../support/environment.js';
import { writeNew } from './write-new.js';

/**
 * Packs what a run left, and says where.
 * @param file the file to write, from where the command was called
 * @throws UserError when the folder holds no whole run, or the file is there already.
 */
export async function writeSubmission(
  source: SubmissionSource,
  file: string,
  { cwd, stdout }: Environment,
): Promise<void> {
  const { buildSubmission } = await import('../../app/build-submission.js');
  await writeNew(path.resolve(cwd, file), Buffer.from(await buildSubmission(source)));
  stdout.write(`${file}\n`);
}
