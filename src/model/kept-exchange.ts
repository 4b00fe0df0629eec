import type { Exchange, ReceivedResponse, SentRequest } from './exchange.js';
import { Kept, readParts, type Store } from './kept.js';

/** What is known of an exchange without reading it. */
type KnownFacts = Pick<Exchange, 'operation' | 'ms'>;

/**
 * An exchange that is kept elsewhere, such as in the recording of a run, and read when it is looked at. Thousands of verdicts
 * name exchanges by such objects, so that memory does not grow with what was sent and answered.
 */
export class KeptExchange extends Kept<Exchange> implements Exchange {
  readonly operation: string;
  readonly ms: number;
  declare readonly request: SentRequest;
  declare readonly response: ReceivedResponse | undefined;
  declare readonly failure: Exchange['failure'];
  declare readonly twice: Exchange['twice'];
  declare readonly outages: Exchange['outages'];

  constructor({ operation, ms }: KnownFacts, store: Store<Exchange>, place: number) {
    super(store, place);
    this.operation = operation;
    this.ms = ms;
    Object.defineProperties(this, parts);
  }

  /** The exchange itself; that which was read last is remembered, because its parts are asked for one after another. */
  override get whole(): Exchange {
    if (last?.of !== this) last = { of: this, whole: super.whole };
    return last.whole;
  }

  protected override withStore(store: Store<Exchange>, place: number): KeptExchange {
    return new KeptExchange(this, store, place);
  }
}

let last: { readonly of: KeptExchange; readonly whole: Exchange } | undefined;

const parts = readParts<Exchange>('request', 'response', 'failure', 'twice', 'outages');
