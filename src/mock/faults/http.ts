import { Buffer } from 'node:buffer';
import type { Catalogue } from '../../model/catalogue.js';
import type { HeaderDefinition, Operation } from '../../model/definition.js';
import { isFirstOfPath } from '../../model/find-operation.js';
import { set } from '../../support/json/pointer.js';
import type { Fault, MethodReaction } from '../kit/fault.js';
import { json, type WireAnswer } from '../kit/wire-answer.js';
import {
  type Absent,
  answersOf,
  either,
  targetsOf,
  withoutNamedJson,
  withoutOtherType,
  withoutRead,
  withoutSchema,
} from './absent.js';
import { isPlainText, targets } from './targets.js';

const unlessFirst: Absent = (catalogue, operation) =>
  isFirstOfPath(catalogue, operation) ? undefined : 'it shares its path with an operation that stands for it';

function documentsPatch({ operations }: Catalogue, { api, path }: Operation): boolean {
  return operations.some((other) => other.api === api && other.path === path && other.method === 'PATCH');
}

const namesItem = ({ parameters }: Operation): boolean => parameters.some(({ in: place }) => place === 'path');

/** DELETE is never tried, and PUT never on what exists. */
const withoutHarmlessMethod: Absent = (catalogue, operation) =>
  documentsPatch(catalogue, operation) && !namesItem(operation)
    ? 'there is no other method that would be harmless'
    : undefined;

/** A method beyond the GovSpec may well answer an item as GET does; only elsewhere is that a confusion. */
const withoutConfusion: Absent = (catalogue, operation) => {
  if (namesItem(operation)) return 'the path names an item, which a method beyond the GovSpec may answer too';
  return documentsPatch(catalogue, operation) ? 'PATCH is documented' : withoutSchema(catalogue, operation);
};

/** Another answer to methods that are not documented, but for HEAD and OPTIONS. */
const onForeign =
  (answer: MethodReaction): MethodReaction =>
  (plain, arrived) =>
    ['HEAD', 'OPTIONS'].includes(arrived.method) ? undefined : answer(plain, arrived);

const failing = json(500, { detail: 'Something went wrong.' });

const failingOn =
  (wanted: string): MethodReaction =>
  (_, { method }) =>
    method === wanted ? failing : undefined;

const without204: Absent = (_, operation) =>
  answersOf(operation)[0]?.status === '204' ? undefined : 'its success has content';

const withHeader = (wire: WireAnswer, name: string, value: string): WireAnswer => ({
  ...wire,
  headers: { ...wire.headers, [name]: value },
});

function declared(operation: Operation): readonly HeaderDefinition[] {
  return answersOf(operation)[0]?.headers ?? [];
}

const isTyped = ({ schemas }: Catalogue, { schema }: HeaderDefinition): boolean => {
  if (schema === undefined) return false;
  const { type, format, pattern, enum: values } = schemas.follow(schema, 'response').node;
  return ['integer', 'number'].includes(String(type)) || [format, pattern, values].some((key) => key !== undefined);
};

/** Faults in how HTTP is spoken. */
export const httpFaults: readonly Fault[] = [
  {
    id: 'wrong-content-type',
    title: 'sends JSON as text/html',
    absent: withoutOtherType,
    rewrite: (wire) => (wire.body === '' ? wire : withHeader(wire, 'content-type', 'text/html')),
  },
  {
    id: 'no-content-type',
    title: 'does not say of which type a body is',
    absent: withoutOtherType,
    rewrite: (wire) => {
      const { 'content-type': _, ...headers } = wire.headers;
      return { ...wire, headers };
    },
  },
  {
    id: 'charset-latin1',
    title: 'says that JSON is written in ISO 8859-1',
    absent: withoutNamedJson,
    rewrite: (wire) => withHeader(wire, 'content-type', `${wire.headers['content-type']}; charset=iso-8859-1`),
  },
  {
    id: 'invalid-utf8',
    title: 'writes JSON in ISO 8859-1',
    absent: (catalogue, operation) =>
      withoutNamedJson(catalogue, operation) ??
      (targetsOf(catalogue, operation, { wanted: isPlainText }).length > 0 ? undefined : 'it answers no free text'),
    rewrite: (wire, { call, value, schema }) => {
      if (value === undefined || schema === undefined) return wire;
      const [target] = targets(call.catalogue.schemas, schema, value).filter(isPlainText);
      if (target === undefined) return wire;
      return { ...wire, bytes: Buffer.from(JSON.stringify(set(value, target.at, 'caf\u00e9')), 'latin1') };
    },
  },
  {
    id: 'false-content-encoding',
    title: 'says that a body is compressed, which it is not',
    absent: withoutSchema,
    rewrite: (wire) => withHeader(wire, 'content-encoding', 'gzip'),
  },
  {
    id: 'false-content-length',
    title: 'announces more bytes than it sends',
    absent: withoutSchema,
    rewrite: (wire) => {
      const length = String(Buffer.byteLength(wire.body) + 5);
      return { ...withHeader(wire, 'content-length', length), verbatim: true };
    },
  },
  {
    id: '204-with-body',
    title: 'sends a body with a 204',
    absent: without204,
    rewrite: (wire) => ({ ...wire, body: '{"status":"done"}', verbatim: true }),
  },
  {
    id: '204-with-length',
    title: 'announces a body with a 204',
    absent: without204,
    rewrite: (wire) => ({ ...withHeader(wire, 'content-length', '0'), verbatim: true }),
  },
  {
    id: 'declared-header-missing',
    title: 'leaves out a header that the definition requires',
    absent: (_, operation) =>
      declared(operation).some(({ required }) => required) ? undefined : 'the definition requires no header',
    rewrite: (wire, { call }) => {
      const name = declared(call.operation)
        .find(({ required }) => required)
        ?.name.toLowerCase();
      return { ...wire, headers: Object.fromEntries(Object.entries(wire.headers).filter(([key]) => key !== name)) };
    },
  },
  {
    id: 'declared-header-of-wrong-type',
    title: 'sends a declared header that is not of its type',
    absent: (catalogue, operation) =>
      declared(operation).some((header) => isTyped(catalogue, header))
        ? undefined
        : 'the definition gives no header a type that a text could break',
    rewrite: (wire, { call }) => {
      const header = declared(call.operation).find((one) => isTyped(call.catalogue, one));
      return header === undefined ? wire : withHeader(wire, header.name.toLowerCase(), 'not of the type');
    },
  },
  {
    id: 'etag-ignored',
    title: 'names versions by ETag, and does not honour them',
    absent: either(withoutRead, withoutSchema),
    rewrite: (wire) => withHeader(wire, 'etag', '"1"'),
  },
  {
    id: 'error-on-condition',
    title: 'fails with 500 on conditional requests',
    absent: either(withoutRead, withoutSchema),
    rewrite: (wire, { arrived }) =>
      arrived.headers['if-none-match'] === undefined ? withHeader(wire, 'etag', '"1"') : failing,
  },
  { id: 'error-on-head', title: 'fails with 500 on HEAD', absent: withoutRead, onOtherMethod: failingOn('HEAD') },
  {
    id: 'error-on-options',
    title: 'fails with 500 on OPTIONS',
    absent: unlessFirst,
    onOtherMethod: failingOn('OPTIONS'),
  },
  {
    id: 'error-on-foreign-method',
    title: 'fails with 500 on methods that it does not know',
    absent: either(unlessFirst, withoutHarmlessMethod),
    onOtherMethod: onForeign(() => failing),
  },
  {
    id: 'method-not-allowed-without-allow',
    title: 'refuses methods with 405, and does not say which it takes',
    absent: either(unlessFirst, withoutHarmlessMethod),
    onOtherMethod: onForeign((plain) => {
      const { allow: _, ...headers } = plain.headers;
      return { ...plain, headers };
    }),
  },
  {
    id: 'method-confused',
    title: 'answers methods that are not documented as the one that is',
    absent: either(unlessFirst, withoutConfusion),
    onOtherMethod: onForeign(() => 'documented'),
  },
];
