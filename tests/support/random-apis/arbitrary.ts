import fc from 'fast-check';
import {
  type ApiModel,
  cased,
  type Habits,
  identifierKinds,
  kinds,
  namings,
  type Property,
  pagings,
  plainKinds,
  type Resource,
  singular,
  wrappings,
} from './model.js';

/** Names of texts that may be anything. */
const textWords = ['title', 'note', 'label', 'remark', 'shortTitle'];
const words = [
  'summary',
  'detail',
  'amount',
  'status',
  'level',
  'active',
  'startsOn',
  'seenAt',
  'contact',
  'tags',
  'place',
  'fee',
  'scores',
];
const plurals = ['books', 'permits', 'parcels', 'workOrders'];

/** One of several values, each as likely as it is often named. */
const one = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
/** True once in a number of times. */
const seldom = (times: number): fc.Arbitrary<boolean> => fc.nat(times - 1).map((drawn) => drawn === times - 1);

const propertyOf = (name: string): fc.Arbitrary<Property> =>
  fc
    .record({
      name: fc.constant(name),
      kind: one(...kinds),
      required: fc.boolean(),
      nullable: fc.boolean(),
      access: one('both', 'both', 'both', 'sent', 'answered'),
      limit: one(undefined, 20, 100),
      hasDefault: fc.boolean(),
    })
    .map(consistent);

const neverNull: readonly Property['kind'][] = ['nested', 'map', 'places', 'variant'];

/** A default goes with an optional property that both sides know; what is nested has no null, to keep servers small. */
function consistent(property: Property): Property {
  const { kind, required, access } = property;
  const hasDefault = property.hasDefault && !required && access === 'both' && (kind === 'choice' || kind === 'integer');
  return {
    ...property,
    hasDefault,
    required: required && access !== 'answered',
    nullable: property.nullable && !required && !hasDefault && access === 'both' && !neverNull.includes(kind),
  };
}

/** Every item has one property that a change can be seen in. */
const plainText = (name: string): Property => ({
  name,
  kind: 'text',
  required: true,
  nullable: false,
  access: 'both',
  limit: 100,
  hasDefault: false,
});

const propertiesOf = (naming: ApiModel['naming']): fc.Arbitrary<readonly Property[]> =>
  fc
    .tuple(one(...textWords), fc.subarray(words, { minLength: 1, maxLength: 5 }))
    .chain(([first, rest]) =>
      fc.tuple(fc.constant(plainText(cased(naming, first))), ...rest.map((name) => propertyOf(cased(naming, name)))),
    );

const listOf = {
  wrapping: one(...wrappings),
  paging: one(...pagings),
  firstPage: one(1, 1, 0),
  filters: fc.boolean(),
  textFilter: one('none', 'none', 'exact', 'any-case'),
  ranges: one('none', 'none', 'from-to', 'min-max', 'brackets', 'suffix'),
  searches: seldom(4),
  sorts: one('none', 'signed', 'two', 'colon'),
  newestFirst: seldom(3),
  sizeName: one('limit', 'pageSize', 'per_page'),
  seeded: one(0, 0, 0, 3, 25),
} as const;

const changeOf = {
  versions: one('none', 'none', 'heeded', 'demanded'),
  operations: fc.record({ list: fc.boolean(), put: fc.boolean(), patch: fc.boolean(), remove: fc.boolean() }),
  patchKind: one('merge', 'plain', 'operations'),
  upserts: fc.boolean(),
  created: one(200, 201, 201, 202),
  createdBody: one('item', 'item', 'item', 'identifier', 'nothing'),
  location: fc.boolean(),
  changedBody: one('item', 'item', 'nothing'),
  removed: one(200, 204),
  gone: one(404, 404, 410),
  closed: fc.boolean(),
  unique: one('no', 'no', 'no', 'no', 'by-property', 'by-refusal', 'by-operation', 'unsaid'),
  action: seldom(4),
  settings: seldom(5),
  settingsInParts: fc.boolean(),
  envelope: one('none', 'none', 'none', 'data', 'jsonapi'),
  form: one('json', 'json', 'json', 'form', 'both'),
} as const;

const resourceOf = (naming: ApiModel['naming'], name: string): fc.Arbitrary<Resource> =>
  fc
    .record({
      name: fc.constant(name),
      properties: propertiesOf(naming),
      identifier: one('id', 'id', 'code', 'key'),
      parameter: one('named', 'named', 'plain'),
      identifiers: one(...identifierKinds),
      ...listOf,
      ...changeOf,
    })
    .map((drawn) => sound(naming, drawn));

/** `bookId` for the `id` of a book. */
const parameterOf = (naming: ApiModel['naming'], resource: Resource): string =>
  cased(naming, `${singular(resource)}${resource.identifier.charAt(0).toUpperCase()}${resource.identifier.slice(1)}`);

/** A resource whose parts go together. */
function sound(naming: ApiModel['naming'], drawn: Resource): Resource {
  const isEnveloped = drawn.envelope === 'jsonapi';
  const identifiers = isEnveloped ? 'uuid' : drawn.identifiers;
  const identifier = cased(naming, isEnveloped ? 'id' : drawn.identifier);
  const isGiven = identifiers === 'given';
  const { put, patch } = drawn.operations;
  return {
    ...drawn,
    identifier,
    parameter: drawn.parameter === 'plain' ? identifier : parameterOf(naming, { ...drawn, identifier }),
    identifiers,
    upserts: drawn.upserts && isGiven && put,
    createdBody: drawn.createdBody === 'nothing' && !drawn.location && !isGiven ? 'item' : drawn.createdBody,
    versions: put || patch ? drawn.versions : 'none',
    ...shapeOf(drawn, isEnveloped, isGiven),
  };
}

/** In the envelope of JSON:API, much is settled; what has parts or a key does not go into a form. */
function shapeOf(drawn: Resource, isEnveloped: boolean, isGiven: boolean): Partial<Resource> {
  if (isEnveloped) return { patchKind: 'plain', form: 'json', wrapping: 'data' };
  const isFlat = drawn.properties.every(
    ({ kind, nullable }) => (plainKinds as readonly string[]).includes(kind) && !nullable,
  );
  return {
    form: isFlat && !isGiven ? drawn.form : 'json',
    wrapping: drawn.paging === 'link' ? 'array' : drawn.wrapping,
  };
}

const habits: fc.Arbitrary<Habits> = fc.record({
  extras: seldom(3),
  keepsUnknown: seldom(3),
  absentAsNull: fc.boolean(),
  utc: seldom(3),
  strictQuery: seldom(3),
  readOnlyRefused: seldom(4),
  validatesFirst: fc.boolean(),
  malformedIdRefused: seldom(3),
});

function related(api: ApiModel): ApiModel {
  const [first, second] = api.resources;
  if (first === undefined || second === undefined) return { ...api, relation: 'none' };
  if (api.relation === 'nested') {
    const inner = { ...second, parameter: parameterOf(api.naming, second), seeded: 0 as const };
    return { ...api, resources: [{ ...first, parameter: parameterOf(api.naming, first) }, inner] };
  }
  if (api.relation === 'none') return api;
  const name = cased(api.naming, `${singular(first)}Id`);
  const reference: Property = { ...plainText(name), kind: 'reference', limit: undefined };
  return { ...api, resources: [first, { ...second, form: 'json', properties: [...second.properties, reference] }] };
}

/** Any small API. */
export const apiModels: fc.Arbitrary<ApiModel> = fc
  .tuple(fc.subarray(plurals, { minLength: 1, maxLength: 2 }), one('camel', 'camel', ...namings))
  .chain(([names, naming]) =>
    fc.record({
      openapi: one('3.0.3', '3.1.0'),
      naming: fc.constant(naming),
      security: one('none', 'apiKey', 'apiKeyInQuery', 'bearer', 'basic', 'either', 'both'),
      openReads: seldom(4),
      basePath: one('', '/api/v1'),
      refusal: one(400, 422),
      errors: one('problem', 'plain', 'nested'),
      errorsByDefault: seldom(4),
      resources: fc.tuple(...names.map((name) => resourceOf(naming, name))),
      relation: one('none', 'nested', 'refers'),
      unknownReference: one(404, 409, 422),
      unknownReferenceTold: fc.boolean(),
      header: seldom(5),
      operationIds: fc.boolean(),
      tags: fc.boolean(),
      examples: one('none', 'right', 'wrong'),
      habits,
    }),
  )
  .map(related);
