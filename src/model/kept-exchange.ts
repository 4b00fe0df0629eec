import type { Exchange, ReceivedResponse, SentRequest } from './exchange.js';

/** What is known of an exchange without reading it. */
type KeptFacts = Pick<Exchange, 'operation' | 'ms'>;

/**
 * An exchange that is kept elsewhere, such as in the recording of a run, and read when it is looked at. Thousands of verdicts
 * name exchanges by such objects, so that memory does not grow with what was sent and answered.
 */
export class KeptExchange implements Exchange {
  readonly operation: string;
  readonly ms: number;
  declare readonly request: SentRequest;
  declare readonly response: ReceivedResponse | undefined;
  declare readonly failure: Exchange['failure'];
  declare readonly twice: Exchange['twice'];
  readonly #read: () => Exchange;

  /** @param read gives the exchange; called whenever a part of it is looked at */
  constructor({ operation, ms }: KeptFacts, read: () => Exchange) {
    this.operation = operation;
    this.ms = ms;
    this.#read = read;
    Object.defineProperties(this, parts);
  }

  /** The exchange itself; that which was read last is remembered, because its parts are asked for one after another. */
  get whole(): Exchange {
    if (last?.of !== this) last = { of: this, whole: this.#read() };
    return last.whole;
  }

  /** In a file it stands whole. */
  toJSON(): Exchange {
    return this.whole;
  }
}

let last: { readonly of: KeptExchange; readonly whole: Exchange } | undefined;

/** They belong to each exchange itself, so that a copy has them too. */
const parts = Object.fromEntries(
  (['request', 'response', 'failure', 'twice'] as const).map((name) => [
    name,
    {
      enumerable: true,
      get(this: KeptExchange) {
        return this.whole[name];
      },
    },
  ]),
);

/** An exchange with all its parts, to be copied. */
export function wholeExchange(exchange: Exchange): Exchange {
  return exchange instanceof KeptExchange ? exchange.whole : exchange;
}
