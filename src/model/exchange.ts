export type FailureKind =
  | 'timeout'
  | 'connection'
  | 'unreachable'
  | 'too-large'
  | 'not-sent'
  | 'malformed'
  /** The candidate went down during the run and did not come back. */
  | 'gone';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Secrets have the names of their variables in their place from the beginning. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Each character of the body stands for one byte: it is no text. */
  readonly bytes?: true;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Only the beginning of the body is here; its text had so many bytes, and this hash. */
  readonly cut?: { readonly bytes: number; readonly sha256: string };
  /** Size of the body as it was received, in bytes. */
  readonly bytes: number;
  /** False when the bytes are not valid UTF-8. */
  readonly utf8: boolean;
  /** Set where a byte order mark came before the text; the body is without it. */
  readonly bom?: true;
  /** Bytes that followed the head of the answer until the connection ended; known for a connection of its own only. */
  readonly trailing?: number;
}

/** One request and what came of it. */
export interface Exchange {
  readonly operation: string;
  readonly request: SentRequest;
  readonly response?: ReceivedResponse | undefined;
  readonly failure?:
    | {
        readonly kind: FailureKind;
        readonly message: string;
        /** Set where it was known beforehand that there would be no answer. */
        readonly note?: string;
      }
    | undefined;
  /**
   * Where the request was sent once more, and may have been carried out twice: "broken" where a connection broke though the
   * candidate had little to do, true where it was strained, or away for a while.
   */
  readonly twice?: true | 'broken' | undefined;
  /**
   * How many times the candidate had been away and was there again when it was sent; absent for none. A candidate may have lost what it
   * held before.
   */
  readonly outages?: number | undefined;
  /** From the first byte sent to the last byte received, in milliseconds. */
  readonly ms: number;
}

/** An exchange with the time of its answer. */
export interface TimedExchange {
  readonly at: string;
  readonly exchange: Exchange;
}

/** The exchanges of a run in their order, and the program that made them. */
export interface ExchangeLog {
  readonly creator: { readonly name: string; readonly version: string };
  readonly exchanges: readonly TimedExchange[];
}

/** True for an answer whose status says success. */
export function succeeded({ response }: Exchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

/** A call that the candidate made to us. */
export interface ReceivedCall {
  /** The scenario whose address was called; absent for the address that a vendor configures. */
  readonly scope?: string;
  readonly method: string;
  /** What follows the address that was given. */
  readonly path: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The status that we answered. */
  readonly answered: number;
}
