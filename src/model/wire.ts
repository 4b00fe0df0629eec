import type { Exchange, ReceivedCall, SentRequest } from './exchange.js';

/** A request ready for the wire, and the same as it may be shown. */
export interface PreparedRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Each character of the body stands for one byte: it is no text. */
  readonly bytes?: true;
  /** The client certificate of the profile is not shown. */
  readonly withoutCertificate?: boolean;
  /** Sent over a connection of its own, every byte of which is counted. */
  readonly bare: boolean;
  /** The request with every secret replaced by the name of its variable. */
  readonly shown: SentRequest;
  /** Replaces secrets in a text that came back. */
  readonly mask: (text: string) => string;
}

/** Sends one request; never throws for what the candidate does. */
export type Transport = (request: PreparedRequest) => Promise<Exchange>;

/** Hears the calls that a candidate makes. */
export interface Listener {
  /** The address to give the candidate in one scenario. */
  address(scope: string): string;
  /** The address for a vendor to configure. */
  readonly partnerAddress: string;
  /** Hands over every call as it arrives. */
  onCall(take: (call: ReceivedCall) => void): void;
  /** True once any call has arrived. */
  hasHeard(): boolean;
  /** The first call that matches. @param within how long it is waited for, in milliseconds */
  call(matches: (call: ReceivedCall) => boolean, within: number): Promise<ReceivedCall | undefined>;
  /** The number of calls that match. @param after how long calls are collected, in milliseconds */
  count(matches: (call: ReceivedCall) => boolean, after: number): Promise<number>;
}
