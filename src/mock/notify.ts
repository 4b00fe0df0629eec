import { get, set } from '../json/pointer.js';
import type { CallbackBinding } from '../model/bindings.js';
import { shortName } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { sample } from '../schema/sample.js';
import { jsonBody } from './answer-body.js';
import type { Call } from './call.js';
import type { Fault, OutgoingContext } from './faults/fault.js';

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
    const documented = bodyOf(call, binding, operation) ?? {};
    const context = { catalogue, operation, binding };
    const body = spoiled(says[name]?.(call, documented) ?? documented, faultsOf(operation), context);
    if (body !== undefined) setTimeout(() => void send(operation.method, address, JSON.stringify(body)), delay).unref();
  }
}

function spoiled(body: Json, faults: readonly Fault[], context: OutgoingContext): Json | undefined {
  return faults.reduce<Json | undefined>(
    (said, fault) => (said === undefined || fault.outgoing === undefined ? said : fault.outgoing(said, context)),
    body,
  );
}

function addressOf(call: Call, { address }: CallbackBinding, operation: Operation): string | undefined {
  if (address === 'configured') return undefined;
  if ('header' in address) return call.parameters[address.header.toLowerCase()];
  const base = get(call.body, address.body);
  if (typeof base !== 'string') return undefined;
  return address.withPath === true ? base.replace(/\/$/, '') + operation.path : base;
}

function bodyOf(call: Call, { correlate }: CallbackBinding, operation: Operation): Json | undefined {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined) return undefined;
  const made = sample(call.catalogue.schemas, schema, 'call', { seed: 1, variant: 0, direction: 'request' }) ?? {};
  const value = correlate === undefined ? undefined : get(call.body, correlate.sent);
  return correlate === undefined || value === undefined ? made : set(made, correlate.received, value);
}

/** Whoever asked to be called may have gone by then. */
async function send(method: string, address: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(address, { method, headers, body, signal: AbortSignal.timeout(2000) }).catch(() => undefined);
}
