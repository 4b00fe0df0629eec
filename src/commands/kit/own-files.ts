import path from 'node:path';
import type { Command } from 'commander';
import type { Environment } from '../../support/environment.js';
import { UserError } from '../../support/errors.js';

/** A document of one's own and its bindings, as the options name them. */
export interface OwnFiles {
  readonly spec?: string;
  readonly bindings?: string;
}

/** The options by which a command is given the files of a run that was made with its own. */
export function addOwnFilesOptions(command: Command): Command {
  return command
    .option('--spec <file>', 'the OpenAPI document of a run that was made with --spec')
    .option('--bindings <file>', 'the bindings of a run that was made with --bindings');
}

/**
 * The files, from where the command was called.
 * @throws UserError when there are bindings and no document
 */
export function ownFiles({ spec, bindings }: OwnFiles, { cwd }: Pick<Environment, 'cwd'>): OwnFiles {
  if (bindings !== undefined && spec === undefined) {
    throw new UserError('--bindings works only together with --spec.', {
      hint: 'Name the OpenAPI document with --spec, or leave --bindings out.',
    });
  }
  return {
    ...(spec === undefined ? {} : { spec: path.resolve(cwd, spec) }),
    ...(bindings === undefined ? {} : { bindings: path.resolve(cwd, bindings) }),
  };
}
