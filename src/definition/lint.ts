import { join } from '../json/pointer.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Operation, SchemaRef } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import { sample } from '../schema/sample.js';

/** One thing that a definition would be better without, and where. */
export interface LintFinding {
  readonly kind: LintKind;
  readonly pointer: string;
  readonly words: string;
}

/** What is looked for, and why it matters to somebody who must prove conformance. */
export const lintKinds = {
  unreadable: 'The text could be read only after mending.',
  'openapi-invalid': 'The document breaks the rules of OpenAPI.',
  'schema-unusable': 'A schema does not compile, so nothing can be judged by it.',
  'schema-proves-nothing': 'An empty body meets the schema of a success answer.',
  'schema-unsatisfiable': 'No value could be made that meets the schema.',
  'success-without-schema': 'A success answer has no schema.',
  'no-success': 'No success status is documented.',
  'no-refusal': 'No 4xx is documented, so hardly anything can be asked of invalid requests.',
  'no-operation-id': 'The operation has no operationId.',
  'parameter-without-value': 'A required path parameter has no example, so only the vendor can know a value.',
  'format-contradicted': 'An example contradicts the format of its own schema.',
  'required-undefined': 'A property is required that nothing defines.',
  'example-contradicts': 'An example does not meet its own schema.',
} as const;

export type LintKind = keyof typeof lintKinds;

/** Reports the health of a definition; nothing of it is a mark on a candidate. */
export function lint(catalogue: Catalogue, examples: readonly ExamplePlace[]): LintFinding[] {
  return [
    ...catalogue.operations.flatMap((operation) => operationFindings(catalogue, operation)),
    ...catalogue.defects.flatMap(({ id, pointer, finding }): LintFinding[] => {
      return id === 'format-contradicted' || id === 'required-undefined' ? [{ kind: id, pointer, words: finding }] : [];
    }),
    ...examples.flatMap((place) => exampleFindings(catalogue, place)),
  ];
}

function operationFindings(catalogue: Catalogue, operation: Operation): LintFinding[] {
  const { pointer, responses } = operation;
  const name = `${operation.method} ${operation.path}`;
  const success = responses.filter(({ status }) => status.startsWith('2'));
  const found = (kind: LintKind, at = pointer, words = name): LintFinding => ({ kind, pointer: at, words });
  return [
    ...(isNamed(operation) ? [] : [found('no-operation-id')]),
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
    ...operation.parameters
      .filter((parameter) => parameter.in === 'path' && !hasValue(catalogue, parameter))
      .map((parameter) => found('parameter-without-value', parameter.pointer, `${name}: ${parameter.name}`)),
  ];
}

/** The name is made from method and path where the definition gives none. */
function isNamed({ name, method, path }: Operation): boolean {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return name !== [method.toLowerCase(), ...words].join('-');
}

function hasValue({ schemas }: Catalogue, parameter: Operation['parameters'][number]): boolean {
  if (parameter.example !== undefined) return true;
  if (parameter.schema === undefined) return false;
  const { node } = schemas.follow(parameter.schema, 'request');
  return [node.examples, node.default, node.enum, node.const].some((value) => value !== undefined);
}

function schemaFindings(catalogue: Catalogue, ref: SchemaRef, words: string): LintFinding[] {
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

function bodyFindings(catalogue: Catalogue, operation: Operation): LintFinding[] {
  return (operation.body?.contents ?? []).flatMap(({ schema }): LintFinding[] => {
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

/** A schema with an example of its own. */
export interface ExamplePlace {
  readonly schema: SchemaRef;
}

function exampleFindings({ schemas }: Catalogue, { schema }: ExamplePlace): LintFinding[] {
  const { examples } = schemas.node(schema, 'response');
  if (!Array.isArray(examples)) return [];
  return examples.flatMap((example): LintFinding[] => {
    const validation = schemas.validate(schema, 'response', example);
    if (validation.kind !== 'invalid') return [];
    const words = `${JSON.stringify(example).slice(0, 60)}: ${validation.violations[0]?.message ?? ''}`;
    return [{ kind: 'example-contradicts', pointer: join(schema.pointer, 'example'), words }];
  });
}

/** Every schema in a document that has an example beside it. */
export function examplePlaces(api: string, document: Json): ExamplePlace[] {
  return [...schemasWithExamples(document, '', false)].map((pointer) => ({ schema: { api, pointer } }));
}

function* schemasWithExamples(node: Json, pointer: string, inSchema: boolean): Generator<string> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* schemasWithExamples(item, join(pointer, index), inSchema);
  }
  if (!isObject(node)) return;
  if (inSchema && node.example !== undefined) yield pointer;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'example' || key === 'examples') continue;
    yield* schemasWithExamples(
      value,
      join(pointer, key),
      inSchema || key === 'schema' || pointer === '/components/schemas',
    );
  }
}
