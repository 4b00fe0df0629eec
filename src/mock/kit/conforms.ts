import { dereference, initialBaseURI, type Schema, validate } from '@cfworker/json-schema';
import type { Direction, SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

/** A document of one API for one direction, and its schemas by address. */
interface Library {
  readonly root: Json;
  readonly lookup: Record<string, Schema | boolean>;
}

const libraries = new WeakMap<Schemas, Map<string, Library>>();

/**
 * True for a value that a schema allows. The judge asks another validator, so that a mistake of one of them shows. A
 * schema that cannot be used allows everything.
 */
export function conforms(schemas: Schemas, ref: SchemaRef, by: { direction: Direction; value: Json }): boolean {
  const { root, lookup } = libraryOf(schemas, ref.api, by.direction);
  const schema = get(root, ref.pointer);
  if (!isObject(schema)) return true;
  try {
    if (!('__absolute_uri__' in schema)) dereference(schema, lookup, initialBaseURI, ref.pointer);
    return validate(by.value, schema, '2020-12', lookup).valid;
  } catch {
    return true;
  }
}

function libraryOf(schemas: Schemas, api: string, direction: Direction): Library {
  const known = libraries.get(schemas) ?? new Map<string, Library>();
  libraries.set(schemas, known);
  const key = `${direction} ${api}`;
  const library = known.get(key) ?? makeLibrary(schemas.node({ api, pointer: '' }, direction));
  known.set(key, library);
  return library;
}

/** The validator marks what it reads, so it reads a copy. */
function makeLibrary(document: JsonObject): Library {
  const root = withoutExamples(document);
  return { root, lookup: isObject(root) ? dereference(root) : {} };
}

/** The validator takes an example for a schema. A property may be called "example". */
function withoutExamples(node: Json, isMap = false): Json {
  if (Array.isArray(node)) return node.map((item) => withoutExamples(item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => isMap || (key !== 'example' && key !== 'examples'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExamples(value, !isMap && key === 'properties')]));
}
