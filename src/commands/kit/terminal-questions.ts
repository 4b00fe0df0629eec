import { createInterface } from 'node:readline/promises';
import type { Questions } from '../../app/ask-for-profile.js';
import type { Environment } from '../../support/environment.js';
import { exitCodes, UserError } from '../../support/errors.js';

/** Questions on a terminal; undefined where nobody can answer, as in a pipe or in CI. */
export function terminalQuestions({
  stdin,
  stdout,
  signal,
}: Pick<Environment, 'stdin' | 'stdout' | 'signal'>): (Questions & { readonly end: () => void }) | undefined {
  const input = stdin?.();
  if (input?.isTTY !== true || stdout.isTTY !== true) return undefined;
  const lines = createInterface({ input, output: stdout });
  const ended = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(stopped()));
  });
  ended.catch(() => undefined);
  return {
    ask: async (question, usual) => {
      const prompt = usual === '' ? `${question}: ` : `${question} [${usual}]: `;
      const text = await Promise.race([lines.question(prompt, { signal }), ended]);
      return text.trim() === '' ? usual : text.trim();
    },
    say: (text) => void stdout.write(`${text}\n`),
    end: () => lines.close(),
  };
}

function stopped(): UserError {
  return new UserError('The questions were not answered, so no profile is written.', {
    hint: 'Run init again, or with --no-questions to fill in the file by hand.',
    exitCode: exitCodes.failure,
  });
}
