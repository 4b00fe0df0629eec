import type { ExitCodeWords } from './define-command.js';

/** The exit codes that mean the same for every command. */
export const commonExitCodes = {
  2: 'the command line or an input file is wrong',
  3: 'govstack-check itself failed',
} as const satisfies ExitCodeWords;
