import { get, remove, set } from '../../json/pointer.js';
import { asText } from '../../json/template.js';
import type { CallbackBinding } from '../../model/bindings.js';
import { type Catalogue, shortName } from '../../model/catalogue.js';
import type { Operation, ResponseDefinition, SchemaRef } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { isCredential, type Play, playOf, type Role } from '../../model/parts.js';
import { sample } from '../../schema/sample.js';
import { jsonBody, jsonContent, withoutRefusal } from '../answer-body.js';
import { answer } from '../behaviour/by-bindings.js';
import type { Store } from '../store.js';
import { type Target, targets } from './body-targets.js';
import type { AnswerContext, Fault, WireAnswer } from './fault.js';

const everywhere = (): undefined => undefined;

/** The answers whose status is of the wanted kind; `default` stands for success where no 2xx is documented. */
function answersOf(operation: Operation, statuses = /^2/): ResponseDefinition[] {
  const silent = !operation.responses.some(({ status }) => status.startsWith('2'));
  return operation.responses.filter(({ status }) => statuses.test(status) || (silent && status === 'default'));
}

/** Any 2xx is a success where the definition names none. */
function withoutStatus(_: Catalogue, operation: Operation): string | undefined {
  const named = operation.responses.some(({ status }) => status.startsWith('2'));
  return named ? undefined : 'the definition documents no status of success';
}

/** What is cut short can be told only of JSON. */
function withoutJson(_: Catalogue, operation: Operation): string | undefined {
  const isJson = answersOf(operation)[0]?.contents.some(({ mediaType }) => /json/.test(mediaType)) === true;
  return isJson ? undefined : 'the definition documents no JSON';
}

function withoutBody(_: Catalogue, operation: Operation): string | undefined {
  return answersOf(operation)[0]?.contents.length ? undefined : 'the definition documents no body';
}

/** Faults in a body can show only where a full documented body has a property of the kind that is spoiled. */
function withoutTarget(wanted: (target: Target) => boolean, words: string, statuses = /^2/) {
  return (catalogue: Catalogue, operation: Operation): string | undefined => {
    const found = answersOf(operation, statuses).some((response) => {
      const schema = jsonContent(response)?.schema;
      const full = schema === undefined ? undefined : sampled(catalogue, schema);
      const body = full === undefined || /^4/.test(response.status) ? full : withoutRefusal(operation, full);
      return schema !== undefined && body !== undefined && targets(catalogue.schemas, schema, body).some(wanted);
    });
    return found ? undefined : words;
  };
}

function sampled(catalogue: Catalogue, schema: SchemaRef): Json | undefined {
  return sample(catalogue.schemas, schema, 'answer', { seed: 1, variant: 0, direction: 'response' });
}

function withoutRole(role: Role, words: string) {
  return (catalogue: Catalogue, operation: Operation): string | undefined =>
    isSeen(playOf(catalogue, operation), role) ? undefined : words;
}

function isSeen(play: Play | undefined, role: Role): boolean {
  return play?.role === role && play.resource.read.length > 0;
}

/** What is meant stands in the path, or is a value of the query that only the vendor knows. */
function namesOne({ bindings }: Catalogue, { parameters }: Operation): boolean {
  return parameters.some(({ in: place, name, required }) => {
    const known = Object.hasOwn(bindings.values, name) || Object.hasOwn(bindings.parameters, name);
    return place === 'path' || (place === 'query' && required && known);
  });
}

/** Operations that take nothing but texts in their path cannot be given anything invalid. */
function withoutInput({ schemas }: Catalogue, operation: Operation): string | undefined {
  const breakable = operation.parameters.some((parameter) => {
    const type = parameter.schema === undefined ? undefined : schemas.follow(parameter.schema, 'request').node.type;
    return (
      (parameter.required && parameter.in !== 'path' && !isCredential(operation, parameter)) ||
      type === 'integer' ||
      type === 'boolean'
    );
  });
  return breakable || operation.body !== undefined ? undefined : 'it takes no input that could be invalid';
}

/** Changes the first property of a body that is of the wanted kind. */
function spoil(wanted: (target: Target) => boolean, change: (body: Json, target: Target) => Json) {
  return (wire: WireAnswer, { call, value, schema }: AnswerContext): WireAnswer => {
    if (value === undefined || schema === undefined) return wire;
    const target = targets(call.catalogue.schemas, schema, value).find(wanted);
    return target === undefined ? wire : { ...wire, body: JSON.stringify(change(value, target)) };
  };
}

const isRequired = (target: Target): boolean => target.required;
const hasType = (target: Target): boolean => typeof target.node.type === 'string';
const hasEnum = (target: Target): boolean => Array.isArray(target.node.enum);

function unlike(node: Target['node']): Json {
  return node.type === 'string' ? 12345 : 'of another type';
}

/** A success status that the definition does not document. */
function otherSuccess(operation: Operation): number {
  const documented = new Set(operation.responses.map(({ status }) => status));
  return [202, 201, 203, 206].find((code) => !documented.has(String(code))) ?? 299;
}

function without(method: 'add' | 'change' | 'remove') {
  return (store: Store): Store => ({
    all: (resource) => store.all(resource),
    find: (resource, id) => store.find(resource, id),
    add: (resource, id, object) => store.add(resource, id, object),
    change: (resource, id, object) => store.change(resource, id, object),
    remove: (resource, id) => store.remove(resource, id),
    [method]: () => undefined,
  });
}

/** Faults in what the candidate serves. */
const servedFaults: readonly Fault[] = [
  {
    id: 'wrong-success-status',
    title: 'answers success with another 2xx than documented',
    absent: withoutStatus,
    rewrite: (wire, { call }) => ({ ...wire, status: otherSuccess(call.operation) }),
  },
  {
    id: 'undocumented-status',
    title: 'answers with a status that nothing documents',
    absent: everywhere,
    rewrite: (wire) => ({ ...wire, status: 418 }),
  },
  {
    id: 'missing-required-property',
    title: 'leaves a required property out of the answer',
    absent: withoutTarget(isRequired, 'no property of the documented body is required'),
    rewrite: spoil(isRequired, (body, { at }) => remove(body, at)),
  },
  {
    id: 'wrong-type',
    title: 'answers a property with a value of another type',
    absent: withoutTarget(hasType, 'no property of the documented body has a type'),
    rewrite: spoil(hasType, (body, { at, node }) => set(body, at, unlike(node))),
  },
  {
    id: 'wrong-enum-value',
    title: 'answers a property with a value that is not in its list',
    absent: withoutTarget(hasEnum, 'no property of a documented body has a list of values', /^[24]/),
    rewrite: spoil(hasEnum, (body, { at }) => set(body, at, 'no such value')),
    refusals: true,
  },
  {
    id: 'wrong-content-type',
    title: 'sends JSON as text/html',
    absent: withoutBody,
    rewrite: (wire) =>
      wire.body === '' ? wire : { ...wire, headers: { ...wire.headers, 'content-type': 'text/html' } },
  },
  {
    id: 'broken-json',
    title: 'cuts the body short',
    absent: withoutJson,
    rewrite: (wire) => ({ ...wire, body: wire.body.slice(0, -1) }),
  },
  {
    id: 'empty-body',
    title: 'sends no body',
    absent: withoutBody,
    rewrite: (wire) => ({ ...wire, body: '' }),
  },
  {
    id: 'ignored-credential',
    title: 'answers without asking for a credential',
    absent: (_, { open }) => (open === true ? 'anyone may call it' : undefined),
    ignoresCredential: true,
  },
  {
    id: 'unknown-id-200',
    title: 'answers identifiers that do not exist with success',
    absent: (catalogue, operation) => {
      const play = playOf(catalogue, operation);
      const takesOne = play?.part.by !== undefined || namesOne(catalogue, operation);
      const documents404 = takesOne && operation.responses.some(({ status }) => status === '404');
      const asked =
        documents404 || play?.role === 'exists' || (play?.role === 'read' && play.resource.unknown === 'refused');
      return asked ? undefined : 'the GovSpec does not say how an unknown identifier is answered';
    },
    onNotFound: (call) => answer(call, {}),
    rewrite: (wire, { call, value }) => {
      const pointer = playOf(call.catalogue, call.operation)?.part.answer;
      return pointer === undefined || value === undefined
        ? wire
        : { ...wire, body: JSON.stringify(set(value, pointer, true)) };
    },
  },
  {
    id: 'create-not-kept',
    title: 'answers that it created, and keeps nothing',
    absent: (catalogue, operation) => {
      const play = playOf(catalogue, operation);
      if (play?.role !== 'create') return 'it does not create';
      return play.resource.read.length === 0 ? 'no operation reads the item' : undefined;
    },
    store: without('add'),
  },
  {
    id: 'update-lost',
    title: 'answers that it changed, and keeps the old',
    absent: (catalogue, operation) => {
      const play = playOf(catalogue, operation);
      if (!isSeen(play, 'update')) return 'it does not change anything that could be read';
      const confirmed = catalogue.bindings.callbacks[play?.part.confirmedBy ?? ''];
      return confirmed?.address === 'configured' ? 'the change may come to be seen at any time' : undefined;
    },
    store: without('change'),
  },
  {
    id: 'delete-without-effect',
    title: 'answers that it removed, and removes nothing',
    absent: withoutRole('delete', 'it does not remove anything that could be read'),
    store: without('remove'),
  },
  {
    id: 'invalid-accepted',
    title: 'accepts requests that break the definition',
    absent: (catalogue, operation) => {
      const isPage = operation.page === true && withoutJson(catalogue, operation) !== undefined;
      return isPage ? 'a page may say no in a browser' : withoutInput(catalogue, operation);
    },
    onInvalid: 'accept',
  },
  {
    id: 'error-on-invalid',
    title: 'fails with 500 on requests that break the definition',
    absent: withoutInput,
    onInvalid: 'fail',
  },
  {
    id: 'slow',
    title: 'answers after three seconds',
    absent: everywhere,
    delay: 3000,
  },
];

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

/** Faults in the calls that the candidate makes. */
const callFaults: readonly Fault[] = [
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
    outgoing: (body, { catalogue, operation }) => {
      const target = callTarget(catalogue, operation, body);
      return target === undefined ? body : set(body, target.at, unlike(target.node));
    },
  },
  {
    id: 'call-uncorrelated',
    title: 'calls without saying which request the call answers',
    absent: (catalogue, operation) =>
      withoutCall(catalogue, operation) ??
      (bindingOf(catalogue, operation)?.correlate === undefined ? 'the call need not say it' : undefined),
    outgoing: (body, { binding }) => {
      const at = binding.correlate?.received;
      return at === undefined ? body : set(body, at, other(get(body, at)));
    },
  },
];

/** Only what the candidate serves can be answered wrongly. */
function served(fault: Fault): Fault {
  return {
    ...fault,
    absent: (catalogue, operation) =>
      operation.role === 'served' || operation.role === 'callback-in'
        ? fault.absent(catalogue, operation)
        : 'the candidate does not serve it',
  };
}

/** The seeded faults of a reference candidate. */
export const faults: readonly Fault[] = [...servedFaults.map(served), ...callFaults];
