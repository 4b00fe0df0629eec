import { isInQuery } from '../json/place.js';
import { get, set } from '../json/pointer.js';
import type { CallbackBinding } from '../model/bindings.js';
import { shortName } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { sample } from '../schema/sample.js';
import { jsonBody } from './answer-body.js';
import type { Call } from './call.js';

/** How long after its answer the candidate calls back, in milliseconds. */
const delay = 5;

/** Makes the calls that a request makes due, a little after its answer. */
export function notify(call: Call): void {
  const own = shortName(call.operation);
  for (const [name, binding] of Object.entries(call.catalogue.bindings.callbacks)) {
    const operation = call.catalogue.operations.find((candidate) => shortName(candidate) === name);
    const address = binding.after === own && operation !== undefined ? addressOf(call, binding, operation) : undefined;
    if (operation === undefined || address === undefined) continue;
    const url = withQuery(call, address, { binding, operation });
    const body = operation.method === 'GET' ? undefined : JSON.stringify(bodyOf(call, binding, operation) ?? {});
    setTimeout(() => void send(operation.method, url, body), delay).unref();
  }
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
function withQuery(call: Call, address: string, by: { binding: CallbackBinding; operation: Operation }): string {
  const { correlate } = by.binding;
  const url = new URL(address);
  for (const { in: place, name, required, schema } of by.operation.parameters) {
    if (place !== 'query' || !required || schema === undefined) continue;
    const options = { seed: 1, variant: 0, direction: 'request' } as const;
    url.searchParams.set(name, String(sample(call.catalogue.schemas, schema, name, options) ?? name));
  }
  const value = correlate !== undefined && isInQuery(correlate.received) ? sentAt(call, correlate.sent) : undefined;
  if (value !== undefined) url.searchParams.set(correlate?.received.slice(1) ?? '', String(value));
  return url.href;
}

function sentAt(call: Call, place: string): Json | undefined {
  return isInQuery(place) ? call.parameters[place.slice(1)] : get(call.body, place);
}

function bodyOf(call: Call, { correlate }: CallbackBinding, operation: Operation): Json | undefined {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined) return undefined;
  const made = sample(call.catalogue.schemas, schema, 'call', { seed: 1, variant: 0, direction: 'request' }) ?? {};
  const value = correlate === undefined ? undefined : sentAt(call, correlate.sent);
  return correlate === undefined || value === undefined ? made : set(made, correlate.received, value);
}

/** Whoever asked to be called may have gone by then. */
async function send(method: string, address: string, body: string | undefined): Promise<void> {
  const content = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body };
  await fetch(address, { method, ...content, signal: AbortSignal.timeout(2000) }).catch(() => undefined);
}
