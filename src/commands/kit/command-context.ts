import type { Command } from 'commander';
import type { Environment } from '../../support/environment.js';

/** What every command is given. */
export interface CommandContext {
  readonly environment: Environment;
  /** Sets the exit code of the process. */
  readonly exit: (code: number) => void;
  /** The program with every command, for what speaks of all of them. */
  readonly wholeProgram: () => Promise<Command>;
}
