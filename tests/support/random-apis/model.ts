import fc from 'fast-check';

/** What a value of a property is. */
export const kinds = [
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'date-time',
  'email',
  'choice',
  'texts',
  'nested',
  'map',
  'amount',
] as const;
export type Kind = (typeof kinds)[number];

export interface Property {
  readonly name: string;
  readonly kind: Kind;
  readonly required: boolean;
  readonly nullable: boolean;
  /** Sent only, answered only, or both. */
  readonly access: 'both' | 'sent' | 'answered';
  /** Largest length or number, where the kind has one. */
  readonly limit: number | undefined;
  readonly hasDefault: boolean;
}

export const wrappings = ['array', 'items-and-total', 'data', 'hal'] as const;
export const pagings = ['none', 'offset', 'page', 'cursor'] as const;

export interface Resource {
  /** The plural, as in paths. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly identifier: 'id' | 'code';
  readonly identifiers: 'uuid' | 'integer' | 'text';
  readonly wrapping: (typeof wrappings)[number];
  readonly paging: (typeof pagings)[number];
  readonly filters: boolean;
  /** The list takes an order by the first property. */
  readonly sorts: boolean;
  /** Answers carry an ETag, and changes heed If-Match. */
  readonly versions: boolean;
  /** What the parameter for the number of items on a page is called. */
  readonly sizeName: 'limit' | 'pageSize' | 'per_page';
  readonly operations: {
    readonly list: boolean;
    readonly put: boolean;
    readonly patch: boolean;
    readonly remove: boolean;
  };
  readonly created: 200 | 201;
  readonly location: boolean;
  readonly removed: 200 | 204;
  /** Properties that nobody documents are refused. */
  readonly closed: boolean;
}

/** A small API: resources, of which the second may lie under the first. */
export interface ApiModel {
  readonly openapi: '3.0.3' | '3.1.0';
  readonly security: 'none' | 'apiKey' | 'apiKeyInQuery' | 'bearer' | 'basic';
  readonly basePath: '' | '/api/v1';
  readonly refusal: 400 | 422;
  readonly problem: boolean;
  readonly resources: readonly Resource[];
  readonly nested: boolean;
}

const words = [
  'title',
  'note',
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
const plurals = ['books', 'permits', 'parcels', 'visits'];

const propertyOf = (name: string): fc.Arbitrary<Property> =>
  fc
    .record({
      name: fc.constant(name),
      kind: fc.constantFrom(...kinds),
      required: fc.boolean(),
      nullable: fc.boolean(),
      access: fc.constantFrom('both' as const, 'both' as const, 'both' as const, 'sent' as const, 'answered' as const),
      limit: fc.constantFrom(undefined, 20, 100),
      hasDefault: fc.boolean(),
    })
    .map(consistent);

/** A default goes with an optional property that both sides know; what is nested has no null, to keep servers small. */
function consistent(property: Property): Property {
  const { kind, required, access } = property;
  const hasDefault = property.hasDefault && !required && access === 'both' && (kind === 'choice' || kind === 'integer');
  return {
    ...property,
    hasDefault,
    required: required && access !== 'answered',
    nullable: property.nullable && !required && !hasDefault && access === 'both' && kind !== 'nested' && kind !== 'map',
  };
}

const propertiesOf: fc.Arbitrary<readonly Property[]> = fc
  .subarray(words, { minLength: 2, maxLength: 6 })
  .chain((names) => fc.tuple(...names.map(propertyOf)))
  .map(([first, ...rest]) => (first === undefined ? [] : [plainText(first), ...rest]));

/** Every item has one property that a change can be seen in. */
const plainText = ({ name }: Property): Property => ({
  name,
  kind: 'text',
  required: true,
  nullable: false,
  access: 'both',
  limit: 100,
  hasDefault: false,
});

const resourceOf = (name: string): fc.Arbitrary<Resource> =>
  fc.record({
    name: fc.constant(name),
    properties: propertiesOf,
    identifier: fc.constantFrom('id' as const, 'code' as const),
    identifiers: fc.constantFrom('uuid' as const, 'integer' as const, 'text' as const),
    wrapping: fc.constantFrom(...wrappings),
    paging: fc.constantFrom(...pagings),
    filters: fc.boolean(),
    sorts: fc.boolean(),
    versions: fc.boolean(),
    sizeName: fc.constantFrom('limit' as const, 'pageSize' as const, 'per_page' as const),
    operations: fc.record({ list: fc.boolean(), put: fc.boolean(), patch: fc.boolean(), remove: fc.boolean() }),
    created: fc.constantFrom(200 as const, 201 as const),
    location: fc.boolean(),
    removed: fc.constantFrom(200 as const, 204 as const),
    closed: fc.boolean(),
  });

/** Any small API. */
export const apiModels: fc.Arbitrary<ApiModel> = fc.subarray(plurals, { minLength: 1, maxLength: 2 }).chain((names) =>
  fc.record({
    openapi: fc.constantFrom('3.0.3' as const, '3.1.0' as const),
    security: fc.constantFrom(
      'none' as const,
      'apiKey' as const,
      'apiKeyInQuery' as const,
      'bearer' as const,
      'basic' as const,
    ),
    basePath: fc.constantFrom('' as const, '/api/v1' as const),
    refusal: fc.constantFrom(400 as const, 422 as const),
    problem: fc.boolean(),
    resources: fc.tuple(...names.map(resourceOf)),
    nested: fc.boolean(),
  }),
);

/** The path of the items of a resource, with parameters in braces. */
export function collectionPath({ resources, nested }: ApiModel, resource: Resource): string {
  const [first] = resources;
  if (!nested || first === undefined || first === resource) return `/${resource.name}`;
  return `/${first.name}/{${parameterOf(first)}}/${resource.name}`;
}

/** The name of the path parameter that identifies an item. */
export const parameterOf = ({ name, identifier }: Resource): string =>
  `${name.slice(0, -1)}${identifier === 'id' ? 'Id' : 'Code'}`;

export const choices = ['draft', 'open', 'closed'] as const;
