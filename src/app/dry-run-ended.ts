import { exitCodes, UserError } from '../support/errors.js';

/** What is told where the user interrupts a dry run. @param why as a verdict would say it */
export function dryRunEnded(why: string): UserError {
  return new UserError(`The dry run has not shown all requests, because ${why}.`, {
    hint: 'Run it again.',
    exitCode: exitCodes.failure,
  });
}
