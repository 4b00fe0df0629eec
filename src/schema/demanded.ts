import type { ErrorObject } from 'ajv';

/** What the validator knows of an error, by the name of the keyword that is broken. */
type Facts = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  null: 'null',
};

const missing = ({ missingProperty }: Facts): string => `the required property "${missingProperty}"`;
const bound = ({ comparison, limit }: Facts): string => `a number ${comparison} ${limit}`;

const contained = (min: unknown, max: unknown): string =>
  max === undefined
    ? `at least ${min} items that match the schema of "contains"`
    : `${min} to ${max} items that match the schema of "contains"`;

/** How a report says what was expected. */
const forms: Readonly<Record<string, (facts: Facts, schema: unknown) => string>> = {
  type: ({ type }) =>
    [type]
      .flat()
      .map((name) => types[`${name}`] ?? `${name}`)
      .join(' or '),
  enum: ({ allowedValues }) => `one of ${JSON.stringify(allowedValues)}`,
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  format: ({ format }) => `a value in the format "${format}"`,
  pattern: ({ pattern }) => `a string that matches the pattern "${pattern}"`,
  required: missing,
  dependentRequired: ({ property, missingProperty }) =>
    `the property "${missingProperty}", because "${property}" is there`,
  additionalProperties: ({ additionalProperty }) => `no property "${additionalProperty}"`,
  unevaluatedProperties: ({ unevaluatedProperty }) => `no property "${unevaluatedProperty}"`,
  items: ({ limit }) => `at most ${limit} items`,
  unevaluatedItems: ({ limit }) => `at most ${limit} items`,
  contains: ({ minContains, maxContains }) => contained(minContains, maxContains),
  propertyNames: ({ propertyName }) => `no property with the name "${propertyName}"`,
  if: ({ failingKeyword }) => `a value that matches the schema of "${failingKeyword}"`,
  minItems: ({ limit }) => `at least ${limit} items`,
  maxItems: ({ limit }) => `at most ${limit} items`,
  minLength: ({ limit }) => `at least ${limit} characters`,
  maxLength: ({ limit }) => `at most ${limit} characters`,
  minProperties: ({ limit }) => `at least ${limit} properties`,
  maxProperties: ({ limit }) => `at most ${limit} properties`,
  uniqueItems: ({ i, j }) => `items that all differ (items ${j} and ${i} are the same)`,
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  multipleOf: (_, schema) => `a multiple of ${JSON.stringify(schema)}`,
  oneOf: () => 'a value that matches exactly one schema of oneOf',
  anyOf: () => 'a value that matches a schema of anyOf',
  not: () => 'a value that does not match the schema of "not"',
  'false schema': () => 'no value here',
};

/** What a schema demands of a value, in the words that follow "expected". */
export function demanded({ keyword, params, schema, message = `no breach of ${keyword}` }: ErrorObject): string {
  return forms[keyword]?.(params, schema) ?? message.replace(/^must (be |have )?/, '');
}
