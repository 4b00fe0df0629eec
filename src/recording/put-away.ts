import type { Exchange } from '../model/exchange.js';
import type { Store } from '../model/kept.js';
import { KeptExchange } from '../model/kept-exchange.js';
import { Stop } from '../model/stop.js';
import { Recent, type Room } from '../support/recent.js';
import { toldValue } from './kept-value.js';
import type { KeptRecord } from './record.js';

const megabyte = 1024 * 1024;

/** Judgements of the whole run, and the formats of a report, read all exchanges one after another, a dozen times. */
const roomForExchanges: Room = { usual: 12 * megabyte, scarce: 0 };

/**
 * The exchanges of records, by the numbers of these: one store for all of them, because a large run has hundreds of thousands. Reading
 * fails where the recording was removed, or changed by somebody else.
 */
export function recentExchanges(recordOf: (n: number) => KeptRecord | undefined): Store<Exchange> {
  const recent = new Recent<number, Exchange>(roomForExchanges);
  const read = (n: number) => {
    const value = told<Exchange>(found(recordOf(n)));
    return { value, size: sizeOf(value) };
  };
  return { at: (n) => recent.get(n, () => read(n)) };
}

/** Exchanges that can be read where they were kept. */
export class PutAway {
  private readonly kept = new WeakMap<object, KeptExchange>();

  /** Notes where a value that is an exchange is read again. @returns the value */
  note<T>(value: T, store: Store<Exchange>, place: number): T {
    if (isExchange(value)) this.kept.set(value, new KeptExchange(value, store, place));
    return value;
  }

  of(exchange: Exchange): Exchange {
    return this.kept.get(exchange) ?? exchange;
  }
}

/** What an exchange takes beside its bodies, in characters. */
const besideBodies = 1000;

/** About as many characters as an exchange has. */
function sizeOf({ request, response }: Exchange): number {
  return besideBodies + (request.body?.length ?? 0) + (response?.bytes ?? 0);
}

function found(record: KeptRecord | undefined): KeptRecord {
  if (record === undefined) throw new Error('the recording no longer holds an exchange of the run');
  return record;
}

/** @throws Stop where that is what was kept */
export function told<T>(record: KeptRecord): T {
  if (record.stop !== undefined) throw new Stop(record.stop);
  return toldValue(record) as T;
}

export function isExchange(value: unknown): value is Exchange {
  return typeof value === 'object' && value !== null && 'request' in value && 'operation' in value;
}
