import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { terminalQuestions } from './terminal-questions.js';

const stream = (isTTY: boolean): PassThrough & { readonly isTTY: boolean } =>
  Object.assign(new PassThrough(), { isTTY });

function asking(isTTY: boolean) {
  const [input, stdout] = [stream(isTTY), stream(true)];
  const questions = terminalQuestions({ stdin: () => input, stdout, signal: new AbortController().signal });
  return { input, questions };
}

describe('questions on a terminal', () => {
  it('are not asked where nobody can answer', () => {
    expect(asking(false).questions).toBeUndefined();
  });

  it('are answered by a line, or by what is usual where it is empty', async () => {
    const { input, questions } = asking(true);
    const name = questions?.ask('Name', 'X');
    input.write('  Y \n');
    expect(await name).toBe('Y');
    const version = questions?.ask('Version', '1.0');
    input.write('\n');
    expect(await version).toBe('1.0');
    questions?.end();
  });

  it('end with one message where the terminal is closed', async () => {
    const { input, questions } = asking(true);
    const name = questions?.ask('Name', 'X');
    input.end();
    await expect(name).rejects.toThrow('no profile is written');
  });
});
