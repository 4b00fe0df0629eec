/** What a value of a property is that has no parts, and no form of its own. */
export const plainKinds = ['text', 'integer', 'number', 'boolean', 'date', 'date-time', 'email', 'choice'] as const;

/** What a value of a property is. */
export const kinds = [
  ...plainKinds,
  'texts',
  'nested',
  'map',
  'amount',
  'money',
  'rate',
  'big',
  'link',
  'blob',
  'codes',
  'places',
  'variant',
] as const;
/** A reference holds the identifier of an item of the first resource. */
export type Kind = (typeof kinds)[number] | 'reference';

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

export const namings = ['camel', 'snake', 'kebab', 'pascal'] as const;
export const wrappings = ['array', 'items-and-total', 'data', 'hal', 'named', 'spring', 'results'] as const;
export const pagings = ['none', 'offset', 'page', 'cursor', 'link'] as const;
/** `given` is a natural key, which the client sends. */
export const identifierKinds = ['uuid', 'integer', 'text', 'given'] as const;

export interface Resource {
  /** The plural in camel case; paths have it with hyphens. */
  readonly name: string;
  readonly properties: readonly Property[];
  /** The name of the identifier in an item, and in the path. */
  readonly identifier: string;
  readonly parameter: string;
  readonly identifiers: (typeof identifierKinds)[number];
  readonly wrapping: (typeof wrappings)[number];
  readonly paging: (typeof pagings)[number];
  readonly firstPage: 0 | 1;
  readonly filters: boolean;
  /** A list can be narrowed by the first property: by its exact value, or in any case. */
  readonly textFilter: 'none' | 'exact' | 'any-case';
  /** A list can be narrowed to numbers and dates from one value to another. */
  readonly ranges: 'none' | 'from-to' | 'min-max' | 'brackets' | 'suffix';
  readonly searches: boolean;
  /** How a list takes an order by the first property. */
  readonly sorts: 'none' | 'signed' | 'two' | 'colon';
  readonly newestFirst: boolean;
  /** Answers carry an ETag, and changes heed If-Match, or demand it. */
  readonly versions: 'none' | 'heeded' | 'demanded';
  /** What the parameter for the number of items on a page is called. */
  readonly sizeName: 'limit' | 'pageSize' | 'per_page';
  readonly operations: {
    readonly list: boolean;
    readonly put: boolean;
    readonly patch: boolean;
    readonly remove: boolean;
  };
  readonly patchKind: 'merge' | 'plain' | 'operations';
  /** PUT creates what is not there: only with keys that the client gives. */
  readonly upserts: boolean;
  readonly created: 200 | 201 | 202;
  readonly createdBody: 'item' | 'identifier' | 'nothing';
  readonly location: boolean;
  readonly changedBody: 'item' | 'nothing';
  readonly removed: 200 | 204;
  /** The status of what was removed. */
  readonly gone: 404 | 410;
  /** Properties that nobody documents are refused. */
  readonly closed: boolean;
  /** No two items have the same first property, and where that is said. */
  readonly unique: 'no' | 'by-property' | 'by-refusal' | 'by-operation' | 'unsaid';
  /** Items are open, and can be closed once. */
  readonly action: boolean;
  /** Every item has settings, once. */
  readonly settings: boolean;
  /** They are changed in parts, and not replaced. */
  readonly settingsInParts: boolean;
  /** Items stand in an envelope. */
  readonly envelope: 'none' | 'data' | 'jsonapi';
  /** How a new item is sent. */
  readonly form: 'json' | 'form' | 'both';
  /** How many items are there from the beginning. */
  readonly seeded: 0 | 3 | 25;
}

/** What a server may do one way or the other. */
export interface Habits {
  readonly extras: boolean;
  readonly keepsUnknown: boolean;
  readonly absentAsNull: boolean;
  readonly utc: boolean;
  readonly strictQuery: boolean;
  readonly readOnlyRefused: boolean;
  readonly validatesFirst: boolean;
  readonly malformedIdRefused: boolean;
}

/** A small API: resources, of which the second may lie under the first or refer to it. */
export interface ApiModel {
  readonly openapi: '3.0.3' | '3.1.0';
  readonly naming: (typeof namings)[number];
  readonly security: 'none' | 'apiKey' | 'apiKeyInQuery' | 'bearer' | 'basic' | 'either' | 'both';
  /** Reading needs no credential. */
  readonly openReads: boolean;
  readonly basePath: '' | '/api/v1';
  readonly refusal: 400 | 422;
  readonly errors: 'problem' | 'plain' | 'nested';
  /** Refusals are documented under `default` only. */
  readonly errorsByDefault: boolean;
  readonly resources: readonly Resource[];
  readonly relation: 'none' | 'nested' | 'refers';
  /** The status of a reference to nothing. */
  readonly unknownReference: 404 | 409 | 422;
  /** The refusal says why. */
  readonly unknownReferenceTold: boolean;
  /** Every request needs a header with a UUID. */
  readonly header: boolean;
  readonly operationIds: boolean;
  readonly tags: boolean;
  readonly examples: 'none' | 'right' | 'wrong';
  readonly habits: Habits;
}

export const choices = ['draft', 'open', 'closed'] as const;
export const headerName = 'X-Request-Id';

/** A name of several words, as an API writes its names. */
export function cased(naming: ApiModel['naming'], name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(' ');
  if (naming === 'snake') return words.join('_');
  if (naming === 'kebab') return words.join('-');
  return naming === 'pascal' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}

/** A name as words of a sentence. */
export const spoken = (name: string): string => cased('kebab', name).replace(/[-_]/g, ' ');

export const singular = ({ name }: Resource): string => name.slice(0, -1);

export const isNested = ({ relation, resources }: ApiModel, resource: Resource): boolean =>
  relation === 'nested' && resources[0] !== resource;

/** The path of the items of a resource, with parameters in braces. */
export function collectionPath(api: ApiModel, resource: Resource): string {
  const [first] = api.resources;
  const own = `/${cased('kebab', resource.name)}`;
  if (first === undefined || !isNested(api, resource)) return own;
  return `/${cased('kebab', first.name)}/{${first.parameter}}${own}`;
}
