import type { ExitCodeWords } from './define-command.js';

/** The exit codes that mean the same for every command. */
export const commonExitCodes = {
  2: 'the command line or an input file is wrong',
  3: 'govstack-check itself failed',
} as const satisfies ExitCodeWords;

/** Those of commands that take the id of a Building Block. */
export const buildingBlockExitCodes = {
  ...commonExitCodes,
  3: 'GovStack has published only the name of the Building Block, or govstack-check itself failed',
} as const satisfies ExitCodeWords;
