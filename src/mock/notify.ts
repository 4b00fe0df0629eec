import { placeOf } from '../json/place.js';
import { get, set } from '../json/pointer.js';
import type { CallbackBinding } from '../model/bindings.js';
import { shortName } from '../model/catalogue.js';
import type { Operation, SchemaRef } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { sample } from '../schema/sample.js';
import { jsonBody } from './answer-body.js';
import type { Call } from './call.js';
import type { Fault, OutgoingCall, OutgoingContext } from './faults/fault.js';
import { inRequest } from './in-request.js';

/** How long after its answer the candidate calls back, in milliseconds. */
const delay = 5;

/** What a Building Block says in a call beyond a documented body: changes that body. */
export type Calls = Readonly<Record<string, (call: Call, body: Json) => Json>>;

/**
 * Makes the calls that a request makes due, a little after its answer.
 * @param says what the Building Block puts into a call, by the operation that is called
 * @param faultsOf the faults that are on for an operation
 */
export function notify(call: Call, says: Calls, faultsOf: (operation: Operation) => readonly Fault[]): void {
  const { catalogue } = call;
  const own = shortName(call.operation);
  for (const [name, binding] of Object.entries(catalogue.bindings.callbacks)) {
    const operation = catalogue.operations.find((candidate) => shortName(candidate) === name);
    const address = binding.after === own && operation !== undefined ? addressOf(call, binding, operation) : undefined;
    if (operation === undefined || address === undefined) continue;
    const context = { catalogue, operation, binding };
    const due = spoiled(dueCall(call, address, { context, say: says[name] }), faultsOf(operation), context);
    if (due !== undefined) setTimeout(() => void send(operation.method, due), delay).unref();
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

function spoiled(due: OutgoingCall, faults: readonly Fault[], context: OutgoingContext): OutgoingCall | undefined {
  return faults.reduce<OutgoingCall | undefined>(
    (said, fault) => (said === undefined || fault.outgoing === undefined ? said : fault.outgoing(said, context)),
    due,
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
  return sample(catalogue.schemas, schema, name, { seed: 1, variant: 0, direction: 'request' });
}

/** Whoever asked to be called may have gone by then. */
async function send(method: string, { url, body }: OutgoingCall): Promise<void> {
  const content =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  await fetch(url, { method, ...content, signal: AbortSignal.timeout(2000) }).catch(() => undefined);
}
