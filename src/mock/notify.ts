import type { CallbackBinding } from '../model/bindings.js';
import { shortName } from '../model/catalogue.js';
import type { Operation, SchemaRef } from '../model/definition.js';
import { operationNamed } from '../model/find-operation.js';
import type { Json } from '../model/json.js';
import { placeOf } from '../support/json/place.js';
import { get, set } from '../support/json/pointer.js';
import type { ActiveFault } from './active-fault.js';
import { jsonBody } from './answer-body.js';
import type { Call } from './call.js';
import type { OutgoingCall, OutgoingContext } from './faults/fault.js';
import { inRequest } from './in-request.js';
import { sampled } from './sampled.js';

/** How long after its answer the candidate calls back, in milliseconds. */
const delay = 5;

/** What a Building Block says in a call beyond a documented body: changes that body. */
export type Calls = Readonly<Record<string, (call: Call, body: Json) => Json>>;

/**
 * Makes the calls that a request makes due, a little after its answer.
 * @param says what the Building Block puts into a call, by the operation that is called
 * @param faultsOf the faults that are on for an operation
 * @param partner where calls go for which a request names no address; none are made without it
 */
export function notify(
  call: Call,
  says: Calls,
  faultsOf: (operation: Operation) => readonly ActiveFault[],
  partner?: string,
): void {
  const { catalogue } = call;
  const own = shortName(call.operation);
  for (const [name, binding] of Object.entries(catalogue.bindings.callbacks)) {
    const operation = operationNamed(catalogue, name);
    if (binding.after !== own || operation === undefined) continue;
    const address =
      binding.address === 'configured' ? partnerAddress(call, operation, partner) : addressOf(call, binding, operation);
    if (address === undefined) continue;
    const context = { catalogue, operation, binding };
    const due = spoiled(dueCall(call, address, { context, say: says[name] }), faultsOf(operation), context);
    const request = { method: operation.method, headers: headersOf(call, operation) };
    for (const one of due) setTimeout(() => void send(one, request), delay + (one.later ?? 0)).unref();
  }
}

/** The call as the definition documents it, with what the Building Block says in it. */
function dueCall(
  call: Call,
  address: string,
  { context, say }: { context: OutgoingContext; say: Calls[string] | undefined },
): OutgoingCall {
  const url = withQuery(call, address, context);
  const body = bodyOf(call, context);
  return body === undefined ? { url } : { url, body: say?.(call, body) ?? body };
}

function spoiled(due: OutgoingCall, faults: readonly ActiveFault[], context: OutgoingContext): readonly OutgoingCall[] {
  return faults.reduce<readonly OutgoingCall[]>(
    (calls, { fault }) => calls.flatMap((call) => fault.outgoing?.(call, context) ?? [call]),
    [due],
  );
}

function addressOf(call: Call, { address }: CallbackBinding, operation: Operation): string | undefined {
  if (address === 'configured') return undefined;
  if ('header' in address) return call.parameters[address.header.toLowerCase()];
  if ('query' in address) return call.parameters[address.query];
  const base = get(call.body, address.body);
  if (typeof base !== 'string') return undefined;
  return address.withPath === true ? base.replace(/\/$/, '') + operation.path : base;
}

/** The query parameters that the call must carry, and what it brings back in one. */
function withQuery(call: Call, address: string, { binding, operation }: OutgoingContext): string {
  const url = new URL(address);
  for (const { in: place, name, required, schema } of operation.parameters) {
    if (place !== 'query' || !required || schema === undefined) continue;
    url.searchParams.set(name, String(sampleOf(call, schema, name) ?? name));
  }
  const { parameter } = placeOf(binding.correlate?.received ?? '');
  const value = inRequest(call, binding.correlate?.sent);
  if (parameter !== undefined && value !== undefined) url.searchParams.set(parameter, String(value));
  return url.href;
}

/** The documented body of a call, with what it brings back; calls without a body have none. */
function bodyOf(call: Call, { binding, operation }: OutgoingContext): Json | undefined {
  if (operation.method === 'GET') return undefined;
  const schema = jsonBody(operation)?.schema;
  const made = (schema === undefined ? undefined : sampleOf(call, schema, 'call')) ?? {};
  const { parameter, pointer } = placeOf(binding.correlate?.received ?? '');
  const value = inRequest(call, binding.correlate?.sent);
  return schema === undefined || parameter !== undefined || value === undefined ? made : set(made, pointer, value);
}

function sampleOf({ catalogue }: Call, schema: SchemaRef, name: string): Json | undefined {
  return sampled(catalogue.schemas, schema, 'request', name);
}

/** The address of an operation at a partner; what stands in its path is told by the request, where that names it. */
function partnerAddress(call: Call, { path }: Operation, partner: string | undefined): string | undefined {
  if (partner === undefined) return undefined;
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    return encodeURIComponent(call.parameters[name] ?? `${name}-1`);
  });
  return partner.replace(/\/$/, '') + filled;
}

/** The headers that a call must have: those of the request where they are the same, else made up. */
function headersOf(call: Call, operation: Operation): Record<string, string> {
  const named = operation.parameters.filter(({ in: place, name, required }) => {
    return place === 'header' && required && /^[A-Za-z0-9-]+$/.test(name);
  });
  const pairs = named.map(({ name, schema }): [string, string] => {
    const made = schema === undefined ? name : sampleOf(call, schema, name);
    return [name, call.parameters[name.toLowerCase()] ?? String(made)];
  });
  return Object.fromEntries(pairs);
}

interface OutgoingRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whoever asked to be called may have gone by then. */
async function send(call: OutgoingCall, { method, headers }: OutgoingRequest): Promise<void> {
  const text = call.text ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  const content =
    text === undefined ? { headers } : { headers: { 'content-type': 'application/json', ...headers }, body: text };
  const signal = AbortSignal.timeout(2000);
  await fetch(call.url, { method: call.method ?? method, ...content, signal }).catch(() => undefined);
}
