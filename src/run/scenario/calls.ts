import { isDeepStrictEqual } from 'node:util';
import type { CallbackBinding } from '../../model/bindings.js';
import type { CandidateAccess } from '../../model/candidate-access.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Exchange, ReceivedCall } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { bestMatchingBody } from '../../schema/routing.js';
import { asJson } from '../../support/json/parse.js';
import { valueAt } from '../../support/json/place.js';
import type { SessionTape } from './session-tape.js';

/** How calls of a candidate are heard. */
export type Hearing = Pick<CandidateAccess, 'catalogue' | 'listener' | 'partnerIsKnown'> & {
  readonly tape: SessionTape;
};

/** A call that the candidate is to make, and the request after which it is expected. */
export interface ExpectedCall {
  readonly operation: Operation;
  /** The scope of the address that the request gave. */
  readonly scope: string;
  /** The request after which it is expected, and its body. */
  readonly trigger: Exchange;
  readonly sent: Json | undefined;
  /** In milliseconds. */
  readonly within: number;
}

export const noListener =
  'no listener was started; give --listen host:port, and --public-url if the candidate reaches it by another address';

/** The binding of an operation that the candidate calls. */
export function callbackOf({ bindings }: Catalogue, operation: Operation): CallbackBinding | undefined {
  return bindings.callbacks[shortName(operation)];
}

/**
 * Why a call cannot be heard; undefined when it can. An address that a vendor must configure has to be known beforehand.
 */
export function whyNotHeard(session: Hearing, operation: Operation): string | undefined {
  if (session.listener === undefined) return noListener;
  if (callbackOf(session.catalogue, operation)?.address !== 'configured' || session.partnerIsKnown) return undefined;
  return 'the request names no address for the call; configure one at the candidate, and listen there (--listen host:port, path /partner)';
}

/** Waits for a call. Where several may go to one address, path, body and correlation tell which one it is. */
export async function awaitCall(session: Hearing, due: ExpectedCall): Promise<ReceivedCall | undefined> {
  const { catalogue, listener } = session;
  const binding = callbackOf(catalogue, due.operation);
  const configured = binding?.address === 'configured';
  const scope = configured ? undefined : due.scope;
  const matches = (call: ReceivedCall): boolean =>
    call.scope === scope &&
    isExpected(catalogue, due.operation, call) &&
    (!configured || correlates(binding, due, call));
  if (listener === undefined) return undefined;
  const key = `${due.scope} ${due.operation.id}`;
  const found = await session.tape.remember(
    'call',
    key,
    async () => (await listener.call(matches, due.within)) ?? null,
  );
  return found ?? undefined;
}

/** A call as evidence: what was received, and what we answered. */
export function callAsExchange(operation: Operation, call: ReceivedCall): Exchange {
  const { method, url, headers, body } = call;
  const request = { method, url: `http://listener${url}`, headers, ...(body === '' ? {} : { body }) };
  const response = { status: call.answered, headers: {}, body: '', bytes: 0, utf8: true };
  return { operation: operation.id, request, response, ms: 0 };
}

/** Calls of several operations may come to one address: the body has most properties of the operation that it is for. */
function isExpected(catalogue: Catalogue, operation: Operation, call: ReceivedCall): boolean {
  const own = callbackOf(catalogue, operation);
  const rivals = catalogue.operations.filter((other) => {
    const binding = callbackOf(catalogue, other);
    const sameAddress =
      own?.address === 'configured' ? binding?.address === 'configured' : binding?.after === own?.after;
    return binding !== undefined && sameAddress && isCallOf(other, call);
  });
  return (
    isCallOf(operation, call) && bestMatchingBody(catalogue.schemas, rivals, asJson(call.body)).includes(operation)
  );
}

/** At an address that serves all scenarios, a call belongs to a request only if it names it. */
function correlates({ correlate }: CallbackBinding, { trigger, sent }: ExpectedCall, call: ReceivedCall): boolean {
  if (correlate === undefined) return true;
  const expected = valueAt(correlate.sent, { url: trigger.request.url, ...(sent === undefined ? {} : { body: sent }) });
  const body = asJson(call.body);
  const received = valueAt(correlate.received, { url: call.url, ...(body === undefined ? {} : { body }) });
  return expected === undefined || isDeepStrictEqual(received, expected);
}

/** The address may be that of the call itself, or a base to which its path is added. */
function isCallOf(operation: Operation, call: ReceivedCall): boolean {
  if (call.method !== operation.method) return false;
  if (call.path === '' || call.path === '/') return true;
  const [path = ''] = operation.path.split('?');
  const pattern = path
    .split(/\{[^{}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
  return new RegExp(`^${pattern}/?$`).test(call.path);
}
