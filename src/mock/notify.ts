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
 * @param partner where calls go for which a request names no address; none are made without it
 */
export function notify(
  call: Call,
  says: Calls,
  faultsOf: (operation: Operation) => readonly Fault[],
  partner?: string,
): void {
  const { catalogue } = call;
  const own = shortName(call.operation);
  for (const [name, binding] of Object.entries(catalogue.bindings.callbacks)) {
    const operation = catalogue.operations.find((candidate) => shortName(candidate) === name);
    if (binding.after !== own || operation === undefined) continue;
    const documented = bodyOf(call, binding, operation) ?? {};
    const context = { catalogue, operation, binding };
    const body = spoiled(says[name]?.(call, documented) ?? documented, faultsOf(operation), context);
    const address =
      binding.address === 'configured' ? partnerAddress(call, operation, partner) : addressOf(call, binding, operation);
    if (body === undefined || address === undefined) continue;
    const request = { method: operation.method, headers: headersOf(call, operation), body };
    setTimeout(() => void send(address, request), delay).unref();
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
  const { schemas } = call.catalogue;
  const named = operation.parameters.filter(({ in: place, name, required }) => {
    return place === 'header' && required && /^[A-Za-z0-9-]+$/.test(name);
  });
  const pairs = named.map(({ name, schema }): [string, string] => {
    const options = { seed: 1, variant: 0, direction: 'request' } as const;
    const made = schema === undefined ? name : sample(schemas, schema, name, options);
    return [name, call.parameters[name.toLowerCase()] ?? String(made)];
  });
  return { 'content-type': 'application/json', ...Object.fromEntries(pairs) };
}

interface OutgoingRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** Whoever asked to be called may have gone by then. */
async function send(address: string, { method, headers, body }: OutgoingRequest): Promise<void> {
  const content = method === 'GET' ? {} : { body: JSON.stringify(body) };
  await fetch(address, { method, headers, ...content, signal: AbortSignal.timeout(2000) }).catch(() => undefined);
}
