import type { TlsProbe } from './cross-functional.js';
import type { Listener, Transport } from './wire.js';

/** The answer to a call. */
export interface CallReply {
  readonly status: number;
  readonly body?: string;
}

/** Says how a call is answered, by its method and path. */
export type AnswerCall = (method: string, path: string) => CallReply;

/** Where calls are heard, and how they are answered. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** How the candidate reaches this listener, where that differs from host and port. */
  readonly publicUrl?: string;
  readonly answer: AnswerCall;
}

export interface RunningListener extends Listener {
  close(): Promise<void>;
}

/** How requests reach a candidate, and how its calls reach us. */
export interface Network {
  readonly transport: Transport;
  /** Tries TLS at a host; over a socket where it is absent. */
  readonly tlsProbe?: TlsProbe;
  /** @throws UserError when the address cannot be listened at. */
  listen(options: ListenOptions): Promise<RunningListener>;
  close(): Promise<void>;
}
