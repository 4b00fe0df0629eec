import type { Environment } from '../../support/environment.js';

/**
 * A line that tells how far a command is: on a terminal, and nothing in a pipe.
 * @param inWords the text of the line, of what is shown
 */
export function progressLine<Progress extends unknown[]>(
  { stderr }: Pick<Environment, 'stderr'>,
  inWords: (...progress: Progress) => string,
): { readonly show: (...progress: Progress) => void; readonly clear: () => void } {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: (...progress) => void stderr.write(`\r${inWords(...progress)}`),
    clear: () => void stderr.write('\r\u001b[K'),
  };
}
