import { placeOf, valueAt } from '../../json/place.js';
import { set } from '../../json/pointer.js';
import { asText } from '../../json/template.js';
import type { CallbackBinding } from '../../model/bindings.js';
import { type Catalogue, shortName } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { sample } from '../../schema/sample.js';
import { jsonBody } from '../answer-body.js';
import { hasType, type Target, targets, unlike } from './body-targets.js';
import type { Fault, OutgoingCall } from './fault.js';

function bindingOf({ bindings }: Catalogue, operation: Operation): CallbackBinding | undefined {
  return bindings.callbacks[shortName(operation)];
}

function withoutCall(catalogue: Catalogue, operation: Operation): string | undefined {
  const binding = bindingOf(catalogue, operation);
  return binding === undefined || binding.address === 'configured' ? 'the candidate does not call it' : undefined;
}

/** The first property of a call that has a type. */
function callTarget({ schemas }: Catalogue, operation: Operation, body?: Json): Target | undefined {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined) return undefined;
  const value = body ?? sample(schemas, schema, 'call', { seed: 1, variant: 0, direction: 'request' });
  return value === undefined ? undefined : targets(schemas, schema, value).find(hasType);
}

/** Another value of the same form: its last digit or letter is changed. */
function other(value: Json | undefined): Json {
  if (typeof value === 'number') return value + 1;
  return asText(value ?? 'other').replace(/[0-9a-z](?=[^0-9a-z]*$)/i, (last) => (last === '1' ? '2' : '1'));
}

/** The same call with another value at a place. */
function withOther(call: OutgoingCall, at: string): OutgoingCall {
  const { parameter, pointer } = placeOf(at);
  const value = other(valueAt(at, call));
  if (parameter === undefined) return { ...call, body: set(call.body, pointer, value) };
  const url = new URL(call.url);
  url.searchParams.set(parameter, asText(value));
  return { ...call, url: url.href };
}

/** Faults in the calls that the candidate makes. */
export const callFaults: readonly Fault[] = [
  {
    id: 'call-not-made',
    title: 'does not make the call that a request makes due',
    absent: (catalogue, operation) => withoutCall(catalogue, operation) ?? bindingOf(catalogue, operation)?.unsure,
    outgoing: () => undefined,
  },
  {
    id: 'call-wrong-type',
    title: 'calls with a property of another type',
    absent: (catalogue, operation) =>
      withoutCall(catalogue, operation) ??
      (callTarget(catalogue, operation) === undefined ? 'no property of the call has a type' : undefined),
    outgoing: (call, { catalogue, operation }) => {
      const { body = {} } = call;
      const target = callTarget(catalogue, operation, body);
      return target === undefined ? call : { ...call, body: set(body, target.at, unlike(target.node)) };
    },
  },
  {
    id: 'call-uncorrelated',
    title: 'calls without saying which request the call answers',
    absent: (catalogue, operation) =>
      withoutCall(catalogue, operation) ??
      (bindingOf(catalogue, operation)?.correlate === undefined ? 'the call need not say it' : undefined),
    outgoing: (call, { binding }) => {
      const at = binding.correlate?.received;
      return at === undefined ? call : withOther(call, at);
    },
  },
];
