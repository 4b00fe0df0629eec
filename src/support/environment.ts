import type { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { JsonObject } from '../model/json.js';
import { exitCodes, UserError } from './errors.js';

/** The world outside, as the command line hands it in. Nothing below reads the clock, chance or the process itself. */
export interface Environment {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** What the user types; absent where nobody can. */
  readonly stdin?: () => Readable & { readonly isTTY?: boolean };
  /** The time, for reports. */
  readonly now: () => Date;
  /** Milliseconds from any fixed point, for durations. */
  readonly clock: () => number;
  /** A text that no other run has. */
  readonly newRunId: () => string;
  /** Chooses the test values of a run where nobody says which: a number from 1 to the greatest seed. */
  readonly newSeed: () => number;
  /** Makes a private RSA key as a JWK; absent for the usual way. */
  readonly newKey?: () => JsonObject;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/**
 * Makes pauses for long work, in which signals are heard.
 * @returns what throws UserError once the user interrupts
 */
export function pauseFor({ signal }: Pick<Environment, 'signal'>): () => Promise<void> {
  return async () => {
    await setImmediate();
    if (!signal.aborted) return;
    throw new UserError('The run was interrupted before anything was sent.', {
      hint: 'Run it again.',
      exitCode: exitCodes.failure,
    });
  };
}
