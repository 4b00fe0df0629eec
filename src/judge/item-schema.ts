import type { Part } from '../model/bindings.js';
import type { Direction, Operation, SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf } from '../model/parts.js';
import { jsonSchema } from '../schema/contents.js';
import { alternativeFor, definedProperties, isOfOtherDirection, schemaAt } from '../schema/properties.js';
import { asJson } from '../support/json/parse.js';
import { get, join, tokens } from '../support/json/pointer.js';
import { documented } from './documented.js';

interface TakenBy {
  readonly operation: Operation;
  /** What the operation does for the item. */
  readonly part: Part | undefined;
}

/** The schema of the body that an operation takes. */
export function requestSchema({ body }: Operation): SchemaRef | undefined {
  return jsonSchema(body?.contents);
}

/** The schema of the body that an operation answers with a status. */
export function answerSchema(operation: Operation, status: number): SchemaRef | undefined {
  return jsonSchema(documented(operation, status)?.contents);
}

/** What a place of the item takes where a request leaves it out: the default in the schema of the request. */
export function defaultAt(schemas: Schemas, schema: SchemaRef | undefined): Json | undefined {
  return schema === undefined ? undefined : schemas.node(schema, 'request').default;
}

/** The schema by which an operation takes a place of an item. */
export function takenAt(schemas: Schemas, { operation, part }: TakenBy, at: string): SchemaRef | undefined {
  return meantAt(schemas, requestSchema(operation), (part?.sent ?? '') + at);
}

/** The same for the request that created or changed an item before it was read. */
export function sentSchemaAt(
  schemas: Schemas,
  { answer: { operation }, resource }: Pick<LookBack, 'answer' | 'resource'>,
  at: string,
): SchemaRef | undefined {
  return takenAt(schemas, { operation, part: partOf([...resource.create, ...resource.update], operation) }, at);
}

/** The schema of a value inside a body, where its `$ref`s end; undefined where the definition does not name it. */
export function meantAt(
  schemas: Schemas,
  body: SchemaRef | undefined,
  pointer: string,
  direction: Direction = 'request',
): SchemaRef | undefined {
  const found = body === undefined ? undefined : schemaAt(schemas, body, pointer, direction);
  return found === undefined ? undefined : schemas.follow(found, 'response').ref;
}

/** The schema of the body by which an item is read. */
function readSchema({ reader, read }: Pick<LookBack, 'reader' | 'read'>): SchemaRef | undefined {
  return answerSchema(reader, read.response?.status ?? 0);
}

/** The schema by which a place of an item is read: of several alternatives, by that which the item meets. */
export function shownAt(
  schemas: Schemas,
  look: Pick<LookBack, 'reader' | 'read' | 'readPart'>,
  at: string,
): SchemaRef | undefined {
  const { returned = '' } = look.readPart;
  const item = meantAt(schemas, readSchema(look), returned, 'response');
  const body = item === undefined ? undefined : asJson(look.read.response?.body);
  const value = body === undefined ? undefined : get(body, returned);
  const own = item === undefined || value === undefined ? item : alternativeFor(schemas, item, value);
  return meantAt(schemas, own, at, 'response');
}

/** True for a place that the schema by which an item is read lets an answer leave out, and that it names. */
export function mayBeLeftOutAt(
  schemas: Schemas,
  look: Pick<LookBack, 'reader' | 'read' | 'readPart'>,
  at: string,
): boolean {
  const names = tokens(at);
  const owner = shownAt(schemas, look, join('', ...names.slice(0, -1)));
  const properties = owner === undefined ? [] : definedProperties(schemas, owner, 'response');
  return properties.find(({ name }) => name === names.at(-1))?.required === false;
}

/** A place of an item, and the places that it lies in, from the outside in. */
export function placesAround(at: string): string[] {
  return tokens(at).map((_, index, all) => join('', ...all.slice(0, index + 1)));
}

/** True for a place of an item that is readOnly, or that lies in what is: the candidate fills it by itself. */
export function isReadOnlyAt(schemas: Schemas, item: SchemaRef, at: string): boolean {
  return placesAround(at).some((place) => {
    const found = schemaAt(schemas, item, place);
    return found !== undefined && isOfOtherDirection(schemas, found, 'request');
  });
}
