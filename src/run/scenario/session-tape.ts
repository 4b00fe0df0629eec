import type { TlsProbe } from '../../model/cross-functional.js';
import { noTape, type Tape, type TapeKind } from '../../model/tape.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { hashOf } from '../../support/hash.js';
import { isUnsafe } from '../http/unsafe.js';

/** The tape of a run, to which nothing comes with the secrets of the session. */
export interface SessionTape extends Pick<Tape, 'isSealed' | 'stoppedBy' | 'featuresBegun' | 'putAway'> {
  readonly remember: <T>(kind: TapeKind, key: string, ask: () => Promise<T>) => Promise<T>;
  /** An exchange of a scenario, by the key under which it is sent once. */
  readonly exchange: <T>(key: string, method: string, ask: () => Promise<T>) => Promise<T>;
}

export function sessionTape(tape: Tape = noTape, mask: (text: string) => string = (text) => text): SessionTape {
  return {
    isSealed: tape.isSealed,
    featuresBegun: tape.featuresBegun,
    putAway: tape.putAway,
    get stoppedBy() {
      return tape.stoppedBy;
    },
    remember: (kind, key, ask) => tape.remember({ kind, key, mask }, ask),
    exchange: (key, method, ask) => tape.remember({ kind: 'exchange', key, mask, changes: isUnsafe(method) }, ask),
  };
}

/** A transport for requests that belong to no operation. The request as it may be shown is their key. */
export function tapedTransport(tape: SessionTape, transport: Transport, kind: TapeKind = 'aside'): Transport {
  return (request) => tape.remember(kind, keyOf(request), () => transport(request));
}

export function tapedTlsProbe(tape: SessionTape, probe: TlsProbe): TlsProbe {
  return (url) => tape.remember('tls', url, () => probe(url));
}

function keyOf({ shown: { method, url, headers, body = '' } }: PreparedRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${url} ${hashOf([...lines.sort(), body].join('\n')).slice(0, 16)}`;
}
