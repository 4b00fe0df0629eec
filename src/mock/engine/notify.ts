import type { CallbackBinding } from '../../model/bindings.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import { placeOf } from '../../support/json/place.js';
import { get, set } from '../../support/json/pointer.js';
import type { Calls } from '../kit/behaviour.js';
import type { Call } from '../kit/call.js';
import type { ActiveFault, OutgoingCall, OutgoingContext } from '../kit/fault.js';
import { inRequest } from '../kit/in-request.js';
import { jsonBody } from '../kit/json-content.js';
import { sampled } from '../kit/sampled.js';
import type { CandidateCall, Sender } from './http-message.js';

/** How long after its answer the candidate calls back, in milliseconds. */
const delay = 5;

/** What tells which calls are made, and makes them. */
interface Caller {
  readonly behaviour: { readonly calls?: Calls };
  readonly partner?: string;
  readonly send: Sender;
  readonly faultsOf: (operation: Operation) => readonly ActiveFault[];
}

/** Makes the calls that a request makes due, a little after its answer. */
export function notify(context: Caller, call: Call): void {
  for (const due of contextsOf(call)) {
    const address = callAddress(call, due, context.partner);
    if (address === undefined) continue;
    const { operation } = due;
    const say = context.behaviour.calls?.[shortName(operation)];
    const headers = headersOf(call, operation);
    for (const one of spoiled(dueCall(call, address, { context: due, say }), context.faultsOf(operation), due)) {
      const request = requestOf(one, { method: operation.method, headers });
      setTimeout(() => void context.send(request).catch(() => undefined), delay + (one.later ?? 0)).unref();
    }
  }
}

/** The operations that a request makes the candidate call. */
function contextsOf({ catalogue, operation: own }: Call): OutgoingContext[] {
  return Object.entries(catalogue.bindings.callbacks).flatMap(([name, binding]) => {
    const operation = operationNamed(catalogue, name);
    return binding.after !== shortName(own) || operation === undefined ? [] : [{ catalogue, operation, binding }];
  });
}

function spoiled(due: OutgoingCall, faults: readonly ActiveFault[], context: OutgoingContext): readonly OutgoingCall[] {
  return faults.reduce<readonly OutgoingCall[]>(
    (calls, { fault }) => calls.flatMap((call) => fault.outgoing?.(call, context) ?? [call]),
    [due],
  );
}

function requestOf(
  { url, method, body, text = body === undefined ? undefined : JSON.stringify(body) }: OutgoingCall,
  documented: Pick<CandidateCall, 'method' | 'headers'>,
): CandidateCall {
  const plain = { url, method: method ?? documented.method, headers: documented.headers };
  if (text === undefined) return plain;
  return { ...plain, headers: { 'content-type': 'application/json', ...documented.headers }, body: text };
}

/** The call as the definition documents it, with what the Building Block says in it. */
function dueCall(
  call: Call,
  address: string,
  { context, say }: { readonly context: OutgoingContext; readonly say: Calls[string] | undefined },
): OutgoingCall {
  const url = withQuery(call, address, context);
  const body = bodyOf(call, context);
  return body === undefined ? { url } : { url, body: say?.(call, body) ?? body };
}

/**
 * Where a call goes: to the address that the request names, or to the partner.
 * @param partner undefined where the candidate has none
 */
function callAddress(call: Call, { binding, operation }: OutgoingContext, partner?: string): string | undefined {
  return binding.address === 'configured'
    ? partnerAddress(call, operation, partner)
    : addressOf(call, binding, operation);
}

function addressOf(call: Call, { address }: CallbackBinding, operation: Operation): string | undefined {
  if (address === 'configured') return undefined;
  if ('header' in address) return call.parameters[address.header.toLowerCase()];
  if ('query' in address) return call.parameters[address.query];
  const base = get(call.body, address.body);
  if (typeof base !== 'string') return undefined;
  return address.withPath === true ? base.replace(/\/$/, '') + operation.path : base;
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
