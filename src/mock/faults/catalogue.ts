import { remove, set } from '../../json/pointer.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { isCredential, playOf } from '../../model/parts.js';
import { sample } from '../../schema/sample.js';
import { jsonContent } from '../answer-body.js';
import { answer } from '../behaviour/by-bindings.js';
import type { Store } from '../store.js';
import { type Target, targets } from './body-targets.js';
import type { AnswerContext, Fault, WireAnswer } from './fault.js';

const everywhere = (): undefined => undefined;

function successOf(operation: Operation) {
  return operation.responses.find(({ status }) => status.startsWith('2'));
}

/** An answer in HTML, or with no body at all, has no other type to be sent as. */
function withoutOtherType(_: Catalogue, operation: Operation): string | undefined {
  const types = successOf(operation)?.contents.map(({ mediaType }) => mediaType) ?? [];
  return types.length > 0 && !types.includes('text/html') ? undefined : 'the definition documents no body, or HTML';
}

function withoutSchema(_: Catalogue, operation: Operation): string | undefined {
  const contents = successOf(operation)?.contents ?? [];
  return contents.some(({ schema }) => schema !== undefined) ? undefined : 'the definition documents no schema';
}

function withoutJson(catalogue: Catalogue, operation: Operation): string | undefined {
  const isJson = successOf(operation)?.contents.some(({ mediaType }) => /json/.test(mediaType)) === true;
  return isJson ? withoutSchema(catalogue, operation) : 'the definition documents no JSON';
}

/** What says which item is meant: a part of the path, or a value that the vendor knows. */
function withoutIdentifier({ bindings }: Catalogue, operation: Operation): string | undefined {
  const names = operation.parameters.some(({ in: place, name }) => {
    const known = bindings.values[name];
    return place === 'path' ? known?.identifies !== false : place === 'query' && known !== undefined;
  });
  return names ? undefined : 'it takes no identifier';
}

/** Faults in a body can show only where a full documented body has a property of the kind that is spoiled. */
function withoutTarget(wanted: (target: Target) => boolean, words: string, statuses = /^2/) {
  return (catalogue: Catalogue, operation: Operation): string | undefined => {
    const found = operation.responses
      .filter(({ status }) => statuses.test(status))
      .some((response) => {
        const schema = jsonContent(response)?.schema;
        const body = schema === undefined ? undefined : sampled(catalogue, schema);
        return schema !== undefined && body !== undefined && targets(catalogue.schemas, schema, body).some(wanted);
      });
    return found ? undefined : words;
  };
}

function sampled(catalogue: Catalogue, schema: SchemaRef): Json | undefined {
  return sample(catalogue.schemas, schema, 'answer', { seed: 1, variant: 0, direction: 'response' });
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

/** The seeded faults of a reference candidate. */
export const faults: readonly Fault[] = [
  {
    id: 'wrong-success-status',
    title: 'answers success with another 2xx than documented',
    absent: everywhere,
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
    absent: withoutOtherType,
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
    absent: withoutSchema,
    rewrite: (wire) => ({ ...wire, body: '' }),
  },
  {
    id: 'ignored-credential',
    title: 'answers without asking for a credential',
    absent: everywhere,
    ignoresCredential: true,
  },
  {
    id: 'unknown-id-200',
    title: 'answers identifiers that do not exist with success',
    absent: (catalogue, operation) => {
      const play = playOf(catalogue, operation);
      const documents404 = operation.responses.some(({ status }) => status === '404');
      const refuses = play?.role === 'read' && play.resource.unknown === 'refused';
      if (!documents404 && play?.role !== 'exists' && !refuses)
        return 'the GovSpec does not say how an unknown identifier is answered';
      return play?.part.by === undefined ? withoutIdentifier(catalogue, operation) : undefined;
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
      if (play?.role !== 'update' || play.part.sent === undefined) return 'it does not change anything';
      return play.resource.read[0]?.returned === undefined ? 'no answer shows what was changed' : undefined;
    },
    store: without('change'),
  },
  {
    id: 'delete-without-effect',
    title: 'answers that it removed, and removes nothing',
    absent: (catalogue, operation) => {
      const play = playOf(catalogue, operation);
      const removes = play?.role === 'delete' && play.resource.read.length > 0;
      return removes ? undefined : 'it does not remove anything that could be read';
    },
    store: without('remove'),
  },
  {
    id: 'invalid-accepted',
    title: 'accepts requests that break the definition',
    absent: withoutInput,
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
