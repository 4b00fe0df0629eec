import type { JsonObject } from '../../../src/model/json.js';
import { type ApiModel, choices, collectionPath, type Property, parameterOf, type Resource } from './model.js';

type Schema = Record<string, unknown>;

const plain: Record<Property['kind'], (property: Property) => Schema> = {
  text: ({ limit }) => ({ type: 'string', minLength: 1, ...(limit === undefined ? {} : { maxLength: limit }) }),
  integer: ({ limit }) => ({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    ...(limit === undefined ? {} : { maximum: limit }),
  }),
  number: () => ({ type: 'number', format: 'double', minimum: 0 }),
  boolean: () => ({ type: 'boolean' }),
  date: () => ({ type: 'string', format: 'date' }),
  'date-time': () => ({ type: 'string', format: 'date-time' }),
  email: () => ({ type: 'string', format: 'email' }),
  choice: () => ({ type: 'string', enum: [...choices] }),
  texts: () => ({ type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 5 }),
  nested: () => ({
    type: 'object',
    required: ['street'],
    properties: { street: { type: 'string', minLength: 1 }, number: { type: 'integer', minimum: 1 } },
    additionalProperties: false,
  }),
  map: () => ({ type: 'object', additionalProperties: { type: 'integer' } }),
  amount: () => ({ type: 'string', pattern: '^[0-9]{1,7}\\.[0-9]{2}$' }),
};

export const defaultOf = ({ kind }: Property): unknown => (kind === 'choice' ? 'open' : 1);

function schemaOf(property: Property, openapi: ApiModel['openapi']): Schema {
  const schema = plain[property.kind](property);
  const access =
    property.access === 'sent' ? { writeOnly: true } : property.access === 'answered' ? { readOnly: true } : {};
  const withDefault = property.hasDefault ? { default: defaultOf(property) } : {};
  return { ...(property.nullable ? nullable(schema, openapi) : schema), ...access, ...withDefault };
}

function nullable(schema: Schema, openapi: ApiModel['openapi']): Schema {
  const withNull = schema.enum === undefined ? {} : { enum: [...choices, null] };
  if (openapi === '3.0.3') return { ...schema, ...withNull, nullable: true };
  return { ...schema, ...withNull, type: [schema.type, 'null'] };
}

const identifierSchema: Record<Resource['identifiers'], Schema> = {
  uuid: { type: 'string', format: 'uuid' },
  integer: { type: 'integer', minimum: 1 },
  text: { type: 'string', minLength: 1 },
};

const title = ({ name }: Resource): string => `${name.charAt(0).toUpperCase()}${name.slice(1, -1)}`;
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function schemasOf(resource: Resource, openapi: ApiModel['openapi']): Record<string, Schema> {
  const { properties, identifier, identifiers, closed } = resource;
  const own = Object.fromEntries(properties.map((property) => [property.name, schemaOf(property, openapi)]));
  const shut = closed ? { additionalProperties: false } : {};
  const required = properties.filter((property) => property.required).map(({ name }) => name);
  const item = {
    type: 'object',
    required: [identifier, ...required],
    properties: { [identifier]: { ...identifierSchema[identifiers], readOnly: true }, ...own },
    ...shut,
  };
  return { [title(resource)]: item, [`${title(resource)}Change`]: { type: 'object', properties: own, ...shut } };
}

const wrapped: Record<Resource['wrapping'], (items: Schema, resource: Resource) => Schema> = {
  array: (items) => items,
  'items-and-total': (items) => ({
    type: 'object',
    required: ['items', 'total'],
    properties: { items, total: { type: 'integer' }, nextCursor: { type: 'string' } },
  }),
  data: (items) => ({
    type: 'object',
    required: ['data'],
    properties: { data: items, nextCursor: { type: 'string' } },
  }),
  hal: (items, { name }) => ({
    type: 'object',
    required: ['_embedded'],
    properties: {
      _embedded: { type: 'object', required: [name], properties: { [name]: items } },
      nextCursor: { type: 'string' },
    },
  }),
};

/** An array has no place for the next cursor. */
export const pagingOf = ({ paging, wrapping }: Resource): Resource['paging'] =>
  paging === 'cursor' && wrapping === 'array' ? 'offset' : paging;

const count = (name: string, minimum: number, preset: number): Schema => ({
  name,
  in: 'query',
  schema: { type: 'integer', minimum, maximum: 100, default: preset },
});
const starts: Record<Resource['paging'], readonly Schema[]> = {
  none: [],
  offset: [
    {
      name: 'offset',
      in: 'query',
      description: 'How many items to leave out at the beginning.',
      schema: { type: 'integer', minimum: 0, default: 0 },
    },
  ],
  page: [{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } }],
  cursor: [{ name: 'cursor', in: 'query', schema: { type: 'string' } }],
};

function pagingParameters(resource: Resource): readonly Schema[] {
  const paging = pagingOf(resource);
  return paging === 'none' ? [] : [...starts[paging], count(resource.sizeName, 1, 20)];
}

/** The orders that a list takes: by its first property, up and down. */
export function ordersOf({ sorts, properties: [first] }: Resource): readonly string[] {
  return sorts && first !== undefined ? [first.name, `-${first.name}`] : [];
}

function orderParameter(resource: Resource): readonly Schema[] {
  const orders = ordersOf(resource);
  return orders.length === 0 ? [] : [{ name: 'sort', in: 'query', schema: { type: 'string', enum: orders } }];
}

/** Properties by whose exact value a list can be narrowed. */
export const filtersOf = ({ filters, properties }: Resource): readonly Property[] =>
  filters
    ? properties.filter(({ kind, access }) => access === 'both' && (kind === 'choice' || kind === 'boolean'))
    : [];

const filterParameter = (property: Property): Schema => ({
  name: property.name,
  in: 'query',
  description: `Only items with this ${property.name}.`,
  schema: plain[property.kind](property),
});

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });

class Writer {
  constructor(private readonly api: ApiModel) {}

  private refusals(statuses: readonly number[]): Schema {
    const type = this.api.problem ? 'application/problem+json' : 'application/json';
    const content = { [type]: { schema: ref('Refusal') } };
    const protectedBy = this.api.security === 'none' ? [] : [401];
    return Object.fromEntries(
      [...statuses, ...protectedBy].map((status) => [String(status), { description: 'A refusal', content }]),
    );
  }

  paths(resource: Resource): Schema {
    const path = collectionPath(this.api, resource);
    const [parent] = this.api.resources;
    const outer = path.includes('{') && parent !== undefined ? [this.pathParameter(parent)] : [];
    const inner = [...outer, this.pathParameter(resource)];
    return {
      [path]: { ...this.create(resource, outer), ...(resource.operations.list ? this.list(resource, outer) : {}) },
      [`${path}/{${parameterOf(resource)}}`]: this.single(resource, inner),
    };
  }

  private pathParameter(resource: Resource): Schema {
    return {
      name: parameterOf(resource),
      in: 'path',
      required: true,
      schema: identifierSchema[resource.identifiers],
    };
  }

  private create(resource: Resource, parameters: readonly Schema[]): Schema {
    const headers = resource.location ? { Location: { required: true, schema: { type: 'string' } } } : {};
    const answer = { description: 'Created', headers, content: json(ref(title(resource))) };
    return {
      post: {
        operationId: `create${title(resource)}`,
        parameters,
        requestBody: { required: true, content: json(ref(title(resource))) },
        responses: { [resource.created]: answer, ...this.refusals([this.api.refusal, ...missing(parameters)]) },
      },
    };
  }

  private list(resource: Resource, outer: readonly Schema[]): Schema {
    const items = { type: 'array', items: ref(title(resource)) };
    const parameters = [
      ...outer,
      ...pagingParameters(resource),
      ...filtersOf(resource).map(filterParameter),
      ...orderParameter(resource),
    ];
    const refused = parameters.length === outer.length ? [] : [this.api.refusal];
    return {
      get: {
        operationId: `list${title(resource)}s`,
        parameters,
        responses: {
          200: { description: 'A page of items', content: json(wrapped[resource.wrapping](items, resource)) },
          ...this.refusals([...refused, ...missing(outer)]),
        },
      },
    };
  }

  private single(resource: Resource, parameters: readonly Schema[]): Schema {
    const { put, patch, remove } = resource.operations;
    const { versions } = resource;
    const tagged = versions ? { headers: { ETag: { required: true, schema: { type: 'string' } } } } : {};
    const item = { 200: { description: 'The item', content: json(ref(title(resource))), ...tagged } };
    const condition = versions ? { parameters: [{ name: 'If-Match', in: 'header', schema: { type: 'string' } }] } : {};
    const change = (schema: string, type: string): Schema => ({
      ...condition,
      requestBody: { required: true, content: { [type]: { schema: ref(schema) } } },
      responses: { ...item, ...this.refusals([this.api.refusal, 404, ...(versions ? [412] : [])]) },
    });
    const gone =
      resource.removed === 204
        ? { 204: { description: 'Removed' } }
        : { 200: { description: 'Removed', content: json(ref(title(resource))) } };
    const operation = (name: string, rest: Schema): Schema => ({ operationId: `${name}${title(resource)}`, ...rest });
    return {
      parameters,
      get: operation('read', {
        responses: { ...item, ...(versions ? { 304: { description: 'Unchanged' } } : {}), ...this.refusals([404]) },
      }),
      ...(put ? { put: operation('replace', change(title(resource), 'application/json')) } : {}),
      ...(patch
        ? { patch: operation('change', change(`${title(resource)}Change`, 'application/merge-patch+json')) }
        : {}),
      ...(remove ? { delete: operation('remove', { responses: { ...gone, ...this.refusals([404]) } }) } : {}),
    };
  }
}

const missing = (parameters: readonly Schema[]): readonly number[] => (parameters.length === 0 ? [] : [404]);

const schemes: Record<Exclude<ApiModel['security'], 'none'>, Schema> = {
  apiKey: { type: 'apiKey', in: 'header', name: 'X-Key' },
  apiKeyInQuery: { type: 'apiKey', in: 'query', name: 'key' },
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
};

function securityOf({ security }: ApiModel) {
  if (security === 'none') return { schemes: {}, demand: {} };
  return { schemes: { securitySchemes: { login: schemes[security] } }, demand: { security: [{ login: [] }] } };
}

const refusal: Schema = {
  type: 'object',
  required: ['title', 'status'],
  properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
};

/** The OpenAPI document of an API. */
export function definitionOf(api: ApiModel): JsonObject {
  const writer = new Writer(api);
  const { schemes: securitySchemes, demand } = securityOf(api);
  const document = {
    openapi: api.openapi,
    info: { title: 'A small API', version: '1.0.0' },
    servers: [{ url: api.basePath === '' ? '/' : api.basePath }],
    ...demand,
    paths: Object.assign({}, ...api.resources.map((resource) => writer.paths(resource))),
    components: {
      schemas: Object.assign({ Refusal: refusal }, ...api.resources.map((one) => schemasOf(one, api.openapi))),
      ...securitySchemes,
    },
  };
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}
