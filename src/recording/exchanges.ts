import type { Exchange, TimedExchange } from '../model/exchange.js';
import { readRecording } from './read-recording.js';

const exchangeKinds: readonly string[] = ['exchange', 'aside', 'look', 'removal'];

/**
 * The exchanges of a recording in their order, up to its first fault.
 * @param isWanted by the id of the operation
 */
export function exchangesIn(folder: string, isWanted: (operation: string) => boolean): TimedExchange[] {
  const found: TimedExchange[] = [];
  readRecording(folder, (record) => {
    if (!exchangeKinds.includes(record.kind) || !('value' in record) || !isExchange(record.value)) return;
    if ('at' in record && isWanted(record.value.operation)) found.push({ at: record.at, exchange: record.value });
  });
  return found;
}

function isExchange(value: unknown): value is Exchange {
  return typeof value === 'object' && value !== null && 'operation' in value && 'request' in value;
}
