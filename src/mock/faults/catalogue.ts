import { remove, set } from '../../json/pointer.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { MediaContent, Operation, ResponseDefinition, SchemaRef } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { identifyingParameter, isCredential, playOf, saysNothing, showsItem } from '../../model/parts.js';
import { sample } from '../../schema/sample.js';
import { jsonContent, withoutRefusal } from '../answer-body.js';
import { answer } from '../behaviour/by-bindings.js';
import type { Store } from '../store.js';
import { hasType, type Target, targets, unlike } from './body-targets.js';
import { callFaults } from './calls.js';
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

/** What the definition says of the body of a success. */
function contentsOf(operation: Operation): readonly MediaContent[] {
  return answersOf(operation)[0]?.contents ?? [];
}

/** An answer in HTML or in any type, or with no body at all, has no other type to be sent as. */
function withoutOtherType(_: Catalogue, operation: Operation): string | undefined {
  const types = contentsOf(operation).map(({ mediaType }) => mediaType);
  const isOpen = types.length === 0 || types.includes('text/html') || types.includes('*/*');
  return isOpen ? 'the definition documents no body, HTML, or any media type' : undefined;
}

function withoutSchema(_: Catalogue, operation: Operation): string | undefined {
  const speaks = contentsOf(operation).some(({ schema }) => schema !== undefined);
  return speaks ? undefined : 'the definition documents no schema';
}

function withoutJson(catalogue: Catalogue, operation: Operation): string | undefined {
  const isJson = contentsOf(operation).some(({ mediaType }) => /json|^\*\/\*$/.test(mediaType));
  return isJson ? withoutSchema(catalogue, operation) : 'the definition documents no JSON';
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

/** Operations that take nothing but texts in their path cannot be given anything invalid. */
function withoutInput({ schemas }: Catalogue, operation: Operation): string | undefined {
  const breakable = operation.parameters.some((parameter) => {
    const type = parameter.schema === undefined ? undefined : schemas.follow(parameter.schema, 'request').node.type;
    return (
      (parameter.required && parameter.in !== 'path' && !isCredential(operation, parameter)) ||
      ['integer', 'number', 'boolean'].includes(String(type))
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
const hasEnum = (target: Target): boolean => Array.isArray(target.node.enum);

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
    absent: (_, { open }) => (open === true ? 'anyone may call it' : undefined),
    ignoresCredential: true,
  },
  {
    id: 'unknown-id-200',
    title: 'answers identifiers that do not exist with success',
    absent: (catalogue, operation) => {
      const play = playOf(catalogue, operation);
      if (play?.part.among !== undefined) return 'a list may be empty';
      const documents404 = operation.responses.some(({ status }) => status === '404');
      const isRead = play?.role === 'read' && (play.resource.unknown === 'refused' || saysNothing(operation, 204));
      const named = play?.part.by !== undefined || identifyingParameter(catalogue, operation) !== undefined;
      const asked = named && (documents404 || play?.role === 'exists' || isRead);
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
      const changes = play?.role === 'update' && (play.part.sent !== undefined || play.part.becomes !== undefined);
      if (!changes) return 'it does not change anything that is known';
      const [read] = play.resource.read;
      if (read === undefined || !showsItem(read)) return 'no answer shows what was changed';
      const confirmed = catalogue.bindings.callbacks[play.part.confirmedBy ?? ''];
      return confirmed?.address === 'configured' ? 'the change may come to be seen at any time' : undefined;
    },
    store: without('change'),
  },
  {
    id: 'delete-without-effect',
    title: 'answers that it removed, and removes nothing',
    absent: (catalogue, operation) => {
      const play = playOf(catalogue, operation);
      return play?.role !== 'delete' || play.resource.read.length === 0
        ? 'it does not remove anything that could be read'
        : play.part.mayStay;
    },
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
