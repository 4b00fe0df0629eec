/** Headers by name; a header that came several times has a list. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request to a reference candidate. */
export interface CandidateRequest {
  readonly method: string;
  /** Absolute, or the path and the query. */
  readonly url: string;
  /** Names in any case. */
  readonly headers: Headers;
  readonly body: Buffer;
}

/** How an answer travels: as HTTP has it, in chunks, byte for byte (the connection ends with it), or not at all. */
export type Delivery = 'plain' | 'chunked' | 'verbatim' | 'dropped';

/** The answer of a reference candidate. */
export interface CandidateAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly delivery: Delivery;
}

/** A call that a reference candidate makes to the address that a request names, or to its partner. */
export interface CandidateCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Makes a call. Whoever asked to be called may have gone by then, so a rejection is ignored. */
export type Sender = (call: CandidateCall) => Promise<void>;

/** The largest body that is taken, in bytes. */
export const maxBodyBytes = 2 * 1024 * 1024;
