import { validateHeaderValue } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { CandidateAnswer, CandidateCall, ReferenceCandidate, Sender } from '../../src/mock/index.js';
import type { Network } from '../../src/model/network.js';
import type { Profile } from '../../src/model/profile.js';
import type { PreparedRequest, Transport } from '../../src/model/wire.js';
import { CallLog } from '../../src/run/http/call-log.js';
import { httpTransport } from '../../src/run/http/client.js';
import { makeTransport, type RawAnswer } from '../../src/run/http/transport.js';

/** Where a candidate in this process seems to be. Nobody listens there, so a request that goes over a socket fails. */
export const candidateUrl = 'http://127.0.0.1:1';
const listenerUrl = 'http://127.0.0.1:2';

/** Deviations that change nothing but bytes on a connection: they show only in a candidate with a socket. */
export const onTheWire: ReadonlySet<string> = new Set([
  'false-content-length',
  '204-with-body',
  '204-with-length',
  'chunked',
]);

/** A network without sockets: requests go straight to a candidate, and its calls straight to us. */
export interface InProcess {
  /** Makes the calls of the candidate. */
  readonly send: Sender;
  /** Where the candidate makes calls for which no request names an address. */
  readonly partner: string;
  networkTo(candidate: ReferenceCandidate, timeouts: Profile['timeouts']): Network;
}

export function inProcess(): InProcess {
  let heard: CallLog | undefined;
  return {
    send: async (call) => deliver(heard, call),
    partner: `${listenerUrl}/partner`,
    networkTo: (candidate, timeouts) => ({
      transport: transportTo(candidate, timeouts),
      listen: async ({ answer }) => {
        heard = new CallLog(listenerUrl, answer);
        return Object.assign(heard, { close: () => Promise.resolve() });
      },
      close: () => Promise.resolve(),
    }),
  };
}

/** Requests for anything but the candidate go over HTTP. */
function transportTo(candidate: ReferenceCandidate, timeouts: Profile['timeouts']): Transport {
  const clock = (): number => performance.now();
  const own = makeTransport((prepared) => ask(candidate, prepared, timeouts.request), {
    timeout: timeouts.request,
    clock,
  });
  return async (prepared) => {
    if (new URL(prepared.url).origin === candidateUrl) return own(prepared);
    const http = httpTransport({ timeouts, clock });
    return http.transport(prepared).finally(http.close);
  };
}

/** A call to another address reaches nobody. */
function deliver(log: CallLog | undefined, { url, method, headers, body = '' }: CandidateCall): void {
  if (new URL(url).origin !== listenerUrl) throw new Error(`nobody listens at ${url}`);
  log?.receive({ method, url, headers: inLowerCase(headers), body });
}

/** Sends as a client of HTTP does: it refuses what no header may hold, and waits no longer than it was told. */
async function ask(candidate: ReferenceCandidate, prepared: PreparedRequest, timeout: number): Promise<RawAnswer> {
  const { method, url, headers, body = '' } = prepared;
  for (const [name, value] of Object.entries(headers)) validateHeaderValue(name, value);
  const trimmed = Object.entries(headers).map(([name, value]) => [name, value.trim()]);
  const asked = candidate.handle({ method, url, headers: Object.fromEntries(trimmed), body: Buffer.from(body) });
  return answerOf(await within(timeout, asked), prepared);
}

function answerOf({ status, headers, body, delivery }: CandidateAnswer, { bare }: PreparedRequest): RawAnswer {
  if (delivery === 'verbatim') throw new Error('this fault is about the wire: ask for a candidate with a socket');
  if (delivery === 'dropped') throw Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' });
  return { status, headers: inLowerCase(headers), body, ...(bare ? { trailing: body.length } : {}) };
}

function inLowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A limit is waited for in so many parts. */
const parts = 20;

/**
 * A promise, or an error once a limit in milliseconds has passed. The limit passes in parts, and whatever is due is done
 * between them, so that a process that gets no CPU for a while does not take that for the slowness of a candidate.
 */
async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let done = false;
  const outcome = promise.finally(() => {
    done = true;
  });
  const patience = async (): Promise<never> => {
    for (let part = 0; part < parts && !done; part += 1) await wait(limit / parts);
    throw new DOMException('no answer in time', 'TimeoutError');
  };
  return Promise.race([outcome, patience()]);
}
