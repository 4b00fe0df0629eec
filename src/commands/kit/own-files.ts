import path from 'node:path';
import type { Environment } from '../../support/environment.js';
import { UserError } from '../../support/errors.js';

/** A document of one's own and its bindings, as the options name them. */
export interface OwnFiles {
  readonly spec?: string;
  readonly bindings?: string;
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
