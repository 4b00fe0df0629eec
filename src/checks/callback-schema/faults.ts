import { type Absent, either } from '../../mock/kit/absent.js';
import { unlessUnsure } from '../../mock/kit/calls.js';
import type { Fault, OutgoingCall, OutgoingContext } from '../../mock/kit/fault.js';
import { jsonBody } from '../../mock/kit/json-content.js';
import { sampled } from '../../mock/kit/sampled.js';
import { hasType, isRequired, type Target, targets, unlike } from '../../mock/kit/targets.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { remove, set } from '../../support/json/pointer.js';

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

export const faults: readonly Fault[] = [
  {
    id: 'call-wrong-type',
    title: 'calls with a property of another type',
    foundBy: ['callback-schema'],
    absent: either(unlessUnsure, withoutBody, withoutCallTarget(hasType, 'no property of the call has a type')),
    outgoing: spoiled(hasType, (body, { at, node }) => set(body, at, unlike(node))),
  },
  {
    id: 'call-missing-property',
    title: 'calls without a property that is required',
    foundBy: ['callback-schema'],
    mayAlsoFail: ['callback-correlation'],
    absent: either(unlessUnsure, withoutBody, withoutCallTarget(isRequired, 'no property of the call is required')),
    outgoing: spoiled(isRequired, (body, { at }) => remove(body, at)),
  },
  {
    id: 'call-not-json',
    title: 'calls with a body that is no JSON',
    foundBy: ['callback-schema'],
    mayAlsoFail: ['callback-correlation'],
    absent: either(unlessUnsure, withoutBody),
    outgoing: (call) => [{ ...call, text: JSON.stringify(call.body ?? {}).slice(0, -1) }],
  },
  {
    id: 'call-without-parameters',
    title: 'calls without the parameters that are required',
    foundBy: ['callback-schema'],
    absent: either(unlessUnsure, withoutParameters),
    outgoing: (call) => [{ ...call, url: call.url.replace(/\?.*$/, '') }],
  },
];
