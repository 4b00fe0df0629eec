import type { CallbackBinding } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { placeOf, valueAt } from '../../support/json/place.js';
import { remove, set } from '../../support/json/pointer.js';
import { asText } from '../../support/json/template.js';
import { jsonBody } from '../kit/answer-body.js';
import type { Fault, OutgoingCall, OutgoingContext } from '../kit/fault.js';
import { sampled } from '../kit/sampled.js';
import { type Absent, either } from './absent.js';
import { hasType, isProperty, type Target, targets, unlike } from './targets.js';

function bindingOf({ bindings }: Catalogue, operation: Operation): CallbackBinding | undefined {
  return bindings.callbacks[shortName(operation)];
}

function withoutCall(catalogue: Catalogue, operation: Operation): string | undefined {
  const binding = bindingOf(catalogue, operation);
  return binding === undefined ? 'the candidate does not call it' : undefined;
}

/** Whether a call that goes elsewhere should have come to us is not known. */
const unlessConfigured: Absent = (catalogue, operation) =>
  bindingOf(catalogue, operation)?.address === 'configured'
    ? 'it goes to an address that the vendor configures, which need not be ours'
    : undefined;

/** At an address that serves all requests, calls for several of them look alike. */
const unlessAnonymous: Absent = (catalogue, operation) =>
  bindingOf(catalogue, operation)?.correlate === undefined ? unlessConfigured(catalogue, operation) : undefined;

/** The first property of a call that is of the wanted kind. */
function callTarget(
  { schemas }: Catalogue,
  operation: Operation,
  by: { wanted: (target: Target) => boolean; body?: Json },
): Target | undefined {
  const schema = jsonBody(operation)?.schema;
  if (schema === undefined) return undefined;
  const value = by.body ?? sampled(schemas, schema, 'request', 'call');
  return value === undefined ? undefined : targets(schemas, schema, value, 'request').find(by.wanted);
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

const isRequired = (target: Target): boolean => target.required && isProperty(target);

/** Whether a call comes may be left open; then nothing can be missed. */
const unlessUnsure: Absent = (catalogue, operation) =>
  withoutCall(catalogue, operation) ?? bindingOf(catalogue, operation)?.unsure;

const withoutBody: Absent = (_, operation) =>
  jsonBody(operation)?.schema === undefined ? 'the call has no body with a schema' : undefined;

const withoutParameters: Absent = (_, operation) =>
  operation.parameters.some(({ in: place, required }) => place === 'query' && required) && operation.body === undefined
    ? undefined
    : 'the call need not have parameters';

const withoutCallTarget =
  (wanted: (target: Target) => boolean, words: string): Absent =>
  (catalogue, operation) =>
    callTarget(catalogue, operation, { wanted }) === undefined ? words : undefined;

/** Changes the body of a call in the first place that is of the wanted kind. */
function spoiled(wanted: (target: Target) => boolean, change: (body: Json, target: Target) => Json) {
  return (call: OutgoingCall, { catalogue, operation }: OutgoingContext): OutgoingCall[] => {
    const { body = {} } = call;
    const target = callTarget(catalogue, operation, { wanted, body });
    return [target === undefined ? call : { ...call, body: change(body, target) }];
  };
}

/** The same call elsewhere at the listener. */
function elsewhere(call: OutgoingCall): OutgoingCall {
  const url = new URL(call.url);
  url.pathname = '/elsewhere';
  return { ...call, url: url.href };
}

/** Longer than a call is waited for, in milliseconds. */
const tooLate = 30_000;

/** Faults in the calls that the candidate makes. */
export const callFaults: readonly Fault[] = [
  {
    id: 'call-not-made',
    title: 'does not make the call that a request makes due',
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: () => [],
  },
  {
    id: 'call-late',
    title: 'makes the call that a request makes due much later',
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: (call) => [{ ...call, later: tooLate }],
  },
  {
    id: 'call-elsewhere',
    title: 'calls another address than it was given',
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: (call) => [elsewhere(call)],
  },
  {
    id: 'call-by-other-method',
    title: 'calls by another method than the definition names',
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: (call, { operation }) => [{ ...call, method: operation.method === 'PUT' ? 'POST' : 'PUT' }],
  },
  {
    id: 'call-twice',
    title: 'makes the same call twice, though it was acknowledged',
    absent: either(unlessUnsure, unlessAnonymous),
    outgoing: (call) => [call, { ...call, later: 20 }],
  },
  {
    id: 'call-wrong-type',
    title: 'calls with a property of another type',
    absent: either(unlessUnsure, withoutBody, withoutCallTarget(hasType, 'no property of the call has a type')),
    outgoing: spoiled(hasType, (body, { at, node }) => set(body, at, unlike(node))),
  },
  {
    id: 'call-missing-property',
    title: 'calls without a property that is required',
    absent: either(unlessUnsure, withoutBody, withoutCallTarget(isRequired, 'no property of the call is required')),
    outgoing: spoiled(isRequired, (body, { at }) => remove(body, at)),
  },
  {
    id: 'call-not-json',
    title: 'calls with a body that is no JSON',
    absent: either(unlessUnsure, withoutBody),
    outgoing: (call) => [{ ...call, text: JSON.stringify(call.body ?? {}).slice(0, -1) }],
  },
  {
    id: 'call-without-parameters',
    title: 'calls without the parameters that are required',
    absent: either(unlessUnsure, withoutParameters),
    outgoing: (call) => [{ ...call, url: call.url.replace(/\?.*$/, '') }],
  },
  {
    id: 'call-uncorrelated',
    title: 'calls without saying which request the call answers',
    absent: either(unlessUnsure, unlessConfigured, (catalogue, operation) =>
      bindingOf(catalogue, operation)?.correlate === undefined ? 'the call need not say it' : undefined,
    ),
    outgoing: (call, { binding }) => {
      const at = binding.correlate?.received;
      return [at === undefined ? call : withOther(call, at)];
    },
  },
];
