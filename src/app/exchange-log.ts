import type { ExchangeLog } from '../model/exchange.js';
import { openRun } from '../pipeline/open-run.js';
import { exchangesIn } from '../recording/exchanges.js';

/**
 * What was sent and answered in a run.
 * @param folder that of the run
 * @param operation only the exchanges of this operation; those of all where it is left out
 * @throws UserError when there is no recording in the folder.
 */
export function exchangeLog(folder: string, operation?: string): ExchangeLog {
  const { facts, recordings } = openRun(folder);
  const isWanted = (id: string): boolean => operation === undefined || id === operation || id.endsWith(`/${operation}`);
  return { creator: facts.tool, exchanges: recordings.flatMap((one) => exchangesIn(one.folder, isWanted)) };
}
