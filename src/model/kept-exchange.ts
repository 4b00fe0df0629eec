import type { Exchange, ReceivedResponse, SentRequest } from './exchange.js';

/**
 * An exchange that is kept elsewhere, such as in the recording of a run, and read when it is looked at. Thousands of verdicts
 * name exchanges by such objects, so that memory does not grow with what was sent and answered.
 */
export class KeptExchange implements Exchange {
  readonly operation: string;
  readonly ms: number;
  readonly #read: () => Exchange;

  /**
   * @param facts what is asked most
   * @param read gives the exchange; called whenever something else is asked
   */
  constructor({ operation, ms }: Pick<Exchange, 'operation' | 'ms'>, read: () => Exchange) {
    this.operation = operation;
    this.ms = ms;
    this.#read = read;
  }

  get request(): SentRequest {
    return this.whole.request;
  }

  get response(): ReceivedResponse | undefined {
    return this.whole.response;
  }

  get failure(): Exchange['failure'] {
    return this.whole.failure;
  }

  get twice(): Exchange['twice'] {
    return this.whole.twice;
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

/** An exchange with all its parts, to be copied. */
export function wholeExchange(exchange: Exchange): Exchange {
  return exchange instanceof KeptExchange ? exchange.whole : exchange;
}
