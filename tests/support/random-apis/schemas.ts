import { type ApiModel, choices, type Property, type Resource, singular } from './model.js';

export type Schema = Record<string, unknown>;

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const texts = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });

const place = (): Schema => ({
  type: 'object',
  required: ['street'],
  properties: { street: { type: 'string', minLength: 1 }, number: { type: 'integer', minimum: 1 } },
  additionalProperties: false,
});

/** The largest whole number that JSON readers agree on. */
const largest = 2 ** 53 - 1;

const plain: Record<Exclude<Property['kind'], 'reference'>, (property: Property) => Schema> = {
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
  choice: () => texts(...choices),
  texts: () => ({ type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 5 }),
  nested: place,
  map: () => ({ type: 'object', additionalProperties: { type: 'integer' } }),
  amount: () => ({ type: 'string', pattern: '^[0-9]{1,7}\\.[0-9]{2}$' }),
  money: () => ({ type: 'number', multipleOf: 0.01, minimum: 0, maximum: 100000 }),
  rate: () => ({
    type: 'number',
    minimum: 0,
    maximum: 100,
    description: 'A percentage, rounded to two decimal places.',
  }),
  big: () => ({ type: 'integer', format: 'int64', minimum: 0, maximum: largest }),
  link: () => ({ type: 'string', format: 'uri' }),
  blob: () => ({ type: 'string', format: 'byte' }),
  codes: () => ({ type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' }, uniqueItems: true, maxItems: 4 }),
  places: () => ({ type: 'array', items: place(), maxItems: 4 }),
  variant: () => ({
    oneOf: [ref('CardPayment'), ref('CashPayment')],
    discriminator: {
      propertyName: 'kind',
      mapping: { card: '#/components/schemas/CardPayment', cash: '#/components/schemas/CashPayment' },
    },
  }),
};

/** What the values of a variant look like. */
const variants: Record<string, Schema> = {
  CardPayment: {
    type: 'object',
    required: ['kind', 'digits'],
    properties: { kind: texts('card'), digits: { type: 'string', pattern: '^[0-9]{4}$' } },
  },
  CashPayment: {
    type: 'object',
    required: ['kind', 'sum'],
    properties: { kind: texts('cash'), sum: { type: 'integer', minimum: 0 } },
  },
};

export const defaultOf = ({ kind }: Property): unknown => (kind === 'choice' ? 'open' : 1);

const identifierSchemas: Record<Resource['identifiers'], Schema> = {
  uuid: { type: 'string', format: 'uuid' },
  integer: { type: 'integer', minimum: 1 },
  text: { type: 'string', minLength: 1 },
  given: { type: 'string', pattern: '^[A-Z]{2}[0-9]{6}$' },
};

export const identifierSchema = ({ identifiers }: Resource): Schema => identifierSchemas[identifiers];

/** The schema of the values of a property. */
export function valueSchema(api: ApiModel, property: Property): Schema {
  const { kind } = property;
  if (kind !== 'reference') return plain[kind](property);
  const [first] = api.resources;
  return first === undefined
    ? {}
    : { ...identifierSchema(first), description: `Which ${singular(first)} it belongs to.` };
}

const exampleOf = ({ kind }: Property, isRight: boolean): unknown => {
  if (kind === 'text') return isRight ? 'An example' : 12;
  if (kind === 'integer') return isRight ? 7 : 'seven';
  if (kind === 'choice') return isRight ? 'draft' : 'elsewhere';
  return kind === 'date' ? (isRight ? '2024-02-29' : 'tomorrow') : undefined;
};

function schemaOf(api: ApiModel, property: Property): Schema {
  const schema = valueSchema(api, property);
  const access =
    property.access === 'sent' ? { writeOnly: true } : property.access === 'answered' ? { readOnly: true } : {};
  const withDefault = property.hasDefault ? { default: defaultOf(property) } : {};
  const example = api.examples === 'none' ? undefined : exampleOf(property, api.examples === 'right');
  return {
    ...(property.nullable ? nullable(schema, api.openapi) : schema),
    ...access,
    ...withDefault,
    ...(example === undefined ? {} : { example }),
  };
}

function nullable(schema: Schema, openapi: ApiModel['openapi']): Schema {
  const withNull = schema.enum === undefined ? {} : { enum: [...choices, null] };
  if (openapi === '3.0.3') return { ...schema, ...withNull, nullable: true };
  return { ...schema, ...withNull, type: [schema.type, 'null'] };
}

export const title = ({ name }: Resource): string => `${name.charAt(0).toUpperCase()}${name.slice(1, -1)}`;

/** In the envelope of JSON:API, the identifier stands beside the other properties. */
export const enveloped = (resource: Resource, item: Schema, isSent: boolean): Schema => {
  if (resource.envelope === 'none' || (resource.envelope === 'data' && isSent)) return item;
  return { type: 'object', required: ['data'], properties: { data: item } };
};

/** The schemas of an item, of one that is sent whole, and of one that is changed in parts. */
function schemasOf(api: ApiModel, resource: Resource): Record<string, Schema> {
  const { properties, identifier, identifiers, closed } = resource;
  const own = Object.fromEntries(
    properties.map((property, index) => {
      const says = index === 0 && resource.unique === 'by-property' ? { description: 'Must be unique.' } : {};
      return [property.name, { ...schemaOf(api, property), ...says }];
    }),
  );
  const shut = closed ? { additionalProperties: false } : {};
  const required = properties.filter((property) => property.required).map(({ name }) => name);
  const state = resource.action ? { lifecycle: { ...texts('active', 'ended'), readOnly: true } } : {};
  const isReadOnly = identifiers === 'given' ? {} : { readOnly: true };
  const id = { [identifier]: { ...identifierSchema(resource), ...isReadOnly } };
  const change = { type: 'object', properties: own, ...shut };
  if (resource.envelope === 'jsonapi')
    return jsonApi(resource, { ...change, properties: { ...own, ...state } }, required);
  return {
    [title(resource)]: {
      type: 'object',
      required: [identifier, ...required],
      properties: { ...id, ...own, ...state },
      ...shut,
    },
    [`${title(resource)}Change`]: change,
  };
}

function jsonApi(resource: Resource, attributes: Schema, required: readonly string[]): Record<string, Schema> {
  const type = texts(resource.name);
  const id = { ...identifierSchema(resource), readOnly: true };
  const whole = { ...attributes, required };
  const object = (inner: Schema): Schema => ({
    type: 'object',
    required: ['type', 'id', 'attributes'],
    properties: { type, id, attributes: inner },
  });
  return { [title(resource)]: object(whole), [`${title(resource)}Change`]: object(attributes) };
}

const flatRefusal: Schema = {
  type: 'object',
  required: ['title', 'status'],
  properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
};

const refusals: Record<ApiModel['errors'], Schema> = {
  problem: flatRefusal,
  plain: flatRefusal,
  nested: {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

const settingsSchema: Schema = {
  type: 'object',
  required: ['theme', 'lines'],
  properties: { theme: texts('light', 'dark'), lines: { type: 'integer', minimum: 1, maximum: 500 } },
};

/** Every schema that the document names. */
export function componentsOf(api: ApiModel): Record<string, Schema> {
  const used = api.resources.flatMap(({ properties }) => properties).some(({ kind }) => kind === 'variant');
  return {
    Refusal: refusals[api.errors],
    ...(used ? variants : {}),
    ...(api.resources.some(({ settings }) => settings)
      ? { Settings: settingsSchema, SettingsChange: { type: 'object', properties: settingsSchema.properties } }
      : {}),
    ...Object.assign({}, ...api.resources.map((resource) => schemasOf(api, resource))),
  };
}
