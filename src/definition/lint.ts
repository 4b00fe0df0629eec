import type { Catalogue } from '../model/catalogue.js';
import type { Operation, SchemaRef } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { isUsable } from '../schema/patterns.js';
import { sample } from '../schema/sample.js';
import { maskData } from '../support/data-references.js';
import { get, join } from '../support/json/pointer.js';

/** One thing that a definition would be better without, and where. */
export interface DefinitionFinding {
  readonly kind: LintKind;
  readonly pointer: string;
  readonly words: string;
}

/** What is looked for, and why it matters to somebody who must prove conformance. */
export const lintKinds = {
  unreadable: 'The text could be read only after mending.',
  'openapi-invalid': 'The document breaks the rules of OpenAPI.',
  'schema-unusable': 'A schema does not compile, so nothing can be judged by it.',
  'pattern-unusable': 'A pattern is no regular expression of ECMA-262, so no text is held against it.',
  'schema-proves-nothing': 'An empty body matches the schema of a success answer.',
  'schema-unsatisfiable': 'No value could be made that matches the schema.',
  'success-without-schema': 'A success answer has no schema.',
  'no-success': 'No success status is documented.',
  'no-refusal': 'No 4xx is documented, so hardly anything can be asked of invalid requests.',
  'no-operation-id': 'The operation has no operationId.',
  'operation-id-twice': 'Several operations share an operationId, which must be unique.',
  'reference-malformed': 'A $ref is no URI, because a % in it begins no two hexadecimal digits.',
  'swagger-2-words': 'OpenAPI 3 does not know these words of Swagger 2.0; they are read as they are meant.',
  'security-undefined': 'A security scheme is named that nothing defines.',
  'query-object': 'A query parameter is an object with parts inside, which OpenAPI gives no text for.',
  'parameter-without-value': 'A required path parameter has no example, so only the vendor can know a value.',
  'format-contradicted': 'An example contradicts the format of its own schema.',
  'required-undefined': 'A property is required that nothing defines.',
  'example-contradicts': 'An example does not meet its own schema.',
} as const;

export type LintKind = keyof typeof lintKinds;

/**
 * Reports the health of a definition; nothing of it is a mark on a candidate.
 * @param document what the catalogue was built from, with its examples
 */
export function lint(catalogue: Catalogue, document: JsonObject): DefinitionFinding[] {
  return [
    ...malformedReferences(document, ''),
    ...unusablePatterns(maskData(document), ''),
    ...catalogue.operations.filter((operation) => !isNamed(document, operation)).map(unnamed),
    ...sharedIds(catalogue),
    ...catalogue.operations.flatMap((operation) => operationFindings(catalogue, operation)),
    ...catalogue.defects.flatMap(({ id, pointer, finding }): DefinitionFinding[] => {
      return id === 'format-contradicted' || id === 'required-undefined' ? [{ kind: id, pointer, words: finding }] : [];
    }),
    ...[...examplesIn(document, '')].flatMap((example) => exampleFindings(catalogue, example)),
  ];
}

/** Patterns are looked for in schemas only, not in examples. */
function unusablePatterns(node: Json, pointer: string): DefinitionFinding[] {
  const own = isObject(node) && typeof node.pattern === 'string' && !isUsable(node.pattern) ? [node.pattern] : [];
  const here = own.map((pattern) => ({
    kind: 'pattern-unusable' as const,
    pointer: join(pointer, 'pattern'),
    words: pattern,
  }));
  return [...here, ...parts(node).flatMap(([key, value]) => unusablePatterns(value, join(pointer, key)))];
}

function unnamed({ pointer, method, path }: Operation): DefinitionFinding {
  return { kind: 'no-operation-id', pointer, words: `${method} ${path}` };
}

function sharedIds({ operations }: Catalogue): DefinitionFinding[] {
  const first = new Map<string, Operation>();
  return operations.flatMap((operation): DefinitionFinding[] => {
    const { operationId, method, path, pointer } = operation;
    if (operationId === undefined) return [];
    const earlier = first.get(operationId);
    first.set(operationId, earlier ?? operation);
    if (earlier === undefined) return [];
    const words = `${operationId}: ${earlier.method} ${earlier.path} and ${method} ${path}`;
    return [{ kind: 'operation-id-twice', pointer: join(pointer, 'operationId'), words }];
  });
}

function malformedReferences(node: Json, pointer: string): DefinitionFinding[] {
  const deeper = parts(node).flatMap(([key, value]) => malformedReferences(value, join(pointer, key)));
  if (!isObject(node) || typeof node.$ref !== 'string' || !/%(?![0-9a-f]{2})/i.test(node.$ref)) return deeper;
  return [{ kind: 'reference-malformed', pointer: join(pointer, '$ref'), words: node.$ref }, ...deeper];
}

function isNamed(document: JsonObject, { pointer }: Operation): boolean {
  return typeof get(document, join(pointer, 'operationId')) === 'string';
}

function operationFindings(catalogue: Catalogue, operation: Operation): DefinitionFinding[] {
  const { pointer, responses } = operation;
  const name = `${operation.method} ${operation.path}`;
  const success = responses.filter(({ status }) => status.startsWith('2'));
  const found = (kind: LintKind, at = pointer, words = name): DefinitionFinding => ({ kind, pointer: at, words });
  return [
    ...(success.length === 0 ? [found('no-success', join(pointer, 'responses'))] : []),
    ...(responses.some(({ status }) => status.startsWith('4'))
      ? []
      : [found('no-refusal', join(pointer, 'responses'))]),
    ...success
      .filter(({ status, contents }) => status !== '204' && !contents.some(({ schema }) => schema !== undefined))
      .map((response) => found('success-without-schema', response.pointer, `${name}, ${response.status}`)),
    ...success.flatMap(({ contents, status }) =>
      contents.flatMap(({ schema }) =>
        schema === undefined ? [] : schemaFindings(catalogue, schema, `${name}, ${status}`),
      ),
    ),
    ...bodyFindings(catalogue, operation),
    ...operation.security
      .filter(({ type }) => type === 'undefined')
      .map((scheme) => found('security-undefined', pointer, `${name}: ${scheme.name}`)),
    ...operation.parameters
      .filter((parameter) => parameter.in === 'query' && hasParts(catalogue, parameter))
      .map(({ pointer: at, name: own, within = own }) => found('query-object', at, `${name}: ${within}`)),
    ...operation.parameters
      .filter((parameter) => parameter.in === 'path' && !hasValue(catalogue, parameter))
      .map((parameter) => found('parameter-without-value', parameter.pointer, `${name}: ${parameter.name}`)),
  ];
}

function hasValue({ schemas }: Catalogue, parameter: Operation['parameters'][number]): boolean {
  if (parameter.example !== undefined) return true;
  if (parameter.schema === undefined) return false;
  const { node } = schemas.follow(parameter.schema, 'request');
  return [node.examples, node.default, node.enum, node.const].some((value) => value !== undefined);
}

/** An object or a list inside an object: the styles of OpenAPI are defined for plain values only (RFC 6570). */
function hasParts({ schemas }: Catalogue, { schema, name, within }: Operation['parameters'][number]): boolean {
  if (schema === undefined) return false;
  const { ref, node } = schemas.follow(schema, 'request');
  // The object was taken apart; a list in brackets is written as a list of its own.
  if (within !== undefined) return node.type === 'array' && !name.startsWith(`${within}[`);
  const { properties } = node;
  if (!isObject(properties)) return false;
  return Object.keys(properties).some((key) => {
    const inner = schemas.follow({ api: ref.api, pointer: join(ref.pointer, 'properties', key) }, 'request').node;
    return inner.type === 'object' || inner.type === 'array';
  });
}

function schemaFindings(catalogue: Catalogue, ref: SchemaRef, words: string): DefinitionFinding[] {
  const { schemas } = catalogue;
  const empty = schemas.validate(ref, 'response', {});
  if (empty.kind === 'unusable')
    return [{ kind: 'schema-unusable', pointer: ref.pointer, words: `${words}: ${empty.reason}` }];
  const made = sample(schemas, ref, 'answer', { seed: 1, variant: 0, direction: 'response' });
  const satisfiable = made !== undefined && schemas.validate(ref, 'response', made).kind === 'valid';
  if (!satisfiable) return [{ kind: 'schema-unsatisfiable', pointer: ref.pointer, words }];
  const proves = empty.kind === 'invalid' && schemas.validate(ref, 'response', []).kind === 'invalid';
  return proves ? [] : [{ kind: 'schema-proves-nothing', pointer: ref.pointer, words }];
}

function bodyFindings(catalogue: Catalogue, operation: Operation): DefinitionFinding[] {
  return (operation.body?.contents ?? []).flatMap(({ schema }): DefinitionFinding[] => {
    if (schema === undefined) return [];
    const words = `${operation.method} ${operation.path}, request body`;
    const made = sample(catalogue.schemas, schema, 'body', { seed: 1, variant: 0, direction: 'request' });
    const validation = catalogue.schemas.validate(schema, 'request', made ?? null);
    if (validation.kind === 'unusable')
      return [{ kind: 'schema-unusable', pointer: schema.pointer, words: `${words}: ${validation.reason}` }];
    return made === undefined || validation.kind === 'invalid'
      ? [{ kind: 'schema-unsatisfiable', pointer: schema.pointer, words }]
      : [];
  });
}

/** An example, where it stands, and where the schema stands that it is an example of. */
interface Example {
  readonly value: Json;
  readonly pointer: string;
  readonly schema: string;
}

function exampleFindings({ schemas, apis }: Catalogue, { value, pointer, schema }: Example): DefinitionFinding[] {
  const [api] = apis;
  const validation = schemas.validate({ api: api?.id ?? '', pointer: schema }, 'response', value);
  if (validation.kind !== 'invalid') return [];
  const words = `${JSON.stringify(value).slice(0, 60)}: ${validation.violations[0]?.message ?? ''}`;
  return [{ kind: 'example-contradicts', pointer, words }];
}

/** The examples of a document: of parameters and bodies next to their schema, and of schemas inside it. */
function* examplesIn(node: Json, pointer: string): Generator<Example> {
  if (isObject(node) && isObject(node.schema)) yield* ownExamples(node, pointer, join(pointer, 'schema'));
  for (const [key, value] of parts(node)) {
    const at = join(pointer, key);
    if (key === 'example' || key === 'examples') continue;
    if (key === 'schema') yield* examplesInSchema(value, at);
    else if (at === '/components/schemas') yield* examplesInMap(value, at);
    else yield* examplesIn(value, at);
  }
}

/** What a list or an object is made of. */
function parts(node: Json): [string, Json][] {
  if (Array.isArray(node)) return node.map((item, index) => [String(index), item]);
  return isObject(node) ? Object.entries(node) : [];
}

/** One example, a list of them (JSON Schema), or a map of named ones (OpenAPI). */
function* ownExamples(node: JsonObject, pointer: string, schema: string): Generator<Example> {
  const { example, examples } = node;
  if (example !== undefined) yield { value: example, pointer: join(pointer, 'example'), schema };
  for (const [name, item] of parts(examples ?? null)) {
    const value = Array.isArray(examples) ? item : isObject(item) ? item.value : undefined;
    if (value !== undefined) yield { value, pointer: join(pointer, 'examples', name), schema };
  }
}

const schemaMaps = new Set(['properties', 'patternProperties', '$defs']);
const schemaLists = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems']);
const singleSchemas = new Set(['items', 'not', 'additionalProperties']);

function* examplesInSchema(node: Json, pointer: string): Generator<Example> {
  if (!isObject(node)) return;
  yield* ownExamples(node, pointer, pointer);
  for (const [key, value] of Object.entries(node)) {
    if (schemaMaps.has(key) || schemaLists.has(key)) yield* examplesInMap(value, join(pointer, key));
    else if (singleSchemas.has(key)) yield* examplesInSchema(value, join(pointer, key));
  }
}

function* examplesInMap(node: Json, pointer: string): Generator<Example> {
  for (const [name, schema] of parts(node)) yield* examplesInSchema(schema, join(pointer, name));
}
