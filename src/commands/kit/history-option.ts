import path from 'node:path';
import type { Command } from 'commander';
import type { Report } from '../../model/report.js';
import type { History } from '../../model/since-last.js';
import type { Environment } from '../../support/environment.js';

/** Adds --history. */
export function addHistoryOption(command: Command): Command {
  return command.option('--history <dir>', 'show the trend since the earlier reports in this folder');
}

/**
 * The history that the option asks for; undefined where nobody asked for it.
 * @throws UserError when the folder cannot be read.
 */
export async function historyOf(
  report: Report,
  { history }: { readonly history?: string },
  { cwd }: Environment,
): Promise<History | undefined> {
  if (history === undefined) return undefined;
  const { historyIn } = await import('./history.js');
  return historyIn(path.resolve(cwd, history), report);
}
